// `npm start [URL or file.html] [--headless]`: works on a bare clone, so this file uses Node alone until all is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needChromium } from './browsers.mjs';
import { installDependencies } from './install.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
try {
  installDependencies();
  const chromium = needChromium();
  console.log('Building …');
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/start/start.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } },
  );
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
