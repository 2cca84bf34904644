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

/** The whole history as one file, named by the day (UTC) it was made. */
export async function writeExport(
  form: ExportForm,
  history: Pick<History, 'stories' | 'list' | 'readingStats'>,
  now: Date,
): Promise<ExportFile> {
  const name = `jernih-${now.toISOString().slice(0, 10)}`;
  if (form === 'csv') {
    const csv = exportCsv(await allEntries(history));
    return { name: `${name}.csv`, content: new Blob([csv], { type: 'text/csv' }) };
  }
  if (form === 'numbers') {
    const numbers = numbersCsv(await history.readingStats(0, Number.MAX_SAFE_INTEGER));
    return { name: `${name}-numbers.csv`, content: new Blob([numbers], { type: 'text/csv' }) };
  }
  if (form === 'json') {
    const parts: string[] = [];
    for await (const part of exportJson(history.stories(), now)) parts.push(part);
    return { name: `${name}.json`, content: new Blob(parts, { type: 'application/json' }) };
  }
  const stories: StoredStory[] = [];
  for await (const story of history.stories()) stories.push(story);
  const zip = exportMarkdown(stories) as Uint8Array<ArrayBuffer>;
  return { name: `${name}.zip`, content: new Blob([zip], { type: 'application/zip' }) };
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
