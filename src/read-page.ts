import { extractStory } from '@/article/extract';
import { mendStory, tellBlocks } from '@/article/mend';
import { paragraphElements, paragraphTexts } from '@/article/paragraphs';
import { wrapLooseText } from '@/article/wrap-loose-text';
import { clearPlace } from '@/article/clear-place';
import { dropHead } from '@/article/drop-head';
import { clean, type Taken } from '@/clean/clean';
import { placeRemovals } from '@/clean/place';
import { copyPage, copyParts } from '@/page/copy';
import { dropHidden, showHiddenPages } from '@/page/hidden-pages';
import { openParts } from '@/page/open-parts';
import { wakeLazyImages } from '@/page/lazy-images';
import { readMetadata, type Metadata } from '@/page/metadata';
import { findPageLinks } from '@/page/page-links';
import { findProse, type Prose } from '@/page/prose';
import { refuseDocument } from '@/page/refuse';
import { httpUrl, siteOf } from '@/page/site';
import type { Article, Result } from '@/reading';
import { countWords, readingMinutes } from '@/text/reading-time';

// Fewer words are a caption or a notice, not a story.
const FEWEST_WORDS = 25;

/**
 * Reads the story of a page as it stands: copy → clean → extract → sweep. Never changes the page, never touches the network.
 * Refuses what is no page (`pdf`, `not-a-web-page`), what is `page-too-large`, and where there is no story (`not-an-article`).
 */
export async function readPage(live: Document): Promise<Result<Article>> {
  const refusal = refuseDocument(live);
  if (refusal) return { ok: false, refusal };
  const metadata = readMetadata(live);
  const prose = findProse(live.body);
  const parts = clearPlace(live, prose);
  const found = parts ? liftStory(live, parts, metadata) : weighPage(live, prose, metadata);
  if (!found) return { ok: false, refusal: 'not-an-article' };

  const { story, taken } = found;
  dropHead(story, metadata);
  const paragraphs = paragraphTexts(story);
  const words = countWords(paragraphs.join(' '));
  if (words < FEWEST_WORDS) return { ok: false, refusal: 'not-an-article' };
  const article: Article = {
    ...metadata,
    html: story.innerHTML,
    paragraphs,
    removals: placeRemovals(taken, paragraphs),
    pages: { joined: 1, total: findPageLinks(live).total },
    words,
    minutes: readingMinutes(words),
  };
  return { ok: true, value: article };
}

interface Found {
  story: Element;
  taken: Taken[];
}

/** The story where the page leaves no doubt about its place: that one box and its standfirst, whole, without its interruptions. */
function liftStory(live: Document, parts: readonly Element[], metadata: Metadata): Found {
  const copy = copyParts(live, parts);
  showHiddenPages(copy);
  dropHidden(copy);
  wakeLazyImages(copy);
  wrapLooseText(copy.body);
  const taken = clean(paragraphElements(copy.body), namesOf(metadata));
  return { story: copy.body, taken };
}

/** The story as Readability weighs it out of the whole page; what it loses is put back. */
function weighPage(live: Document, prose: readonly Prose[], metadata: Metadata): Found | undefined {
  const copy = copyPage(live, prose);
  showHiddenPages(copy);
  openParts(copy);
  wakeLazyImages(copy);
  wrapLooseText(copy.body);
  const blocks = paragraphElements(copy.body);
  const before = clean(blocks, namesOf(metadata));
  const told = tellBlocks(blocks);
  const story = extractStory(copy);
  if (!story) return undefined;
  mendStory(told, story);
  wrapLooseText(story);
  return { story, taken: [...before, ...clean(paragraphElements(story), namesOf(metadata))] };
}

function namesOf({ siteName, url }: Metadata): string[] {
  const names = [siteName, siteOf(httpUrl(url, url)?.hostname ?? '')];
  return names.flatMap((name) => (name && name.length > 3 ? name.toLowerCase() : []));
}
