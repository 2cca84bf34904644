import type { Tag } from '../tagger/tagger';
import { headsJabatan, JABATAN_MODIFIERS } from './jabatan-words';
import { isApposed, tagByRules } from './rules-tagger';
import { BARE_VERBS, SPEECH_VERBS } from './speech-words';
import { TITLES } from './title-words';
import { wordSet } from './word-set';

/** A word of a name: "Budi", "Tae-yong", "M"; not "KPK", "G20". */
const NAME_WORD = /^\p{Lu}(?:$|\p{M}*[\p{Ll}'’-])[\p{L}\p{M}'’-]*$/u;
const CALENDAR = wordSet(
  `senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september oktober november
  desember monday tuesday wednesday thursday friday saturday sunday isnin khamis jumaat ahad wib wita wit kompas detikcom tempo`,
);

/** The model's tags with what only the neighbourhood shows: names behind a rank or in the speaker's place, names torn in two. */
export function mendTags(tokens: string[], tags: Tag[]): Tag[] {
  const lower = tokens.map((token) => token.toLowerCase());
  const mended = [...tags];
  const rules = tagByRules(tokens);
  for (let from = 0; from < tokens.length; from++) {
    if (rules[from] !== 'B-PER') continue;
    let to = from + 1;
    while (rules[to] === 'I-PER') to++;
    // Behind a rank the rules see the whole name, where the tags may stop halfway.
    if (TITLES.has(lower[from - 1]!) || (missed(tags, from, to) && certain(tokens, lower, tags, from, to)))
      rules.slice(from, to).forEach((tag, index) => (mended[from + index] = tag));
  }
  joinTorn(tokens, lower, mended);
  return mended;
}

const missed = (tags: Tag[], from: number, to: number): boolean =>
  !tags.slice(from, to).some((tag) => tag.endsWith('PER'));

function certain(tokens: string[], lower: string[], tags: Tag[], from: number, to: number): boolean {
  if (lower[to] === 'alias') return true;
  const opens = from === 0 || /^[.!?]$/.test(lower[from - 1]!);
  if (
    opens &&
    to - from < 4 &&
    tags.slice(from, to).every((tag) => tag === 'O') &&
    isApposed(tokens, lower, to)
  )
    return true;
  // A whole place or organisation of its own is more than the rules know: "Bupati Kutai Kartanegara".
  if (tags[from] === 'B-LOC' || tags[from] === 'B-ORG') return false;
  if (SPEECH_VERBS.has(lower[to] ?? '')) return true;
  if (lower[from - 1] === 'gol' && lower[to + 1] === 'menit') return true;
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (BARE_VERBS.has(lower[at]!)) return true;
    if (
      lower[at] !== ',' &&
      !headsJabatan(lower[at]!) &&
      !JABATAN_MODIFIERS.has(lower[at]!) &&
      tags[at] === 'O'
    )
      return false;
  }
  return false;
}

/** Capitalised words right beside a name that were given no tag belong to it: "Shin" + "Tae-yong". */
function joinTorn(tokens: string[], lower: string[], tags: Tag[]): void {
  for (let index = 1; index < tokens.length; index++) {
    const word = tokens[index]!;
    const joins = tags[index] === 'O' && tags[index - 1]!.endsWith('PER') && NAME_WORD.test(word);
    if (joins && !CALENDAR.has(lower[index]!) && !headsJabatan(lower[index]!) && !TITLES.has(lower[index]!))
      tags[index] = 'I-PER';
  }
}
