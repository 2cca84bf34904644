import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinPages, type JoinProgress } from '@/page/join-pages';
import type { FetchedPage } from '@/page/load-page';
import type { PageLinks } from '@/page/page-links';
import { answer, article, markup, toolsFor } from './story-pages';

const URL_1 = 'https://contoh.com/read/jembatan-baru-dibuka';
const url = (page: number | string) => `${URL_1}?page=${page}`;
const TEXT = [
  '',
  'Warga Desa Sukamaju sudah bisa menyeberang tanpa perahu sejak Senin pagi.',
  'Jembatan itu dibangun dua tahun dengan dana desa dan sumbangan warga.',
  'Anak-anak sekolah kini berangkat satu jam lebih lambat dari biasanya.',
  'Tahun depan jalan menuju pasar kecamatan akan diperlebar.',
  'Kepala desa berterima kasih kepada semua yang ikut bekerja.',
];
const first = article([TEXT[1]!]);
const page = (number: number, more = '') => answer(markup([TEXT[number]!], more));
const linksTo = (...pages: number[]): PageLinks => ({
  current: 1,
  total: Math.max(...pages),
  pages: pages.map((number) => ({ page: number, url: url(number) })),
});
const never = () => new Promise<FetchedPage>(() => {});
const later = (milliseconds: number, fetched: FetchedPage) => () =>
  new Promise<FetchedPage>((resolve) => setTimeout(() => resolve(fetched), milliseconds));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function join(links: PageLinks, ...parts: Parameters<typeof toolsFor>) {
  const { asked, tools } = toolsFor(...parts);
  const joining = joinPages(first, links, tools);
  await vi.advanceTimersByTimeAsync(30_000);
  return { asked, joined: await joining };
}

describe('a story of several pages', () => {
  it('is read whole', async () => {
    const { joined } = await join(linksTo(2, 3), { [url(2)]: page(2), [url(3)]: page(3) });
    expect(joined.paragraphs).toEqual(TEXT.slice(1, 4));
    expect(joined.pages).toEqual({ joined: 3, total: 3 });
    expect(joined).not.toHaveProperty('missingPages');
    expect(structuredClone(joined)).toEqual(joined);
  });

  it('asks for nothing where it is not split', async () => {
    const { asked, joined } = await join({ current: 1, total: 1, pages: [] }, {});
    expect(joined).toBe(first);
    expect(asked).toEqual([]);
  });

  it('keeps its order whichever page comes first', async () => {
    const site = {
      [url(2)]: later(3000, page(2)),
      [url(3)]: later(10, page(3)),
      [url(4)]: later(5, page(4)),
    };
    expect((await join(linksTo(2, 3, 4), site)).joined.paragraphs).toEqual(TEXT.slice(1, 5));
  });

  it('is read from a later page on', async () => {
    const links = {
      current: 2,
      total: 3,
      pages: [
        { page: 1, url: URL_1 },
        { page: 3, url: url(3) },
      ],
    };
    const { tools } = toolsFor({ [URL_1]: page(1), [url(3)]: page(3) });
    const joined = await joinPages(article([TEXT[2]!], { url: url(2) }), links, tools);
    expect(joined.paragraphs).toEqual(TEXT.slice(1, 4));
    expect(joined.url).toBe(URL_1);
  });

  it('follows pages that only later pages name', async () => {
    const next = (number: number) => `<div class="paging"><a href="${url(number)}">Selanjutnya</a></div>`;
    const site = { [url(2)]: page(2, next(3)), [url(3)]: page(3, next(4)), [url(4)]: page(4) };
    const { joined } = await join(linksTo(2), site);
    expect(joined.paragraphs).toEqual(TEXT.slice(1, 5));
    expect(joined.pages).toEqual({ joined: 4, total: 4 });
  });

  it('asks for two pages at a time', async () => {
    let open = 0;
    let most = 0;
    const slow = (number: number) => async () => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      open -= 1;
      return page(number);
    };
    const site = Object.fromEntries([2, 3, 4, 5].map((number) => [url(number), slow(number)]));
    expect((await join(linksTo(2, 3, 4, 5), site)).joined.pages.joined).toBe(5);
    expect(most).toBe(2);
  });

  it('ends at twenty pages, however many a hostile site names', async () => {
    const { asked, tools } = toolsFor(
      {},
      {
        fetchPage: async (address) => {
          asked.push(address);
          const number = Number(address.split('=')[1]);
          const paging = `<div class="paging"><a href="${url(number + 1)}">${number + 1}</a></div>`;
          return {
            ok: true,
            url: address,
            html: markup([`Kalimat nomor ${number} dari cerita ini.`], paging),
          };
        },
      },
    );
    const joined = await joinPages(first, linksTo(2), tools);
    expect(asked).toHaveLength(19);
    expect(joined.pages.joined).toBe(20);
  });
});

