import type { Finding, Rule } from '@/clean/rule';

const SIDES = 'aside, footer, form';
const ASKS = 'form, input:not([type="hidden"])';
const LONGEST = 600;
const ASKING_LEVELS = 3;

/**
 * A short box inside the story's own that is marked as beside it (`aside`, `footer`), or that asks for an address or a vote.
 * Longer ones may be the story's; a quotation keeps its source.
 */
export const sideBox: Rule = {
  id: 'kotak-samping',
  reason: 'Kotak di samping cerita',
  find({ element, page }): Finding | undefined {
    if (element.closest('blockquote')) return undefined;
    const side = element.closest(SIDES);
    const found = side && isShort(side) && !side.contains(page.first) ? side : asking(element, page.first);
    return found && { nodes: [found] };
  },
};

/** The widest short box close around a block that holds a form. */
function asking(element: Element, first: Element): Element | undefined {
  let found: Element | undefined;
  let up = element.parentElement;
  for (let level = 0; level < ASKING_LEVELS && up && !up.contains(first) && isShort(up); level++) {
    if (up.querySelector(ASKS)) found = up;
    up = up.parentElement;
  }
  return found;
}

function isShort(box: Element): boolean {
  return (box.textContent ?? '').length <= LONGEST;
}

// Contoh: aside "Sign up to our newsletter", div.subscribe-box with a form, footer with the tags inside `article`.
// Jangan kena: blockquote > footer "— Rina Sari", a long aside of the story's facts.
