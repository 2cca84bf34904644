import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../src/read-page.ts';

/** Runs in the browser: milliseconds each reader takes for the page, the median of `rounds`. */
async function timeReaders(rounds: number): Promise<Record<'readability' | 'defuddle' | 'jernih', number>> {
  const readers = {
    readability: () => new Readability(document.cloneNode(true) as Document).parse(),
    defuddle: () => new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
    jernih: () => readPage(document),
  };
  const times = { readability: 0, defuddle: 0, jernih: 0 };
  for (const [name, read] of Object.entries(readers)) {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await read();
      taken.push(performance.now() - start);
    }
    times[name as keyof typeof times] = taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
  }
  return times;
}

/** Runs in the browser: milliseconds of reading a made page of so many elements. */
async function timeGrowth(elements: number): Promise<number> {
  const doc = document.implementation.createHTMLDocument('Cerita');
  const paragraph =
    '<p>Warga menanam bakau di <b>tepi</b> teluk, dan <a href="/a">kepala dusun</a> mencatat semua bibitnya.</p>';
  doc.body.innerHTML = `<article>${paragraph.repeat(elements / 3)}</article>`;
  const start = performance.now();
  await readPage(doc);
  return performance.now() - start;
}

Object.assign(globalThis, { timeReaders, timeGrowth });
