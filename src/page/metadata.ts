import { rawText } from '@/page/text-of';
import { readAddress } from '@/page/canonical';
import { plainClaim, type Claims } from '@/page/metadata-claims';
import {
  isoDate,
  parseMachineDate,
  parseVisibleDate,
  withShownZone,
  type Moment,
} from '@/page/metadata-date';
import { readJsonLd } from '@/page/metadata-json-ld';
import { readLanguage } from '@/page/metadata-language';
import { personName, personNames } from '@/page/metadata-names';
import { findHeading, readShown } from '@/page/metadata-shown';
import { readMetaTags } from '@/page/metadata-tags';
import { bareTitle, namesOnly, sameHeadline } from '@/page/metadata-title';
import { hostOf, httpUrl, siteOf } from '@/page/site';
import { foldSpace } from '@/text/fold-space';
import { allIn } from '@/page/select';

/** A template's word in place of a section: "Article", "read"; not "Artikel Ekonomi". */
const NO_SECTION = /^(articles?|artikel|read|detail|index)$/i;

/** What is known of a story besides its text. Plain text throughout; entities decoded, white space folded. */
export interface Metadata {
  title: string;
  byline?: string;
  editor?: string;
  /** ISO 8601, with time and zone as far as the page gives them. */
  publishedAt?: string;
  siteName?: string;
  /** Absolute http(s) URL. */
  leadImage?: string;
  section?: string;
  /** Canonical URL of the same site, or the page's own. */
  url: string;
  /** BCP 47; `und` where neither page nor text tells. */
  lang: string;
}

/**
 * Reads a page's metadata from JSON-LD, meta tags and what readers see, in that order of trust. Never throws and never
 * changes the document: a claim of the wrong type, of another story or of no meaning is passed over.
 */
export function readMetadata(doc: Document): Metadata {
  const tags = readMetaTags(doc);
  const headings = headingsOf(doc);
  const pageTitles = [tags.title, doc.title, ...headings.slice(0, 3)].flatMap((title) => title || []);
  const jsonLd = readJsonLd(doc, (headline) => pageTitles.some((title) => sameHeadline(headline, title)));
  const sources = jsonLd ? [jsonLd, tags] : [tags];
  const siteName = readSiteName(sources);
  const url = readAddress(doc);
  const site = siteOf(hostOf(url));
  const siteNames = [siteName, tags.siteName, site, site.split('.')[0]].flatMap((name) => name || []);
  const title = readTitle(
    [...sources.map((source) => source.title), doc.title, headings[0]],
    headings,
    siteNames,
  );
  const shown = readShown(doc, findHeading(doc, [title]));
  const editor = firstOf([...sources.map((source) => source.editor), shown.editor], (credit) =>
    personName(plainClaim(credit), siteNames),
  );
  return {
    title,
    ...optional('byline', readByline(sources, shown.author, editor, siteNames)),
    ...optional('editor', editor),
    ...optional('publishedAt', readDate(sources, shown.date)),
    ...optional('siteName', siteName),
    ...optional('leadImage', readImage(doc, sources)),
    ...optional('section', readSection(sources, siteNames)),
    url,
    lang: readLanguage(doc, [doc.documentElement?.lang, tags.lang, jsonLd?.lang], shown),
  };
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  value ? ({ [key]: value } as Record<K, string>) : {};

function firstOf<T, R>(values: T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result) return result;
  }
  return undefined;
}

// A page's own headline is among its first headings; lists of other stories have hundreds.
const headingsOf = (doc: Document) =>
  allIn(doc, 'h1, h2')
    .slice(0, 60)
    .map((heading) => foldSpace(rawText(heading).slice(0, 1000)));

function readSiteName(sources: Claims[]): string | undefined {
  return firstOf(sources, (source) => {
    const name = plainClaim(source.siteName);
    return name?.includes('://') ? httpUrl(name, name)?.hostname : name;
  });
}

function readTitle(claims: (string | undefined)[], headings: string[], siteNames: string[]): string {
  const title = firstOf(claims, (claim) => {
    const text = plainClaim(claim);
    return text && !namesOnly(text, siteNames) ? bareTitle(text, headings, siteNames) : undefined;
  });
  return title ?? '';
}

/** The writers; an editor is taken for one only where nobody else is named (kompas.com 2023 puts the editor in JSON-LD). */
function readByline(
  sources: Claims[],
  shown: string | undefined,
  editor: string | undefined,
  siteNames: string[],
) {
  const credits = [...sources.map((source) => source.authors), shown ? [shown] : []];
  const names = credits.flatMap(
    (list) =>
      personNames(
        list.flatMap((one) => plainClaim(one) ?? []),
        siteNames,
      ) ?? [],
  );
  return names.find((name) => name !== editor) ?? names[0];
}

function readDate(sources: Claims[], shown: Moment | undefined): string | undefined {
  const claimed = sources.flatMap(
    ({ published = '' }) => parseMachineDate(published) ?? parseVisibleDate(published) ?? [],
  );
  const [first, ...others] = [...claimed, ...(shown ? [shown] : [])];
  if (!first) return undefined;
  // A claim without zone borrows it from one of the same minute; only what readers see overrules a stated zone.
  const zoned = others.reduce((date, other) => (date.zone ? date : withShownZone(date, other)), first);
  return isoDate(withShownZone(zoned, shown));
}

function readImage(doc: Document, sources: Claims[]): string | undefined {
  const figure = doc.querySelector('article figure img, [itemprop~="articleBody"] img')?.getAttribute('src');
  return firstOf(
    [...sources.flatMap((source) => source.images), figure],
    (image) => httpUrl(image, doc.baseURI)?.href,
  );
}

function readSection(sources: Claims[], siteNames: string[]): string | undefined {
  return firstOf(sources, (source) => {
    const section = plainClaim(source.section);
    const says = section && !namesOnly(section, siteNames) && !NO_SECTION.test(section);
    return says ? section : undefined;
  });
}
