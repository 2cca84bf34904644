/// <reference lib="webworker" />
import type { Marked } from '../../src/history/marker.ts';
import { openHistory } from '../../src/history/store.ts';
import { storyNumber } from '../../scripts/bench-history/stories.ts';

/** What the test asks: record story number n, say which of the stories are missing or not whole, or tell the state. */
export type Ask = { record: number } | { missing: number[] } | 'state';

declare const chrome: {
  storage: {
    local: { get(name: string): Promise<Record<string, Marked>>; set(items: object): Promise<void> };
  };
  runtime: {
    onMessage: {
      addListener(listen: (ask: Ask, from: unknown, answer: (value: unknown) => void) => true): void;
    };
  };
};

const marker = {
  load: async () => (await chrome.storage.local.get('marker'))['marker'],
  save: (marked: Marked | undefined) => chrome.storage.local.set({ marker: marked }),
};
const opened = openHistory({ indexedDB, now: () => Date.now(), marker });

chrome.runtime.onMessage.addListener((ask, _from, answer) => {
  void reply(ask).then(answer, (error) => answer(String(error)));
  return true;
});

async function reply(ask: Ask): Promise<unknown> {
  if (ask === 'state') return (await opened).state;
  return 'record' in ask ? record(ask.record) : missing(ask.missing);
}

async function record(number: number): Promise<string> {
  const recorded = await (await opened).record(storyNumber(number), Date.now());
  return recorded.ok ? 'acknowledged' : recorded.refusal;
}

async function missing(numbers: number[]): Promise<number[]> {
  const history = await opened;
  if (history.state.readOnly || history.state.setAside.length > 0) return numbers;
  const lost: number[] = [];
  for (const number of numbers) {
    const expected = storyNumber(number);
    const key = expected.article.url.replace('www.', '');
    const story = await history.get(key);
    if (JSON.stringify(story?.reading) !== JSON.stringify(expected)) lost.push(number);
  }
  return lost;
}

Object.assign(self, { ready: true });
