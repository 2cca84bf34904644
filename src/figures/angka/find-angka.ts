import { CAPITALS, LETTERS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import type { Angka, Article } from '../../reading';
import { detectLanguage } from '../../text/language';
import { sentenceSpans } from '../../text/sentences';
import type { Hero } from '../hero';
import { asRead } from './as-read';
import { readSource, type Candidate, type Source } from './candidate';
import { findCandidates } from './finders';
import { FARTHEST, labelOf } from './label';
import { rankAngka } from './rank-angka';

/** Words before a number that make it an estimate, at its end: "sekitar ", "lebih dari "; not "sekitarnya". */
const ABOUT = new RegExp(
  `(?<![${LETTERS}])(sekitar|kurang lebih|lebih dari|lebih kurang|kira-kira|hampir|nyaris|setidaknya|sedikitnya|paling sedikit|paling banyak|minimal|maksimal|di atas|di bawah|kurang dari|tak kurang dari|about|around|nearly|almost|more than|less than|at least|over|hampir mencapai|lebih daripada)\\s$`,
);
/** When a page was published, its clock time behind the date: "Selasa, 2 Maret 2026 10:20 WIB", "Diperbarui 2 Mar 2026, 07:00". */
const STAMP = /\d{4},?\s(?:\||-|pukul|jam)?\s?\d{1,2}[.:]\d\d(?!\d)/i;
/** A line of an archive's list: "Arsip Maret 2017". */
const ARCHIVE = /^(?:arsip|archives?)\s/i;
/** A gallery's counter: "1 dari 8 foto", "3/12". */
const COUNTER = new RegExp(`^\\d{1,3}\\s?(?:dari|of|/)\\s?\\d{1,3}(?:\\s[${LETTERS}]+)?$`);
/** A dateline up to its date: "ISTANBUL, "; and what stands behind it: " (KANTOR) --". */
const PLACE = new RegExp(`^[${CAPITALS}][^.,;:!?"“]{2,40},\\s$`);
const DASH = /^\s?(?:\([^)]{0,40}\)\s?)?[-–—]{1,2}\s?/;
/** Between an amount and the same in another unit: " (", " (sekitar "; not " (SD), ". */
const AGAIN = /^\s\((?:sekitar|atau|setara|kurang lebih)?\s?$/;
const LONGEST_STAMP = 90;

/** A line of the page's own, not a sentence of the story. */
const isStamp = (text: string): boolean =>
  text.length <= LONGEST_STAMP &&
  !/[.!?]["”’]?$/.test(text.trimEnd()) &&
  (holds(STAMP, text) || ARCHIVE.test(text) || holds(COUNTER, text.trim().toLowerCase()));

/**
 * The numbers of an article with kind, exact value, what they measure and exact span, the most important first.
 * "Dia" is the person the story is about, where there is one. Decimals are read the way the language writes them; dates without a year take the one nearest to `publishedAt` where it is known.
 */
export function findAngka(
  { title, paragraphs, publishedAt }: Pick<Article, 'title' | 'paragraphs' | 'publishedAt'>,
  hero?: Hero,
): Angka[] {
  const language = detectLanguage(paragraphs.join(' ').slice(0, 8000));
  const notation = language === 'en' || language === 'ms' ? 'point' : 'comma';
  const published = dayOf(publishedAt);
  const found = paragraphs.flatMap((text, paragraph) =>
    inParagraph(readSource(text, notation, published), paragraph, hero),
  );
  return rankAngka(found, title, paragraphs);
}

/** The publisher's own calendar day, as the address of an instant in UTC. */
function dayOf(publishedAt: string | undefined): Date | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(publishedAt ?? '')?.[0];
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

function inParagraph(source: Source, paragraph: number, hero: Hero | undefined): Angka[] {
  const { text } = source;
  if (isStamp(text)) return [];
  const candidates = withoutOverlap(findCandidates(source), text.length).filter(
    (candidate) => !isDateline(candidate, text),
  );
  if (candidates.length === 0) return [];
  const sentences = sentenceSpans(text);
  const blanked = withoutNumbers(text, candidates, nounOf);
  const bare = withoutNumbers(text, candidates, () => 0);
  let at = 0;
  let before: Candidate | undefined;
  let label: string | undefined;
  return candidates.map((candidate) => {
    while (sentences[at]!.end <= candidate.start) at++;
    // "100 kilometer (62 mil)": the same once more.
    const again = before?.kind === candidate.kind && AGAIN.test(text.slice(before.end, candidate.start));
    if (!again) {
      const told = labelOf(candidate, { blanked, bare, sentence: sentences[at]!, hero });
      label = told && asRead(told, around(candidate, blanked));
    }
    before = candidate;
    return angkaOf(candidate, text, paragraph, label);
  });
}

/** What a label is made of: so many characters on either side, however long the sentence is. */
const around = ({ start, end }: Candidate, text: string): string =>
  text.slice(Math.max(0, start - FARTHEST), end + FARTHEST);

/** The day a story is sent, in its dateline: "LUMAR, 3 Mei 2026 (KANTOR) -- Wali kota …". */
const isDateline = ({ kind, start, end }: Candidate, text: string): boolean =>
  kind === 'tanggal' &&
  start < 45 &&
  PLACE.test(text.slice(0, start)) &&
  DASH.test(text.slice(end, end + 50));

/** Candidates in text order; where two overlap the one of the earlier finder stays. */
function withoutOverlap(candidates: Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const free = candidates.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at]) return false;
    return taken.fill(1, start, end) && end > start;
  });
  return free.sort((a, b) => a.start - b.start);
}

/** The text with its numbers as spaces, at the same offsets, but for so many letters at the end of each: a label never holds another number. */
function withoutNumbers(
  text: string,
  candidates: Candidate[],
  kept: (candidate: Candidate, text: string) => number,
): string {
  let blanked = '';
  for (const candidate of candidates) {
    const { start, end } = candidate;
    blanked += text.slice(blanked.length, start) + ' '.repeat(end - kept(candidate, text) - start);
  }
  return blanked + text.slice(blanked.length);
}

/** The length of a counted noun. */
const nounOf = ({ kind, end, unit = '' }: Candidate, text: string): number =>
  kind === 'jumlah' && unit !== 'basis poin' && text.endsWith(unit, end) ? unit.length : 0;

function angkaOf(candidate: Candidate, text: string, paragraph: number, label: string | undefined): Angka {
  const { start, end, approximation: suffix, ...rest } = candidate;
  const approximation =
    compiled(ABOUT).exec(text.slice(Math.max(0, start - 20), start).toLowerCase())?.[1] ?? suffix;
  return {
    ...rest,
    text: text.slice(start, end),
    ...(label ? { label } : {}),
    ...(approximation ? { approximation } : {}),
    span: { paragraph, start, end },
  };
}
