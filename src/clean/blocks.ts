import type { Block } from '@/clean/rule';
import { foldSpace } from '@/text/fold-space';

/** A block with what rules ask of it. */
export function readBlock(element: Element): Block {
  const text = foldSpace(element.textContent ?? '');
  return {
    element,
    text,
    // Few blocks are ever asked for it.
    get linkShare() {
      return linkShare(element, text);
    },
  };
}

/** Share of an element's text inside links, 0 to 1. */
export function linkShare(element: Element, text = foldSpace(element.textContent ?? '')): number {
  if (text === '') return 0;
  if (element.closest('a[href]')) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += foldSpace(link.textContent ?? '').length;
  return Math.min(1, linked / text.length);
}

/** The highest element around `element` that holds no text besides it: the box a publisher drew around it. */
export function boxOf(element: Element, root: Element): Element {
  const text = foldSpace(element.textContent ?? '');
  let box = element;
  for (let up = box.parentElement; up && up !== root && root.contains(up); up = up.parentElement) {
    if (foldSpace(up.textContent ?? '') !== text) break;
    box = up;
  }
  return box;
}