describe('progress', () => {
  it('shows pages as they come, without a gap', async () => {
    const seen: JoinProgress[] = [];
    const site = {
      [url(2)]: later(300, page(2)),
      [url(3)]: later(100, page(3)),
      [url(4)]: later(100, page(4)),
    };
    await join(linksTo(2, 3, 4), site, { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done, total, article: { paragraphs } }) => [done, total, paragraphs.length])).toEqual([
      [1, 4, 1],
      [2, 4, 1],
      [3, 4, 1],
      [4, 4, 4],
    ]);
  });
});

describe('the whole story on one page', () => {
  const links = { ...linksTo(2, 3), whole: url('all') };

  it('takes one request', async () => {
    const { asked, joined } = await join(links, { [url('all')]: answer(markup(TEXT.slice(1, 4))) });
    expect(asked).toEqual([url('all')]);
    expect(joined.paragraphs).toEqual(TEXT.slice(1, 4));
    expect(joined).toMatchObject({ url: URL_1, pages: { joined: 3, total: 3 } });
  });

  it.each([
    ['is page one again', answer(markup([TEXT[1]!]))],
    [
      'is another story',
      answer(markup(['Harga cabai turun di semua pasar.'], '', 'Harga Cabai Turun Lagi Pekan Ini')),
    ],
    ['is longer but lacks page one', answer(markup([TEXT[3]!, TEXT[4]!, TEXT[5]!]))],
    ['redirects to the home page', answer(markup(TEXT.slice(1, 4)), 'https://contoh.com/')],
    ['fails', { ok: false, reason: 'unreachable' } as const],
  ])('is read page by page where it %s', async (_, whole) => {
    const { joined } = await join(links, { [url('all')]: whole, [url(2)]: page(2), [url(3)]: page(3) });
    expect(joined.paragraphs).toEqual(TEXT.slice(1, 4));
  });
});

