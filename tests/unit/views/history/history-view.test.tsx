import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, ListQuery } from '@/history/entry.ts';
import type { Found } from '@/history/search.ts';
import { HistoryView } from '@/views/history/history-view.tsx';

const { answers, asked } = vi.hoisted(() => ({
  answers: new Map<string, (data: never) => unknown>(),
  asked: [] as [string, unknown][],
}));
vi.mock('@/messages.ts', () => ({
  async sendMessage(name: string, data: unknown) {
    asked.push([name, data]);
    return answers.get(name)?.(data as never);
  },
}));
vi.mock('@/platform/words.ts', () => import('../fake-words.ts'));
vi.mock('@/platform/settings.ts', () => ({
  loadSettings: async () => ({ paused: settings.paused }),
  saveSettings: async (change: { paused: boolean }) => Object.assign(settings, change),
}));
const settings = vi.hoisted(() => ({ paused: false }));

const NOW = new Date(2026, 2, 3, 20).getTime();
const HOUR = 60 * 60 * 1000;

function entry(n: number, changes: Partial<Entry> = {}): Entry {
  const at = NOW - n * HOUR;
  return {
    key: `https://contoh.id/${n}`,
    url: `https://contoh.id/${n}`,
    title: `Cerita ${n}`,
    site: 'contoh.id',
    lang: 'id',
    at,
    reads: [at],
    words: 200,
    minutes: 2,
    people: [],
    removals: 0,
    progress: { paragraph: 0, share: 0, finished: false },
    spent: 0,
    versions: 0,
    ...changes,
  };
}

function holds(entries: Entry[]) {
  answers.set('listHistory', ({ before = Infinity, limit }: ListQuery) =>
    entries.filter(({ at }) => at < before).slice(0, limit),
  );
}

