import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, openTab, press, textAt, textsAt } from './extension.ts';

/** The part of the extension API this test asks in the page. */
declare const chrome: {
  storage: {
    sync: { set(items: object): Promise<void>; get(names: null): Promise<Record<string, unknown>> };
  };
};

const HOUR = 60 * 60 * 1000;
const STORIES = 120;

/** A story of an invented export; every fourth one quotes Sinta Lestari. */
function story(n: number, now: number) {
  const url = `https://kabar.example.com/berita/${n}`;
  const at = now - n * HOUR;
  const people = n % 4 === 0 ? ['Sinta Lestari'] : [];
  const paragraphs = [`Panen garam ke-${n} dimulai.`, '"Cuaca cerah," kata Sinta Lestari.'];
  const quotes = [{ span: { paragraph: 1, start: 1, end: 12 }, text: 'Cuaca cerah', direct: true }];
  return {
    entry: {
      key: url,
      url,
      title: `Panen garam ke-${n}`,
      site: 'kabar.example.com',
      lang: 'id',
      at,
      reads: [at],
      words: 8,
      minutes: 2,
      people,
      removals: 1,
      progress: { paragraph: 1, share: 0.5, finished: false },
      spent: 0,
      versions: 0,
    },
    reading: {
      article: {
        url,
        title: `Panen garam ke-${n}`,
        lang: 'id',
        html: '<p>Panen garam dimulai.</p><img src="x" onerror="window.hacked = true">',
        paragraphs,
        removals: [],
        pages: { joined: 1, total: 1 },
        words: 8,
        minutes: 2,
      },
      figures: { tokoh: people.map((name) => ({ name, aliases: [], mentions: [], quotes })), angka: [] },
    },
    versions: [],
  };
}

describe('the archive page, in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  let lines: string[];

  const choose = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    // A page as new: what the file before it said is no answer to this one.
    await page.reload();
    const field = await page.waitForSelector('input[type=file]');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await page.waitForSelector('[data-preview], .notice');
  };
  const fileOf = (stories: string[]) =>
    `{"format":"jernih-history","version":1,"exportedAt":"2026-11-24T00:00:00.000Z","stories":[\n${stories.join(',\n')}\n]}\n`;
  const rows = () => page.$$eval('.history-row', (all) => all.length);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jernih-archive-'));
    const now = Date.now();
    lines = Array.from({ length: STORIES }, (_, n) => JSON.stringify(story(n, now)));
    browser = await launchWithExtension(true);
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    page = await openTab(browser, worker.url().replace(/[^/]*$/, 'archive.html'));
    await page.waitForSelector('.history[data-state="ready"]');
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('names the damaged line of a file and lets nothing of it in', async () => {
    await choose('rusak.json', fileOf([...lines.slice(0, 4), '{"entry":{"key":"x"}}', ...lines.slice(5)]));
    expect(await textAt(page, '[data-preview]')).toMatch(/^119 .* 0 .* 1 /);
    expect(await textAt(page, '[data-preview] + .notice')).toContain('6');
    expect(await page.$('[data-action=import]')).toBeNull();
    expect(await rows()).toBe(0);
  });

  it('refuses a file that is none of ours', async () => {
    await choose('lain.json', '{"items":[1]}');
    expect(await textAt(page, 'aside .notice')).toMatch(/Jernih/);
  });

  it('imports a whole file and shows it', async () => {
    await choose('utuh.json', fileOf(lines));
    expect(await textAt(page, '[data-preview]')).toMatch(/^120 .* 0 .* 0 /);
    await press(page, '[data-action=import]');
    await page.waitForSelector('.history-row');
    expect(await textAt(page, '.history-title')).toBe('Panen garam ke-0');
    await page.waitForSelector('.stats-totals dd');
    expect(await textsAt(page, '.stats-totals dd')).toEqual(['120', '240', '120']);
  });

  it('knows every story of the same file the second time', async () => {
    await choose('lagi.json', fileOf(lines));
    expect(await textAt(page, '[data-preview]')).toMatch(/^0 .* 120 .* 0 /);
  });

  it("gives the browser's sync the index while that is on, and takes it out again", async () => {
    const turn = (on: boolean) =>
      page.evaluate((syncIndex) => chrome.storage.sync.set({ settings: { syncIndex } }), on);
    const shared = () =>
      page.evaluate(async () => {
        const items = await chrome.storage.sync.get(null);
        return Object.keys(items).filter((name) => name.startsWith('history-'));
      });
    expect(await shared()).toEqual([]);
    await turn(true);
    await expect.poll(shared, { timeout: 20_000 }).toContain('history-0');
    await turn(false);
    await expect.poll(shared, { timeout: 20_000 }).toEqual([]);
    expect(await rows()).toBeGreaterThan(0);
  });

  it('scrolls to the oldest story with few rows in the document', async () => {
    await page.waitForFunction(
      () => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector('.history-more') === null;
      },
      { polling: 100 },
    );
    expect(await rows()).toBeLessThan(STORIES);
    expect((await textsAt(page, '.history-title')).at(-1)).toBe(`Panen garam ke-${STORIES - 1}`);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForFunction(() => document.querySelector('.history-title')?.textContent?.endsWith('ke-0'));
  });

  it('finds a story by its text', async () => {
    await page.type('.history-search', 'garam 77');
    await expect.poll(() => textsAt(page, '.history-found .history-title')).toEqual(['Panen garam ke-77']);
    expect(await textsAt(page, '.history-excerpt mark')).toEqual(['garam', '77']);
    await page.click('.history-search', { count: 3 });
    await page.keyboard.press('Backspace');
    await page.waitForSelector('.history-day');
  });

  it('lists where a person was met, opens a story there and comes back', async () => {
    await press(page, '.stats-counts .link');
    await page.waitForSelector('.person-line li');
    expect(await textAt(page, 'h1')).toBe('Sinta Lestari');
    expect(await textAt(page, '.person-line blockquote')).toBe('“Cuaca cerah”');
    await press(page, '.person-line .history-title');
    await page.waitForSelector('[data-state="stored"]');
    // What was imported is markup of a stranger.
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await press(page, '[data-action=back]');
    await page.waitForSelector('.person-line li');
    await press(page, '[data-action=back]');
    await page.waitForSelector('.history-row');
  });

  it.each([
    ['json', /\.json$/],
    ['csv', /\.csv$/],
    ['markdown', /\.zip$/],
  ])('hands out the history as %s', async (form, name) => {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, `[data-export=${form}]`);
    await expect
      .poll(async () => (await readdir(folder)).filter((file) => isExport(file, name)))
      .toHaveLength(1);
    const [file] = (await readdir(folder)).filter((each) => isExport(each, name));
    const bytes = await readFile(join(folder, file!));
    if (form === 'json') expect(JSON.parse(bytes.toString()).stories).toHaveLength(STORIES);
    if (form === 'csv') expect(bytes.toString().trim().split('\r\n')).toHaveLength(STORIES + 1);
    if (form === 'markdown') expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

function isExport(file: string, name: RegExp): boolean {
  return file.startsWith('jernih-') && name.test(file);
}
