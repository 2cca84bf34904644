/** A clock's timers, so that a test can turn them. */
export interface Timers {
  setTimeout(act: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** A signal that also ends by time. */
export interface TimeLimit {
  signal: AbortSignal;
  /** Whether time, not the outer signal, ended it. */
  timedOut(): boolean;
  /** Stops the clock; the signal is left as it is. */
  end(): void;
}

/** A signal that aborts after `milliseconds`, or with `outer`, whichever is first. */
export function withTimeLimit(timers: Timers, milliseconds: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let late = false;
  const stop = () => controller.abort();
  const timer = timers.setTimeout(() => {
    late = true;
    stop();
  }, milliseconds);
  outer.addEventListener('abort', stop);
  if (outer.aborted) stop();
  return {
    signal: controller.signal,
    timedOut: () => late,
    end: () => {
      timers.clearTimeout(timer);
      outer.removeEventListener('abort', stop);
    },
  };
}
