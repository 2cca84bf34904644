// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/clean/clean';
import { WORDS } from '@/clean/labels';
import { REASONS } from '@/views/article/reasons';
import { pageFolders, readExpected } from './pages/read-folder';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const LONGEST_FILE = 200;
const CODE = /\.tsx?$/; // "story.ts", "view.tsx" – not "story.css"
const MARKUP_ASSIGNED = /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML/; // "a.innerHTML = b" – not "a.innerHTML === b"
const GLOBAL_DOCUMENT = /(?<![.\w'"`])document\.\w/; // "document.body" – not "doc.body", "view.document.body"
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g; // "// why" – not "https://a.id"
const BOTH_EXAMPLES = /^\/\/ Contoh: .+\n\/\/ Jangan kena: |\bnot "/m; // `"Iklan" – not "Iklan layanan"`
const IMPORTED = /from '@\/(clean\/[\w-]+)'/g; // "@/clean/label-match" – not "@/text/fold-space"
const NO_FOLDERS = new Set(['utils', 'helpers', 'common', 'lib', 'shared']);
// Told of each source file: its path from the project's folder, and its text.
const sources = ['src', 'entrypoints', 'scripts']
  .flatMap(filesBelow)
  .map((path) => ({ path, text: read(path) }));
const pages = pageFolders(join(HOME, 'tests/pages')).map(readExpected);

describe('rules', () => {
  const files = readdirSync(join(HOME, 'src/clean/rules'));

  it('are one a file, each in the list, each with an id of its own', () => {
    expect(RULES).toHaveLength(files.length);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(files)('%s says what it is for and what it must leave alone', (file) => {
    const rule = read(`src/clean/rules/${file}`);
    // The examples stand at the end of the rule, or beside its regular expressions, wherever those live.
    const told = [rule, ...importsOf(rule).map(read)].some((text) => BOTH_EXAMPLES.test(text));
    expect(told).toBe(true);
  });

  it.each(RULES.map(({ id }) => id))('%s has a page it fires on', (id) => {
    expect(pages.filter(({ rules }) => rules.includes(id)).map(({ title }) => title)).not.toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))('%s has words on a page that look like its prey and stay', (id) => {
    expect(pages.flatMap(({ spares }) => spares?.[id] ?? [])).not.toEqual([]);
  });

  it('give their reasons in the languages of the views', () => {
    expect(Object.keys(REASONS).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  it('that pages name exist', () => {
    const named = pages.flatMap(({ rules, spares }) => [...rules, ...Object.keys(spares ?? {})]);
    expect([...new Set(named)].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('labels', () => {
  it.each(WORDS.flatMap((words) => Object.entries(words)))(
    '%s are lower case, each once a language',
    (_, list) => {
      expect(list.filter((word: string) => word !== word.toLowerCase() || word.trim() === '')).toEqual([]);
      expect(list).toHaveLength(new Set(list).size);
    },
  );
});

describe('pages', () => {
  it.each(pages.map((page) => [page.title, page] as const))(
    '%s expects what can be told apart',
    (_, page) => {
      expect(page.paragraphs.every((text) => text !== '')).toBe(true);
      const story = page.paragraphs.join('\n');
      expect(
        [...page.absent, ...page.removed.map(({ text }) => text)].filter((text) => story.includes(text)),
      ).toEqual([]);
      expect(page.removed.filter(({ at }) => at < 0 || at > page.paragraphs.length)).toEqual([]);
    },
  );
});

describe('files', () => {
  it(`have at most ${LONGEST_FILE} lines`, () => {
    expect(
      sources.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE).map(byPath),
    ).toEqual([]);
  });

  it('are no barrels, and stand in no attic', () => {
    const paths = sources.map(byPath);
    expect(paths.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.split('/').some((folder) => NO_FOLDERS.has(folder)))).toEqual([]);
  });

  it('make markup a document in one place only', () => {
    const making = sources.filter(
      ({ path, text }) => path.startsWith('src/') && MARKUP_ASSIGNED.test(bare(text)),
    );
    expect(making.map(byPath).filter((path) => path !== 'src/views/safe-html.ts')).toEqual([]);
  });

  it('of the pipeline are given their document', () => {
    const pipeline = sources.filter(({ path }) => /^src\/(?:page|clean|article|figures|text)\//.test(path));
    expect(pipeline.filter(({ text }) => GLOBAL_DOCUMENT.test(bare(text))).map(byPath)).toEqual([]);
    expect(pipeline.filter(({ text }) => /@\/platform|wxt\/browser/.test(text)).map(byPath)).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}

function read(path: string): string {
  return readFileSync(join(HOME, path), 'utf8');
}

function importsOf(text: string): string[] {
  return Array.from(text.matchAll(IMPORTED), ([, path]) => `src/${path}.ts`);
}

function bare(text: string): string {
  return text.replace(COMMENT, '');
}

function byPath({ path }: { path: string }): string {
  return path;
}
