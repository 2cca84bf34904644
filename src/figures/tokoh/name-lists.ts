import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import type { Tag } from '../tagger/tagger';
import { isVerb } from './clause-words';
import { headsJabatan } from './jabatan-words';
import { PLACE_HEADS } from './place-words';
import { isOfficeTail } from './rules-tagger';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** A word of a name: "Budi", "Tae-yong", "M"; not "KPK", "G20". */
export const NAME_WORD = new RegExp(
  `^[${CAPITALS}](?:$|[\\u0300-\\u036f]*[${LETTERS}'’-])[${ANY_LETTERS}'’-]*$`,
);
/** Days, months, zones and media: capitals that are no part of a name. */
export const CALENDAR = wordSet(
  `senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september oktober november
  desember monday tuesday wednesday thursday friday saturday sunday isnin khamis jumaat ahad wib wita wit kompas detikcom tempo`,
);
const JOINS = wordSet(', dan serta');
const OPENERS = wordSet(': ada meliputi seperti yakni yaitu antara oleh bersama');

/**
 * Gives names of two or three words in a list of names the tag they miss: "Osman Sina, Kalan Sogo, dan Mehmet Ozgur".
 * One tagged as a place needs people on both sides.
 */
export function fillLists(tokens: string[], lower: string[], tags: Tag[]): void {
  for (let from = 1; from < tokens.length; from++) {
    const opens = OPENERS.has(lower[from - 1]!);
    if (!opens && !JOINS.has(lower[from - 1]!)) continue;
    const to = endOfRun(tokens, tags, from);
    if (to - from < 2 || to - from > 3 || tokens.slice(from, to).some(isNoName)) continue;
    const { before, behind } = neighbours(lower, tags, from, to);
    const inside = opens ? behind : before && (behind || tags[from] === 'O');
    // "Rangga Wirasena dan [Paulo Sitang] bergantian mengatur serangan".
    const acts = before && lower[from - 1] === 'dan' && isVerb(lower[to] ?? '');
    if (!inside && !acts) continue;
    if (tags[from] === 'B-LOC' && !((before && behind) || acts)) continue;
    for (let index = from; index < to; index++) tags[index] = index === from ? 'B-PER' : 'I-PER';
  }
}

/** End of the name words that carry no tag, or one place's. */
function endOfRun(tokens: string[], tags: Tag[], from: number): number {
  const first = tags[from];
  if (first !== 'O' && first !== 'B-LOC') return from;
  let to = from;
  while (
    to < tokens.length &&
    NAME_WORD.test(tokens[to]!) &&
    tags[to] === (to > from && first !== 'O' ? 'I-LOC' : first)
  )
    to++;
  return to;
}

/** Whether a person of several words stands before the comma or "dan" to the left, and behind the one to the right. */
function neighbours(
  lower: string[],
  tags: Tag[],
  from: number,
  to: number,
): { before: boolean; behind: boolean } {
  const left = lower[from - 1] === 'dan' && lower[from - 2] === ',' ? from - 3 : from - 2;
  const right = JOINS.has(lower[to] ?? '') ? (lower[to + 1] === 'dan' ? to + 2 : to + 1) : tags.length;
  return { before: tags[left] === 'I-PER', behind: tags[right] === 'B-PER' && tags[right + 1] === 'I-PER' };
}

function isNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    headsJabatan(lower) ||
    CALENDAR.has(lower) ||
    TITLES.has(lower) ||
    isOfficeTail(lower) ||
    PLACE_HEADS.has(lower)
  );
}
