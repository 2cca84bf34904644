import { CAPITALS, LETTERS } from '../../text/letters';
import type { Tag } from '../tagger/tagger';
import { isCapital } from './capitals';
import { headsJabatan, OCCUPATIONS } from './jabatan-words';
import { CALENDAR, NAME_WORD } from './name-lists';
import { joinOpening } from './name-openings';
import { isLargePlace, isOfficeTail } from './rules-tagger';
import { NAME_PARTICLES, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Particles that stand in names alone: the capital behind one is the name's, tagged or not. */
const OWN_PARTICLES = wordSet('bin binti bint van von');
/** A given name by its form: "DeShawn"; not "Angela". */
export const INNER_CAPITAL = new RegExp(`^[${CAPITALS}][${LETTERS}]+[${CAPITALS}][${LETTERS}]+$`);
/** Regions and states written short: the office before one is whole behind it. */
const REGIONS = wordSet(
  'ntt ntb dki diy ri as jabar jateng jatim sumut sumbar sumsel sulsel sulut sulteng kalbar kaltim kalsel kalteng',
);
const MINISTERS = wordSet('menteri wamen');
const MODIFIERS = wordSet('nasional senior junior muda dangdut kawakan legendaris veteran');
/** What a name follows at once. */
const LEADS = wordSet('sementara namun sedangkan adapun menurut oleh bersama kepada bahwa ketika');
const LONGEST_REST = 3;

/** Gives back to names what the tags have torn off them: "Shin" + "Tae-yong", "Siti Aminah" + "binti Ahmad". */
export function joinTorn(tokens: string[], lower: string[], tags: Tag[]): void {
  for (let index = 1; index < tokens.length; index++) {
    joinParticle(tokens, lower, tags, index);
    joinOpening(tokens, lower, tags, index - 1);
    const start = tags[index] === 'B-PER' ? tornStart(tokens, lower, tags, index) : index;
    if (start < index) tags.fill('I-PER', start + 1, index + 1).fill('B-PER', start, start + 1);
    if (tags[index] === 'O' && tags[index - 1]!.endsWith('PER') && isNamePart(tokens, lower, index))
      tags[index] = 'I-PER';
  }
}

/** A capitalised word that is no office, title or day. */
const isNamePart = (tokens: string[], lower: string[], at: number): boolean =>
  NAME_WORD.test(tokens[at] ?? '') &&
  !CALENDAR.has(lower[at]!) &&
  !headsJabatan(lower[at]!) &&
  !TITLES.has(lower[at]!);

function joinParticle(tokens: string[], lower: string[], tags: Tag[], at: number): void {
  if (!NAME_PARTICLES.has(lower[at]!) || !isCapital(tokens[at + 1])) return;
  // "[Tawfiq bin] Fawzan".
  if (
    OWN_PARTICLES.has(lower[at]!) &&
    tags[at - 1] === 'O' &&
    tags[at + 1] === 'B-PER' &&
    isNamePart(tokens, lower, at - 1)
  )
    tags[at - 1] = 'B-PER';
  if (!tags[at - 1]!.endsWith('PER')) return;
  if (!OWN_PARTICLES.has(lower[at]!) && !tags[at + 1]!.endsWith('PER')) return;
  tags[at] = 'I-PER';
  tags[at + 1] = 'I-PER';
}

/** Where the name tagged from `at` begins, words before it that carry no tag counted in. */
function tornStart(tokens: string[], lower: string[], tags: Tag[], at: number): number {
  let start = at;
  while (at - start < LONGEST_REST && tags[start - 1] === 'O' && isNamePart(tokens, lower, start - 1))
    start--;
  // "Gubernur NTT [Melki] [Laka Lena]": the office is whole before its region, written short.
  if (start < at && REGIONS.has(lower[start - 1] ?? '') && headsJabatan(lower[start - 2] ?? '')) {
    while (start < at && isOfficeTail(lower[start]!)) start++;
    return start;
  }
  if (start === at) return at;
  // "DPRD Kota Rawasari [Aa] [Abdul Razak]": the place is whole before it.
  const named = /(?:LOC|ORG)$/.test(tags[at - 2] ?? '') && !isOfficeTail(lower[at - 1]!);
  if (named || isWholeBefore(lower, at - 1)) return at - 1;
  return isCutOff(tokens, lower, tags, at) ? at - 1 : at;
}

/** "Menteri Keuangan [Purbaja] [Yudha Sadewa]", "pelari nasional [Rikki] [Martin Simbolo]": the office is whole, no place can follow. */
const isWholeBefore = (lower: string[], start: number): boolean =>
  !isOfficeTail(lower[start]!) &&
  (MODIFIERS.has(lower[start - 1] ?? '') ||
    isLargePlace(lower[start - 1] ?? '') ||
    (isOfficeTail(lower[start - 1] ?? '') && MINISTERS.has(lower[start - 2] ?? '')));

function isCutOff(tokens: string[], lower: string[], tags: Tag[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (tags[at - 1] !== 'O' || !NAME_WORD.test(before)) return false;
  // "Sementara [Gregoria] [Mariska Wirasena] absen": no office and no place between the opening and the name.
  if (LEADS.has(lower[at - 2] ?? '')) return true;
  if (tags[at + 1] === 'I-PER') return false;
  // Behind "alias" the name is whole: "Rahmat alias [Abang] Dul".
  if (lower[at - 2] === 'alias' || INNER_CAPITAL.test(before)) return true;
  if (before === 'Dan' && isCapital(tokens[at - 2])) return true;
  return (
    OCCUPATIONS.has(lower[at - 2] ?? '') &&
    !isOfficeTail(lower[at - 1]!) &&
    !headsJabatan(lower[at - 1]!) &&
    !TITLES.has(lower[at - 1]!)
  );
}
