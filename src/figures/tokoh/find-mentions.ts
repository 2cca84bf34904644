import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isClub } from './clubs';
import { initialsAt } from './initials';
import { headsJabatan, JABATAN_MODIFIERS, WEAK_HEADS } from './jabatan-words';
import { isProduct, isThing } from './named-things';
import { CORPS, isDegree, RANKS, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Letters a name is made of: "Budi", "Tae-yong", "D'Angelo", "N"; not "G20", "@budi", ".". */
const NAME_WORD = new RegExp(`^[${ANY_LETTERS}]+(?:[-.'’][${ANY_LETTERS}]+)*$`);
/** A capital anywhere: "Wirasena", "al-Assad"; not "absen". */
const CAPITAL = new RegExp(`[${CAPITALS}]`);
/** Three capitals or more: "KPK"; not "BJ", "Budi". */
const ABBREVIATION = new RegExp(`^[${CAPITALS}]{3,}$`);
const STATES = wordSet('AS RI UE UK US EU UEA');
/** Offices that are given names as well. */
const GIVEN_NAMES = wordSet('Imam');
/** No name goes on behind these: "Susanto X @susanto". */
const CUTS = wordSet(', ( ) " alias - @ # _ Rp');
const OPEN_STARTS = wordSet('dan & serta and');
/** A headline's verb behind a name: "Salurkan"; not "Hakan". */
const HEADLINE_VERB = new RegExp(`^[${CAPITALS}][${ANY_LETTERS}]{3,}kan$`);
const LONGEST_NAME = 8;
const LONGEST_OFFICE = 10;
/** Titles no name goes on behind: "Katib Aam KH Rangga". */
const INNER_TITLES = wordSet('kh hj prof dr drs dra ir drg ustaz');
/** What a sentence opens with before a name, where a tag has taken it in: "Gol Rangga", "Adapun Rangga". */
const OPENINGS = wordSet(
  'gol adapun sedangkan sebaliknya meski meskipun walau namun saat ketika menurut usai seusai bagi kata selain sementara setelah sebelum jika kalau kini kemudian tetapi nama sosok bareng alhasil benarkah giliran kematian rumor sundulan vonis motif curhat biodata momen malahan andai amarah karier operan blunder harta utang adegan',
);
/** Forms of address before a full name. */
const CALLS = wordSet('mas mbak bang kang cak gus mbah');
const DAYS = wordSet('senin selasa rabu kamis jumat sabtu minggu ahad');
const ADMINISTRATIVE = wordSet('kota kabupaten kab kecamatan kec provinsi prov desa kelurahan');
/** Words for people in general, and words of address, that a capital does not make a name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...DAYS,
  ...wordSet(`pria wanita perempuan lelaki laki-laki pemuda pemudi bocah gadis remaja balita kakek nenek netizen warganet warga masyarakat anda beliau dia ia mereka
  pihak idul imlek nyepi waisak maulid celsius fahrenheit richter kelvin wahai hai halo tuhan allah nabi rasul rasulullah quran alquran qur hadis hadits injil alkitab`),
]);
/** Short forms of two letters that are no initials: "AI"; not "Wa". */
const SHORT_FORMS = wordSet('AI TV HP WA IT');
/** "Tagor-Ayu"; not "Tae-yong", "Al-Bashri". */
const PAIR = new RegExp(
  `^[${CAPITALS}][${LETTERS}]{2,}-[${CAPITALS}](?:[${LETTERS}]{2,}|[${CAPITALS}]{1,4})$`,
);
/** The second half in small letters: "Tagor-Ayu"; not "Tagor-TS". */
const SMALL_END = new RegExp(`[${LETTERS}]$`);
/** A field of an office by its form: "Pemasaran", "Perjuangan", "Kepolisian"; not "Perlman". */
const NOMINALISED = new RegExp(`^(?:Pe|Ke)[${LETTERS}]{5,}an$`);
/** A noun by its ending: "cadangan", "larangan". */
const NOUN = /.{3}ngan$/;
/** Months that are names beside others only: "Gilang Ramadhan". */
const MONTHS = wordSet('ramadhan ramadan syawal rajab muharram');
/** A digit inside a word: a handle or a date run together, "Pinjung02". */
const DIGIT = /\d/;

/** The people a paragraph names, by its tags and by the cues of crime stories, in order. */
export function findMentions(block: Block): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < block.tokens.length;) {
    const to = endOfPerson(block, index);
    const mention = trimmed(block, index, to) ?? initialsAt(block, index);
    if (mention && !isPair(mention)) {
      if (isProduct(mention)) mentions.push({ ...mention, thing: true });
      else if (!isThing(mention)) mentions.push(mention);
    }
    // What a cut left over ("Nurdin Ismail alias Din Minimi" tagged as one) is read again.
    index = Math.max(mention?.to ?? to, index + 1);
  }
  return mentions;
}

