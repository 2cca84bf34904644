import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'fflate';
import { buildLists } from './build-lists';
import type { Weighted } from './examples';
import { readSentences } from './read-data';
import { trainModel } from './train-model';
import { writeModel } from './write-model';

// Trains public/tagger.bin: npm run train -- --data <folder with the sentences and lists>

/** How far the two registers' weights may differ from what they share. */
const REGISTER = 0.5;
const OPTIONS = {
  epochs: 15,
  rate: 0.05,
  sparsity: 3e-5,
  dropout: 0,
  seed: 1,
  fewestUses: 2,
  stepsPerUnit: 6,
};

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'public/tagger.bin' } },
});
if (!values.data) throw new Error('Usage: npm run train -- --data <folder> [--out public/tagger.bin]');

const started = performance.now();
const data = values.data;
const weigh = (file: string, register: number): Weighted[] =>
  readSentences(data, file).map((sentence) => ({ sentence, weight: 1, register }));
const sentences = [...weigh('idner.train.jsonl', REGISTER), ...weigh('nergrit.train.jsonl', -REGISTER)];
const model = trainModel(sentences, buildLists(data), OPTIONS);
const bytes = writeModel(model);
writeFileSync(values.out, bytes);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${values.out}: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9, mtime: 0 }).length}; ` +
    `${model.keys.length} features, ${model.cells.length} weights, ${model.words.keys.length} words; ${seconds.toFixed(0)} s`,
);
