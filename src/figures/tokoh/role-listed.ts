import { ANY_LETTERS } from '../../text/letters';
import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isVerb, STOPS } from './clause-words';
import { ARTICLES, headsJabatan, JABATAN_MODIFIERS, RELATION_HEADS, WEAK_HEADS } from './jabatan-words';
import { headsRole } from './office-parts';
import type { FoundRole } from './role-before';
import { NAME_PARTICLES, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

const OPENERS = wordSet('seperti yakni yaitu macam semisal antaranya berinisial inisial bernama meliputi :');
/** "pembalap-pembalap". */
const DOUBLED = new RegExp(`^([${ANY_LETTERS}]+)-\\1$`);
const BETWEEN = wordSet(', ; dan serta maupun hingga & / ( ) - pasangan');
/** What a group is called before its members' word: "dewan juri", "pasangan calon". */
const GROUPS = wordSet('dewan majelis pasangan');
/** An age in brackets: "37", "7". */
const AGE = /^\d{1,2}$/;
const LONGEST_LIST = 30;
const LONGEST_PHRASE = 12;

const MANY = wordSet(
  'dua tiga empat lima enam tujuh delapan kedua ketiga duo duet pasangan trio para sejumlah beberapa',
);
/** "ganda putra A/B". */
const DOUBLES = /^(?:putra|putri|campuran)$/;

/** The role of several that stands before the first of them: "duet rider Elang, Budi dan [Andi]", "dua pemain Elang Budi dan [Andi]". */
function roleOfMany({ lower, tokens, tags, text }: Block, last: number, from: number): FoundRole | undefined {
  // "dua warga negara Ukraina, Budi dan Andi": a plain noun behind the head.
  const at = headsRole(lower, last - 1) && MANY.has(lower[last - 2] ?? '') ? last - 1 : last;
  const doubles =
    DOUBLES.test(lower[at]!) &&
    lower[at - 1] === 'ganda' &&
    !/^(?:di|pada|nomor|sektor)$/.test(lower[at - 2] ?? '');
  const weak = WEAK_HEADS.has(lower[at]!);
  if (!doubles && !((weak || headsJabatan(lower[at]!)) && MANY.has(lower[at - 1] ?? ''))) return undefined;
  let end = at + 1;
  while (end < from && tags[end] !== 'B-PER') end++;
  if (lower[end - 1] === ',') end--;
  if (end >= from) return undefined;
  const start = doubles ? at - 1 : at;
  return {
    text: text.slice(tokens[start]!.start, tokens[end - 1]!.end),
    from: start,
    to: end,
    weight: weak ? 1 : 2,
    shared: true,
  };
}

/** The role a list gives to each of its names: "beberapa pemain timnas seperti Budi, Andi, dan Citra". */
export function roleListed({ block, from }: Mention): FoundRole | undefined {
  const { lower, tokens, sentence } = block;
  let opener = from - 1;
  while (
    opener > 0 &&
    from - opener < LONGEST_LIST &&
    !THEY.has(lower[opener]!) &&
    (BETWEEN.has(lower[opener]!) ||
      NAME_PARTICLES.has(lower[opener]!) ||
      AGE.test(lower[opener]!) ||
      (lower[opener] === '.' && TITLES.has(lower[opener - 1] ?? '')) ||
      (lower[opener] === 'dari' && isCapital(tokens[opener + 1]?.text)) ||
      isCapital(tokens[opener]!.text))
  )
    opener--;
  if (sentence[opener] !== sentence[from]) return undefined;
  // "Keduanya, Budi dan Andi, ditahan".
  if (THEY.has(lower[opener]!))
    return block.starts[sentence[opener]!] === opener ? roleBeforeThey(block, opener) : undefined;
  if (isTakenUp(block, opener)) return roleBeforeThey(block, opener - 1);
  if (!OPENERS.has(lower[opener] ?? '')) return roleOfMany(block, opener, from);
  if (lower[opener] === ':' && lower[opener - 1] === 'antaranya') opener--;
  const among = lower[opener] === 'antaranya';
  if (among && lower[opener - 1] === 'di') opener--;
  let end = lower[opener - 1] === ',' ? opener - 1 : opener;
  if (/^(?:lainnya|lain|itu|tersebut)$/.test(lower[end - 1] ?? '')) end--;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_PHRASE && sentence[at] === sentence[from]; at--) {
    if (/^[,.:;"“”()]$/.test(lower[at]!) || block.tags[at]!.endsWith('PER')) return undefined;
    if (lower[at] === 'yang') end = at;
    const weak = WEAK_HEADS.has(lower[at]!);
    if (!weak && !headsJabatan(lower[at]!.replace(DOUBLED, '$1'))) continue;
    const before = lower[at - 1] ?? '';
    const start = RELATION_HEADS.has(before) || GROUPS.has(before) ? at - 1 : startOfOffices(lower, at);
    // "Sejumlah artis ikut aksi, di antaranya …": what they do is no part of what they are.
    const cut = among ? lower.slice(at + 1, end).findIndex((word) => isVerb(word) || STOPS.has(word)) : -1;
    const to = cut < 0 ? end : at + 1 + cut;
    return {
      text: block.text.slice(tokens[start]!.start, tokens[to - 1]!.end),
      from: start,
      to,
      weight: weak ? 1 : 2,
      shared: true,
    };
  }
  return undefined;
}

/** "[calon] gubernur dan wakil gubernur": what stands before the last head and belongs to it. */
function startOfOffices(lower: readonly string[], head: number): number {
  let at = head;
  while (JABATAN_MODIFIERS.has(lower[at - 1] ?? '') && !ARTICLES.has(lower[at - 1]!)) at--;
  if (lower[at - 1] !== 'dan' || !headsJabatan(lower[at - 2] ?? '')) return at;
  return startOfOffices(lower, at - 2);
}

const THEY = wordSet('mereka keduanya ketiganya keempatnya kelimanya keenamnya');

/** "Mereka adalah Budi, Andi, dan Citra": who is meant stands in the sentence before. */
const isTakenUp = ({ lower, starts, sentence }: Block, verb: number): boolean =>
  /^(?:adalah|ialah|yakni|yaitu)$/.test(lower[verb] ?? '') &&
  THEY.has(lower[verb - 1] ?? '') &&
  starts[sentence[verb]!] === verb - 1;

/** "Empat mahasiswa Rawasari tersesat. [Mereka] …", "Polisi menangkap dua kurir. [Mereka] …": how many of what the sentence before names. */
function roleBeforeThey(
  { lower, tokens, starts, sentence, text }: Block,
  they: number,
): FoundRole | undefined {
  const start = starts[sentence[they]! - 1] ?? they;
  const many = lower
    .slice(start, they)
    .findIndex((word, at) => MANY.has(word) && headsRole(lower, start + at + 1));
  if (many < 0) return undefined;
  const from = start + many + 1;
  let to = from + 1;
  while (to < they && !isVerb(lower[to]!) && !STOPS.has(lower[to]!) && !/^[,.:;]$/.test(lower[to]!)) to++;
  return {
    text: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    from,
    to,
    weight: WEAK_HEADS.has(lower[from]!) ? 1 : 2,
    shared: true,
  };
}
