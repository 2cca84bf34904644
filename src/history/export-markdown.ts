import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Entry, StoredStory } from '@/history/entry.ts';
import { fold } from '@/history/words.ts';

/** What a file name of any system takes. Matches ` ?/`; leaves `harga-cabai` alone. */
const NOT_IN_NAMES = /[^\p{L}\p{N}]+/gu;

const EDGES = /^-|-$/g; // -harga- – not harga-cabai

/** What Markdown would read as markup. Matches `*`, `[`; leaves `,` alone. */
const MARKUP = /[\\`*_[\]<>#|~]/g;

const LONGEST_NAME = 60;

/**
 * The stories as a ZIP of Markdown files with front matter, a folder a month: Obsidian opens it as a vault. Comes in
 * chunks, so that no more than one story is held at a time.
 */
export async function* exportMarkdown(stories: AsyncIterable<StoredStory>): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const names = new Set<string>();
  for await (const story of stories) {
    const name = freeName(names, nameOf(story.entry));
    names.add(name);
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(markdownOf(story)), true);
    yield* chunks.splice(0);
  }
  zip.end();
  yield* chunks.splice(0);
}

function nameOf({ title, at }: Entry): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const name = fold(title).replace(NOT_IN_NAMES, '-').slice(0, LONGEST_NAME).replace(EDGES, '');
  return `Jernih/${day.slice(0, 7)}/${day} ${name || 'cerita'}`;
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

function freeName(names: ReadonlySet<string>, name: string): string {
  let free = `${name}.md`;
  for (let copy = 2; names.has(free); copy++) free = `${name} ${copy}.md`;
  return free;
}
