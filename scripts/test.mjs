// `npm test`: every check of the project, from a bare clone. Ends non-zero on any failure, with one line of sums.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needChromium, needFirefox } from './browsers.mjs';
import { installDependencies } from './install.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const reports = mkdtempSync(join(tmpdir(), 'jernih-test-'));
const sums = { passed: 0, failed: 0 };

/** Runs one check; it counts as one test. */
function check(name, program, ...args) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' });
  if (status === 0) sums.passed++;
  else {
    sums.failed++;
    console.log(`✗ ${name} failed`);
  }
}

/** Runs a suite of vitest; each of its tests counts. A suite that breaks off counts as one failure at least. */
function suite(name, ...args) {
  console.log(`\n— ${name}`);
  const report = join(reports, `${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { stdio: 'inherit' },
  );
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  sums.passed += numPassedTests;
  sums.failed += status === 0 ? numFailedTests : Math.max(1, numFailedTests);
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

try {
  installDependencies();
  process.env.CHROMIUM = needChromium();
  process.env.FIREFOX = needFirefox();
  check('types of the extension', 'wxt/bin/wxt.mjs', 'prepare');
  check('format', 'prettier/bin/prettier.cjs', '--check', '.');
  check('lint', 'oxlint/bin/oxlint', '--deny-warnings');
  check('types', 'typescript/bin/tsc', '--noEmit');
  check('dead code', 'knip/bin/knip.js');
  suite('unit, pages and safety');
  check('build for Chromium', 'wxt/bin/wxt.mjs', 'build');
  check('build for Firefox', 'wxt/bin/wxt.mjs', 'build', '-b', 'firefox');
  check('lint of the Firefox extension', 'web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3');
  suite('built extension', '--config', 'vitest.built.config.ts');
  suite('in real browsers', '--config', 'vitest.e2e.config.ts');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  sums.failed++;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed === 0 ? 0 : 1;
