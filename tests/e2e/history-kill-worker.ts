/// <reference lib="webworker" />
import { openHistory } from '../../src/history/store.ts';
import { storyNumber } from '../../scripts/bench-history/stories.ts';

/** What the test asks: record story number n, or say which of the stories are missing or not whole. */
export type Ask = { record: number } | { missing: number[] };

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listen: (ask: Ask, from: unknown, answer: (value: unknown) => void) => true): void;
    };
  };
};

const opened = openHistory({ indexedDB, now: () => Date.now() });

chrome.runtime.onMessage.addListener((ask, _from, answer) => {
  void ('record' in ask ? record(ask.record) : missing(ask.missing)).then(answer, (error) =>
    answer(String(error)),
  );
  return true;
});

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
