import { dropParagraphs } from '@/page/drop-paragraphs';
import { findRepeats } from '@/page/repeated-text';
import type { Article, Removal } from '@/reading';
import { countWords, readingMinutes } from '@/text/reading-time';

/** One page of a story, read by itself. */
export interface StoryPage {
  page: number;
  article: Article;
}

const REPEATED = 'Sudah ada di halaman lain dari berita ini';

/**
 * One article out of the pages of a story, in order of their numbers. What pages repeat of each other stands once, its other
 * copies become removals; what the site sets above or below each page is told once. Title, credits and address are those of the first page. Neither input is changed.
 * `bodyOf` makes an inert document's element of an article's markup.
 */
export function mergePages(pages: StoryPage[], bodyOf: (html: string) => Element): Article {
  const articles = pages.toSorted((a, b) => a.page - b.page).map(({ article }) => article);
  const [first, ...others] = articles;
  if (!first) throw new Error('There is no page to merge');
  if (others.length === 0) return first;
  const repeats = findRepeats(articles);
  const parts: string[] = [];
  const paragraphs: string[] = [];
  const removals: Removal[] = [];
  // The site's own lines stand above and below each page (its paging, a list of other stories): told once.
  const told = new Set<string>();
  for (const [index, article] of articles.entries()) {
    const { html, gone } = dropParagraphs(bodyOf(article.html), article.paragraphs, repeats[index]!);
    // Where a paragraph stood in its page, and where the same place is in the whole story.
    const place = (at: number) =>
      paragraphs.length + at - [...gone.keys()].filter((dropped) => dropped < at).length;
    const repeated = [...gone].map(([at, markup]) => ({
      rule: 'repeated-on-pages',
      reason: REPEATED,
      text: article.paragraphs[at]!,
      at: place(at),
      html: markup,
    }));
    const moved = article.removals
      .filter(({ text, at }) => !told.has(text) || (at > 0 && at < article.paragraphs.length))
      .map((removal) => ({ ...removal, at: place(removal.at) }));
    for (const { text } of article.removals) told.add(text);
    removals.push(...[...moved, ...repeated].sort((a, b) => a.at - b.at));
    paragraphs.push(...article.paragraphs.filter((_, at) => !gone.has(at)));
    parts.push(html);
  }
  const words = countWords(paragraphs);
  // An editor is named below the last page, as a rule.
  const editor = articles.flatMap((article) => article.editor ?? [])[0];
  const credited = editor ? { ...first, editor } : first;
  return { ...credited, html: parts.join('\n'), paragraphs, removals, words, minutes: readingMinutes(words) };
}
