import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../../src/read-page.ts';

const CANONICAL = /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/i; // <link rel="canonical" href="https://a.id/b">

/** `npm run page -- <folder or file.html>`: what Jernih reads of one saved page, without a browser. */
async function main(): Promise<void> {
  const target = process.argv[2];
  if (target === undefined) throw new Error('usage: npm run page -- <folder or file.html>');
  const asked = resolve(process.env['INIT_CWD'] ?? '.', target);
  const isFolder = statSync(asked, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(asked, 'page.html') : asked;
  if (!existsSync(file)) throw new Error(`There is no ${file}`);
  const html = readFileSync(file, 'utf8');
  const { window } = new JSDOM(html, { url: CANONICAL.exec(html)?.[1] ?? 'https://contoh.id/' });
  const result = await readPage(window.document);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  const { html: _, paragraphs, removals, ...metadata } = result.value;
  console.log(metadata);
  paragraphs.forEach((text, index) => {
    tell(index);
    console.log(`${String(index).padStart(3)}  ${text}`);
  });
  tell(paragraphs.length);

  function tell(at: number): void {
    for (const removal of removals.filter((each) => each.at === at))
      console.log(`   - [${removal.rule}] ${removal.text}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
