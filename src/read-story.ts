import { clearPlace } from '@/article/clear-place';
import { dropHead } from '@/article/drop-head';
import { liftStory, type Found } from '@/article/lift';
import { placeRemovals } from '@/clean/place-removals';
import { readMetadata, type Metadata } from '@/page/metadata';
import { countPages } from '@/page/page-links';
import { findProse, type Prose } from '@/page/prose';
import { refuseDocument } from '@/page/refuse';
import { trimMarkup } from '@/page/trim-markup';
import { NEEDS_WEIGHING, type Article, type Result } from '@/reading';
import { countWords, readingMinutes } from '@/text/reading-time';

// Fewer words are a caption or a notice, not a story.
const FEWEST_WORDS = 25;

/** Takes the story out of a page whose prose stands in several places; `undefined` where it finds none. */
export type Weigh = (live: Document, prose: readonly Prose[], metadata: Metadata) => Found | undefined;

/**
 * Reads the story of a page as it stands: survey → copy → clean → sweep. Never changes the page, never touches the network.
 * Refuses what is no page (`pdf`, `not-a-web-page`), what is `page-too-large`, and where there is no story (`not-an-article`).
 * Without `weigh`, says `NEEDS_WEIGHING` where the page leaves a doubt about the story's place.
 */
export function readStory(live: Document): Result<Article> | typeof NEEDS_WEIGHING;
export function readStory(live: Document, weigh: Weigh): Result<Article>;
export function readStory(live: Document, weigh?: Weigh): Result<Article> | typeof NEEDS_WEIGHING {
  const refusal = refuseDocument(live);
  if (refusal) return { ok: false, refusal };
  const prose = findProse(live.body);
  const parts = clearPlace(live, prose);
  if (!parts && !weigh) return NEEDS_WEIGHING;

  const metadata = readMetadata(live);
  const found = parts ? liftStory(live, parts, metadata) : weigh?.(live, prose, metadata);
  if (!found) return { ok: false, refusal: 'not-an-article' };

  const { story, stayed, taken } = found;
  dropHead(stayed, metadata);
  const paragraphs = stayed.filter(({ element }) => story.contains(element)).map(({ text }) => text);
  const words = countWords(paragraphs);
  if (words < FEWEST_WORDS) return { ok: false, refusal: 'not-an-article' };
  trimMarkup(story);
  const article: Article = {
    ...metadata,
    html: story.innerHTML,
    paragraphs,
    removals: placeRemovals(taken, paragraphs),
    pages: { joined: 1, total: countPages(live, metadata.url) },
    words,
    minutes: readingMinutes(words),
  };
  return { ok: true, value: article };
}