function endOfPerson(block: Block, from: number): number {
  const { tags, tokens } = block;
  if (!tags[from]!.endsWith('PER')) return from;
  let to = from + 1;
  while (to < tags.length && tags[to] === 'I-PER') to++;
  // An initial or a last name the tags have torn off: "Oded" + "M Danial".
  if (tags[to] === 'B-PER' && isCapital(tokens[to]?.text)) return endOfPerson(block, to);
  return to;
}

/** The name without titles before and degrees behind; undefined where nothing that can be a name is left. */
function trimmed(block: Block, start: number, end: number): Mention | undefined {
  const { tokens, lower } = block;
  let from = start;
  let to = end;
  // "Kota [Bogor Syarifah Sofiah]": the first word is the place's; "Mayor [Pnb Ivy]": the corps is the rank's.
  if (to - from > 2 && ADMINISTRATIVE.has(lower[from - 1] ?? '')) from++;
  if (to - from > 1 && CORPS.has(lower[from]!) && TITLES.has(lower[from - 1] ?? '')) from++;
  if (to - from > 1 && OPENINGS.has(lower[from]!)) from++;
  // "Ada [Rangga Wirasena]", "Kang [Rangga Wirasena]"; not "Ada Wirasena", "Kang Rangga".
  if (to - from > 2 && (CALLS.has(lower[from]!) || (lower[from] === 'ada' && opens(block, from)))) from++;
  // "Pelatih [Persirawa Rangga Wirasena]": the club is the office's.
  if (to - from > 1 && isClub(tokens[from]!.text) && headsJabatan(lower[from - 1] ?? '')) from++;
  while (
    from < to - 1 &&
    !isGiven(block, from, to) &&
    (isPrefix(lower[from]!) ||
      (CORPS.has(lower[from]!) && TITLES.has(lower[from - 1] ?? '')) ||
      isOffices(tokens[from]!.text, tokens[from + 1]!.text))
  )
    from++;
  // "Kapolres Metro [Bekasi Kombes Rangga]": the name begins behind the rank.
  for (let index = to - 2; index > from; index--)
    if (RANKS.has(lower[index]!) || INNER_TITLES.has(lower[index]!)) from = index + 1;
  // "Kepala Pusat Gempa dan [Tsunami BMKR Rangga]": the name begins behind the short name of the office's.
  for (let index = to - 2; index > from; index--)
    if (
      isOffices(tokens[index]!.text, tokens[index + 1]!.text) &&
      !STATES.has(tokens[index + 1]!.text) &&
      isBehindOffice(block, from)
    )
      from = index + 1;
  while (from < to && !NAME_WORD.test(tokens[from]!.text)) from++;
  while (to > from && !endsName(tokens[to - 1]!.text)) to--;
  // "Kim Won-seok [absen]".
  while (to - from > 1 && isCapital(tokens[from]!.text) && !CAPITAL.test(tokens[to - 1]!.text)) to--;
  for (let index = from; index < to; index++) {
    const cut = tokens[index]!.text;
    if (index > from && HEADLINE_VERB.test(cut)) to = index;
    if (CUTS.has(cut)) to = index;
  }
  if (from >= to || to - from > LONGEST_NAME || (isPrefix(lower[from]!) && !isGiven(block, from, to)))
    return undefined;
  if (isJoint(block, from) || HEADLINE_VERB.test(tokens[from]!.text)) return undefined;
  while (from < to && (NO_NAMES.has(lower[from]!) || (to - from > 1 && isTicket(tokens[from]!.text)))) from++;
  if (tokens.slice(from, to).some(({ text }) => DIGIT.test(text) || text.includes('/'))) return undefined;
  // "Se-Kecamatan Lembayung": all of a place.
  if (lower[from]!.startsWith('se-')) return undefined;
  while (to - from > 1 && DAYS.has(lower[to - 1]!)) to--;
  if (to > from && NO_NAMES.has(lower[to - 1]!)) return undefined;
  if (to > from && SHORT_FORMS.has(tokens[from]!.text)) return undefined;
  if (to - from === 1 && (NOUN.test(lower[from]!) || MONTHS.has(lower[from]!))) return undefined;
  if (to - from === 1 && NOMINALISED.test(tokens[from]!.text)) return undefined;
  const words = tokens.slice(from, to).flatMap((token) => (NAME_WORD.test(token.text) ? [token.text] : []));
  return words.some((word) => word.length > 1) ? { block, from, to, words } : undefined;
}

