/** Milliseconds on the clock, and of the process's own work: on a busy machine only the second says something. */
export interface Times {
  clock: number;
  work: number;
}

export function timed(act: () => void): Times {
  const cpu = process.cpuUsage();
  const start = performance.now();
  act();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - start, work: (user + system) / 1000 };
}

/** The times in the middle, or at another share of the way from the shortest to the longest. */
export function timesAt(times: Times[], share = 0.5): Times {
  const at = (of: keyof Times): number =>
    times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(times.length * share)]!;
  return { clock: at('clock'), work: at('work') };
}
