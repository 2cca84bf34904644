import { classOf, isA, rawText } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';
import { allIn, hasAny, nameWord } from '@/page/select';

/** A block of readers' comments or of pictures, by its names: "pagination-komentar", "photo-gallery"; not "commentary-style". */
const OTHER_PAGING = nameWord(
  'comments?|komentar|disqus|gallery|galeri|foto|photos?|slider|carousel|swiper|slick',
);
const HEADLINE_LENGTH = 25;
const PROSE_LENGTH = 300;
const FEWEST_HEADLINES = 3;
// A paging stands a few blocks below its list or story; deeper nesting is not searched for one.
const MOST_LEVELS = 8;

/**
 * Whether a paging link turns the pages of something else than the story: of comments, of a gallery, or of a list of
 * other stories, which stands before its paging. Looked for in the blocks around the link, up to the one that holds the
 * story's headline or prose.
 */
export function pagesSomethingElse(link: Element): boolean {
  let block = link.parentElement;
  for (let level = 0; level < MOST_LEVELS && block && !holdsStory(block); level += 1) {
    if (isA(block, 'aside') || isA(block, 'footer')) return true;
    if (OTHER_PAGING.test(`${block.id} ${classOf(block)}`)) return true;
    if (headlinesBefore(link, block) >= FEWEST_HEADLINES) return true;
    block = block.parentElement;
  }
  return false;
}

function holdsStory(block: Element): boolean {
  if (isA(block, 'body') || isA(block, 'html') || hasAny(block, 'h1')) return true;
  let prose = 0;
  for (const paragraph of allIn(block, 'p')) {
    // A list's teasers stand in links or list items, a story's sentences in neither.
    if (paragraph.closest('a, li') || hasAny(paragraph, 'a')) continue;
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= PROSE_LENGTH) return true;
  }
  return false;
}

function headlinesBefore(link: Element, block: Element): number {
  let count = 0;
  for (const anchor of allIn(block, 'a[href]')) {
    if (anchor === link) break;
    if (foldSpace(rawText(anchor)).length >= HEADLINE_LENGTH) count += 1;
  }
  return count;
}