let root: HTMLElement;
const opened = vi.fn();
/** Lets messages be answered, what they show be drawn, and what that asks for be answered too. */
const settle = async () => {
  for (let round = 0; round < 3; round++) await act(() => new Promise<void>((done) => setTimeout(done)));
};
const show = async () => {
  await act(() => render(<HistoryView onOpen={opened} />, root));
  await settle();
};
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const said = (selector: string) => all(selector).map(({ textContent }) => textContent);
const press = async (selector: string) => {
  all(selector)[0]!.click();
  await settle();
};
const type = async (text: string) => {
  const field = root.querySelector<HTMLInputElement>('.history-search')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  root = document.body.appendChild(document.createElement('div'));
  answers.clear();
  asked.length = 0;
  settings.paused = false;
  answers.set('historyState', () => ({ readOnly: false, setAside: [] }));
  opened.mockClear();
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

describe('the list', () => {
  it('names the days as a reader does', async () => {
    holds([entry(0), entry(1), entry(21), entry(60)]);
    await show();
    expect(said('.history-day h2')).toEqual(['Hari ini', 'Kemarin', '1 Maret 2026']);
    expect(all('.history-day:first-child .history-row')).toHaveLength(2);
  });

  it.each<[string, Partial<Entry>, string]>([
    ['a story begun', { progress: { paragraph: 2, share: 0.42, finished: false } }, '42% dibaca'],
    ['a story finished', { progress: { paragraph: 9, share: 1, finished: true } }, 'Selesai'],
    ['an address imported', { reads: [], minutes: 0 }, 'Belum dibaca'],
  ])('says how far %s was read', async (_, changes, words) => {
    holds([entry(0, changes)]);
    await show();
    expect(said('.history-facts')[0]).toContain(words);
  });

  it('says nothing of progress where none was made', async () => {
    holds([entry(0)]);
    await show();
    expect(said('.history-facts')).toEqual(['contoh.id · 2 menit baca']);
    expect(all('progress')).toEqual([]);
  });

  it('shows a hostile title as text', async () => {
    holds([entry(0, { title: '<img src=x onerror=alert(1)>' })]);
    await show();
    expect(all('img')).toEqual([]);
    expect(said('.history-title')).toEqual(['<img src=x onerror=alert(1)>']);
  });

  it('asks for older entries after the last one shown, and says a day only once', async () => {
    holds(
      Array.from({ length: 45 }, (_, n) => entry(0, { key: `k${n}`, at: NOW - n, title: `Cerita ${n}` })),
    );
    await show();
    await press('.history-more');
    expect(all('.history-row')).toHaveLength(45);
    expect(said('.history-day h2')).toEqual(['Hari ini']);
    expect(asked.filter(([name]) => name === 'listHistory').at(-1)?.[1]).toMatchObject({ before: NOW - 39 });
    expect(all('.history-more')).toEqual([]);
  });

  it('opens the stored story', async () => {
    const story = { entry: entry(0), versions: [] };
    holds([story.entry]);
    answers.set('openStory', () => story);
    await show();
    await press('.history-title');
    expect(opened).toHaveBeenCalledWith(story, undefined);
  });

  it('invites to read where there is nothing yet', async () => {
    holds([]);
    await show();
    expect(said('.state')).toEqual(['Belum ada bacaan. Buka satu berita, lalu tekan tombol Jernih.']);
  });

  it('says so when the history does not open, and tries again', async () => {
    answers.set('listHistory', () => Promise.reject(new Error('gone')));
    await show();
    expect(said('[role=alert] p')).toEqual(['Riwayat tidak dapat dibuka.']);
    holds([entry(0)]);
    await press('[role=alert] button');
    expect(all('.history-row')).toHaveLength(1);
  });

  it('says what is wrong with the database, and that recording is paused', async () => {
    holds([]);
    settings.paused = true;
    answers.set('historyState', () => ({ readOnly: true, setAside: ['history-1'] }));
    await show();
    expect(said('.notice')).toEqual([
      'Pencatatan riwayat sedang dijeda. Lanjutkan pencatatan',
      'Riwayat hanya bisa dibaca: basis datanya tidak dapat diperbarui. Isinya utuh.',
      'Riwayat yang rusak disisihkan dengan nama history-1; tidak ada yang dihapus.',
    ]);
  });
});

describe('a lost history', () => {
  it('is told once, until the reader knows it', async () => {
    holds([]);
    answers.set('historyState', () => ({ readOnly: false, setAside: [], lostAt: NOW }));
    await show();
    expect(said('.notice')[0]).toContain('3 Maret 2026');
    await press('[data-action=acknowledge]');
    expect(asked).toContainEqual(['acknowledgeLoss', undefined]);
    expect(all('.notice')).toEqual([]);
  });
});

describe('a paused recording', () => {
  it('goes on again from here', async () => {
    holds([]);
    settings.paused = true;
    await show();
    await press('[data-action=resume]');
    expect(settings.paused).toBe(false);
    expect(all('.notice')).toEqual([]);
  });
});

describe('going on with a story', () => {
  it.each<[string, Partial<Entry>, number]>([
    ['left in its middle', { progress: { paragraph: 5, share: 0.4, finished: false } }, 1],
    ['read to its end', { progress: { paragraph: 9, share: 1, finished: true } }, 0],
    ['only opened', { progress: { paragraph: 2, share: 0.2, finished: false } }, 0],
  ])('is offered for one %s: %#', async (_, changes, offers) => {
    holds([entry(0, changes)]);
    await show();
    expect(all('.history-go-on')).toHaveLength(offers);
  });

  it('opens the stored story where it was left', async () => {
    const story = {
      entry: entry(0, { progress: { paragraph: 5, share: 0.4, finished: false } }),
      versions: [],
    };
    holds([story.entry]);
    answers.set('openStory', () => story);
    await show();
    await press('.history-go-on');
    expect(opened).toHaveBeenCalledWith(story, true);
  });
});

describe('deleting', () => {
  it('can still be taken back after the view was closed, one deletion after the other', async () => {
    const trash = [
      { batch: 8, count: 2 },
      { batch: 7, count: 1 },
    ];
    holds([entry(1)]);
    answers.set('lastRemoved', () => trash[0]);
    answers.set('restoreStories', () => ({ ok: true, value: trash.shift()!.count }));
    await show();
    expect(said('.history-undo span')).toEqual(['2 bacaan dihapus.']);
    await press('.history-undo button');
    expect(said('.history-undo span')).toEqual(['1 bacaan dihapus.']);
    await press('.history-undo button');
    expect(all('.history-undo')).toEqual([]);
  });

  it('takes the row away and brings it back', async () => {
    holds([entry(0), entry(1)]);
    answers.set('removeStories', () => ({ ok: true, value: { batch: 7, count: 1 } }));
    answers.set('restoreStories', () => ({ ok: true, value: 1 }));
    await show();
    await press('[aria-label="Hapus: Cerita 0"]');
    expect(said('.history-title')).toEqual(['Cerita 1']);
    await press('.history-undo button');
    expect(asked).toContainEqual(['restoreStories', 7]);
    expect(said('.history-title')).toEqual(['Cerita 0', 'Cerita 1']);
    expect(all('.history-undo')).toEqual([]);
  });

  it('lets the offer be put away', async () => {
    holds([entry(1)]);
    answers.set('lastRemoved', () => ({ batch: 8, count: 2 }));
    await show();
    await press('.history-undo [aria-label="Tutup"]');
    expect(all('.history-undo')).toEqual([]);
    expect(asked.some(([name]) => name === 'restoreStories')).toBe(false);
  });

  it('says so when it did not work', async () => {
    holds([entry(0)]);
    answers.set('removeStories', () => ({ ok: false, refusal: 'read-only' }));
    await show();
    await press('[aria-label="Hapus: Cerita 0"]');
    expect(said('[role=alert] p')).toHaveLength(1);
  });
});

describe('searching', () => {
  const found = (n: number, excerpt: string): Found => ({
    entry: entry(n),
    field: 'text' as Found['field'],
    title: { text: `Cerita ${n}`, marks: [] },
    excerpt: { text: excerpt, marks: [{ start: 6, end: 11 }] },
  });

  it('keeps the ranking and marks the words', async () => {
    holds([entry(0)]);
    answers.set('searchHistory', () => [found(60, 'Harga cabai turun'), found(0, 'Harga cabai naik')]);
    await show();
    await type('cabai');
    expect(said('.history-title')).toEqual(['Cerita 60', 'Cerita 0']);
    expect(said('mark')).toEqual(['cabai', 'cabai']);
    expect(said('.history-facts')[0]).toContain('1 Maret 2026');
  });

  it('shows what was typed last, whichever answer comes last', async () => {
    holds([]);
    let slow: (found: Found[]) => void = () => undefined;
    answers.set('searchHistory', ({ text }: { text: string }) =>
      text === 'ca' ? new Promise((done) => (slow = done)) : [found(2, 'Harga cabai naik')],
    );
    await show();
    await type('ca');
    await type('cabai');
    slow([found(9, 'Harga cacat naik')]);
    await settle();
    expect(said('.history-title')).toEqual(['Cerita 2']);
  });

  it('shows the next best ones after the first page', async () => {
    const ranked = Array.from({ length: 45 }, (_, n) => found(n, 'Harga cabai naik'));
    holds([]);
    answers.set('searchHistory', ({ skip = 0, limit }: { skip?: number; limit: number }) =>
      ranked.slice(skip, skip + limit),
    );
    await show();
    await type('cabai');
    expect(all('.history-row')).toHaveLength(40);
    await press('.history-more');
    expect(all('.history-row')).toHaveLength(45);
    expect(said('.history-title').at(-1)).toBe('Cerita 44');
    expect(all('.history-more')).toEqual([]);
  });

  it('says so when nothing matches', async () => {
    holds([entry(0)]);
    answers.set('searchHistory', () => []);
    await show();
    await type('tiada');
    expect(said('.state')).toEqual(['Tidak ada bacaan yang cocok.']);
  });
});

describe('a person', () => {
  it('is met in every story that names them, with their words', async () => {
    holds([entry(0, { people: ['Sinta Lestari'] })]);
    const span = { paragraph: 0, start: 0, end: 9 };
    answers.set('appearances', () => [
      { entry: entry(0), role: 'pedagang', quotes: [{ span, text: 'Harga turun', direct: true }] },
      { entry: entry(60), quotes: [{ span, text: 'harga akan turun', direct: false }] },
    ]);
    await show();
    await press('.history-people button');
    expect(said('h1')).toEqual(['Sinta Lestari']);
    expect(said('.person-line time')).toEqual(['3 Maret 2026', '1 Maret 2026']);
    expect(said('.person-line .history-facts')).toEqual(['pedagang · contoh.id', 'contoh.id']);
    expect(said('blockquote')).toEqual(['“Harga turun”', 'harga akan turun']);
    await press('[data-action=back]');
    expect(said('.history-title')).toEqual(['Cerita 0']);
  });
});
