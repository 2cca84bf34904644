import { browserTools, type JoinWindow } from '@/page/browser-tools';
import { joinPages, type JoinTools } from '@/page/join-pages';
import { findPageLinks } from '@/page/page-links';
import type { Article, Result } from '@/reading';

/**
 * Reads the story of a live page together with its other pages. `readPage` reads one document, the live one first; what it
 * refuses there is refused. Later pages that fail are named in the article.
 */
export async function joinStory(
  live: Document,
  window: JoinWindow,
  readPage: (doc: Document) => Promise<Result<Article>>,
  watch: Pick<JoinTools, 'signal' | 'onProgress'>,
): Promise<Result<Article>> {
  const first = await readPage(live);
  if (!first.ok) return first;
  const tools = browserTools(window, readPage, watch);
  return { ok: true, value: await joinPages(first.value, findPageLinks(live), tools) };
}
