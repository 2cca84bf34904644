import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JoinedStory } from '@/background/joined-story.ts';
import { joinTab, readTab, readTabOn, type Desk } from '@/background/read-tab.ts';
import { rulesTagger } from '@/figures/tokoh/rules-tagger';
import type { History } from '@/history/store.ts';
import { NEEDS_WEIGHING, type Article, type Result } from '@/reading';

const URL = 'https://contoh.id/berita/1';
const ARTICLE: Article = {
  url: URL,
  title: 'Warga Menanam Bakau',
  lang: 'id',
  html: '<p>Warga menanam bakau.</p>',
  paragraphs: ['Warga menanam bakau.'],
  removals: [],
  pages: { joined: 1, total: 1 },
  words: 3,
  minutes: 1,
};
const READ: Result<Article> = { ok: true, value: ARTICLE };

let record: ReturnType<typeof vi.fn>;
let desk: Desk;
let told: boolean;

beforeEach(() => {
  told = false;
  record = vi.fn(async () => ({ ok: true, value: { entry: { key: 'contoh.id/berita/1' }, changed: false } }));
  desk = {
    tabOf: async (id) => ({ id, url: URL, incognito: false }),
    run: async () => READ,
    tagger: async () => ({ tagger: rulesTagger, names: 'rules' }),
    history: async () => ({ record }) as unknown as History,
    joined: new JoinedStory(),
    rules: async () => ({ paused: false, excludedSites: [] }),
    toldFull: { load: async () => told, save: async (now) => void (told = now) },
    now: () => 1,
    wait: () => new Promise(() => undefined),
  };
});

describe('a story', () => {
  it('is read and kept', async () => {
    expect(await readTab(7, desk)).toMatchObject({
      ok: true,
      value: {
        tabId: 7,
        reading: { article: ARTICLE },
        kept: { state: 'recorded', key: 'contoh.id/berita/1' },
      },
    });
    expect(record).toHaveBeenCalledOnce();
  });

  it('is read while the tagger is made ready', async () => {
    let ready = () => {};
    const asked = new Promise<void>((resolve) => (ready = resolve));
    desk.tagger = async () => {
      ready();
      return { tagger: rulesTagger, names: 'rules' };
    };
    // The page answers only once the tagger has been asked for.
    desk.run = async () => asked.then(() => READ);
    expect(await readTab(7, desk)).toMatchObject({ ok: true });
  });

  it('whose place the light reader cannot tell is read by the weigher', async () => {
    const run = vi.fn(async (_: number, script: string) => (script === 'weigher' ? READ : NEEDS_WEIGHING));
    expect(await readTab(7, { ...desk, run })).toMatchObject({ ok: true });
    expect(run.mock.calls.map(([, script]) => script)).toEqual(['reader', 'weigher']);
  });

  it('of several pages is kept with the first, and again with all of them', async () => {
    const split: Article = { ...ARTICLE, pages: { joined: 1, total: 3 } };
    desk.run = async (_, script) =>
      script === 'reader'
        ? { ok: true, value: split }
        : { ok: true, value: { ...split, pages: { joined: 3, total: 3 } } };
    expect(await readTab(7, desk)).toMatchObject({ value: { kept: { state: 'recorded' } } });
    expect(await joinTab(7, desk)).toMatchObject({ value: { kept: { state: 'recorded' } } });
    expect(record.mock.calls.map(([{ article }]) => article.pages.joined)).toEqual([1, 3]);
  });
});

describe('a story joined by the popup', () => {
  const first: Article = { ...ARTICLE, pages: { joined: 1, total: 2 } };
  const whole: Article = { ...ARTICLE, html: '<p>Dua halaman.</p>', pages: { joined: 2, total: 2 } };
  const missing: Article = {
    ...whole,
    missingPages: [{ page: 2, url: `${URL}?page=2`, reason: 'unreachable' }],
  };
  const other: Article = { ...first, html: '<p>Warga menanam seribu bakau.</p>' };

  it.each<[string, Article, number, string, Article, Article]>([
    ['is whole in the overlay at once', whole, 7, URL, first, whole],
    ['is read anew where a page is missing', missing, 7, URL, first, first],
    ['is read anew where its page has changed', whole, 7, URL, other, other],
    ['is read anew at another address', whole, 7, `${URL}?id=2`, first, first],
    ['is read anew in another tab', whole, 8, URL, first, first],
  ])('%s', async (_, joined, tabId, url, now, shown) => {
    desk.run = async (_, script) => ({ ok: true, value: script === 'reader' ? first : joined });
    await readTab(7, desk);
    await joinTab(7, desk);
    desk.tabOf = async (id) => ({ id, url, incognito: false });
    desk.run = async () => ({ ok: true, value: now });
    expect(await readTabOn(tabId, desk)).toMatchObject({ value: { reading: { article: shown } } });
    expect(record.mock.lastCall![0].article).toEqual(shown);
    expect(await readTabOn(tabId, desk)).toMatchObject({ value: { reading: { article: now } } });
  });
});