/** "Imam Wirasena", "Tan Malaki", "Puan Wirasena"; not "Tan Sri Wirasena", "Puan Siti Wirasena". */
function isGiven({ tokens, lower }: Block, at: number, to: number): boolean {
  const word = tokens[at]!.text;
  if (word === 'Tan') return lower[at + 1] !== 'sri';
  return GIVEN_NAMES.has(word) || (/^(?:Puan|Eng|Ing)$/.test(word) && to - at === 2);
}

const opens = ({ starts, sentence }: Block, at: number): boolean => starts[sentence[at]!] === at;

/** "dan" before a name; not "Dan Ives" inside a sentence. */
const isJoint = (block: Block, at: number): boolean =>
  OPEN_STARTS.has(block.lower[at]!) && (!isCapital(block.tokens[at]!.text) || opens(block, at));

/** What follows the names of prophets and their companions. */
const HONOURS = wordSet('RA SAW SWT');

/** No degree, mark, or single letter that a faulty page has left: "Church Â". */
const endsName = (word: string): boolean =>
  NAME_WORD.test(word) && !isDegree(word) && !HONOURS.has(word) && !/^[^\0-\x7f]$/.test(word);

const isPrefix = (word: string): boolean =>
  TITLES.has(word) ||
  headsJabatan(word) ||
  JABATAN_MODIFIERS.has(word) ||
  WEAK_HEADS.has(word) ||
  word === '.';

/** An office a few words before, capitals and "dan" between. */
function isBehindOffice({ tokens, lower }: Block, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < LONGEST_OFFICE && (isCapital(tokens[at]!.text) || lower[at] === 'dan')) {
    if (headsJabatan(lower[at]!)) return true;
    at--;
  }
  return false;
}

/** A short name of state or organisation that belongs to the office: "Menlu [AS Antony …]"; initials of a name stay: "BJ Habibie". */
function isOffices(word: string, next: string): boolean {
  return STATES.has(word) || (ABBREVIATION.test(word) && !ABBREVIATION.test(next) && isCapital(next));
}

/** "[Tagor-TS] Ayu Lestari": a pair, one of it by initials, before a name of its own. */
const isTicket = (word: string): boolean => PAIR.test(word) && !SMALL_END.test(word);

/** Two people in one word, "Tagor-Ayu": looked for by their names, not as one. */
const isPair = ({ words }: Mention): boolean => words.length === 1 && PAIR.test(words[0]!);
