import { classOf, isA } from '@/page/text-of';
import { readAddress } from '@/page/canonical';
import { pageOf, storyAddress, type PageName, type StoryAddress } from '@/page/page-address';
import { pagesSomethingElse } from '@/page/paging-place';
import { knownSinglePage } from '@/page/single-page';
import { httpUrl } from '@/page/site';
import { foldSpace } from '@/text/fold-space';
import { allIn, attributeOf, hasAny } from '@/page/select';

/** Where the other pages of a story are. Plain data. */
export interface PageLinks {
  /** The page the document shows, from 1. */
  current: number;
  /** Pages in all, as far as this page tells; 1 where the story is not split. */
  total: number;
  /** Addresses of the other pages, in order. */
  pages: PageLink[];
  /** The address of the whole story in one page. */
  whole?: string;
}

export interface PageLink {
  page: number;
  url: string;
}

// Twenty pages, their neighbours, above and below the story; what names more is no paging.
const MOST_TRIED = 100;
/** The most pages of one story that are read. */
export const MOST_PAGES = 20;

/** What a page's address has, tried before it is parsed, since a page has some thousand links: "?page=2", "/2/", "/all". */
const PAGE_MARK =
  /[?&][a-z_]{2,9}=(\d{1,3}|all|semua|full)([&#]|$)|(\/(all|([a-z]+-)?\d{1,3})|-part\d{1,3})\/?([?#]|$)/i;
/** A page's number as a link's text: "2", "Halaman 2", "Hal. 3"; not "2 komentar", "2023". */
const NUMBER = /^(?:halaman|hal\.?|page)?\s*([1-9]\d?)$/i;
/** A link to the next or previous page: "Selanjutnya", "Baca halaman berikutnya", "Next »", ">"; not "Berita selanjutnya". */
const TURN =
  /^((\S+\s+){0,3}(halaman|page)(\s+\S+){0,3}|selanjutnya|berikutnya|berikut|seterusnya|lanjut(kan)?|sebelumnya|next|prev(ious)?)(\s*[›»>→])*$|^[‹›«»<>←→]+$/i;
/** A link to the whole story: "Show All", "Tampilkan semua", "Lihat Semua Halaman"; not "Lihat semua berita". */
const WHOLE = /^(show|view|tampilkan|lihat|baca|read)?\s*(all|semua)(\s+(halaman|pages?))?$/i;
/** A block of paging by its names: "paging__wrap", "page-number", "pagination"; not "page", "homepage-list". */
const PAGING_BLOCK = /pag(ing|inat|er)|page-?(num|nav|link)|halaman/i;

// Pages 2 to n are in the document already, hidden until the reader turns to them; cleaning shows them.
// Contoh: m.merdeka.com, div.mdk-body-paragraph.paging-content[data-paging_num="2"] (2021-06).
const HIDDEN_PAGES = '[data-paging_num="2"]';

/**
 * Finds the other pages of the story a live document shows: links with the story's own address and a page number, named as
 * paging by their text, by `rel`, or by the block around them. `address` is where the document came from, for one that was fetched.
 * Leaves alone other origins, other addresses (hence other stories, lists and galleries), the paging of comments, and pages that are
 * in the document already.
 */
export function findPageLinks(doc: Document, address = doc.URL): PageLinks {
  const { story, current, pages, whole: shown } = readPaging(doc, address, readAddress(doc));
  fillGaps(pages, current);
  const others = [...pages].map(([page, url]) => ({ page, url })).sort((a, b) => a.page - b.page);
  const within = others.filter(({ page }) => page <= MOST_PAGES);
  // One request for page 2 is as good as one for the whole, and surer than a form that no link shows.
  const whole = shown ?? (within.length > 1 ? knownSinglePage(story!) : undefined);
  if (!whole && others.length === 0) return { current, total: 1, pages: [] };
  const total = Math.max(2, current, ...others.map(({ page }) => page));
  return { current, total, pages: within, ...(whole ? { whole } : {}) };
}

/** How many pages the story of a document has, as far as it tells: 1 where it is not split. `told` is its canonical address. */
export function countPages(doc: Document, told: string): number {
  const { current, pages, whole } = readPaging(doc, doc.URL, told);
  return pages.size === 0 && !whole ? 1 : Math.max(2, current, ...pages.keys());
}

interface Paging {
  story?: StoryAddress;
  current: number;
  /** Addresses of other pages by their number. */
  pages: Map<number, string>;
  /** The address of the whole story, where a link leads to it. */
  whole?: string | undefined;
}

function readPaging(doc: Document, address: string, told: string): Paging {
  const candidates = markedLinks(doc, address);
  if (candidates.length === 0) return { current: 1, pages: new Map() };
  const canonical = storyAddress(told);
  const story = storyAddress(address, canonical?.path);
  const own = story && httpUrl(address, address);
  if (!story || !own || pageOf(own, story) === 'all' || hasAny(doc, HIDDEN_PAGES))
    return { current: 1, pages: new Map() };
  const links = [...pagingLinks(candidates, doc.baseURI, canonical ? [story, canonical] : [story])];
  const step = stepOf(links);
  const numberOf = (page: number) => (page === 1 ? 1 : Math.round((page - 1) / step) + 1);
  const current = numberOf(story.page);
  const pages = new Map<number, string>();
  for (const { page, shown, url } of links) {
    if (page === 'all') continue;
    const number = shown ?? numberOf(page);
    if (!pages.has(number)) pages.set(number, url);
  }
  pages.delete(current);
  return { story, current, pages, whole: links.find(({ page }) => page === 'all')?.url };
}

interface PagingLink {
  page: PageName;
  /** The number readers see, where it is one. */
  shown: number | undefined;
  url: string;
}

/** The links that a page's address can have; on a later page all, since page one has the story's plain address. */
function markedLinks(doc: Document, address: string): Element[] {
  const links = allIn(doc, 'a[href], link[rel~="next" i], link[rel~="prev" i]');
  return PAGE_MARK.test(address) ? links : links.filter((link) => PAGE_MARK.test(hrefOf(link)));
}

const hrefOf = (link: Element) => attributeOf(link, 'href');

function* pagingLinks(
  links: readonly Element[],
  base: string,
  stories: StoryAddress[],
): Generator<PagingLink> {
  let tried = 0;
  // On a later page, page one has the story's plain address.
  const paths = stories.flatMap((story) => (story.page > 1 ? story.path : []));
  for (const link of links) {
    const href = hrefOf(link);
    if (!PAGE_MARK.test(href) && !paths.some((path) => href.includes(path))) continue;
    const url = httpUrl(href, base);
    const page = url && stories.map((story) => pageOf(url, story)).find((found) => found);
    if (!url || !page) continue;
    const text = foldSpace(
      link.textContent || attributeOf(link, 'aria-label') || attributeOf(link, 'title') || '',
    );
    if (isA(link, 'a') && !namedAsPaging(link, text)) continue;
    if (isA(link, 'a') && ((tried += 1) > MOST_TRIED || pagesSomethingElse(link))) continue;
    const number = page === 'all' ? undefined : NUMBER.exec(text)?.[1];
    // A script turns the page: "#2" leads nowhere by itself.
    if (page === 1 && Number(number ?? 1) !== 1) continue;
    url.hash = '';
    yield { page, shown: number ? Number(number) : undefined, url: url.href };
  }
}

function namedAsPaging(link: Element, text: string): boolean {
  if (
    NUMBER.test(text) ||
    TURN.test(text) ||
    WHOLE.test(text) ||
    link.matches('[rel~="next" i], [rel~="prev" i]')
  )
    return true;
  const block = link.parentElement;
  return [block, block?.parentElement].some((around) => PAGING_BLOCK.test(classOf(around)));
}

/** How far apart two pages' addresses count: 1, or 10 where "/10" is page 2 (sindonews). */
function stepOf(links: PagingLink[]): number {
  const odd = links.find(
    ({ page, shown }) => page !== 'all' && shown && shown > 1 && page % (shown - 1) === 0 && page > shown,
  );
  return odd && odd.page !== 'all' ? odd.page / (odd.shown! - 1) : 1;
}

/** Adds the pages a shortened paging leaves out ("1 2 … 6"), by the pattern of an address that ends in its own number. */
function fillGaps(pages: Map<number, string>, current: number): void {
  const last = Math.min(MOST_PAGES, Math.max(0, ...pages.keys()));
  const pattern = [...pages].find(([page, url]) => page > 1 && url.endsWith(String(page)));
  if (!pattern) return;
  const stem = pattern[1].slice(0, -String(pattern[0]).length);
  for (let page = 2; page <= last; page += 1) {
    if (page !== current && !pages.has(page)) pages.set(page, `${stem}${page}`);
  }
}
