import { wordSet } from '../tokoh/word-set';
import type { Candidate } from './candidate';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-/'’.][\p{L}\p{N}]+)*/gu;
/** Where a statement ends inside a sentence: "; ", ", dan", " – "; not inside "1,5". */
const CLAUSE_END = /[,;:()"“”]\s|[,;:()"“”]$|\s[–—-]\s|[.!?]\s/g;
/** A remark in brackets: "(ATUs) "; not an open bracket. */
const BRACKETED = /\([^()]{0,80}\)/g;
/** The item an amount in a list stands for: " (SD)" in "Rp250.000 (SD)"; not " (2021)". */
const ITEM = /^\s?\(([\p{L}][^()\d]{0,30})\)/u;
/** A subject that comes behind: " adalah jumlah uang"; not " dan". */
const COPULA = /^(?:\s?\([^()]{0,60}\))?\s(?:adalah|merupakan)\s/iu;
/** What goes on about something else behind a count: ", ", " dan ", " untuk "; not " yang". */
const TURNS = /^\s?(?:[,;.:!?)"”–]|(?:dan|serta|atau|dengan|untuk|hingga|sampai|sehingga|pada)\s|$)/iu;
/** Words that lead from what is measured to the amount, at the end: "sebanyak ", "senilai "; not "banyak ". */
const LEADS =
  /(?:^|\s)(?:sebanyak|sebesar|senilai|seharga|seluas|sejauh|sepanjang|mencapai|berjumlah|yaitu|yakni|maksimal)\s(?:\p{L}{3,9}\s)?$/iu;
/** A number that opens its clause but for a lead word: ", sebanyak "; not "amunisi sebanyak ". */
const OPENS_CLAUSE = /(?:^|[,;:(–]\s?)(?:\p{L}{2,12}\s){0,2}$/u;
/** What a list enumerates, before its lead word: "barang bukti yakni "; not "yakni " alone. */
const LIST_OPENS = /^(.*\p{L}),?\s(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\s/iu;
/** The speaker a date belongs to: "urai Penjabat Bupati", "kata Budi"; not "perkataan". */
const SPOKEN =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|jelas|urai|ungkap|papar|terang|tegas|imbuh)(?:nya)?\s(?=\p{Lu})/u;
/** Words that say nothing about what is measured. */
const EMPTY = wordSet(
  `di ke dari pada untuk dengan dan dalam oleh yang bagi atas itu ini tersebut atau sebagai saat ketika akan telah hingga sampai sudah karena adalah serta lalu lebih kurang
  juga agar lagi saja masih bisa dapat belum namun tetapi sehingga maka kemudian para sebanyak sebesar senilai sekitar hampir mencapai menjadi sejak ada yakni yaitu antara
  bahwa ia dia mereka kami kita saya beliau seperti setidaknya sedikitnya maksimal minimal sekira kira-kira secara tahun bulan hari tanggal selain nya adapun sementara
  hanya usai total lebih dari the of in on at to from by for and with is was were are a an mengatakan menyebutkan kata ujar hal tak per kini mulai kisaran angka berkisar
  setahun penuh selama terus diperkirakan mampu sejauh merupakan jumlah setara setiap khusus misalnya contohnya penyidik polisi`,
);
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
  const lead = blanked
    .slice(Math.max(sentence.start, candidate.start - FARTHEST), candidate.start)
    .replace(BRACKETED, (all) => ' '.repeat(all.length));
  const rest = blanked.slice(candidate.end, Math.min(sentence.end, candidate.end + FARTHEST));
  if (kind === 'usia') return join(['usia', ...contentWords(lead).slice(-2)]);
  if (COPULA.test(rest)) return join(contentWords(rest.replace(COPULA, '')).slice(0, LONGEST));
  const item = ITEM.exec(rest)?.[1];
  if (item) return join([...contentWords(beforeList(lead)).slice(0, 3), item]);
  const spoken = kind === 'tanggal' ? SPOKEN.exec(lead) : null;
  if (spoken)
    return join(['pernyataan', ...contentWords(lead.slice(spoken.index + spoken[0].length)).slice(0, 3)]);
  if (kind === 'jumlah') return countLabel(contentWords(unit), lead, rest);
  const before = contentWords(lastClause(lead));
  // "pertama kali bertemu": what happened stands behind; "kemenangan ke-40": what is counted stands before.
  if (kind === 'urutan' && unit === 'kali' && !TURNS.test(rest))
    return join(['kali', ...contentWords(firstClause(rest)).slice(0, 3)]);
  if (kind === 'urutan' && before.length > 1) return join(before.slice(-5));
  // "LPG 3 kilogram", "beras 10 kg": the weight of what stands right before.
  if (unit === 'kg' && before.length > 0 && /\p{L}\s$/u.test(lead) && !LEADS.test(lead))
    return join(['berat', before.at(-1)!]);
  if (before.length >= 3) return join(before.slice(-5));
  return join([...before, ...contentWords(firstClause(rest)).slice(0, LONGEST - before.length)]);
}

function countLabel(noun: string[], lead: string, rest: string): string | undefined {
  const room = Math.max(2, LONGEST - noun.length);
  const after = contentWords(firstClause(rest));
  const before = contentWords(lastClause(lead));
  const leads = LEADS.test(lead) && before.length > 1 && !OPENS_CLAUSE.test(lead);
  if (!leads && !TURNS.test(rest) && after.length > 0) return join([...noun, ...after.slice(0, 3)]);
  const list = LIST_OPENS.exec(lead.slice(-200));
  if (list) return join([...contentWords(lastClause(list[1]!)).slice(-2), ...noun]);
  return join([...before.slice(-room), ...noun]);
}

const join = (words: string[]): string | undefined =>
  words.length ? [...new Set(words)].join(' ') : undefined;

const contentWords = (text: string): string[] =>
  [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !EMPTY.has(word.toLowerCase()) && !/^\d/.test(word));

/** The statement a list of amounts belongs to: what stands before its colon, else its first clause. */
function beforeList(lead: string): string {
  const near = lead.slice(-300);
  const colon = near.lastIndexOf(':');
  return colon > 0 ? near.slice(0, colon) : near;
}

/** The clause that ends the text, and the one before where it is but a word: ", atau meningkat ". */
function lastClause(text: string): string {
  const near = text.slice(-160);
  const ends = [...near.trimEnd().matchAll(CLAUSE_END)];
  for (const end of ends.reverse()) {
    const clause = near.slice(end.index + end[0].length);
    if (contentWords(clause).length >= 2) return clause;
  }
  return near;
}

function firstClause(text: string): string {
  const near = text.slice(0, 160);
  const end = near.slice(1).search(CLAUSE_END);
  return end < 0 ? near : near.slice(0, end + 1);
}
