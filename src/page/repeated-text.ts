import type { Article } from '@/reading';

/** Where a page's paragraph also stands on another page of the story. */
export type Repeats = Map<number, 'head' | 'tail'>;

/** What ends a teaser: "Warga pun…", "Warga pun..."; not "Warga pun." */
const CUT = /\s*(?:…|\.{3,})\s*$/;
/** A label before a teaser: "Halaman selanjutnya:", "Baca selanjutnya :"; not "Selanjutnya, warga". */
const LABEL = /^(?:(?:baca|halaman)\s+)?(?:selanjutnya|berikutnya)\s*:?\s+(?=\S)/i;
const LONGEST_TEASER = 240;
const SHORTEST_TEASER = 20;
const LONGEST_CREDIT = 160;
const FIRST_LINES = 3;

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/**
 * Finds what pages of one story repeat of each other, per page the indices of paragraphs: at a later page's head the title,
 * byline and paragraphs that earlier pages have; at an earlier page's tail credits that the next page ends with too, and the
 * teaser of the next page's first sentence. A repeat in the middle of a page is the writer's and stays.
 * Of each text at least one copy stays (title and byline stay as metadata). `pages` are in order.
 */
export function findRepeats(pages: Article[]): Repeats[] {
  const repeats = pages.map((): Repeats => new Map());
  const earlier = new Set<string>();
  for (const [index, page] of pages.entries()) {
    if (index > 0) markHead(page, pages[index - 1]!, earlier, repeats[index]!);
    for (const paragraph of page.paragraphs) earlier.add(bare(paragraph));
  }
  for (let index = pages.length - 2; index >= 0; index -= 1) {
    markTail(pages[index]!, repeats[index]!, kept(pages[index + 1]!, repeats[index + 1]!));
  }
  return repeats;
}

const kept = (page: Article, repeats: Repeats) =>
  page.paragraphs.filter((_, index) => repeats.get(index) !== 'head').map(bare);

function markHead(page: Article, previous: Article, earlier: Set<string>, repeats: Repeats): void {
  const known = new Set([page.title, previous.title, page.byline ?? '', previous.byline ?? ''].map(bare));
  const lastLine = bare(previous.paragraphs.at(-1) ?? '');
  for (const [index, paragraph] of page.paragraphs.entries()) {
    const text = bare(paragraph);
    const endsPrevious = text.length >= SHORTEST_TEASER && lastLine.endsWith(text);
    if (!known.has(text) && !earlier.has(text) && !endsPrevious) return;
    repeats.set(index, 'head');
  }
}

function markTail(page: Article, repeats: Repeats, next: string[]): void {
  const tail = next.slice(-FIRST_LINES * 2);
  const head = next.slice(0, FIRST_LINES);
  for (let index = page.paragraphs.length - 1; index >= 0; index -= 1) {
    const paragraph = page.paragraphs[index]!;
    const credit = paragraph.length <= LONGEST_CREDIT && tail.includes(bare(paragraph));
    if (repeats.has(index) || (!credit && !teases(paragraph, head))) return;
    repeats.set(index, 'tail');
  }
}

/** Whether a paragraph is the cut beginning of one of the next page's first paragraphs. */
function teases(paragraph: string, next: string[]): boolean {
  if (paragraph.length > LONGEST_TEASER) return false;
  const labelled = LABEL.test(paragraph) || CUT.test(paragraph);
  const teaser = bare(paragraph.replace(LABEL, '').replace(CUT, ''));
  if (teaser.length < SHORTEST_TEASER) return false;
  return next.some((text) => text.startsWith(teaser) && (labelled || text.length > teaser.length));
}
