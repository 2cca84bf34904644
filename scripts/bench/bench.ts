import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumFlags, needChromium } from '../browsers.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS =
  process.argv.length > 2 ? process.argv.slice(2) : [here('../../tests/pages'), here('../start/sample')];
const ROUNDS = 7;
type Times = Record<'readability' | 'defuddle' | 'jernih', number>;
const SIZES = [1_000, 10_000, 100_000];

/** Our time against Readability and Defuddle on saved pages, as ratios, and its growth with the page's size. */
async function main(): Promise<void> {
  const script = await bundle();
  const browser = await puppeteer.launch({ executablePath: needChromium(), args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(true);
    const ratios = { readability: [] as number[], defuddle: [] as number[] };
    for (const file of await pagesIn(FOLDERS)) {
      const times = await timed(page, await readFile(file, 'utf8'), script);
      ratios.readability.push(times.jernih / times.readability);
      ratios.defuddle.push(times.jernih / times.defuddle);
    }
    console.log(`jernih over readability, ${ratios.readability.length} pages: ${spread(ratios.readability)}`);
    console.log(`jernih over defuddle, ${ratios.defuddle.length} pages: ${spread(ratios.defuddle)}`);
    await printGrowth(page, script);
  } finally {
    await browser.close();
  }
}

async function timed(page: Page, html: string, script: string): Promise<Times> {
  // Without the page's own scripts: all readers see it as saved.
  await page.setContent(html.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, ''), {
    waitUntil: 'domcontentloaded',
  });
  await page.evaluate(script);
  return (await page.evaluate(`timeReaders(${ROUNDS})`)) as Times;
}

async function printGrowth(page: Page, script: string): Promise<void> {
  await page.setContent('<title>growth</title>');
  await page.evaluate(script);
  await page.evaluate('timeGrowth(1000)');
  for (const size of SIZES) {
    const taken = (await page.evaluate(`timeGrowth(${size})`)) as number;
    console.log(`${size} elements: ${taken.toFixed(0)} ms`);
  }
}

function spread(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2);
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}`;
}

async function pagesIn(folders: string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(resolve(folder), { recursive: true }).catch(() => []);
      return names.filter((name) => name.endsWith('.html')).map((name) => join(resolve(folder), name));
    }),
  );
  return found.flat();
}

async function bundle(): Promise<string> {
  const entry = here('./in-page.ts');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': here('../../src') },
  });
  return result.outputFiles[0]!.text;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
