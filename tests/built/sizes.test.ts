import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const KB = 1000;
const OUT = '.output/chrome-mv3';

// Raw bytes: what a browser parses at each click. The lightest reader extension measured injects 120 kB.
it.each([
  ['reader.js', 64 * KB],
  // Carry Readability: run where the reader cannot tell the story's place, and where later pages are joined.
  ['weigher.js', 110 * KB],
  ['join.js', 120 * KB],
  ['overlay.js', 110 * KB],
  // Read once by the browser, in no page; mostly words of people's offices and of what numbers measure.
  ['background.js', 285 * KB],
])('%s stays within %i bytes', (file, budget) => {
  expect(statSync(join(OUT, file)).size).toBeLessThanOrEqual(budget);
});

it('keeps popup and archive together within 180 kB of script', () => {
  const chunks = readdirSync(join(OUT, 'chunks')).map((name) => statSync(join(OUT, 'chunks', name)).size);
  expect(chunks.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(180 * KB);
});

it('keeps the model of names within 200 kB gzipped', () => {
  expect(gzipSync(readFileSync(join(OUT, 'tagger.bin')), { level: 9 }).length).toBeLessThanOrEqual(200 * KB);
});
