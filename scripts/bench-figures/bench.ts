import { readFile } from 'node:fs/promises';
import { findFigures } from '../../src/figures/find-figures.ts';
import { rehearse } from '../../src/figures/rehearse.ts';
import { loadTagger } from '../../src/figures/tagger/tagger.ts';
import { rulesTagger } from '../../src/figures/tokoh/rules-tagger.ts';
import { storyOf } from './stories.ts';

const ARTICLE = 450;
const ARTICLES = 200;
const LENGTHS = [1_000, 5_000, 10_000, 25_000, 50_000];

/**
 * Prints how long key figures take: the first article with loading, a 450-word article, and growth to 50,000 words.
 * With `--prepared` loading and rehearsal come first, as in the background while the page is read, and count apart.
 */
async function main(prepared: boolean): Promise<void> {
  const file = await readFile(new URL('../../public/tagger.bin', import.meta.url));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  let tagger = rulesTagger;
  const load = () => void (tagger = loadTagger(bytes));
  const read = () => void findFigures(storyOf(ARTICLE, 1), tagger);
  const prepare = () => {
    load();
    rehearse(tagger);
  };
  const first = prepared
    ? { 'loading and rehearsal': row(timed(prepare)), 'first article after them': row(timed(read)) }
    : { 'first article with loading': row(timed(() => (load(), read()))) };

  const run = (words: number, seed: number): Times => {
    const story = storyOf(words, seed);
    return timed(() => findFigures(story, tagger));
  };
  for (let seed = 0; seed < ARTICLES; seed++) run(ARTICLE, seed);
  const times = Array.from({ length: ARTICLES }, (_, seed) => run(ARTICLE, seed + ARTICLES));
  console.table({
    ...first,
    [`${ARTICLE} words, median`]: row({ clock: at(times, 'clock', 0.5), work: at(times, 'work', 0.5) }),
    [`${ARTICLE} words, 95th percentile`]: row({
      clock: at(times, 'clock', 0.95),
      work: at(times, 'work', 0.95),
    }),
  });
  console.table(
    LENGTHS.map((words) => {
      const best = [7, 8, 9].map((seed) => run(words, seed)).sort((a, b) => a.work - b.work)[0]!;
      return { words, ...row(best), 'words per ms of work': (words / best.work).toFixed(0) };
    }),
  );
}

/** Milliseconds on the clock, and of the process's own work: on a busy machine only the second says something. */
interface Times {
  clock: number;
  work: number;
}

function timed(act: () => void): Times {
  const cpu = process.cpuUsage();
  const start = performance.now();
  act();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - start, work: (user + system) / 1000 };
}

const at = (times: Times[], of: keyof Times, share: number): number =>
  times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(times.length * share)]!;

const row = ({ clock, work }: Times) => ({ 'clock ms': clock.toFixed(2), 'work ms': work.toFixed(2) });

await main(process.argv.includes('--prepared'));
