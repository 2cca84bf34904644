// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, needChromium, needFirefox } from '../../scripts/browsers.mjs';
import type { Article } from '@/reading';
import { mark, PUBLISHERS, serveStories, type StoryServer } from './split-stories';

interface Joined {
  article: Article;
  progress: { done: number; total: number }[];
}

const BROWSERS = [
  { browser: 'chrome', executablePath: needChromium() },
  { browser: 'firefox', executablePath: needFirefox() },
] as const;
const src = fileURLToPath(new URL('../../src', import.meta.url));

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./join-in-page.ts', import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': src },
  });
  return result.outputFiles[0]!.text;
}

describe.each(BROWSERS)('in $browser', (settings) => {
  let browser: Browser;
  let server: StoryServer;
  let script: string;

  beforeAll(async () => {
    script = await bundle();
    server = await serveStories();
    browser = await puppeteer.launch({
      ...settings,
      args: settings.browser === 'chrome' ? chromiumFlags() : [],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page of a story and joins it there. */
  async function join(address: string, cancelAfter?: number): Promise<Joined> {
    const page = await browser.newPage();
    try {
      await page.goto(server.origin + address);
      server.asked.length = 0;
      await page.evaluate(script);
      const call = `globalThis.joinHere(${cancelAfter ?? ''}).then(JSON.stringify)`;
      return JSON.parse((await page.evaluate(call)) as string) as Joined;
    } finally {
      await page.close();
    }
  }

  /** The numbers of the pages whose own sentence is in the article, in its order. */
  const pagesIn = (name: string, { paragraphs }: Article) =>
    paragraphs.flatMap((text) => [1, 2, 3, 4, 5, 6].filter((page) => text === mark(name, page)));

  it.each([
    ['jawapos', 1],
    ['tribun', 1],
    ['prokal', 1],
    ['sindonews', 1],
    ['wordpress', 1],
    ['tribun', 2],
    ['sindonews', 3],
    ['prokal', 2],
  ])('joins %s from page %i on, each page once and in order', async (name, from) => {
    const publisher = PUBLISHERS[name]!;
    const { article } = await join(publisher.address(from));
    const all = Array.from({ length: publisher.pages }, (_, index) => index + 1);
    expect(pagesIn(name, article)).toEqual(all);
    expect(article.pages).toEqual({ joined: publisher.pages, total: publisher.pages });
    expect(article.missingPages).toBeUndefined();
    expect(new Set(article.paragraphs).size).toBe(article.paragraphs.length);
  });

  it('asks once where the whole story is on one page', async () => {
    await join(PUBLISHERS.jawapos!.path);
    expect(server.asked).toEqual([`${PUBLISHERS.jawapos!.path}?page=all`]);
  });

  it('keeps what it can where pages are slow, fail, ask for a login and lead back', async () => {
    const { path } = PUBLISHERS.rewel!;
    const { article, progress } = await join(path);
    expect(pagesIn('rewel', article)).toEqual([1, 2, 6]);
    expect(article.pages).toEqual({ joined: 3, total: 6 });
    expect(article.missingPages).toEqual([
      { page: 3, url: `${server.origin}${path}?page=3`, reason: 'site-error' },
      { page: 4, url: `${server.origin}${path}?page=4`, reason: 'login' },
      { page: 5, url: `${server.origin}${path}?page=5`, reason: 'moved' },
    ]);
    expect(progress.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stops where the reader cancels', async () => {
    const { article } = await join(PUBLISHERS.tribun!.path, 1);
    expect(pagesIn('tribun', article)).toEqual([1]);
    expect(article.missingPages?.map(({ reason }) => reason)).toEqual(['cancelled', 'cancelled']);
  });

  it("says where the page's policy forbids the request", async () => {
    const { article } = await join(PUBLISHERS.terkunci!.path);
    expect(pagesIn('terkunci', article)).toEqual([1]);
    expect(article.missingPages?.map(({ reason }) => reason)).toEqual(['forbidden']);
  });
});
