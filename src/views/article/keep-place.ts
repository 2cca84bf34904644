const NUMBER = 'data-paragraph';

/**
 * Remembers what the reader is at, and returns how to bring it back to the same height after the view was drawn anew:
 * pages joined, items put back, panels above grown. That is the control in use where one in view has the focus, else the
 * first block of the story in view. Blocks are told apart by their text. Under a view that was not scrolled, only pages put
 * in above that block move it back: a note more in the head may push it down.
 */
export function keepPlace(view: HTMLElement | null): () => void {
  const scroller = view?.closest('[data-scroller]') ?? view?.ownerDocument.documentElement;
  const at = view && scroller && placeIn(view, scroller);
  if (!view || !scroller || !at) return () => undefined;
  const text = at.textContent;
  const number = at.getAttribute(NUMBER);
  const scrolled = scroller.scrollTop > 0;
  const before = at.getBoundingClientRect().top;
  return () => {
    const same = at.isConnected ? at : blocksOf(view).find((block) => block.textContent === text);
    if (!same || (!scrolled && same.getAttribute(NUMBER) === number)) return;
    scroller.scrollTop += same.getBoundingClientRect().top - before;
  };
}

function placeIn(view: HTMLElement, scroller: Element): Element | undefined {
  // A whole page's own box moves with its scrolling; its view starts at 0.
  const top = Math.max(0, scroller.getBoundingClientRect().top);
  const bottom = top + scroller.clientHeight;
  const inView = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  };
  const used = view.querySelector(':focus');
  return used && inView(used) ? used : blocksOf(view).find(inView);
}

const blocksOf = (root: Element) => [...root.querySelectorAll(`[${NUMBER}]`)];
