import { follows } from '@/page/follows';
import { parseDateLine } from '@/page/metadata-date';
import { endsSentence, type Prose } from '@/page/prose';
import { isA, linksOf, textOf } from '@/page/text-of';
import { attributeOf, hasAny } from '@/page/select';

// An item's excerpt hangs a few boxes below it ("li > div.media > div.media-body", prokal.co 2018).
const ITEM_LEVELS = 5;
const FEWEST_ITEMS = 3;
const SHORTEST_HEADLINE = 20;
// An excerpt is shorter than a part of a story.
const LONGEST_EXCERPT = 500;
const LONGEST_LINE = 300;
const LIKE_TITLE = 40;
const LONGEST_DATELINE = 90;
const CONTACT = /^(redaksi|kontak|editorial|contact)\s*:.*(@|\[at\])/i; // "Redaksi: surat@kabar.example" – not "Redaksi bercerita"
const BUTTON = 'a[class*="btn"], a[class*="button"]';
const ADDRESSED = /\b(yuk|ayo|mari|anda|kamu|you|your)\b/i; // "Yuk daftarkan mereka" – not "Mereka mendaftar"
const PICTURE_LEVELS = 3;

/**
 * Whether a block is the excerpt of another story: it stands in one of three equal boxes or items at least, each led by
 * a headline that is a link (metrotvnews.com 2016: `li > h3 > a`, then `p`). Not a long text, and not where `place` stands.
 */
export function isExcerpt(block: Element, place: Element): boolean {
  let item: Element | null = block;
  for (
    let level = 0;
    level < ITEM_LEVELS && item && !item.contains(place);
    level++, item = item.parentElement
  ) {
    const headline = headlineOf(item);
    if (!headline || !(block.contains(headline) || follows(headline, block))) continue;
    if (textOf(item).length > LONGEST_EXCERPT) return false;
    const { localName, className } = item;
    const equal = [...(item.parentElement?.children ?? [])].filter(
      (each) => each.localName === localName && each.className === className && headlineOf(each),
    );
    if (equal.length >= FEWEST_ITEMS) return true;
  }
  return false;
}

function headlineOf(item: Element): Element | undefined {
  return linksOf(item).find(
    (link) => textOf(link).length >= SHORTEST_HEADLINE && !attributeOf(link, 'href').startsWith('#'),
  );
}

/** Whether a block stands in a column beside `place` that holds more letters of linked headlines than of prose. */
export function standsAmongHeadlines(block: Element, place: Element, prose: readonly Prose[]): boolean {
  let column = block;
  while (column.parentElement && !column.parentElement.contains(place)) column = column.parentElement;
  let letters = 0;
  for (const link of linksOf(column)) {
    const { length } = textOf(link);
    if (length >= SHORTEST_HEADLINE) letters += length;
  }
  return prose.every((each) => !column.contains(each.block) || (letters -= each.letters) > 0);
}

/** Whether a block is no sentence of a story but a line of the page: its title again, its date, the desk's address, a script's text. */
export function isPageLine(block: Element, title: string): boolean {
  const text = textOf(block);
  // A commented script that a site shows by mistake (viva.co.id, 2015).
  if (text.startsWith('<!--')) return true;
  if (text.length > LONGEST_LINE || endsSentence(text)) return false;
  if (text.length >= LIKE_TITLE && title.includes(text.slice(0, LIKE_TITLE))) return true;
  if (text.length <= LONGEST_DATELINE && parseDateLine(text)) return true;
  return CONTACT.test(text);
}

/** Whether a block belongs to something to fill in or to press: a form, or a box with a button and one paragraph to the reader. */
export function isRequest(block: Element, place: Element): boolean {
  const form = block.closest('form');
  if (form) return !form.contains(place);
  const box = block.parentElement!;
  const asks = ADDRESSED.test(textOf(block)) && hasAny(box, BUTTON);
  return asks && box.getElementsByTagName('p').length < 2 && !box.contains(place);
}

/** Whether a line without a sentence's end stands in a picture's box, as captions without a name of their own do (tribunnews.com 2016). */
export function isPictureLine(block: Element, place: Element): boolean {
  if (isA(block, 'li') || endsSentence(textOf(block))) return false;
  let box = block.parentElement;
  for (let level = 0; level < PICTURE_LEVELS && box && !box.contains(place); level++, box = box.parentElement)
    if (hasAny(box, 'img')) return true;
  return false;
}
