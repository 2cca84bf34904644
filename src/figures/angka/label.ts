import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { sentenceSpans } from '../../text/sentences';
import { ageLabel } from './age-label';
import {
  copulaLabel,
  distanceLabel,
  formLabel,
  extentLabel,
  partLabel,
  priceLabel,
  quakeLabel,
  rateLabel,
  receivedLabel,
  valueLabel,
  weightLabel,
} from './amount-labels';
import { apartLabel } from './apart-label';
import type { Hero } from '../hero';
import type { Candidate } from './candidate';
import { chainLabel } from './chain-label';
import { clauseBefore, clauseBehind } from './clause';
import { BRACKETED } from './clause-trim';
import { comparedLabel } from './compared-label';
import { countLabel } from './count-label';
import { gistOfEvent } from './gist';
import { firmOf } from './firm';
import { listedAmount } from './listed-name';
import { mainClause } from './main-clause';
import { isMeasure, isTotal } from './measures';
import { contentWords, isVerb } from './label-words';
import { nounBefore } from './noun-before';
import { withHero } from './pronoun';
import { ordinalLabel } from './ordinal-label';
import { listedShareLabel, purposeLabel, shareLabel, takenLabel } from './share-label';
import { spokenLabel } from './spoken';
import { joinWords, LONGEST, TIMES, TURNS, type Statement } from './statement';
import { completed, gistOf } from './statement-gist';
import { timeLabel } from './time-label';
import { withTopic } from './topic';
import { withLabel } from './with-label';

/** The item an amount in a list stands for: " (SD)" in "Rp250.000 (SD)"; not " (2021)". */
const ITEM = new RegExp(`^\\s?\\(([${ANY_LETTERS}](?:[^()\\d\\s]|\\s(?!\\s)){0,30})\\)`);
/** The name an amount in brackets belongs to: "Singapura (⟦90 persen⟧)"; not "pelabuhan (". */
const NAMED_BEFORE = new RegExp(`((?:[${CAPITALS}][${ANY_LETTERS}-]+\\s){1,3})\\($`);
/** One more item right behind the last: "…⟦41 persen⟧, disusul Sari "; not "…⟦41 persen⟧ itu". */
const FURTHER = new RegExp(
  `^(.*[${ANY_LETTERS}])\\s{3,},?(?:\\s?(?:dan|serta|sedangkan|sementara|disusul|diikuti|lalu|kemudian))?\\s[^,]{3,60}$`,
  's',
);
/** "2,9 persen secara tahunan". */
const MANNER = new RegExp(`^\\ssecara\\s([${ANY_LETTERS}]+)`);
const MANNERS = new RegExp(`\\ssecara\\s([${ANY_LETTERS}]+)`, 'g');
/** A verb in the passive right before: "video itu diunggah ". */
const VERB_BEFORE = new RegExp(`\\sdi[${LETTERS}]{4,}\\s$`);
/** Characters read on either side: a sentence of 200,000 is not read again for each of its numbers. */
export const FARTHEST = 500;

/** What `labelOf` reads: the paragraph with every number blanked out, at the same offsets, and the sentence. */
interface Setting {
  blanked: string;
  /** The same with the nouns of counts blanked out too: a count is not of what another one counts. */
  bare: string;
  sentence: { start: number; end: number };
  /** Whom "dia" is. */
  hero: Hero | undefined;
}

/**
 * The words that say what a number measures, as the sentence has them: the counted noun and the words of its clause before it,
 * or behind it where the number opens the statement. `undefined` where there are none.
 */
export function labelOf(
  candidate: Candidate,
  { blanked, bare, sentence, hero }: Setting,
): string | undefined {
  const { kind, unit = '' } = candidate;
  const lead = (kind === 'jumlah' && unit !== '' ? bare : blanked).slice(
    Math.max(sentence.start, candidate.start - FARTHEST),
    candidate.start,
  );
  const rest = blanked.slice(candidate.end, Math.min(sentence.end, candidate.end + FARTHEST));
  const opensParagraph = sentence.start === 0;
  if (kind === 'usia') return ageLabel(lead, rest, opensParagraph);
  const item = kind === 'ukuran' ? undefined : compiled(ITEM).exec(rest)?.[1];
  if (item) return joinWords([...contentWords(beforeList(lead)).slice(0, 3), item]);
  const named = TIMES.has(kind) || kind === 'urutan' ? undefined : compiled(NAMED_BEFORE).exec(lead)?.[1];
  if (named)
    return joinWords([
      ...contentWords(lead)
        .filter((word) => isMeasure(word) || isTotal(word))
        .slice(0, 1),
      ...contentWords(named),
    ]);
  const spoken = kind === 'tanggal' ? spokenLabel(lead) : undefined;
  if (spoken) return spoken;
  const main = kind === 'tanggal' || kind === 'waktu' ? mainClause(lead) : lead;
  const statement = { kind, unit, lead, rest, clause: clauseBefore(main, opensParagraph) };
  const label = labelIn(statement, candidate.value);
  if (label !== undefined && TIMES.has(kind))
    return withHero(withTopic(label, lead) ?? label, statement, hero);
  if (label !== undefined && holds(DENIED, lead.slice(-30))) return `bukan ${label}`;
  if (label !== undefined || contentWords(rest).length > 1) return withTopic(label, lead);
  return beforeAnswer(statement, blanked.slice(0, sentence.start));
}

