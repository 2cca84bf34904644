import { rowsOf } from '@/history/list.ts';
import type { Database } from '@/history/schema.ts';

/** What was read in one week. */
export interface Week {
  /** Monday, `2026-03-02`, in the reader's time zone. */
  monday: string;
  articles: number;
  minutes: number;
}

/** A site or a person and the number of articles. */
export interface Count {
  name: string;
  articles: number;
}

export interface ReadingStats {
  articles: number;
  minutes: number;
  /** Interruptions taken out. */
  removals: number;
  /** Oldest first, without gaps from the first reading to the last. */
  weeks: Week[];
  /** Most read first, at most `TOP`. */
  sites: Count[];
  people: Count[];
}

const TOP = 20;
const MINUTE = 60 * 1000;

/**
 * The numbers of one's own reading, of stories last read from `from` to before `until` (ms). Each reading counts as an
 * article of its week; minutes are those spent where they were measured, else the reading time.
 */
export async function readingStats(db: Database, from: number, until: number): Promise<ReadingStats> {
  const weeks = new Map<string, Week>();
  const sites = new Map<string, number>();
  const people = new Map<string, number>();
  let [articles, minutes, removals] = [0, 0, 0];
  for await (const row of rowsOf(db, { from, until })) {
    if (row.reads.length === 0) continue;
    const total = row.spent > 0 ? row.spent / MINUTE : row.minutes;
    articles++;
    minutes += total;
    removals += row.removals;
    addOne(sites, row.site);
    for (const name of row.people) addOne(people, name);
    for (const at of row.reads) addToWeek(weeks, at, total / row.reads.length);
  }
  return { articles, minutes, removals, weeks: withoutGaps(weeks), sites: most(sites), people: most(people) };
}

function addToWeek(weeks: Map<string, Week>, at: number, minutes: number): void {
  const monday = mondayOf(new Date(at));
  const week = weeks.get(monday) ?? { monday, articles: 0, minutes: 0 };
  weeks.set(monday, { monday, articles: week.articles + 1, minutes: week.minutes + minutes });
}

function withoutGaps(weeks: Map<string, Week>): Week[] {
  const known = [...weeks.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: Week[] = [];
  // Noon, so that a change to summer time never moves a step into another day.
  for (const day = new Date(`${first}T12:00:00`); mondayOf(day) <= last; day.setDate(day.getDate() + 7)) {
    const monday = mondayOf(day);
    all.push(weeks.get(monday) ?? { monday, articles: 0, minutes: 0 });
  }
  return all;
}

function mondayOf(day: Date): string {
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
  const [month, date] = [monday.getMonth() + 1, monday.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${monday.getFullYear()}-${month}-${date}`;
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function most(counts: Map<string, number>): Count[] {
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.slice(0, TOP).map(([name, articles]) => ({ name, articles }));
}
