import { paragraphElements } from '@/article/paragraphs';
import { wrapLooseText } from '@/article/wrap-loose-text';
import { clean, type Taken } from '@/clean/clean';
import { siteOfStory } from '@/clean/site';
import { copyParts } from '@/page/copy';
import { dropHidden, showHiddenPages } from '@/page/hidden-pages';
import { wakeLazyImages } from '@/page/lazy-images';
import type { Metadata } from '@/page/metadata';

/** A story as DOM, and what was taken out of it. */
export interface Found {
  story: Element;
  taken: Taken[];
}

/** The story where the page leaves no doubt about its place: its box and standfirst, whole, without the interruptions. */
export function liftStory(live: Document, parts: readonly Element[], metadata: Metadata): Found {
  const copy = copyParts(live, parts);
  showHiddenPages(copy);
  dropHidden(copy);
  wakeLazyImages(copy);
  wrapLooseText(copy.body);
  const taken = clean(paragraphElements(copy.body), siteOfStory(metadata));
  return { story: copy.body, taken };
}
