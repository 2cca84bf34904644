import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUMS = {
  names:
    'chromium chromium-browser google-chrome-stable google-chrome microsoft-edge-stable microsoft-edge brave-browser brave'.split(
      ' ',
    ),
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
};
const FIREFOXES = {
  names: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Chromium, Chrome, Edge or Brave: `CHROMIUM` where it is set, else the first one found; `undefined` where there is none. */
export function findChromium() {
  return process.env.CHROMIUM ?? find(CHROMIUMS);
}

/** Firefox: `FIREFOX` where it is set, else the first one found; `undefined` where there is none. */
export function findFirefox() {
  return process.env.FIREFOX ?? find(FIREFOXES);
}

/** The path of Chromium; Debian's is installed where there is none and it may be. Throws a sentence that says what to install. */
export function needChromium() {
  return need(findChromium, 'chromium', 'Chromium, Chrome, Edge, or Brave');
}

/** The path of Firefox; Debian's ESR is installed where there is none and it may be. Throws a sentence that says what to install. */
export function needFirefox() {
  return need(findFirefox, 'firefox-esr', 'Firefox');
}

// A container's root has no user namespaces for Chromium's own sandbox, and no GPU.
const AS_ROOT = ['--no-sandbox', '--disable-gpu'];

/** Flags for a Chromium of ours: no first-run pages, no talk with its maker; none of its own sandbox for root. */
export function chromiumFlags() {
  const quiet =
    '--no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-quic --no-default-browser-check --lang=id'.split(
      ' ',
    );
  return process.getuid?.() === 0 ? [...AS_ROOT, ...quiet] : quiet;
}

function find({ names, paths }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths];
  return candidates.find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function need(look, debianPackage, what) {
  const found = look() ?? (installDebian(debianPackage) ? look() : undefined);
  if (found) return found;
  throw new Error(
    `No browser found: install ${what} (on Debian: sudo apt-get install ${debianPackage}), then run this again.`,
  );
}

/** Installs a Debian package where this user may; `false` where not. */
function installDebian(name) {
  if (process.platform !== 'linux' || !find({ names: ['apt-get'], paths: [] })) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log(`Installing ${name} …`);
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, 'apt-get', '-q', ...args];
    execFileSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name);
    return true;
  } catch {
    return false;
  }
}
