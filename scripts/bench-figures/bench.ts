import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { storyOf } from './stories.ts';
import { timed, timesAt, type Times } from './times.ts';

const ARTICLE = 450;
const ARTICLES = 200;
const FIRST_ARTICLES = 9;
const LENGTHS = [1_000, 5_000, 10_000, 25_000, 50_000];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MODEL = here('../../public/tagger.bin');

/**
 * Prints how long key figures take, bundled as the extension ships them: the first article with loading in a fresh process, a
 * 450-word article, and growth to 50,000 words. With `--prepared` loading and rehearsal come first, as in the background while
 * the page is read, and count apart.
 */
async function main(prepared: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-figures-'));
  try {
    await bundle(folder);
    const first = firstArticles(join(folder, 'first-article.mjs'), prepared);
    const run = await warmEngine(join(folder, 'engine.mjs'));
    for (let seed = 0; seed < ARTICLES; seed++) run(ARTICLE, seed);
    const times = Array.from({ length: ARTICLES }, (_, seed) => run(ARTICLE, seed + ARTICLES));
    console.table({
      ...first,
      [`${ARTICLE} words, median`]: row(timesAt(times)),
      [`${ARTICLE} words, 95th percentile`]: row(timesAt(times, 0.95)),
    });
    console.table(
      LENGTHS.map((words) => {
        const best = timesAt(
          [7, 8, 9].map((seed) => run(words, seed)),
          0,
        );
        return { words, ...row(best), 'words per ms of work': (words / best.work).toFixed(0) };
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: [here('./engine.ts'), here('./first-article.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    alias: { '@': here('../../src') },
  });
}

/** Medians over fresh processes. */
function firstArticles(script: string, prepared: boolean): Record<string, ReturnType<typeof row>> {
  const options = [script, MODEL, String(ARTICLE), ...(prepared ? ['--prepared'] : [])];
  const runs = Array.from({ length: FIRST_ARTICLES }, () => {
    const answer = execFileSync(process.execPath, options, { encoding: 'utf8' });
    return JSON.parse(answer) as { loading: Times; reading: Times };
  });
  const loading = timesAt(runs.map((run) => run.loading));
  const reading = timesAt(runs.map((run) => run.reading));
  if (prepared) return { 'loading and rehearsal': row(loading), 'first article after them': row(reading) };
  const both = runs.map((run) => ({
    clock: run.loading.clock + run.reading.clock,
    work: run.loading.work + run.reading.work,
  }));
  return { 'loading alone': row(loading), 'first article with loading': row(timesAt(both)) };
}

/** Measures stories of so many words in this process. */
async function warmEngine(script: string): Promise<(words: number, seed: number) => Times> {
  const engine = (await import(pathToFileURL(script).href)) as typeof import('./engine.ts');
  const file = await readFile(MODEL);
  const tagger = engine.loadTagger(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  return (words, seed) => {
    const story = storyOf(words, seed);
    return timed(() => void engine.findFigures(story, tagger));
  };
}

const row = ({ clock, work }: Times) => ({ 'clock ms': clock.toFixed(2), 'work ms': work.toFixed(2) });

await main(process.argv.includes('--prepared'));
