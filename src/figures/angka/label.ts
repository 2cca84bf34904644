import { ANY_LETTERS, LETTERS } from '../../text/letters';
import type { Candidate } from './candidate';
import { clauseBefore, clauseBehind } from './clause';
import { gistOfAmount, gistOfContest, gistOfEvent } from './gist';
import { contentWords } from './label-words';
import { spokenLabel } from './spoken';

/** The item an amount in a list stands for: " (SD)" in "Rp250.000 (SD)"; not " (2021)". */
const ITEM = new RegExp(`^\\s?\\(([${ANY_LETTERS}](?:[^()\\d\\s]|\\s(?!\\s)){0,30})\\)`);
/** A subject that comes behind: " adalah jumlah uang"; not " dan". */
const COPULA = /^[^.!?,]{0,60}?\s(?:adalah|merupakan)\s(?:jumlah\s)?/;
/** What goes on about something else behind a count: ", ", " dan ", " untuk "; not " yang". */
const TURNS =
  /^\s?(?:[,;.:!?)"”–]|(?:dan|serta|atau|dengan|untuk|hingga|sampai|sehingga|pada|karena|setelah|saat|dari|lagi|dibanding|dibandingkan|daripada|ketimbang|lebih)\s|$)/;
/** Words that lead from what is measured to the amount, at the end: "sebanyak ", "senilai "; not "banyak ". */
const LEADS = new RegExp(
  `(?:^|\\s)(?:sebanyak|sebesar|senilai|seharga|seluas|sejauh|sepanjang|mencapai|berjumlah|yaitu|yakni|maksimal)\\s(?:[${LETTERS}]{3,9}\\s)?$`,
);
const isLead = (text: string): boolean => LEADS.test(text.slice(-40).toLowerCase());
/** Right behind a word. */
const BEHIND_WORD = new RegExp(`[${ANY_LETTERS}]\\s$`);
/** A number that opens its clause but for a lead word: ", sebanyak "; not "amunisi sebanyak ". */
const OPENS_CLAUSE = new RegExp(`(?:^|[,;:(–]\\s?)(?:[${ANY_LETTERS}]{2,12}\\s){0,2}$`);
/** What a list enumerates, before its lead word: "barang bukti yakni "; not "yakni " alone. */
const LIST_OPENS = new RegExp(
  `^(.*[${ANY_LETTERS}]),?\\s(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\\s`,
);
/** "HET Kota Baru yaitu ": what the amount is, right before.*/
const NAMED = /\s(?:yaitu|yakni|ialah|adalah)\s(?:pada\s)?(?:tanggal\s|hari\s|sekitar\s)?$/;

/** What an amount is for one of: " per tabung", " setiap bulan"; not " perlu". */
const RATE = new RegExp(`^\\s(?:per|setiap|tiap)\\s?[${ANY_LETTERS}]{3,}`);
/** "barang bukti yakni ": the list begins with this number. */
const LIST_HERE = /(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\s$/;

const LONGEST = 4;
/** Characters read on either side: a sentence of 200,000 is not read again for each of its numbers. */
const FARTHEST = 500;

/** What `labelOf` reads: the paragraph with every number blanked out, at the same offsets, and the sentence. */
interface Setting {
  blanked: string;
  sentence: { start: number; end: number };
}

/**
 * The words that say what a number measures, as the sentence has them: the counted noun and the words of its clause before it,
 * or behind it where the number opens the statement. `undefined` where there are none.
 */
export function labelOf(candidate: Candidate, { blanked, sentence }: Setting): string | undefined {
  const { kind, unit = '' } = candidate;
  const lead = blanked.slice(Math.max(sentence.start, candidate.start - FARTHEST), candidate.start);
  const rest = blanked.slice(candidate.end, Math.min(sentence.end, candidate.end + FARTHEST));
  if (kind === 'usia') return ageLabel(lead, rest);
  const item = ITEM.exec(rest)?.[1];
  if (item) return join([...contentWords(beforeList(lead)).slice(0, 3), item]);
  const spoken = kind === 'tanggal' ? spokenLabel(lead) : undefined;
  if (spoken) return spoken;
  const clause = clauseBefore(lead, sentence.start === 0);
  const before = NAMED.test(lead) ? named(clause) : gist(kind, clause);
  if (before.length === 0 && !TIMES.has(kind) && COPULA.test(rest))
    return join(contentWords(rest.replace(COPULA, '')).slice(0, LONGEST));
  const rate = RATE.exec(rest)?.[0].trim().split(/\s+/) ?? [];
  if (rate.length > 0 && kind !== 'jumlah' && before.length > 0)
    return join([...before.slice(0, 3), ...rate]);
  if (kind === 'jumlah') return countLabel(contentWords(unit), lead, clause, rest);
  if (kind === 'urutan' && unit === 'kali' && TURNS.test(rest)) return join(gistOfEvent(clause, LONGEST));
  // "pertama kali bertemu": what happened stands behind; "kemenangan ke-40": what is counted stands before.
  if (kind === 'urutan' && unit === 'kali')
    return join(['kali', ...contentWords(clauseBehind(rest)).slice(0, 3)]);
  // "LPG 3 kilogram", "beras 10 kg": the weight of what stands right before.
  if (unit === 'kg' && before.length > 0 && BEHIND_WORD.test(lead) && !isLead(lead))
    return join(['berat', contentWords(clause).at(-1)!]);
  if (before.length > 1) return join(before);
  return join([...before, ...contentWords(clauseBehind(rest)).slice(0, LONGEST - before.length)]);
}

/** The subject right before "yaitu" or "adalah", the last of two joined ones. */
function named(clause: string): string[] {
  const last = contentWords(clause.slice(clause.lastIndexOf(' dan ') + 1));
  return (last.length > 1 ? last : contentWords(clause)).slice(-LONGEST);
}

/** Whose age: the words before "berusia" or the brackets, else those behind. */
function ageLabel(lead: string, rest: string): string | undefined {
  const words = (text: string) => contentWords(text).filter((word) => !AGE_WORDS.test(word));
  const before = words(lead.replace(/\([^()]{0,80}\)/g, ' ')).slice(-2);
  return join(['usia', ...(before.length > 0 ? before : words(clauseBehind(rest)).slice(0, 2))]);
}
/** "berusia", "usianya"; not "usaha". */
const AGE_WORDS = /^(?:(?:ber)?(?:usia|umur)(?:nya)?|aged|atas|bawah)$/i;

const TIMES: ReadonlySet<string> = new Set(['tanggal', 'waktu', 'durasi']);
function gist(kind: string, clause: string): string[] {
  if (TIMES.has(kind)) return gistOfEvent(clause, LONGEST);
  if (kind === 'skor') return gistOfContest(clause, LONGEST);
  if (kind === 'urutan') return contentWords(clause).slice(-LONGEST);
  return gistOfAmount(clause, LONGEST);
}

function countLabel(noun: string[], lead: string, clause: string, rest: string): string | undefined {
  const room = Math.max(2, LONGEST - noun.length);
  const after = contentWords(clauseBehind(rest));
  const before = contentWords(clause);
  const leads = isLead(lead) && before.length > 1 && !OPENS_CLAUSE.test(lead);
  const list = LIST_OPENS.exec(lead.slice(-200));
  if (list && LIST_HERE.test(lead))
    return join([...ends(contentWords(clauseBefore(list[1]!, false))), ...noun]);
  if (!leads && !TURNS.test(rest) && after.length > 0) return join([...noun, ...after.slice(0, 3)]);
  // "naik dua kali lipat": the factor of what stands before.
  if (noun[0] === 'kali' && (noun[1] ?? 'lipat') === 'lipat' && before.length > 1)
    return join(gistOfAmount(clause, LONGEST));
  if (list) return join([...ends(contentWords(clauseBefore(list[1]!, false))), ...noun]);
  return join([...before.slice(-room), ...noun]);
}

const join = (words: string[]): string | undefined =>
  words.length ? [...new Set(words)].join(' ') : undefined;

/** The first two words and the last two. */
const ends = (words: string[]): string[] =>
  words.length <= 4 ? words : [...words.slice(0, 2), ...words.slice(-2)];

/** The statement a list of amounts belongs to: what stands before its colon, else its first clause. */
function beforeList(lead: string): string {
  const near = lead.slice(-300).replace(/\([^()]{0,80}\)/g, ' ');
  const colon = near.lastIndexOf(':');
  return colon > 0 ? near.slice(0, colon) : near;
}
