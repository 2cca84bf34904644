import { extractStory } from '@/article/extract';
import type { Found } from '@/article/lift';
import { markCaptions } from '@/article/mark-captions';
import { mendStory, tellBlocks } from '@/article/mend';
import { paragraphElements } from '@/article/paragraphs';
import { standfirstAbove } from '@/article/standfirst';
import { wrapLooseText } from '@/article/wrap-loose-text';
import { clean } from '@/clean/clean';
import { siteOfStory } from '@/clean/site';
import { copyPage } from '@/page/copy';
import { showHiddenPages } from '@/page/hidden-pages';
import { wakeLazyImages } from '@/page/lazy-images';
import type { Metadata } from '@/page/metadata';
import { dropLaterStories } from '@/page/later-stories';
import { openParts } from '@/page/open-parts';
import type { Prose } from '@/page/prose';

/** The story as Readability weighs it out of the page; what it loses is put back. `undefined` where it finds none. */
export function weighStory(live: Document, prose: readonly Prose[], metadata: Metadata): Found | undefined {
  const site = siteOfStory(metadata);
  const copy = copyPage(live, prose);
  showHiddenPages(copy);
  dropLaterStories(copy);
  openParts(copy);
  wakeLazyImages(copy);
  wrapLooseText(copy.body);
  const before = clean(paragraphElements(copy.body), site);
  const told = tellBlocks(before.stayed);
  const story = extractStory(copy);
  if (!story) return undefined;
  mendStory(told, story);
  story.prepend(...standfirstAbove(live, prose, story));
  wrapLooseText(story);
  markCaptions(story);
  const { taken, stayed } = clean(paragraphElements(story), site);
  return { story, stayed, taken: [...before.taken, ...taken] };
}
