import { loadPage, type LoadedPage, type PageReader } from '@/page/load-page';
import { mergePages, type StoryPage } from '@/page/merge-pages';
import type { PageLink, PageLinks } from '@/page/page-links';
import { PageQueue } from '@/page/page-queue';
import { withTimeLimit, type Timers } from '@/page/time-limit';
import type { Article, MissingPage, PageFailure, Result } from '@/reading';
import { foldSpace } from '@/text/fold-space';

/** How far joining has come. `article` holds the pages that are in, without a gap before them. */
export interface JoinProgress {
  /** Pages read or given up on, the first included. */
  done: number;
  total: number;
  article: Article;
}

/** Everything joining needs; it touches nothing else. */
export interface JoinTools extends PageReader {
  /** An inert element with an article's markup in it. */
  bodyOf(html: string): Element;
  timers: Timers;
  /** Stops joining; what is in by then stays. */
  signal: AbortSignal;
  onProgress(progress: JoinProgress): void;
}

const AT_ONCE = 2;
const PAGE_LIMIT = 8000;
const WHOLE_LIMIT = 25_000;
// A single page must hold nearly all of page one; a site that does not know the form answers with page one or a home page.
const ENOUGH_OF_FIRST = 0.8;

/**
 * Reads the other pages of a story and makes one article of them: by one request where the site shows the whole story on
 * one page, else page by page, two at a time, 8 s a page, 25 s in all, at most 20 pages. Pages that later pages name are
 * read too. A page that fails is named in `missingPages`, and the others stay. Never rejects.
 */
export async function joinPages(first: Article, links: PageLinks, tools: JoinTools): Promise<Article> {
  if (links.pages.length === 0 && links.whole === undefined) return first;
  const limit = withTimeLimit(tools.timers, WHOLE_LIMIT, tools.signal);
  const load = (url: string) => loadInTime(url, first, tools, limit.signal);
  tools.onProgress({ done: 1, total: links.total, article: first });
  try {
    const whole = links.whole === undefined ? undefined : await load(links.whole);
    const joined = whole?.ok && holds(whole.value.article, first) ? whole.value.article : undefined;
    if (!joined) return await joinOneByOne(first, links, tools, load);
    const url = addressOf(first, links);
    return { ...first, ...joined, url, pages: { joined: links.total, total: links.total } };
  } finally {
    limit.end();
  }
}

type Outcome = Result<LoadedPage, PageFailure>;

async function loadInTime(
  url: string,
  first: Article,
  tools: JoinTools,
  whole: AbortSignal,
): Promise<Outcome> {
  const refused = (): Outcome => ({ ok: false, refusal: tools.signal.aborted ? 'cancelled' : 'timed-out' });
  if (whole.aborted) return refused();
  const limit = withTimeLimit(tools.timers, PAGE_LIMIT, whole);
  const stopped = new Promise<Outcome>((resolve) =>
    limit.signal.addEventListener('abort', () => resolve(refused())),
  );
  const loaded = loadPage(url, first, tools, limit.signal).catch((): Outcome => ({
    ok: false,
    refusal: 'unreachable',
  }));
  const outcome = await Promise.race([loaded, stopped]);
  limit.end();
  return outcome;
}

async function joinOneByOne(
  first: Article,
  links: PageLinks,
  tools: JoinTools,
  load: (url: string) => Promise<Outcome>,
): Promise<Article> {
  const queue = new PageQueue(links);
  const read: StoryPage[] = [{ page: links.current, article: first }];
  const missing: MissingPage[] = [];
  const merge = (pages: StoryPage[]): Article => ({
    ...mergePages(pages, tools.bodyOf),
    url: addressOf(first, links),
    pages: { joined: pages.length, total: queue.total },
    ...(missing.length === 0 ? {} : { missingPages: missing.toSorted((a, b) => a.page - b.page) }),
  });

  const settle = (link: PageLink, outcome: Outcome) => {
    const refusal = outcome.ok ? undefined : outcome.refusal;
    if (outcome.ok && !repeats(outcome.value.article, read)) {
      read.push({ page: link.page, article: outcome.value.article });
      queue.add(outcome.value.links);
    } else {
      missing.push({ ...link, reason: refusal ?? 'repeated' });
    }
    queue.settle(link.page);
    // What the site's policy forbids once it forbids for every page.
    if (refusal === 'forbidden')
      missing.push(...queue.giveUp().map((left) => ({ ...left, reason: refusal })));
    const ready = read.filter(({ page }) => page === links.current || !queue.hasOpenBefore(page));
    tools.onProgress({ done: queue.settled, total: queue.total, article: merge(ready) });
  };

  const work = async () => {
    for (let link = queue.take(); link; link = queue.take()) settle(link, await load(link.url));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return merge(read);
}

/** The story's address: that of page one, also where the reader stands on a later page. */
const addressOf = (first: Article, links: PageLinks) =>
  links.pages.find(({ page }) => page === 1)?.url ?? first.url;

const bare = (text: string) => foldSpace(text).toLowerCase();

/** Whether a single page holds page one and more. */
function holds(whole: Article, first: Article): boolean {
  const texts = new Set(whole.paragraphs.map(bare));
  const found = first.paragraphs.filter((paragraph) => texts.has(bare(paragraph)));
  return whole.words > first.words && found.length >= first.paragraphs.length * ENOUGH_OF_FIRST;
}

/** Whether a page says nothing that the others do not say: a site's answer to a page number it does not know. */
function repeats(article: Article, pages: StoryPage[]): boolean {
  const known = new Set(pages.flatMap((page) => page.article.paragraphs.map(bare)));
  return article.paragraphs.every((paragraph) => known.has(bare(paragraph)));
}
