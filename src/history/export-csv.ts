import type { Entry } from '@/history/entry.ts';
import type { ReadingStats } from '@/history/reading-stats.ts';

/** What a cell must not begin with: spreadsheets run it. Matches `=1+1`; leaves `Rp1` alone. */
const FORMULA = /^[=+\-@\t\r]/;

/** What makes a cell need quotes. Matches `a,b`; leaves `a b` alone. */
const NEEDS_QUOTES = /[",\r\n]/;

const COLUMNS: readonly [title: string, cell: (entry: Entry) => string | number | undefined][] = [
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['site', ({ site }) => site],
  ['byline', ({ byline }) => byline],
  ['published', ({ publishedAt }) => publishedAt],
  ['last_read', ({ reads }) => isoOf(reads.at(-1))],
  ['times_read', ({ reads }) => reads.length],
  ['share_read', ({ progress }) => progress.share],
  ['finished', ({ progress }) => String(progress.finished)],
  ['minutes', ({ minutes }) => minutes],
  ['people', ({ people }) => people.join('; ')],
];

/** The index of the history as CSV (RFC 4180), a line an entry, the first line names the columns. */
export function exportCsv(entries: readonly Entry[]): string {
  return csvOf([
    COLUMNS.map(([title]) => title),
    ...entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry))),
  ]);
}

/** The numbers of one's own reading as CSV: a line a total, week (its Monday), site and person. */
export function numbersCsv({ articles, minutes, removals, weeks, sites, people }: ReadingStats): string {
  return csvOf([
    ['kind', 'name', 'articles', 'minutes', 'interruptions_removed'],
    ['total', '', articles, Math.round(minutes), removals],
    ...weeks.map((week) => ['week', week.monday, week.articles, Math.round(week.minutes), '']),
    ...sites.map((site) => ['site', site.name, site.articles, '', '']),
    ...people.map((person) => ['person', person.name, person.articles, '', '']),
  ]);
}

function csvOf(lines: readonly (readonly (string | number | undefined)[])[]): string {
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isoOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
