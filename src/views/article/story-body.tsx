import { useLayoutEffect, useRef } from 'preact/hooks';
import { paragraphElements } from '@/article/paragraphs';
import type { Article } from '@/reading';
import { t } from '@/platform/words.ts';
import { removalIds } from '@/views/article/removal-id.ts';
import { safeHtml, type Pictures } from '@/views/safe-html.ts';

interface Props {
  article: Article;
  pictures: Pictures;
  /** Ids of the removals the reader put back. */
  restored: ReadonlySet<string>;
  /** Called with the story's blocks, in the order of `article.paragraphs`, whenever they are drawn. */
  onDrawn?: ((blocks: Element[]) => void) | undefined;
}

/** The story itself, drawn anew when pages are joined or removals put back. */
export function StoryBody({ article, pictures, restored, onDrawn }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!root.current) return;
    const story = drawStory(article, pictures, restored);
    root.current.replaceChildren(story);
    onDrawn?.(Array.from(root.current.querySelectorAll('[data-paragraph]')));
  }, [article, pictures, restored]);
  return <div class="story" lang={article.lang} ref={root} />;
}

/** The story as DOM, each block marked with its place in `article.paragraphs`, the restored removals where they stood. */
export function drawStory(
  article: Article,
  pictures: Pictures,
  restored: ReadonlySet<string>,
): DocumentFragment {
  const story = safeHtml(article.html, article.url, pictures);
  const blocks = paragraphElements(story);
  blocks.forEach((block, index) => block.setAttribute('data-paragraph', String(index)));
  const ids = removalIds(article.removals);
  article.removals.forEach((removal, place) => {
    if (!restored.has(ids[place]!)) return;
    const item = putBack(removal.html ?? '', removal.text, article.url, pictures);
    const before = placeBefore(blocks[removal.at]);
    if (before) before.before(item);
    else story.append(item);
  });
  dropEmptyPictures(story);
  for (const table of story.querySelectorAll('table')) letScroll(table);
  return story;
}

/** A cell cannot have a box beside it: what stood before one goes before its table. */
function placeBefore(block: Element | undefined): Element | null | undefined {
  return block?.matches('td, th, caption') ? block.closest('table') : block;
}

/** A wide table scrolls in a box of its own, with the keyboard too. */
function letScroll(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.className = 'story-table';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', table.caption?.textContent?.trim() || t('storyTable'));
  table.before(box);
  box.append(table);
}

function putBack(html: string, text: string, base: string, pictures: Pictures): Element {
  const item = document.createElement('aside');
  item.className = 'story-restored';
  item.setAttribute('aria-label', t('ledgerRestoredItem'));
  const content = safeHtml(html, base, pictures);
  // A removal kept by an older version has text alone, and a widget may hold nothing that is safe to show.
  if (content.textContent?.trim()) item.append(content);
  else item.textContent = text;
  return item;
}

/** A picture that cannot load leaves its caption, not a broken frame. */
function dropEmptyPictures(story: DocumentFragment): void {
  for (const picture of story.querySelectorAll('img'))
    picture.addEventListener('error', () => picture.remove(), { once: true });
}
