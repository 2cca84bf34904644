import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '@/read-page';
import type { Article } from '@/reading';

/** What a page's folder expects of its reading, written by hand beside `page.html`. */
export interface Expected {
  /** Where the page stands. */
  url: string;
  title: string;
  /** Fields of the article, or `pagesTotal`; only those that matter on this page. */
  metadata: Partial<Record<string, string | number>>;
  /** The story, whole and in order. */
  paragraphs: string[];
  /** What the ledger must tell: a part of its text, and the paragraph of the story it stood before. */
  removed: { text: string; at: number }[];
  /** What must be nowhere in the story. */
  absent: string[];
  /** The site's own (side bar, footer): no interruption of the story, so the ledger is silent of it. */
  untold?: string[];
  /** Captions, credits, initials: right in the story and right outside it. */
  neutral?: string[];
  /** What must be shown though it is no paragraph: captions. */
  shown?: string[];
  /** Ids of the rules that fire here. */
  rules: string[];
  /** By rule, words of the story that look like its prey and stay. */
  spares?: Record<string, string | string[]>;
}

/** The folders of pages below `root`, sorted. */
export function pageFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .toSorted();
}

/** A folder's expectation; throws where it has none, since a page without one tests nothing. */
export function readExpected(folder: string): Expected {
  const file = join(folder, 'expected.json');
  if (!existsSync(file)) throw new Error(`${folder} has no expected.json; write it by hand`);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

/** The story of a saved page as the extension would read it at `url`; throws where the page is refused. */
export async function readFolderPage(file: string, url: string): Promise<Article> {
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { url });
  const result = await readPage(window.document);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.value;
}
