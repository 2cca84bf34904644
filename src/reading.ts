/** The types that cross every boundary: page → article → figures → history → views. Names are stable. */

/** One story, taken out of its page. `html` is untrusted markup: only `src/views/safe-html.ts` may turn it into DOM. */
export interface Article {
  /** Canonical URL, or the page's own address where it names none. */
  url: string;
  title: string;
  byline?: string;
  editor?: string;
  /** ISO 8601 with zone where the page gives one. */
  publishedAt?: string;
  siteName?: string;
  section?: string;
  /** Absolute http(s) URL. */
  leadImage?: string;
  /** BCP 47, for example `id`, `ms`, `en`. */
  lang: string;
  html: string;
  /** The story's text blocks in order, white space folded. Spans and `Removal.at` count these. */
  paragraphs: string[];
  removals: Removal[];
  pages: { joined: number; total: number };
  /** Later pages that could not be read, in order; absent where none failed. */
  missingPages?: MissingPage[];
  words: number;
  /** Reading time, at least 1. */
  minutes: number;
}

/** A page of a split story that is not in the article. */
export interface MissingPage {
  page: number;
  url: string;
  reason: PageFailure;
}

/** Why a page could not be joined. `forbidden`: the site's content security policy does not let the request out. */
export type PageFailure =
  | 'forbidden'
  | 'unreachable'
  | 'site-error'
  | 'timed-out'
  | 'cancelled'
  | 'login'
  | 'moved'
  | 'other-story'
  | 'not-an-article'
  | 'repeated'
  | 'too-large';

/** One thing taken out of the story; nothing disappears without one. */
export interface Removal {
  /** Id of the rule that found it, for example `baca-juga`. */
  rule: string;
  /** Why, in plain words, for the reader. */
  reason: string;
  /** The text as it stood. */
  text: string;
  /** Index of the paragraph it stood before. */
  at: number;
  /** The markup as it stood (untrusted), so that it can be put back. */
  html?: string;
}

/** Key figures of an article, ordered by importance. */
export interface Figures {
  tokoh: Tokoh[];
  angka: Angka[];
  /** Organisations and places, merged with their abbreviations. */
  names?: NamedEntity[];
  /** Abbreviations the text itself explains: `Menlu` → `Menteri Luar Negeri`. */
  abbreviations?: Abbreviation[];
}

/** A person the article names. */
export interface Tokoh {
  /** The fullest form of the name, without titles and degrees. */
  name: string;
  /** Other forms the article uses. */
  aliases: string[];
  /** The office or role as the article words it; never invented. */
  role?: string;
  mentions: Span[];
  quotes: Quote[];
}

export interface Quote {
  span: Span;
  text: string;
  /** `false` where the article reports the words indirectly. */
  direct: boolean;
}

export interface NamedEntity {
  kind: 'organisasi' | 'tempat';
  name: string;
  abbreviation?: string;
  mentions: Span[];
}

export interface Abbreviation {
  short: string;
  long: string;
}

export type AngkaKind =
  'uang' | 'persen' | 'jumlah' | 'ukuran' | 'tanggal' | 'waktu' | 'durasi' | 'usia' | 'skor' | 'urutan';

/**
 * A number with what it measures. `value` is a number; for `tanggal` an ISO date as far as the text gives one
 * (`2023-03-02`, `2018-12`, `--08-18`, `2026-Q2`), for `waktu` `HH:MM`, for `skor` `2-1`.
 */
export interface Angka {
  kind: AngkaKind;
  /** The words as they stand in the text. */
  text: string;
  value?: number | string;
  /** Upper end of a range; `value` is the lower. */
  high?: number | string;
  /** `Rp`, `US$`, `%`, `km`, `pengunjung`, … */
  unit?: string;
  /** The words that say what it measures. */
  label?: string;
  /** `sekitar`, `lebih dari`, `hampir`, … */
  approximation?: string;
  span: Span;
}

/** UTF-16 offsets into `article.paragraphs[paragraph]`. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

export interface Reading {
  article: Article;
  figures: Figures;
}

/** Why a reading was refused. Each is shown as a sentence in the reader's language. */
export type Refusal =
  'not-a-web-page' | 'browser-page' | 'pdf' | 'not-an-article' | 'page-too-large' | 'tab-gone' | 'timed-out';

/** Expected failures cross contexts as data: an `Error` does not survive serialisation. */
export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** What the light reader answers where a page leaves a doubt about the story's place, so that the weigher reads it. */
export const NEEDS_WEIGHING = 'needs-weighing';
