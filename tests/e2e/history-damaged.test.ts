import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './history-ask.ts';
import { buildExtension, launch, pageOf, type TestExtension } from './history-extension.ts';

let extension: TestExtension;

beforeAll(async () => {
  extension = await buildExtension(fileURLToPath(new URL('./history-kill-worker.ts', import.meta.url)));
});
afterAll(() => rm(dirname(extension.profile), { recursive: true, force: true, maxRetries: 10 }));

/** Overwrites the file that tells Chromium's database which files belong to it. */
async function damage(): Promise<void> {
  const folder = join(extension.profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true });
  const manifests = files.filter((name) => name.includes('MANIFEST'));
  expect(manifests).not.toEqual([]);
  for (const name of manifests) await writeFile(join(folder, name), 'damaged');
}

it('tells the reader when Chromium threw a damaged database away, and records on', async () => {
  let browser = await launch(extension);
  let page = await pageOf(browser);
  for (let number = 0; number < 20; number++) await ask(page, { record: number });
  expect(await ask(page, 'state')).toEqual({ readOnly: false, setAside: [] });
  await browser.close();

  await damage();
  browser = await launch(extension);
  page = await pageOf(browser);
  expect(await ask(page, 'state')).toEqual({
    readOnly: false,
    setAside: [],
    lostAt: expect.any(Number),
  });
  expect(await ask(page, { record: 20 })).toBe('acknowledged');
  expect(await ask(page, { missing: [20] })).toEqual([]);
  await browser.close();
});
