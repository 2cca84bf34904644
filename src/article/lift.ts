import { markCaptions } from '@/article/mark-captions';
import { paragraphElements } from '@/article/paragraphs';
import { partsOf, type Place } from '@/article/story-parts';
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
export function liftStory(live: Document, place: Place, metadata: Metadata): Found {
  const { box: story, copies } = copyParts(live, place.span);
  settleHidden(story);
  wakeLazyImages(story);
  wrapLooseText(story);
  markCaptions(story);
  // What stood between the parts was there to be told as an interruption.
  const between = () => {
    const parts = new Set(partsOf({ ...place, span: copies }));
    return copies.filter((copy) => !parts.has(copy));
  };
  return { story, ...clean(paragraphElements(story), siteOfStory(metadata), between) };
}
