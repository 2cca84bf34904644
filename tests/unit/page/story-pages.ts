import type { JoinTools } from '@/page/join-pages';
import type { FetchedPage } from '@/page/load-page';
import type { Article, Result } from '@/reading';

/** An article of these paragraphs, as reading one page gives it. */
export function article(paragraphs: string[], rest: Partial<Article> = {}): Article {
  return {
    url: 'https://contoh.com/read/jembatan-baru-dibuka',
    title: 'Jembatan Baru di Sukamaju Dibuka untuk Umum',
    lang: 'id',
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    paragraphs,
    removals: [],
    pages: { joined: 1, total: 1 },
    words: paragraphs.join(' ').split(' ').length,
    minutes: 1,
    ...rest,
  };
}

export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
export const bodyOf = (html: string) => parse(html).body;

/** Reads a test's page: its h1 is the title, its `p`s the paragraphs. */
export async function readDocument(doc: Document): Promise<Result<Article>> {
  const paragraphs = Array.from(doc.querySelectorAll('p'), (p) => p.textContent ?? '');
  if (paragraphs.length === 0) return { ok: false, refusal: 'not-an-article' };
  return { ok: true, value: article(paragraphs, { title: doc.querySelector('h1')?.textContent ?? '' }) };
}

/** A later page's markup. */
export const markup = (paragraphs: string[], more = '', title = article([]).title) =>
  `<h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}${more}`;

export const answer = (html: string, url = ''): FetchedPage => ({ ok: true, html, url });

/** Tools that answer from a table of pages; an address that is not in it is unreachable. */
export function toolsFor(
  site: Record<string, FetchedPage | (() => Promise<FetchedPage>)>,
  rest: Partial<JoinTools> = {},
) {
  const asked: string[] = [];
  const tools: JoinTools = {
    bodyOf,
    parse,
    readDocument,
    timers: {
      setTimeout: (act, ms) => setTimeout(act, ms),
      clearTimeout: (timer) => clearTimeout(timer as number),
    },
    signal: new AbortController().signal,
    onProgress: () => {},
    fetchPage: async (url) => {
      asked.push(url);
      const page = site[url];
      if (page === undefined) return { ok: false, reason: 'unreachable' };
      const fetched = typeof page === 'function' ? await page() : page;
      return fetched.ok && fetched.url === '' ? { ...fetched, url } : fetched;
    },
    ...rest,
  };
  return { asked, tools };
}
