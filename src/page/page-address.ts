import { httpUrl } from '@/page/site';

/** A parameter that numbers the pages of a story: "page", "halaman", "page_num"; not "cpage", "p", "foto". */
const PAGE_PARAM = /^(page|halaman|hal|pg|paged|page_?(num|no)|showpage)$/i;
/** A path's end that numbers a page: "/2", "/page/2", "/halaman-2", "-part2" (republika); not "/2023", "-2", "-part-2". */
const PAGE_PATH = /(?:\/(?:(?:page|halaman|hal)[/-])?|-part)(\d{1,3})\/?$/i;
/** A number that is named a page's: "/page/2"; not "/2", "-part2". */
const NAMED_PAGE = /\/[ph]/i;
/** A path that ends in a headline's slug: "/read/12/harga-beras-naik"; not "/berita/12", "/index". */
const SLUG_PATH = /[^/-]+-[^/-]+-[^/]*$/;
/** A value that asks for the whole story: "all", "semua"; not "2". */
const WHOLE_VALUE = /^(all|semua|full)$/i;
/** A parameter whose value 1 asks for the whole story: "single=1" (detik); not "page=1". */
const WHOLE_FLAG = /^(single|full|viewall|showall)$/i;
/** A path's last part that asks for the whole story: "/all" (inews); not "/overall". */
const WHOLE_PATH = /\/all\/?$/i;
/** A parameter that does not choose the story: "utm_source", "fbclid", "ref"; not "id". */
const IRRELEVANT = /^(utm_\w+|fbclid|gclid|ref|source|from|_\w*)$/i;

/** A story's address without what numbers its pages. */
export interface StoryAddress {
  origin: string;
  /** Without page number and trailing slash. */
  path: string;
  /** Parameters that may choose the story. */
  params: Map<string, string>;
  /** The page this address stands for; 1 where it names none. */
  page: number;
}

/** Which page of the story an address is: its number, or `all` of it. */
export type PageName = number | 'all';

const trimSlash = (path: string) => path.replace(/\/+$/, '');

/**
 * Takes an address apart. A number at the path's end counts as a page only where it is named one, after a headline's slug,
 * or where `known` (the canonical path) stands without it, since "/berita/12" is a story of its own.
 */
export function storyAddress(href: string, known?: string): StoryAddress | undefined {
  const url = httpUrl(href, href);
  if (!url) return undefined;
  let page = 1;
  let path = trimSlash(url.pathname.replace(WHOLE_PATH, ''));
  const params = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (PAGE_PARAM.test(name)) page = Number(value) || page;
    else if (!IRRELEVANT.test(name) && !WHOLE_FLAG.test(name)) params.set(name, value);
  }
  const numbered = PAGE_PATH.exec(path);
  const base = numbered ? trimSlash(path.slice(0, numbered.index)) : '';
  if (
    numbered &&
    (base === (known && trimSlash(known)) || SLUG_PATH.test(base) || NAMED_PAGE.test(numbered[0]))
  ) {
    page = Number(numbered[1]);
    path = base;
  }
  return { origin: url.origin, path, params, page };
}

/**
 * Which page of `story` an address leads to; undefined for any other address. Only the story's own address counts, with a
 * page parameter or one more path part: links to other stories, lists and comments never have it.
 */
export function pageOf(url: URL, story: StoryAddress): PageName | undefined {
  if (url.origin !== story.origin || !sameParams(url, story)) return undefined;
  const path = trimSlash(url.pathname);
  const marks = [...url.searchParams].filter(([name]) => PAGE_PARAM.test(name) || WHOLE_FLAG.test(name));
  if (path !== story.path) return marks.length > 0 ? undefined : pathPage(path, story.path);
  const whole = marks.some(
    ([name, value]) => WHOLE_VALUE.test(value) || (WHOLE_FLAG.test(name) && value === '1'),
  );
  if (whole) return 'all';
  const number = marks.length === 0 ? 1 : Number(marks[0]![1]);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function pathPage(path: string, storyPath: string): PageName | undefined {
  if (!path.startsWith(storyPath)) return undefined;
  const rest = path.slice(storyPath.length);
  if (WHOLE_PATH.test(rest)) return 'all';
  const numbered = PAGE_PATH.exec(rest);
  return numbered?.index === 0 && Number(numbered[1]) > 0 ? Number(numbered[1]) : undefined;
}

/** A link may drop parameters of the page's address, but no number (an id), and may add none that is unknown. */
function sameParams(url: URL, story: StoryAddress): boolean {
  for (const [name, value] of url.searchParams) {
    if (PAGE_PARAM.test(name) || WHOLE_FLAG.test(name) || IRRELEVANT.test(name)) continue;
    if (story.params.get(name) !== value) return false;
  }
  return [...story.params].every(
    ([name, value]) => !/^\d+$/.test(value) || url.searchParams.get(name) === value,
  );
}
