import { refusalOf, refuseAddress } from '@/background/refuse-tab.ts';
import { findFigures } from '@/figures/find-figures';
import type { Tagger } from '@/figures/tagger/tagger';
import { whyNotRecorded, type ReadingPlace, type RecordingRules } from '@/history/recording-rules.ts';
import type { History } from '@/history/store.ts';
import type { Kept, TabReading } from '@/messages.ts';
import type { TabPlace } from '@/platform/tabs.ts';
import type { Article, Reading, Result } from '@/reading';

/** Everything reading a tab needs; it touches nothing else. */
export interface Desk {
  tabOf(id: number): Promise<TabPlace | undefined>;
  /** Runs a content script in the tab; rejects where the browser keeps it out. */
  run(tabId: number, script: 'reader' | 'join'): Promise<unknown>;
  tagger(): Promise<{ tagger: Tagger; names: TabReading['names'] }>;
  history(): Promise<History>;
  rules(): Promise<RecordingRules>;
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

const LIMIT = 10_000;
// Joining has its own limits (25 s in all); this one is for a page that went away without a word.
const JOIN_LIMIT = 40_000;

/** Reads the story of a tab and keeps it in the history. A split story is kept once `joinTab` has the rest of it. */
export async function readTab(tabId: number, desk: Desk): Promise<Result<TabReading>> {
  const tab = await desk.tabOf(tabId);
  if (!tab) return { ok: false, refusal: 'tab-gone' };
  const read = await articleOf(tab, 'reader', LIMIT, desk);
  if (!read.ok) return read;
  const split = read.value.pages.total > read.value.pages.joined;
  return { ok: true, value: await present(read.value, tab, desk, split ? 'pending' : 'keep') };
}

/** Reads the story of a tab with its later pages, as far as they can be read, and keeps it. */
export async function joinTab(tabId: number, desk: Desk): Promise<Result<TabReading>> {
  const tab = await desk.tabOf(tabId);
  if (!tab) return { ok: false, refusal: 'tab-gone' };
  const read = await articleOf(tab, 'join', JOIN_LIMIT, desk);
  return read.ok ? { ok: true, value: await present(read.value, tab, desk, 'keep') } : read;
}

async function articleOf(
  tab: TabPlace,
  script: 'reader' | 'join',
  limit: number,
  desk: Desk,
): Promise<Result<Article>> {
  const refused = refuseAddress(tab.url);
  if (refused) return { ok: false, refusal: refused };
  const late: Promise<Result<Article>> = desk
    .wait(limit)
    .then(() => ({ ok: false, refusal: 'timed-out' }) as const);
  return Promise.race([run(tab, script, desk), late]);
}

async function run(tab: TabPlace, script: 'reader' | 'join', desk: Desk): Promise<Result<Article>> {
  try {
    const result = await desk.run(tab.id, script);
    // A page that navigates away while it is read leaves nothing behind.
    if (isResult(result)) return result;
  } catch {
    // Told from where the tab is now, below.
  }
  return { ok: false, refusal: refusalOf(tab.url, (await desk.tabOf(tab.id))?.url) };
}

function isResult(value: unknown): value is Result<Article> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

async function present(
  article: Article,
  tab: TabPlace,
  desk: Desk,
  keeping: 'keep' | 'pending',
): Promise<TabReading> {
  const { tagger, names } = await desk.tagger();
  const reading: Reading = { article, figures: findFigures(article, tagger) };
  const place = { url: article.url, incognito: tab.incognito };
  const kept: Kept = keeping === 'keep' ? await keep(reading, place, desk) : { state: 'pending' };
  return { tabId: tab.id, reading, kept, names };
}

/** Keeps a reading where the reader's rules allow; a history that fails never hides the story. */
async function keep(reading: Reading, place: ReadingPlace, desk: Desk): Promise<Kept> {
  const why = whyNotRecorded(place, await desk.rules());
  if (why) return { state: 'not-recorded', why };
  try {
    const recorded = await (await desk.history()).record(reading, desk.now());
    if (!recorded.ok) return { state: 'not-recorded', why: recorded.refusal };
    const { entry, ...rest } = recorded.value;
    return { state: 'recorded', key: entry.key, ...rest };
  } catch {
    return { state: 'not-recorded', why: 'unreadable' };
  }
}
