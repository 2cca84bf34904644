import { readFile, readdir } from 'node:fs/promises';

/** Matches the line of `/proc/1/status` with the memory of its own; leaves that of shared files alone. */
const OWN_MEMORY = /^RssAnon:\s+(\d+) kB$/m;

/** Megabytes that the extension's process holds for itself. Linux only. */
export async function extensionMemory(profile: string): Promise<number> {
  let kilobytes = 0;
  for (const pid of await readdir('/proc')) {
    if (!Number(pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('--extension-process') || !command.includes('--type=renderer')) continue;
    if (!(await belongsTo(pid, profile))) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    kilobytes += Number(OWN_MEMORY.exec(status)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** The highest memory while `work` runs, looked at every 20 ms. */
export async function highestMemory(profile: string, work: Promise<unknown>): Promise<number> {
  let [highest, running] = [0, true];
  void work.finally(() => (running = false)).catch(() => undefined);
  while (running) {
    highest = Math.max(highest, await extensionMemory(profile));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await work;
  return highest;
}

async function belongsTo(pid: string, profile: string): Promise<boolean> {
  for (let at = pid; Number(at) > 1;) {
    const command = await readFile(`/proc/${at}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}`)) return true;
    const stat = await readFile(`/proc/${at}/stat`, 'utf8').catch(() => '');
    at = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '0';
  }
  return false;
}
