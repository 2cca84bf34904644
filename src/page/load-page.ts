import { pageOf, storyAddress } from '@/page/page-address';
import { findPageLinks, type PageLinks } from '@/page/page-links';
import { httpUrl } from '@/page/site';
import { sameHeadline } from '@/page/metadata-title';
import type { Article, PageFailure, Result } from '@/reading';

/** A page as it came from its site: `url` is the address after redirects. */
export type FetchedPage = { ok: true; html: string; url: string } | { ok: false; reason: PageFailure };

/** What joining needs of its surroundings. */
export interface PageReader {
  /** Asks for one page; never rejects but when aborted. */
  fetchPage(url: string, signal: AbortSignal): Promise<FetchedPage>;
  /** An inert document whose relative addresses resolve against `url`. */
  parse(html: string, url: string): Document;
  readDocument(doc: Document): Promise<Result<Article>>;
}

/** A later page, read, with the pages it names in turn. */
export interface LoadedPage {
  article: Article;
  links: PageLinks;
  url: string;
}

/** A path that asks who you are: "/login", "/akun/masuk", "/sso/signin"; not "/berita/masuk-sekolah". */
const LOGIN_PATH = /(?:^|\/)(?:log-?in|sign-?in|masuk|sso|auth|akun|accounts?)(?:\/|\.\w+$|$)/i;

/**
 * Loads and reads one page of the story `first` belongs to. Refuses a redirect to a login or to another address, a page
 * that is no article, and one that tells another story.
 */
export async function loadPage(
  url: string,
  first: Article,
  reader: PageReader,
  signal: AbortSignal,
): Promise<Result<LoadedPage, PageFailure>> {
  const fetched = await reader.fetchPage(url, signal);
  if (!fetched.ok) return refuse(fetched.reason);
  const doc = reader.parse(fetched.html, fetched.url);
  const asksLogin = doc.querySelector('input[type="password" i]') !== null;
  if (!samePage(url, fetched.url)) {
    const path = httpUrl(fetched.url, url)?.pathname ?? '';
    return refuse(asksLogin || LOGIN_PATH.test(path) ? 'login' : 'moved');
  }
  const read = await reader.readDocument(doc);
  if (!read.ok) return refuse(asksLogin ? 'login' : 'not-an-article');
  const links = findPageLinks(doc, fetched.url);
  // A page under the same paging may have a headline of its own; any other with one is another story.
  const sameTitle =
    first.title === '' || read.value.title === '' || sameHeadline(first.title, read.value.title);
  if (!sameTitle && links.pages.length === 0) return refuse('other-story');
  return { ok: true, value: { article: read.value, links, url: fetched.url } };
}

const refuse = (refusal: PageFailure) => ({ ok: false, refusal }) as const;

/** Whether a redirect led to the page that was asked for, if in other words ("?page=1" is the plain address). */
function samePage(asked: string, arrived: string): boolean {
  const story = storyAddress(asked);
  const [from, to] = [httpUrl(asked, asked), httpUrl(arrived, asked)];
  if (!story || !from || !to) return false;
  return asked === arrived || (pageOf(to, story) !== undefined && pageOf(to, story) === pageOf(from, story));
}
