import { strToU8, zipSync } from 'fflate';
import type { StoredStory } from '@/history/entry.ts';
import { fold } from '@/history/words.ts';

/** What a file name of any system takes. Matches ` ?/`; leaves `harga-cabai` alone. */
const NOT_IN_NAMES = /[^\p{L}\p{N}]+/gu;

/** What Markdown would read as markup. Matches `*`, `[`; leaves `,` alone. */
const MARKUP = /[\\`*_[\]<>#|~]/g;

const LONGEST_NAME = 60;

/** The stories as a ZIP of Markdown files with front matter, a folder a month: Obsidian opens it as a vault. */
export function exportMarkdown(stories: readonly StoredStory[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const story of stories) {
    const { title, at } = story.entry;
    const day = new Date(at).toISOString().slice(0, 10);
    const name = fold(title).replace(NOT_IN_NAMES, '-').slice(0, LONGEST_NAME);
    files[freeName(files, `Jernih/${day.slice(0, 7)}/${day} ${name}`)] = strToU8(markdownOf(story));
  }
  return zipSync(files, { level: 6 });
}

/** One story as Markdown. Its text is plain paragraphs: nothing of the page's markup is carried over. */
export function markdownOf({ entry, reading }: StoredStory): string {
  const front: [string, unknown][] = [
    ['title', entry.title],
    ['url', entry.url],
    ['site', entry.site],
    ['author', entry.byline],
    ['published', entry.publishedAt],
    ['read', entry.reads.map((at) => new Date(at).toISOString())],
    ['people', entry.people],
    ['share_read', entry.progress.share],
    ['finished', entry.progress.finished],
  ];
  // Every JSON value is a YAML value, and none of its strings can end the front matter.
  const lines = front
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const body = (reading?.article.paragraphs ?? []).map((text) => escaped(text));
  return [
    '---',
    ...lines,
    '---',
    '',
    `# ${escaped(entry.title)}`,
    ...body.map((text) => `\n${text}`),
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

function freeName(files: Record<string, Uint8Array>, name: string): string {
  let free = `${name}.md`;
  for (let copy = 2; free in files; copy++) free = `${name} ${copy}.md`;
  return free;
}
