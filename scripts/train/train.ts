import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'fflate';
import { buildLists } from './build-lists';
import { NEWS } from '../../src/figures/tagger/register';
import { readNames, readSentences } from './read-data';
import { poolOf } from './swap-names';
import { trainModel } from './train-model';
import { trainTogether } from './train-together';
import { withVariants } from './variants';
import { writeModel } from './write-model';

// Trains public/tagger.bin: npm run train -- --data <folder with the sentences and lists>

const OPTIONS = {
  epochs: 10,
  rate: 0.05,
  sparsity: 3.5e-5,
  dropout: 0.3,
  seed: 1,
  fewestUses: 2,
  smallest: 0.09,
  stepsPerUnit: 8,
};
/** Orders in which the sentences are learned; the model is the mean of what comes of each. */
const SEEDS = [1, 2, 3, 4];

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'public/tagger.bin' } },
});
if (!values.data) throw new Error('Usage: npm run train -- --data <folder> [--out public/tagger.bin]');

const started = performance.now();
const data = values.data;
const persons = poolOf(readNames(data, 'dbpedia-person.txt').map((name) => name.split(/\s+/)));
const sentences = [
  ...withVariants(readSentences(data, 'idner.train.jsonl'), NEWS, persons),
  ...withVariants(readSentences(data, 'nergrit.train.jsonl'), -NEWS, persons),
];
const model = await trainModel(sentences, buildLists(data), OPTIONS, (examples, rowCount, options, start) =>
  trainTogether(examples, rowCount, options, SEEDS, start),
);
const bytes = writeModel(model);
writeFileSync(values.out, bytes);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${values.out}: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9, mtime: 0 }).length}; ` +
    `${model.keys.length} features, ${model.cells.length} weights, ${model.words.keys.length} words; ${seconds.toFixed(0)} s`,
);
