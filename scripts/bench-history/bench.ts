import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebWorker } from 'puppeteer-core';
import { buildExtension, launch, workerOf, type TestExtension } from '../../tests/e2e/history-extension.ts';
import { extensionMemory, highestMemory } from './memory.ts';
import type { Bench } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
/** Peers hold everything at once; 100,000 stories are 400 MB of text, more than one extension process takes. */
const LARGEST_PEER = 10_000;
/** An import is one transaction and holds the whole file; see the size `readImport` takes. */
const LARGEST_TRANSFER = 10_000;
const MEGABYTE = 1024 * 1024;

type Row = Record<string, string>;

/** Runs the whole benchmark and prints a table; see the targets of the reading history. */
async function main(): Promise<void> {
  for (const size of SIZES) {
    const extension = await buildExtension(WORKER);
    try {
      console.log(`\n${size} entries`);
      console.table(await measure(extension, size));
    } finally {
      await rm(dirname(extension.profile), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

async function measure(extension: TestExtension, size: number): Promise<Row> {
  const text = await inBrowser(extension, (worker) => call(worker, 'load', 0, size));
  const store = await sizeOf(join(extension.profile, 'Default', 'IndexedDB'));
  const ours = await inBrowser(extension, async (worker) => {
    const list = await call(worker, 'list', 100);
    const idle = await extensionMemory(extension.profile);
    const searching = call(worker, 'search', size, 200);
    const highest = await highestMemory(extension.profile, searching);
    const record = await call(worker, 'record', size, 300);
    return {
      'record p50 / p95': spread(record),
      'list p50 / p95': spread(list),
      'search p50 / p95': spread(await searching),
      'memory above idle': `${(highest - idle).toFixed(0)} MB`,
    };
  });
  const ratio = `${(store / text).toFixed(2)} (${(store / MEGABYTE).toFixed(0)} of ${(text / MEGABYTE).toFixed(0)} MB)`;
  const transfer = size > LARGEST_TRANSFER ? {} : await transferOf(extension);
  const peers = size > LARGEST_PEER ? { 'storage.local array, MiniSearch': 'not run' } : await peersOf(size);
  return { ...ours, 'store / plain text': ratio, ...transfer, ...peers };
}

async function transferOf(extension: TestExtension): Promise<Row> {
  const moved = await inBrowser(extension, (worker) => call(worker, 'transfer'));
  return {
    'export: JSON of all stories': `${(moved.bytes / MEGABYTE).toFixed(0)} MB, ${seconds(moved.export)}`,
    'import: preview': seconds(moved.preview),
    'import: one transaction': `${seconds(moved.import)}, ${moved.stories} stories`,
  };
}

async function peersOf(size: number): Promise<Row> {
  const extension = await buildExtension(WORKER);
  try {
    return await inBrowser(extension, async (worker) => {
      const array = await call(worker, 'array', size);
      const idle = await extensionMemory(extension.profile);
      const running = call(worker, 'miniSearch', size);
      const highest = await highestMemory(extension.profile, running);
      const { build, search } = await running;
      return {
        'array: record': spread(array.record),
        'array: list': spread(array.list),
        'array: search': spread(array.search),
        'MiniSearch: build': spread(build),
        'MiniSearch: search': spread(search),
        'MiniSearch: memory with texts': `${(highest - idle).toFixed(0)} MB`,
      };
    });
  } finally {
    await rm(dirname(extension.profile), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inBrowser<T>(extension: TestExtension, work: (worker: WebWorker) => Promise<T>): Promise<T> {
  const browser = await launch(extension);
  try {
    return await work(await workerOf(browser));
  } finally {
    await browser.close();
  }
}

function call<Name extends keyof Bench>(
  worker: WebWorker,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  return worker.evaluate(
    (method, values) =>
      (self as never as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[method]!(...values),
    name as string,
    args as unknown[],
  ) as never;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `${at(0.5)} / ${at(0.95)} ms`;
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => stat(join(folder, name))));
  return sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

await main();
