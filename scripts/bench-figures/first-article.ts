import { readFileSync } from 'node:fs';
import { findFigures } from '../../src/figures/find-figures.ts';
import { rehearse } from '../../src/figures/rehearse.ts';
import { loadTagger, type Tagger } from '../../src/figures/tagger/tagger.ts';
import { storyOf } from './stories.ts';
import { timed } from './times.ts';

// A process of its own in which nothing has run yet: node first-article.mjs MODEL WORDS [--prepared]. Prints two times as JSON.
const [model = '', words = ''] = process.argv.slice(2);
const file = readFileSync(model);
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const story = storyOf(Number(words), 1);
const prepared = process.argv.includes('--prepared');

let tagger: Tagger | undefined;
const loading = timed(() => {
  tagger = loadTagger(bytes);
  if (prepared) rehearse(tagger);
});
const reading = timed(() => void findFigures(story, tagger!));
console.log(JSON.stringify({ loading, reading }));
