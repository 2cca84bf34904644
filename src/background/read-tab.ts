import type { JoinedStory } from '@/background/joined-story.ts';
import { refusalOf, refuseAddress } from '@/background/refuse-tab.ts';
import { findFigures } from '@/figures/find-figures';
import type { Tagger } from '@/figures/tagger/tagger';
import { whyNotRecorded, type ReadingPlace, type RecordingRules } from '@/history/recording-rules.ts';
import type { History } from '@/history/store.ts';
import type { Kept, TabReading } from '@/messages.ts';
import type { TabPlace } from '@/platform/tabs.ts';
import { NEEDS_WEIGHING, type Article, type Reading, type Result } from '@/reading';

/** Everything reading a tab needs; it touches nothing else. */
export interface Desk {
  tabOf(id: number): Promise<TabPlace | undefined>;
  /** Runs one of our scripts beside the tab's page; rejects where the browser keeps it out. */
  run(tabId: number, script: 'reader' | 'weigher' | 'join'): Promise<unknown>;
  tagger(): Promise<{ tagger: Tagger; names: TabReading['names'] }>;
  history(): Promise<History>;
  joined: JoinedStory;
  rules(): Promise<RecordingRules>;
  /** Remembers that the reader was told of a full storage, so that it is said once. */
  toldFull: { load(): Promise<boolean>; save(told: boolean): Promise<void> };
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

const LIMIT = 10_000;
// Joining has its own limits (25 s in all); this one is for a page that went away without a word.
const JOIN_LIMIT = 40_000;

/** Reads the story of a tab and keeps it in the history; of a split story what is there, `joinTab` adds the rest. */
export function readTab(tabId: number, desk: Desk): Promise<Result<TabReading>> {
  return readWith('reader', LIMIT, tabId, desk, (article, tab) => {
    desk.joined.begin(tab, article);
    return article;
  });
}

/** Reads the story of a tab as `readTab` does, with the pages that another view has just joined to it. */
export function readTabOn(tabId: number, desk: Desk): Promise<Result<TabReading>> {
  return readWith('reader', LIMIT, tabId, desk, (article, tab) => desk.joined.take(tab, article) ?? article);
}

/** Reads the story of a tab with its later pages, as far as they can be read, and keeps it. */
export function joinTab(tabId: number, desk: Desk): Promise<Result<TabReading>> {
  return readWith('join', JOIN_LIMIT, tabId, desk, (article, tab) => {
    desk.joined.complete(tab, article);
    return article;
  });
}

async function readWith(
  script: 'reader' | 'join',
  limit: number,
  tabId: number,
  desk: Desk,
  storyOf: (article: Article, tab: TabPlace) => Article,
): Promise<Result<TabReading>> {
  const tab = await desk.tabOf(tabId);
  if (!tab) return { ok: false, refusal: 'tab-gone' };
  const read = await articleOf(tab, script, limit, desk);
  return read.ok ? { ok: true, value: await present(storyOf(read.value, tab), tab, desk) } : read;
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
  const read = run(tab, script, desk);
  // The tagger is made ready while the page is read.
  void desk.tagger().catch(() => undefined);
  return Promise.race([read, late]);
}

async function run(tab: TabPlace, script: 'reader' | 'join', desk: Desk): Promise<Result<Article>> {
  try {
    const answer = await desk.run(tab.id, script);
    const result = answer === NEEDS_WEIGHING ? await desk.run(tab.id, 'weigher') : answer;
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

async function present(article: Article, tab: TabPlace, desk: Desk): Promise<TabReading> {
  const { tagger, names } = await desk.tagger();
  const reading: Reading = { article, figures: findFigures(article, tagger) };
  const place = { urls: [tab.url, article.url], incognito: tab.incognito };
  return { tabId: tab.id, reading, kept: await keep(reading, place, desk), names };
}

/** Keeps a reading where the reader's rules allow; a history that fails never hides the story. */
async function keep(reading: Reading, place: ReadingPlace, desk: Desk): Promise<Kept> {
  const why = whyNotRecorded(place, await desk.rules());
  if (why) return { state: 'not-recorded', why };
  try {
    const recorded = await (await desk.history()).record(reading, desk.now());
    const told = await tellFull(!recorded.ok && recorded.refusal === 'storage-full', desk);
    if (!recorded.ok) return { state: 'not-recorded', why: recorded.refusal, told };
    const { entry, ...rest } = recorded.value;
    return { state: 'recorded', key: entry.key, progress: entry.progress, ...rest };
  } catch {
    return { state: 'not-recorded', why: 'unreadable' };
  }
}

/** Notes whether the storage is full; gives whether that was known before. */
async function tellFull(full: boolean, { toldFull }: Desk): Promise<boolean> {
  const told = await toldFull.load().catch(() => false);
  // Where even this finds no room, it is said once more.
  if (told !== full) await toldFull.save(full).catch(() => undefined);
  return told;
}