describe('what is shown but not kept', () => {
  it.each([
    ['a private window', { incognito: true }, {}, 'private-window'],
    ['recording paused', {}, { paused: true }, 'paused'],
    ['a site excluded', {}, { excludedSites: ['contoh.id'] }, 'excluded-site'],
    [
      "an excluded site's page under another's name",
      { url: 'https://bank.co.id/berita' },
      { excludedSites: ['bank.co.id'] },
      'excluded-site',
    ],
  ])('%s', async (_, tab, rules, why) => {
    desk.tabOf = async (id) => ({ id, url: URL, incognito: false, ...tab });
    desk.rules = async () => ({ paused: false, excludedSites: [], ...rules });
    expect(await readTab(7, desk)).toMatchObject({
      ok: true,
      value: { kept: { state: 'not-recorded', why } },
    });
    expect(record).not.toHaveBeenCalled();
  });

  it.each([
    ['storage is full', async () => ({ ok: false, refusal: 'storage-full' }), 'storage-full'],
    ['the database breaks', async () => Promise.reject(new Error('gone')), 'unreadable'],
  ])('%s', async (_, act, why) => {
    record.mockImplementation(act as never);
    expect(await readTab(7, desk)).toMatchObject({
      ok: true,
      value: { kept: { state: 'not-recorded', why } },
    });
  });
});

it('tells of a full storage once, and again only after there was room', async () => {
  const recorded = { ok: true, value: { entry: { key: URL, progress: {} }, changed: false } };
  const full = { ok: false, refusal: 'storage-full' };
  const seen: unknown[] = [];
  for (const answer of [full, full, recorded, full]) {
    record.mockResolvedValueOnce(answer);
    const read = await readTab(7, desk);
    seen.push(read.ok && read.value.kept.state === 'not-recorded' ? read.value.kept.told : 'recorded');
  }
  expect(seen).toEqual([false, true, 'recorded', false]);
});

describe('what is refused', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'browser-page'],
    ['ftp://contoh.id/berkas', 'not-a-web-page'],
    ['https://contoh.id/laporan.PDF', 'pdf'],
  ])('the address %s', async (url, refusal) => {
    desk.tabOf = async (id) => ({ id, url, incognito: false });
    expect(await readTab(7, desk)).toEqual({ ok: false, refusal });
  });

  it('a tab that is closed already', async () => {
    desk.tabOf = async () => undefined;
    expect(await readTab(7, desk)).toEqual({ ok: false, refusal: 'tab-gone' });
  });

  it.each([
    ['closed while it is read', undefined],
    ['taken to another page while it is read', { id: 7, url: 'https://contoh.id/lain', incognito: false }],
  ])('a tab %s', async (_, later) => {
    const places = [{ id: 7, url: URL, incognito: false }, later];
    desk.tabOf = async () => places.shift();
    desk.run = () => Promise.reject(new Error('Frame was removed'));
    expect(await readTab(7, desk)).toEqual({ ok: false, refusal: 'tab-gone' });
    expect(record).not.toHaveBeenCalled();
  });

  it('a page that keeps scripts out', async () => {
    desk.run = () => Promise.reject(new Error('Cannot access contents'));
    expect(await readTab(7, desk)).toEqual({ ok: false, refusal: 'not-a-web-page' });
  });

  it('a page that never answers, once the time is over', async () => {
    desk.run = () => new Promise(() => undefined);
    desk.wait = async () => undefined;
    expect(await readTab(7, desk)).toEqual({ ok: false, refusal: 'timed-out' });
  });

  it('what the reader itself refuses', async () => {
    desk.run = async () => ({ ok: false, refusal: 'not-an-article' });
    expect(await readTab(7, desk)).toEqual({ ok: false, refusal: 'not-an-article' });
  });
});
