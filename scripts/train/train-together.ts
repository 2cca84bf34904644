import { Worker } from 'node:worker_threads';
import type { CrfOptions, Example, Weights } from './crf';
import type { CrfTask } from './crf-worker';

const WORKERS = 2;
// A worker does not inherit the loader that lets Node read TypeScript.
const START = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./crf-worker.ts', ${JSON.stringify(import.meta.url)}))`;

/** Trains once for each seed, two at a time, and takes the mean, which errs less than any of them. */
export async function trainTogether(
  examples: Example[],
  rowCount: number,
  options: CrfOptions,
  seeds: readonly number[],
  start?: Weights,
): Promise<Weights> {
  const rounds = Array.from({ length: WORKERS }, (_, worker) =>
    seeds.filter((_seed, index) => index % WORKERS === worker).map((seed) => ({ ...options, seed })),
  );
  const trained = await Promise.all(
    rounds.map((trainings) => runWorker({ examples, rowCount, trainings, start })),
  );
  return mean(trained.flat());
}

function runWorker(task: CrfTask): Promise<Weights[]> {
  return new Promise((resolve, reject) => {
    const results: Weights[] = [];
    const worker = new Worker(START, { eval: true, workerData: task });
    worker.on('message', (weights: Weights) => results.push(weights));
    worker.on('error', reject);
    worker.on('exit', () => resolve(results));
  });
}

function mean(all: readonly Weights[]): Weights {
  const [first, ...others] = all as [Weights, ...Weights[]];
  const add = (total: Float32Array, part: Float32Array): void =>
    part.forEach((value, at) => (total[at]! += value));
  for (const { rows, transitions } of others) {
    add(first.rows, rows);
    add(first.transitions, transitions);
  }
  const share = (sum: number): number => sum / all.length;
  return { rows: first.rows.map(share), transitions: first.transitions.map(share) };
}
