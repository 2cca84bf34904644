import { canonicalKey, siteOf } from '@/history/canonical-key.ts';
import type { Entry, Progress, StoredStory, Version } from '@/history/entry.ts';
import type {
  Abbreviation,
  Angka,
  Article,
  Figures,
  MissingPage,
  NamedEntity,
  Quote,
  Reading,
  Removal,
  Span,
  Tokoh,
} from '@/reading.ts';

/** Tells whether a value has a shape. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const time: Check = (value) => count(value) && Number.isSafeInteger(value) && (value as number) <= 8.64e15;
const share: Check = (value) => count(value) && (value as number) <= 1;
const webAddress: Check = (value) => typeof value === 'string' && canonicalKey(value) !== undefined;
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/**
 * An object of exactly these own properties: what is not named here is not let in. Every property of the type must be
 * named, or a story that has it would be refused when it comes back.
 */
function shape<T>(checks: Record<keyof Required<T>, Check>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (!Object.keys(value).every((name) => Object.hasOwn(checks, name))) return false;
    return Object.entries<Check>(checks).every(([name, check]) => {
      return check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
    });
  };
}

const span = shape<Span>({ paragraph: count, start: count, end: count });
const mentions = list(span);
const number = oneOf(text, (value) => typeof value === 'number' && Number.isFinite(value));
const article = shape<Article>({
  url: webAddress,
  title: text,
  byline: maybe(text),
  editor: maybe(text),
  publishedAt: maybe(text),
  siteName: maybe(text),
  section: maybe(text),
  leadImage: maybe(webAddress),
  lang: text,
  html: text,
  paragraphs: list(text),
  words: count,
  minutes: count,
  pages: shape<Article['pages']>({ joined: count, total: count }),
  missingPages: maybe(list(shape<MissingPage>({ page: count, url: webAddress, reason: text }))),
  removals: list(shape<Removal>({ rule: text, reason: text, text, at: count, html: maybe(text) })),
});
const quote = shape<Quote>({ span, text, direct: flag });
const figures = shape<Figures>({
  tokoh: list(
    shape<Tokoh>({ name: text, aliases: list(text), role: maybe(text), mentions, quotes: list(quote) }),
  ),
  angka: list(
    shape<Angka>({
      kind: text,
      text,
      value: maybe(number),
      high: maybe(number),
      unit: maybe(text),
      label: maybe(text),
      approximation: maybe(text),
      span,
    }),
  ),
  names: maybe(list(shape<NamedEntity>({ kind: text, name: text, abbreviation: maybe(text), mentions }))),
  abbreviations: maybe(list(shape<Abbreviation>({ short: text, long: text }))),
});
const reading = shape<Reading>({ article, figures });
const entry = shape<Entry>({
  key: webAddress,
  url: webAddress,
  title: text,
  site: text,
  siteName: maybe(text),
  byline: maybe(text),
  publishedAt: maybe(text),
  lang: text,
  at: time,
  reads: list(time),
  words: count,
  minutes: count,
  people: list(text),
  removals: count,
  progress: shape<Progress>({ paragraph: count, share, finished: flag }),
  spent: count,
  versions: count,
  changedAt: maybe(time),
});
const story = shape<StoredStory>({
  entry,
  reading: maybe(reading),
  versions: list(shape<Version>({ at: time, reading })),
});

/**
 * A story from a file, or nothing where any part of it has another shape than ours, or an address that is not of the
 * web. Its key and site are made anew. Markup stays the untrusted string it is.
 */
export function checkStory(value: unknown): StoredStory | undefined {
  if (!story(value)) return undefined;
  const checked = value as StoredStory;
  const key = canonicalKey(checked.entry.url)!;
  return { ...checked, entry: { ...checked.entry, key, site: siteOf(key) } };
}
