import { signal, type ReadonlySignal } from '@preact/signals';
import { onMessage, sendMessage, type TabReading } from '@/messages.ts';
import type { Refusal } from '@/reading';

/** What a view knows of the tab's story. `joining` while later pages come in. */
export type TabStory =
  | { state: 'reading' }
  | { state: 'ready'; told: TabReading; joining?: { done: number; total: number } }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'failed' };

export interface TabStoryControl {
  story: ReadonlySignal<TabStory>;
  read(): void;
  joinAgain(): void;
  cancelJoin(): void;
}

// Past this the reader gets a sentence and a way to try again; the background gives up at the same time.
const LIMIT = 10_000;

/** Asks the background to read a tab (the view's own where none is named) and follows the joining of its pages. */
export function readTabStory(tabId: number | undefined): TabStoryControl {
  const story = signal<TabStory>({ state: 'reading' });
  let asked = 0;

  const read = async () => {
    const mine = ++asked;
    story.value = { state: 'reading' };
    const outcome = await ask(tabId);
    if (mine !== asked) return;
    story.value = outcome;
    if (outcome.state === 'ready' && isSplit(outcome.told)) await join();
  };
  const join = async () => {
    if (story.value.state !== 'ready') return;
    const { told } = story.value;
    const { pages } = told.reading.article;
    story.value = { state: 'ready', told, joining: { done: pages.joined, total: pages.total } };
    const joined = await sendMessage('joinTab', tabId).catch(() => undefined);
    story.value = { state: 'ready', told: joined?.ok ? withChange(joined.value, told) : told };
  };
  onMessage('joinProgress', ({ data }) => {
    const now = story.value;
    if (now.state !== 'ready' || !now.joining || data.tabId !== now.told.tabId) return;
    const reading = { ...now.told.reading, article: data.article };
    story.value = {
      state: 'ready',
      told: { ...now.told, reading },
      joining: { done: data.done, total: data.total },
    };
  });
  return {
    story,
    read: () => void read(),
    joinAgain: () => void join(),
    cancelJoin: () => void sendMessage('cancelJoin', tabId).catch(() => undefined),
  };
}

function isSplit({ reading: { article } }: TabReading): boolean {
  return article.pages.total > article.pages.joined;
}

/** A change seen on the first page stays worth telling once the others are there. */
function withChange(joined: TabReading, first: TabReading): TabReading {
  const changed = first.kept.state === 'recorded' && first.kept.changed;
  if (!changed || joined.kept.state !== 'recorded') return joined;
  return { ...joined, kept: { ...joined.kept, changed } };
}

async function ask(tabId: number | undefined): Promise<TabStory> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<TabStory>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'refused', refusal: 'timed-out' }), LIMIT);
  });
  try {
    return await Promise.race([late, answer(tabId)]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(tabId: number | undefined): Promise<TabStory> {
  try {
    const read = await sendMessage('readTab', tabId);
    if (!read) return { state: 'failed' };
    return read.ok ? { state: 'ready', told: read.value } : { state: 'refused', refusal: read.refusal };
  } catch (error) {
    console.error('[jernih] reading the tab failed', error);
    return { state: 'failed' };
  }
}
