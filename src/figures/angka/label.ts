import { ANY_LETTERS } from '../../text/letters';
import { sentenceSpans } from '../../text/sentences';
import { ageLabel } from './age-label';
import { copulaLabel, extentLabel, rateLabel, weightLabel } from './amount-labels';
import type { Candidate } from './candidate';
import { clauseBefore, clauseBehind } from './clause';
import { countLabel } from './count-label';
import { eventOfRelative, gistOfAmount, gistOfContest, gistOfEvent } from './gist';
import { contentWords, hasVerb, isVerb } from './label-words';
import { ordinalLabel } from './ordinal-label';
import { periodLabel } from './period-label';
import { sentenceLabel } from './sentence-label';
import { spokenLabel } from './spoken';
import { wordSet } from '../tokoh/word-set';
import { joinWords, LONGEST, TURNS, type Statement } from './statement';

/** The item an amount in a list stands for: " (SD)" in "Rp250.000 (SD)"; not " (2021)". */
const ITEM = new RegExp(`^\\s?\\(([${ANY_LETTERS}](?:[^()\\d\\s]|\\s(?!\\s)){0,30})\\)`);
/** "HET Kota Baru yaitu ": what the amount is, right before. */
const NAMED = /\s(?:yaitu|yakni|ialah|adalah)\s(?:pada\s)?(?:tanggal\s|hari\s|sekitar\s)?$/;
const TIMES: ReadonlySet<string> = new Set(['tanggal', 'waktu', 'durasi']);
const PERIODS = wordSet('masa periode jangka kontrak cuti libur tenggat');
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
  const opensParagraph = sentence.start === 0;
  if (kind === 'usia') return ageLabel(lead, rest, opensParagraph);
  const item = kind === 'ukuran' ? undefined : ITEM.exec(rest)?.[1];
  if (item) return joinWords([...contentWords(beforeList(lead)).slice(0, 3), item]);
  const spoken = kind === 'tanggal' ? spokenLabel(lead) : undefined;
  if (spoken) return spoken;
  const statement = { kind, unit, lead, rest, clause: clauseBefore(lead, opensParagraph) };
  return labelIn(statement, candidate.value) ?? beforeAnswer(statement, blanked.slice(0, sentence.start));
}

function labelIn(statement: Statement, value: Candidate['value']): string | undefined {
  if (!TIMES.has(statement.kind)) return amountLabel(statement);
  return periodLabel(statement, value) ?? timeLabel(statement);
}

/** "… jalani syuting singkat. Sekitar 2 minggu.": a sentence of nothing but the number answers the one before. */
function beforeAnswer(statement: Statement, before: string): string | undefined {
  const near = before.slice(-FARTHEST);
  const sentence = sentenceSpans(near).at(-1);
  if (!sentence) return undefined;
  const clause = clauseBefore(
    near
      .slice(sentence.start, sentence.end)
      .trimEnd()
      .replace(/[.!?]$/, ''),
    false,
  );
  return joinWords(gistOf({ ...statement, lead: '', clause }));
}

/** What happens then, or lasts so long. */
function timeLabel(statement: Statement): string | undefined {
  const sentenced = sentenceLabel(statement);
  if (sentenced) return sentenced;
  const period = statement.kind === 'durasi' ? periodIn(statement.clause) : [];
  if (period.length > 1) return joinWords(period);
  const relative = eventOfRelative(statement.clause, LONGEST);
  if (relative) return joinWords(relative);
  const gist = gistOf(statement);
  const behind = contentWords(clauseBehind(statement.rest));
  // "majelis pada 30 Desember mengurangi vonis": what happened goes on behind the date.
  if (!hasVerb(statement.clause) && isVerb(behind[0] ?? ''))
    return joinWords([...subjectOf(statement.clause), ...behind].slice(0, LONGEST));
  return completed(gist, behind);
}

/** The last two words of a clause without its verb, what stands behind its last comma first: "Dilansir kanal ini, Menteri Sari Dewi". */
function subjectOf(clause: string): string[] {
  const near = contentWords(clause.slice(clause.lastIndexOf(', ') + 1));
  return (near.length > 0 ? near : contentWords(clause)).slice(-2);
}

/** "menetapkan masa tanggap darurat selama": the period named before its length. */
function periodIn(clause: string): string[] {
  const words = contentWords(clause);
  const from = words.findLastIndex((word) => PERIODS.has(word.toLowerCase()));
  return from < 0 ? [] : words.slice(from, from + LONGEST);
}

function amountLabel(statement: Statement): string | undefined {
  const gist = gistOf(statement);
  const special =
    extentLabel(statement) ??
    ordinalLabel(statement) ??
    copulaLabel(statement, gist) ??
    rateLabel(statement, gist) ??
    countLabel(statement) ??
    timesLabel(statement) ??
    weightLabel(statement);
  return special ?? completed(gist, contentWords(clauseBehind(statement.rest)));
}

/** One word says too little: those behind the number complete it. */
const completed = (gist: string[], behind: string[]): string | undefined =>
  joinWords(gist.length > 1 ? gist : [...gist, ...behind.slice(0, LONGEST - gist.length)]);

/** "pertama kali bertemu": what happened stands behind; "untuk pertama kalinya." has it before. */
function timesLabel({ kind, unit, rest, clause }: Statement): string | undefined {
  if (kind !== 'urutan' || unit !== 'kali') return undefined;
  if (TURNS.test(rest)) return joinWords(gistOfEvent(clause, LONGEST));
  return joinWords(['kali', ...contentWords(clauseBehind(rest)).slice(0, 3)]);
}

function gistOf({ kind, lead, clause }: Statement): string[] {
  if (NAMED.test(lead)) return named(clause);
  if (TIMES.has(kind)) return gistOfEvent(clause, LONGEST);
  if (kind === 'skor') return gistOfContest(clause, lead, LONGEST);
  if (kind === 'urutan') return contentWords(clause).slice(-LONGEST);
  return gistOfAmount(clause, LONGEST);
}

/** The subject right before "yaitu" or "adalah", the last of two joined ones. */
function named(clause: string): string[] {
  const last = contentWords(clause.slice(clause.lastIndexOf(' dan ') + 1));
  return (last.length > 1 ? last : contentWords(clause)).slice(-LONGEST);
}

/** The statement a list of amounts belongs to: what stands before its colon, else its first clause. */
function beforeList(lead: string): string {
  const near = lead.slice(-300).replace(/\([^()]{0,80}\)/g, ' ');
  const colon = near.lastIndexOf(':');
  return colon > 0 ? near.slice(0, colon) : near;
}
