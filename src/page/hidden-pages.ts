import { foldSpace } from '@/text/fold-space';

const HIDDEN = '[style*="display:none"], [style*="display: none"], [hidden]';
const DIALOGS = '[role="dialog"], [class*="modal"], [class*="popup"], [class*="tooltip"]';
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

/**
 * Settles what is hidden inside the story's own box: sentences are shown (answers folded away, "Baca selengkapnya"), the
 * rest goes, as in Readability.
 */
export function settleHidden(story: Element): void {
  for (const part of story.querySelectorAll(`${HIDDEN}, [aria-hidden="true"]`)) {
    if (!holdsSentences(part)) part.remove();
    for (const name of ['hidden', 'aria-hidden', 'style']) part.removeAttribute(name);
  }
}

function holdsSentences(part: Element): boolean {
  const text = foldSpace(part.textContent ?? '');
  if (text.length < VISIBLE_PROSE || part.querySelector('form, input') || part.closest(DIALOGS)) return false;
  const linked = Array.from(part.getElementsByTagName('a'), (link) => link.textContent?.length ?? 0);
  return linked.reduce((sum, length) => sum + length, 0) < text.length / 2;
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
