// @vitest-environment node
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/reading';
import { pageFolders, readExpected, readFolderPage, type Expected } from './read-folder';

// Another folder of pages may be named, for pages that do not pass yet.
const ROOT = process.env['PAGES'] ?? fileURLToPath(new URL('.', import.meta.url));

describe('pages', () => {
  it.each(pageFolders(ROOT).map((folder) => [folder.slice(ROOT.length), folder]))('%s', async (_, folder) => {
    const expected = readExpected(folder);
    const article = await readFolderPage(join(folder, 'page.html'), expected.url);
    expect(seen(article, expected)).toEqual({
      title: expected.title,
      url: expected.url,
      metadata: expected.metadata,
      paragraphs: expected.paragraphs,
      notRecorded: [],
      misplaced: [],
      leaked: [],
      notShown: [],
      overtold: [],
      silentRules: [],
      lostSpares: [],
    });
  });
});

/** The reading in the expectation's terms, so that a failure names what was lost, leaked or not told. */
function seen(article: Article, expected: Expected) {
  const neutral = new Set(expected.neutral);
  const isStory = (text: string) => !neutral.has(text);
  const storyBefore = (at: number) => article.paragraphs.slice(0, at).filter(isStory).length;
  const told = (text: string) => article.removals.filter((removal) => removal.text.includes(text));
  const all = [article.title, article.byline, article.html, ...article.paragraphs].join('\n');
  const lookalikes = Object.values(expected.spares ?? {}).flat();
  return {
    title: article.title,
    url: article.url,
    metadata: Object.fromEntries(Object.keys(expected.metadata).map((key) => [key, field(article, key)])),
    paragraphs: article.paragraphs.filter(isStory),
    notRecorded: expected.removed.filter(({ text }) => told(text).length === 0),
    misplaced: expected.removed.filter(
      ({ text, at }) => told(text).length > 0 && !told(text).some((each) => storyBefore(each.at) === at),
    ),
    leaked: expected.absent.filter((text) => all.includes(text)),
    notShown: (expected.shown ?? []).filter((text) => !article.html.includes(text)),
    overtold: (expected.untold ?? []).filter((text) => told(text).length > 0),
    silentRules: expected.rules.filter((rule) => !article.removals.some((each) => each.rule === rule)),
    lostSpares: lookalikes.filter((text) => !article.paragraphs.some((each) => each.includes(text))),
  };
}

function field(article: Article, key: string): unknown {
  return key === 'pagesTotal' ? article.pages.total : article[key as keyof Article];
}
