import { foldSpace } from '@/text/fold-space';

const HIDDEN = '[style*="display:none"], [style*="display: none"], [hidden]';
const FEWEST_CHARACTERS = 300;
// Prose beside which a hidden part is a later page of the same story, not a dialog or a menu.
const VISIBLE_PROSE = 80;

/**
 * Shows the later pages of a story that its site keeps hidden until a press: Merdeka's mobile pages hold pages 2 to n in
 * `div.paging-content` with `display:none` beside the visible paragraphs (seen 2022), and Readability drops what is hidden.
 */
export function showHiddenPages(root: ParentNode): void {
  for (const part of root.querySelectorAll(HIDDEN)) {
    const prose = [...part.querySelectorAll('p')].map((each) => foldSpace(each.textContent ?? '')).join(' ');
    if (prose.length < FEWEST_CHARACTERS || !isBesideProse(part)) continue;
    part.removeAttribute('hidden');
    part.removeAttribute('style');
  }
}

/** Takes out what the page hides, as Readability does; what `showHiddenPages` showed is hidden no more. */
export function dropHidden(root: ParentNode): void {
  for (const part of root.querySelectorAll(`${HIDDEN}, [aria-hidden="true"]`)) part.remove();
}

function isBesideProse(part: Element): boolean {
  const siblings = part.parentElement ? Array.from(part.parentElement.children) : [];
  return siblings.some(
    (each) =>
      each.localName === 'p' &&
      !each.matches(HIDDEN) &&
      foldSpace(each.textContent ?? '').length >= VISIBLE_PROSE,
  );
}
