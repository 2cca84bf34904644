import { isA, linksOf, rawText } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';
import { allIn, classesWith, hasAny } from '@/page/select';

const HIDDEN = '[style*="display:none"], [style*="display: none"], [hidden]';
// Boxes that speak to the reader when something happens: "paywall", "toast", "report-error" – not "answer-panel"
const NOTICES = `${classesWith('dialog modal popup tooltip paywall toast error alert login report notice tts')}, [role="dialog"], [role="alert"]`;
const FEWEST_CHARACTERS = 300;
// Prose beside which a hidden part is a later page of the same story, not a dialog or a menu.
const VISIBLE_PROSE = 80;

/**
 * Shows the later pages of a story that its site keeps hidden until a press: Merdeka's mobile pages hold pages 2 to n in
 * `div.paging-content` with `display:none` beside the visible paragraphs (seen 2022), and Readability drops what is hidden.
 */
export function showHiddenPages(root: ParentNode): void {
  for (const part of allIn(root, HIDDEN)) {
    const prose = allIn(part, 'p')
      .map((each) => foldSpace(rawText(each)))
      .join(' ');
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
  const hidden = allIn(story, `${HIDDEN}, [aria-hidden="true"]`);
  if (hidden.length === 0) return;
  const shown = foldSpace(visibleText(story));
  for (const part of hidden) {
    if (!isDropCap(part) && !holdsSentences(part, shown)) part.remove();
    for (const name of ['hidden', 'aria-hidden', 'style']) part.removeAttribute(name);
  }
}

/** A letter set large stands hidden from screen readers in its paragraph, which names the whole word. */
function isDropCap(part: Element): boolean {
  return isA(part, 'span') && !part.matches(HIDDEN) && rawText(part).trim().length === 1;
}

/** Sentences of the story: not a notice, nor a copy of what is shown (for reading aloud). */
function holdsSentences(part: Element, shown: string): boolean {
  const text = foldSpace(rawText(part));
  if (text.length < VISIBLE_PROSE || hasAny(part, 'form, input') || part.closest(NOTICES)) return false;
  if (shown.includes(text.slice(0, VISIBLE_PROSE / 2))) return false;
  const linked = linksOf(part).map((link) => rawText(link).length);
  return linked.reduce((sum, length) => sum + length, 0) < text.length / 2;
}

function visibleText(story: Element): string {
  const copy = story.cloneNode(true) as Element;
  for (const part of allIn(copy, `${HIDDEN}, [aria-hidden="true"]`)) part.remove();
  return rawText(copy);
}

function isBesideProse(part: Element): boolean {
  const siblings = part.parentElement ? [...part.parentElement.children] : [];
  return siblings.some(
    (each) => isA(each, 'p') && !each.matches(HIDDEN) && foldSpace(rawText(each)).length >= VISIBLE_PROSE,
  );
}