/** What is not so, at the end: "kerugian negara bukan "; not "bukan hanya ". */
const DENIED = /(?:^|\s)[Bb]ukan\s(?:sekitar\s|sebesar\s|sebanyak\s)?$/;

function labelIn(statement: Statement, value: Candidate['value']): string | undefined {
  if (!TIMES.has(statement.kind)) return amountLabel(statement);
  return timeLabel(statement, value);
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

function amountLabel(statement: Statement): string | undefined {
  const told =
    listedShareLabel(statement) ??
    partLabel(statement) ??
    valueLabel(statement) ??
    extentLabel(statement) ??
    apartLabel(statement) ??
    distanceLabel(statement) ??
    ordinalLabel(statement) ??
    comparedLabel(statement) ??
    chainLabel(statement) ??
    withLabel(statement) ??
    countLabel(statement) ??
    listedAmount(statement);
  if (told) return told;
  const gist = gistOf(statement);
  const special =
    quakeLabel(statement, gist) ??
    takenLabel(statement) ??
    formLabel(statement) ??
    priceLabel(statement) ??
    purposeLabel(statement) ??
    shareLabel(statement, gist) ??
    copulaLabel(statement, gist) ??
    rateLabel(statement, gist) ??
    timesLabel(statement) ??
    weightLabel(statement) ??
    receivedLabel(statement, gist);
  if (special) return special;
  const carried = carriedMeasure(statement, gist);
  if (carried) return joinWords([carried, ...gist].slice(0, LONGEST));
  const manner = statement.kind === 'persen' ? MANNER.exec(statement.rest)?.[1] : undefined;
  if (manner) {
    const other = [...statement.lead.matchAll(MANNERS)].map(([, word]) => word);
    return joinWords([...gist.filter((word) => !other.includes(word)).slice(0, LONGEST - 1), manner]);
  }
  // "kerugian ⟦Rp 9 miliar⟧, atau …": what stands behind a mark is of something else.
  const behind = gist.length > 0 && /^\s?[,.;]/.test(statement.rest) ? '' : clauseBehind(statement.rest);
  return completed([...gist, ...firmOf(statement, gist)], contentWords(behind));
}

/** "elektabilitas 41 persen, disusul Sari Dewi ⟦33 persen⟧": the measure an item of a list shares with the one before. */
function carriedMeasure({ lead }: Statement, gist: string[]): string | undefined {
  if (gist.length === 0 || gist.length > 3 || gist.some((word) => isMeasure(word) || isVerb(word)))
    return undefined;
  const before = FURTHER.exec(lead)?.[1];
  return before === undefined ? undefined : contentWords(before.slice(-120)).findLast(isMeasure);
}

/** "pertama kali bertemu": what happened stands behind; "untuk pertama kalinya." has it before. */
function timesLabel({ kind, unit, lead, rest, clause }: Statement): string | undefined {
  if (kind !== 'urutan' || unit !== 'kali') return undefined;
  const noun = nounBefore(lead);
  if (noun.length > 0 && rest.startsWith(' yang ')) return joinWords([...noun.slice(-2), 'kali']);
  // "diunggah pertama kali oleh": the verb stands right before.
  if (holds(TURNS, rest) || VERB_BEFORE.test(lead)) return joinWords(gistOfEvent(clause, LONGEST));
  return joinWords(['kali', ...contentWords(clauseBehind(rest)).slice(0, 3)]);
}

/** The statement a list of amounts belongs to: what stands before its colon, else its first clause. */
function beforeList(lead: string): string {
  const near = lead.slice(-300).replace(BRACKETED, ' ');
  const colon = near.lastIndexOf(':');
  return colon > 0 ? near.slice(0, colon) : near;
}
