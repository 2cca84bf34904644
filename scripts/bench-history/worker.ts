/// <reference lib="webworker" />
import MiniSearch from 'minisearch';
import { openHistory } from '../../src/history/store.ts';
import { readImport, type Candidate } from '../../src/views/archive/read-import.ts';
import { writeExport, type ExportFile } from '../../src/views/archive/write-export.ts';
import { seeded, storedStory, storyNumber } from './stories.ts';

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, Peer[]>>; set(items: object): Promise<void> };
  };
};

interface Peer {
  id: number;
  title: string;
  text: string;
}

const opened = openHistory({ indexedDB, now: () => Date.now() });
const CHUNK = 500;
const noDocument = (): never => {
  throw new Error('no HTML is imported here');
};

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function times(rounds: number, work: (round: number) => Promise<unknown> | unknown): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) all.push(await timed(() => work(round)));
  return all;
}

/** Two words of one story, half of them with the second still being typed. */
function queries(size: number, count: number): string[] {
  const random = seeded(99);
  return Array.from({ length: count }, (_, round) => {
    const { paragraphs } = storyNumber(Math.floor(random() * size)).article;
    const words = paragraphs
      .join(' ')
      .replace(/[^a-zA-Z ]/g, '')
      .split(' ')
      .filter(({ length }) => length > 3);
    const [first, second] = [0, 1].map(() => words[Math.floor(random() * words.length)]!);
    return `${first} ${round % 2 ? second : second!.slice(0, 4)}`;
  });
}

function peers(size: number): Peer[] {
  return Array.from({ length: size }, (_, id) => {
    const { title, paragraphs } = storyNumber(id).article;
    return { id, title, text: paragraphs.join('\n') };
  });
}

const bench = {
  /** Adds stories from number `from` to before `until`; gives the bytes of their plain text. */
  async load(from: number, until: number): Promise<number> {
    const history = await opened;
    let bytes = 0;
    for (let start = from; start < until; start += CHUNK) {
      const length = Math.min(CHUNK, until - start);
      const stories = Array.from({ length }, (_, place) => storedStory(start + place));
      for (const { reading } of stories) {
        bytes += new TextEncoder().encode(reading!.article.paragraphs.join('\n')).length;
      }
      const merged = await history.merge(stories);
      if (!merged.ok) throw new Error(merged.refusal);
    }
    await history.settle();
    return bytes;
  },
  async record(size: number, rounds: number): Promise<number[]> {
    const history = await opened;
    const readings = Array.from({ length: rounds }, (_, round) => storyNumber(10_000_000 + size + round));
    return times(rounds, (round) => history.record(readings[round]!, Date.now()));
  },
  async list(rounds: number): Promise<number[]> {
    const history = await opened;
    return times(rounds, () => history.list({ limit: 30 }));
  },
  async search(size: number, rounds: number): Promise<number[]> {
    const history = await opened;
    const texts = queries(size, rounds);
    return times(rounds, (round) => history.search({ text: texts[round]!, limit: 20 }));
  },
  /** Exports everything as JSON, clears the history, and imports the file again as a reader would. */
  async transfer(): Promise<{
    bytes: number;
    stories: number;
    export: number;
    preview: number;
    import: number;
  }> {
    const history = await opened;
    let file: ExportFile | undefined;
    const exporting = await timed(async () => {
      for await (file of writeExport('json', history, new Date()));
    });
    await history.clearAll();
    let candidate: Candidate | undefined;
    const preview = await timed(async () => {
      const read = readImport(file!.name, await file!.content.text(), noDocument, Date.now());
      if (read.ok) candidate = read.value;
    });
    const { stories, damaged } = candidate!;
    if (damaged.length > 0) throw new Error(`damaged lines: ${damaged.join()}`);
    const importing = await timed(async () => {
      const merged = await history.merge(stories);
      if (!merged.ok || merged.value.added !== stories.length) throw new Error('not all was imported');
    });
    return {
      bytes: file!.content.size,
      stories: stories.length,
      export: exporting,
      preview,
      import: importing,
    };
  },
  async array(size: number): Promise<{ record: number[]; list: number[]; search: number[] }> {
    const all = peers(size);
    await chrome.storage.local.set({ all });
    const read = async () => (await chrome.storage.local.get('all')).all!;
    const record = await times(5, async (round) => {
      const stored = await read();
      stored.unshift({ ...all[0]!, id: size + round });
      await chrome.storage.local.set({ all: stored });
    });
    const list = await times(5, async () => (await read()).slice(0, 30));
    const texts = queries(size, 5);
    const search = await times(5, async (round) => {
      const words = texts[round]!.toLowerCase().split(' ');
      const found = (await read()).filter(({ title, text }) => {
        const folded = `${title} ${text}`.toLowerCase();
        return words.every((word) => folded.includes(word));
      });
      return found.slice(0, 20);
    });
    await chrome.storage.local.set({ all: [] });
    return { record, list, search };
  },
  miniSearch(size: number): Promise<{ build: number[]; search: number[] }> {
    const index = new MiniSearch<Peer>({
      fields: ['title', 'text'],
      searchOptions: { prefix: true, combineWith: 'AND' },
    });
    const all = peers(size);
    const texts = queries(size, 100);
    return (async () => ({
      build: await times(1, () => index.addAll(all)),
      search: await times(100, (round) => index.search(texts[round]!, { boost: { title: 2 } }).slice(0, 20)),
    }))();
  },
};

Object.assign(self, { bench, ready: true });
export type Bench = typeof bench;
