import { IDBFactory } from 'fake-indexeddb';
import { openHistory, type History } from '@/history/store.ts';
import type { Reading } from '@/reading.ts';

/** Noon UTC, 1 March 2026. */
export const NOON = Date.UTC(2026, 2, 1, 12);
export const DAY = 24 * 60 * 60 * 1000;

/** An invented story; `changes` replaces parts of the article. */
export function reading(
  url: string,
  changes: Partial<Reading['article']> = {},
  people: string[] = [],
): Reading {
  const paragraphs = changes.paragraphs ?? [
    'Warga memadati pasar pagi.',
    '"Harga turun," kata Sinta Lestari.',
  ];
  return {
    article: {
      url,
      title: 'Harga cabai turun di pasar pagi',
      lang: 'id',
      html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
      paragraphs,
      removals: [{ rule: 'baca-juga', reason: 'ajakan', text: 'Baca Juga: Lain', at: 1 }],
      pages: { joined: 1, total: 1 },
      words: 8,
      minutes: 1,
      ...changes,
    },
    figures: {
      tokoh: people.map((name) => ({
        name,
        aliases: [],
        mentions: [],
        quotes: [{ span: { paragraph: 1, start: 0, end: 14 }, text: 'Harga turun', direct: true }],
      })),
      angka: [],
    },
  };
}

/** An empty history of its own. */
export function freshHistory(indexedDB: IDBFactory = new IDBFactory()): Promise<History> {
  return openHistory({ indexedDB, now: () => NOON });
}

/** The value of a result that must not be a refusal. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}