describe('a page that fails', () => {
  const login = '<form><input type="password"></form>';
  it.each([
    ['unreachable', { ok: false, reason: 'unreachable' } as const],
    ['timed-out', never],
    ['login', answer(login, 'https://contoh.com/login?next=3')],
    ['login', answer(login)],
    ['login', answer(markup([TEXT[5]!]), 'https://contoh.com/akun/masuk')],
    ['moved', answer(markup([TEXT[5]!]), 'https://contoh.com/')],
    ['moved', answer(markup([TEXT[2]!]), url(2))],
    ['moved', answer(markup([TEXT[3]!]), 'https://lain.com/read/jembatan-baru-dibuka?page=3')],
    ['not-an-article', answer('<h1>Maaf</h1>')],
    ['other-story', answer(markup(['Harga cabai turun.'], '', 'Harga Cabai Turun Lagi Pekan Ini'))],
    ['repeated', answer(markup([TEXT[1]!]))],
    ['too-large', { ok: false, reason: 'too-large' } as const],
  ])('is named (%s), and the others stay', async (reason, failing) => {
    const { joined } = await join(linksTo(2, 3, 4), {
      [url(2)]: page(2),
      [url(3)]: failing,
      [url(4)]: page(4),
    });
    expect(joined.paragraphs).toEqual([TEXT[1], TEXT[2], TEXT[4]]);
    expect(joined.pages).toEqual({ joined: 3, total: 4 });
    expect(joined.missingPages).toEqual([{ page: 3, url: url(3), reason }]);
  });

  it('is one of the same paging that has a headline of its own: it is kept', async () => {
    const paging = `<div class="paging"><a href="${url(3)}">3</a></div>`;
    const site = { [url(2)]: answer(markup([TEXT[2]!], paging, 'Sumbangan Warga')), [url(3)]: page(3) };
    expect((await join(linksTo(2, 3), site)).joined.pages).toEqual({ joined: 3, total: 3 });
  });

  it('is slow: the others do not wait for it, and it ends after 8 seconds', async () => {
    const { tools } = toolsFor({ [url(2)]: never, [url(3)]: page(3) });
    const joining = joinPages(first, linksTo(2, 3), tools);
    let ended = false;
    void joining.then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(7900);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toBe(true);
    expect((await joining).paragraphs).toEqual([TEXT[1], TEXT[3]]);
  });

  it('leads to no loop where page 3 links to page 2', async () => {
    const back = `<div class="paging"><a href="${url(2)}">Selanjutnya</a></div>`;
    const next = `<div class="paging"><a href="${url(3)}">Selanjutnya</a></div>`;
    const { asked, joined } = await join(linksTo(2), { [url(2)]: page(2, next), [url(3)]: page(3, back) });
    expect(asked).toEqual([url(2), url(3)]);
    expect(joined.pages).toEqual({ joined: 3, total: 3 });
  });

  it("names every page left where the site's policy forbids the first", async () => {
    const forbidden = async (): Promise<FetchedPage> => ({ ok: false, reason: 'forbidden' });
    const site = Object.fromEntries([2, 3, 4, 5].map((number) => [url(number), forbidden]));
    const { asked, joined } = await join(linksTo(2, 3, 4, 5), site);
    expect(asked).toHaveLength(2);
    expect(joined.missingPages?.map(({ page: number, reason }) => [number, reason])).toEqual(
      [2, 3, 4, 5].map((number) => [number, 'forbidden']),
    );
    expect(joined.paragraphs).toEqual(first.paragraphs);
  });
});

describe('the end of patience', () => {
  it('comes after 25 seconds in all', async () => {
    const site = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [url(index + 2), never]));
    const { asked, tools } = toolsFor(site);
    const joining = joinPages(first, linksTo(...Array.from({ length: 12 }, (_, index) => index + 2)), tools);
    await vi.advanceTimersByTimeAsync(25_000);
    const joined = await joining;
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(joined.missingPages).toHaveLength(12);
    expect(joined.missingPages?.every(({ reason }) => reason === 'timed-out')).toBe(true);
  });

  it('comes when the reader cancels; what is in stays', async () => {
    const cancel = new AbortController();
    const { tools } = toolsFor({ [url(2)]: page(2), [url(3)]: never }, { signal: cancel.signal });
    const joining = joinPages(first, linksTo(2, 3, 4), tools);
    await vi.advanceTimersByTimeAsync(100);
    cancel.abort();
    const joined = await joining;
    expect(joined.paragraphs).toEqual([TEXT[1], TEXT[2]]);
    expect(joined.missingPages?.map(({ page: number, reason }) => [number, reason])).toEqual([
      [3, 'cancelled'],
      [4, 'unreachable'],
    ]);
  });

  it('leaves no timer running', async () => {
    await join(linksTo(2, 3), { [url(2)]: page(2), [url(3)]: never });
    expect(vi.getTimerCount()).toBe(0);
  });
});
