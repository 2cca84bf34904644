import { linkShare } from '@/clean/blocks';
import { textWithin } from '@/clean/text-within';
import { hasAny } from '@/page/select';

const MOST = 12;
// A list of headlines is shorter: so is each look at what stands behind a label.
const LONGEST_LIST = 3000;
const LIST = 'ul, ol, table, dl';
const SENTENCE_END = /\.["”’']?$/; // "Menurut laporan itu, padi dipanen." – not "Rumahnya Cantik!"
const SPOKEN = /^(list of \d+ items?$|lewati |skip )/i; // what is told to screen readers before a list

/**
 * The headlines of other stories that stand behind a label's box: one list, or a run of blocks that are mostly link
 * (`share`, 0 to 1). A linked sentence and a line of contact are the story's.
 */
export function headlinesAfter(box: Element, share: number): Element[] {
  const found: Element[] = [];
  for (let next = box.nextElementSibling; next && found.length < MOST; next = next.nextElementSibling) {
    const text = textWithin(next, LONGEST_LIST);
    if (text === undefined) break;
    // It goes by itself, as a prompt.
    if (SPOKEN.test(text)) continue;
    const isList = next.matches(LIST) || hasAny(next, LIST);
    if (text !== '' && (linkShare(next, text) < share || (!isList && !isHeadline(next, text)))) break;
    if (text !== '' || hasAny(next, 'img, a')) found.push(next);
    if (isList) break;
  }
  return found;
}

function isHeadline(element: Element, text: string): boolean {
  return !SENTENCE_END.test(text) && !hasAny(element, 'a[href^="mailto:"], a[href^="tel:"]');
}
