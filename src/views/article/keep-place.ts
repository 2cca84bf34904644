/**
 * Remembers the block at the top of what is in view, and returns how to bring it back to the same height after the view
 * was drawn anew: pages joined, items put back, panels above grown. Blocks are told apart by their text. Where the story
 * starts below the top, nothing is being read that could move.
 */
export function keepPlace(view: HTMLElement | null): () => void {
  const story = view?.querySelector('.story');
  if (!view || !story) return () => undefined;
  const scroller = scrollerOf(view);
  // A whole page's own box moves with its scrolling; its view starts at 0.
  const top = Math.max(0, scroller.getBoundingClientRect().top);
  if (story.getBoundingClientRect().top >= top) return () => undefined;
  const read = blocksOf(story).find((block) => block.getBoundingClientRect().bottom > top);
  if (!read) return () => undefined;
  const text = read.textContent;
  const before = read.getBoundingClientRect().top;
  return () => {
    const same = read.isConnected ? read : blocksOf(view).find((block) => block.textContent === text);
    if (same) scroller.scrollTop += same.getBoundingClientRect().top - before;
  };
}

const blocksOf = (root: Element) => [...root.querySelectorAll('[data-paragraph]')];

/** The element that scrolls a view: marked by the views themselves, else the page. */
function scrollerOf(element: Element): Element {
  return element.closest('[data-scroller]') ?? element.ownerDocument.documentElement;
}
