import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const MARK = 'node_modules/.jernih-lock';

/** Installs the locked dependencies where they are missing or another lockfile's. */
export function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  execSync('npm ci --no-audit --no-fund', { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(MARK, lock);
}
