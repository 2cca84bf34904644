import type { Entry, StoredStory } from '@/history/entry.ts';
import { exportCsv, numbersCsv } from '@/history/export-csv.ts';
import { exportJson } from '@/history/export-json.ts';
import { exportMarkdown } from '@/history/export-markdown.ts';
import type { History } from '@/history/store.ts';

export type ExportForm = 'json' | 'csv' | 'markdown' | 'numbers';

/** A file to hand to the reader. */
export interface ExportFile {
  name: string;
  content: Blob;
}

const PAGE = 500;
/** About 300 MB of JSON: as much as an import takes in one transaction. */
const STORIES_A_FILE = 20_000;
/** Parts this large are given to the browser, which holds them outside of this page's memory. */
const PART_BYTES = 4 * 1024 * 1024;

const ENDINGS: Record<ExportForm, [ending: string, type: string]> = {
  json: ['.json', 'application/json'],
  csv: ['.csv', 'text/csv'],
  markdown: ['.zip', 'application/zip'],
  numbers: ['-numbers.csv', 'text/csv'],
};

/** The whole history as files named by the day (UTC) they were made: one, or several where it is large. */
export async function* writeExport(
  form: ExportForm,
  history: Pick<History, 'stories' | 'list' | 'readingStats'>,
  now: Date,
  storiesAFile = STORIES_A_FILE,
): AsyncGenerator<ExportFile> {
  const [ending, type] = ENDINGS[form];
  const day = `jernih-${now.toISOString().slice(0, 10)}`;
  if (form === 'csv' || form === 'numbers') {
    const text = form === 'csv' ? exportCsv(await allEntries(history)) : await numbersOf(history);
    yield { name: day + ending, content: new Blob([text], { type }) };
    return;
  }
  const stories = history.stories()[Symbol.asyncIterator]();
  let next = await stories.next();
  for (let file = 1; file === 1 || !next.done; file++) {
    const some = take();
    const parts = form === 'json' ? exportJson(some, now) : exportMarkdown(some);
    yield { name: day + (file === 1 ? '' : `-${file}`) + ending, content: await blobOf(parts, type) };
  }

  async function* take(): AsyncGenerator<StoredStory> {
    for (let count = 0; count < storiesAFile && !next.done; count++) {
      yield next.value;
      next = await stories.next();
    }
  }
}

async function blobOf(parts: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: BlobPart[] = [];
  let size = 0;
  for await (const part of parts) {
    waiting.push(part as BlobPart);
    size += part.length;
    if (size < PART_BYTES) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...blobs, ...waiting], { type });
}

async function numbersOf(history: Pick<History, 'readingStats'>): Promise<string> {
  return numbersCsv(await history.readingStats(0, Number.MAX_SAFE_INTEGER));
}

async function allEntries(history: Pick<History, 'list'>): Promise<Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const before = all.at(-1)?.at;
    const page = await history.list({ limit: PAGE, ...(before !== undefined && { before }) });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
