/**
 * Changes a story without moving what is being read: the first block in view stands at the same height afterwards, also
 * where an earlier page was put in above it. Blocks are told apart by their text.
 */
export function keepPlace(root: HTMLElement, change: () => void): void {
  const scroller = scrollerOf(root);
  const top = scroller.getBoundingClientRect().top;
  const read = [...root.querySelectorAll('[data-paragraph]')].find(
    (block) => block.getBoundingClientRect().bottom > top,
  );
  if (!read || scroller.scrollTop === 0) return change();
  const text = read.textContent;
  const before = read.getBoundingClientRect().top;
  change();
  const same = [...root.querySelectorAll('[data-paragraph]')].find((block) => block.textContent === text);
  if (same) scroller.scrollTop += same.getBoundingClientRect().top - before;
}

/** The element that scrolls a view: marked by the views themselves, else the page. */
export function scrollerOf(element: Element): Element {
  return element.closest('[data-scroller]') ?? element.ownerDocument.documentElement;
}
