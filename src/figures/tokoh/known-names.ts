import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isVerb } from './clause-words';
import { headsJabatan } from './jabatan-words';
import { CALENDAR, NAME_WORD } from './name-lists';
import { endsThing, THING_HEADS } from './place-words';
import { isLargePlace, isState } from './rules-tagger';
import { TITLES } from './title-words';
import { INNER_CAPITAL } from './torn-names';
import { wordSet } from '../../text/word-set';

/** Initials of suspects aside, a word this short says too little. */
const SHORTEST = 3;

/**
 * Further mentions of names found elsewhere in the article: a name tagged once counts wherever its words stand as a name,
 * in ALL CAPS and in pairs ("Blinken-Lavrov") too.
 */
export function findKnownNames(blocks: Block[], mentions: Mention[]): Mention[] {
  const known = new Map<string, number>();
  for (const { words } of mentions)
    for (const word of words) if (isStrong(word, words)) known.set(word.toLowerCase(), 1);
  const taken = new Map<Block, Set<number>>();
  for (const { block, from, to } of mentions) {
    const set = taken.get(block) ?? new Set<number>();
    for (let index = from; index < to; index++) set.add(index);
    taken.set(block, set);
  }
  return blocks.flatMap((block) => scan(block, known, taken.get(block) ?? new Set<number>()));
}

// One-word names count as they stand, so that the initials "N" are not looked for in "n".
const isStrong = (word: string, words: string[]): boolean => word.length >= SHORTEST || words.length === 1;

/** What stands inside an office: "Perencanaan, Riset, dan Inovasi (Bapper)". */
const OFFICE_JOINTS = wordSet(', dan & ( ) / - putra putri campuran');
const LONGEST_OFFICE = 18;

function scan(block: Block, known: Map<string, number>, taken: Set<number>): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < block.tokens.length; index++) {
    const { text } = block.tokens[index]!;
    if (taken.has(index) || !isCapital(text)) continue;
    // "Imam Besar …" beside "Imam Nurdin": an office.
    if (
      headsJabatan(block.lower[index]!) &&
      isCapital(block.tokens[index + 1]?.text) &&
      !known.has(block.lower[index + 1]!)
    )
      continue;
    // "Menteri Pertahanan [Israel]" beside "Israel Wirasena".
    if (
      isState(block.lower[index]!) &&
      isCapital(block.tokens[index - 1]?.text) &&
      block.tags[index - 1] === 'O'
    )
      continue;
    if (!known.has(block.lower[index]!)) {
      found.push(...pairAt(block, index, known));
      continue;
    }
    const swallowed = swallowedUntil(block, index);
    let to = swallowed;
    while (!taken.has(to) && isCapital(block.tokens[to]?.text) && known.has(block.lower[to]!)) to++;
    to = endOfUntagged(block, to, taken);
    // "LeBron James", "Kiper timnas Indonesia Maarten Paes", where the tags have the last name alone.
    const from = isGivenName(block, index - 1) && !taken.has(index - 1) ? index - 1 : index;
    if (swallowed > index + 1 || standsAlone(block, index, to)) {
      found.push({ block, from, to, words: block.tokens.slice(from, to).map((token) => token.text) });
    }
    index = to - 1;
  }
  return found;
}

/** A name at the end of a place's tags, behind the office it holds: "Kepala Dinas Kota [Bogor Rudi Mahesa]"; its end, else one word. */
function swallowedUntil(block: Block, from: number): number {
  const { tags, tokens, sentence } = block;
  const tag = tags[from]!;
  let to = from + 1;
  if (!/^I-(?:ORG|LOC)$/.test(tag)) return to;
  while (tags[to] === tag) to++;
  if (isCapital(tokens[to]?.text) && !tags[to]!.endsWith('PER')) return from + 1;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OFFICE); at--) {
    if (sentence[at] !== sentence[from]) break;
    if (headsJabatan(block.lower[at]!)) return to;
    if (tags[at] === 'O' && !isCapital(tokens[at]!.text) && !OFFICE_JOINTS.has(block.lower[at]!)) break;
  }
  return from + 1;
}

/** Not a part of another name: "Yayasan Budi", "Budi Karya Sejahtera Tbk". */
function standsAlone({ tags, lower, text, tokens, sentence }: Block, from: number, to: number): boolean {
  if (THING_HEADS.has(lower[from - 1] ?? '') || tokens[from - 1]?.text === 'Hari') return false;
  // "Manajer tim [Gresika]", "Pebalap [Gresika] Racing".
  if (to - from === 1 && (lower[from - 1] === 'tim' || endsThing(tokens[to]?.text ?? ''))) return false;
  // A tag that runs on over the end of a sentence: "(AHY). [AHY] menyebut".
  const tag = sentence[from] === sentence[from - 1] ? tags[from]! : 'O';
  // Right before a name the last word of a place's tags is the name's: "Kabupaten Bogor [Wawan] Hikal Kurdi".
  if (tags[to] === 'B-PER') return true;
  if (/^I-(?:ORG|LOC)$/.test(tag) || /^I-(?:ORG|LOC)$/.test(tags[to] ?? '')) return false;
  return !/[@#_/]/.test(text[tokens[from]!.start - 1] ?? '');
}

const isGivenName = ({ tokens, tags, lower }: Block, at: number): boolean =>
  tags[at] === 'O' &&
  (INNER_CAPITAL.test(tokens[at]!.text) ||
    (isLargePlace(lower[at - 1] ?? '') && !isLargePlace(lower[at]!) && isPlainName(tokens[at]!.text)));

const LONGEST_REST = 3;

/** "Yusra" known, "[Yusra] Karim Wirasena diperiksa": the capitals behind a known name, no tag on them, are its rest where a verb follows. */
function endOfUntagged({ tags, tokens, lower }: Block, from: number, taken: Set<number>): number {
  let to = from;
  while (to - from < LONGEST_REST && tags[to] === 'O' && !taken.has(to) && isPlainName(tokens[to]!.text))
    to++;
  if (to === from || isCapital(tokens[to]?.text)) return from;
  return isVerb(lower[to] ?? '') ? to : from;
}

/** No day, no office: "Karim". */
const isPlainName = (word: string): boolean =>
  NAME_WORD.test(word) &&
  !CALENDAR.has(word.toLowerCase()) &&
  !headsJabatan(word.toLowerCase()) &&
  !TITLES.has(word.toLowerCase());

function pairAt(block: Block, index: number, known: Map<string, number>): Mention[] {
  const halves = block.tokens[index]!.text.split(/[-–/]/);
  if (halves.length !== 2 || !halves.every((half) => known.has(half.toLowerCase()))) return [];
  return halves.map((half) => ({ block, from: index, to: index + 1, words: [half] }));
}
