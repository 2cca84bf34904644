import { markCaptions } from '@/article/mark-captions';
import { paragraphElements } from '@/article/paragraphs';
import { wrapLooseText } from '@/article/wrap-loose-text';
import { clean, type Cleaned } from '@/clean/clean';
import { siteOfStory } from '@/clean/site';
import { copyParts } from '@/page/copy';
import { settleHidden } from '@/page/hidden-pages';
import { wakeLazyImages } from '@/page/lazy-images';
import type { Metadata } from '@/page/metadata';

/** A story as DOM, its blocks in order, and what was taken out of it. */
export interface Found extends Cleaned {
  story: Element;
}

/** The story where the page leaves no doubt about its place: its box and standfirst, whole, without the interruptions. */
export function liftStory(live: Document, parts: readonly Element[], metadata: Metadata): Found {
  const story = copyParts(live, parts);
  settleHidden(story);
  wakeLazyImages(story);
  wrapLooseText(story);
  markCaptions(story);
  return { story, ...clean(paragraphElements(story), siteOfStory(metadata)) };
}
