import { fetchPage, type Network } from '@/page/fetch-page';
import type { JoinTools } from '@/page/join-pages';
import { httpUrl } from '@/page/site';
import type { Article, Result } from '@/reading';

/** What joining takes from a browser's window. */
export interface JoinWindow extends Network {
  DOMParser: new () => { parseFromString(html: string, type: 'text/html'): Document };
}

/** The tools of a real browser: its network, its parser and its clock. */
export function browserTools(
  window: JoinWindow,
  readDocument: (doc: Document) => Promise<Result<Article>>,
  { signal, onProgress }: Pick<JoinTools, 'signal' | 'onProgress'>,
): JoinTools {
  const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');
  return {
    signal,
    onProgress,
    readDocument,
    timers: window.timers,
    fetchPage: (url, until) => fetchPage(url, until, window),
    parse: (html, url) => withBase(parse(html), url),
    bodyOf: (html) => parse(html).body,
  };
}

/** A parsed document has the address of the one that parsed it; a base element gives its links and pictures their own. */
function withBase(doc: Document, url: string): Document {
  const own = doc.querySelector('base[href]');
  const base = own ?? doc.createElement('base');
  base.setAttribute('href', (httpUrl(own?.getAttribute('href'), url) ?? new URL(url)).href);
  if (!own) doc.head.prepend(base);
  return doc;
}
