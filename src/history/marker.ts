/** A note, kept elsewhere than the history, that there is one: so that it is noticed when the database is gone. */
export interface HistoryMarker {
  load(): Promise<Marked | undefined>;
  save(marked: Marked | undefined): Promise<void>;
}

/** `lostAt` (ms): the browser had thrown the database away, and the reader has not said to know it. */
export interface Marked {
  lostAt?: number;
}

interface Watched {
  /** Notes that something is kept; passes on what it is given. */
  mark<T extends { ok: boolean }>(done: T): Promise<T>;
  forget(): Promise<void>;
  acknowledge(): Promise<void>;
}

/**
 * Chromium deletes a damaged database by itself, and the next one is empty: an empty new database where there was a
 * history is a loss, noted in `state` until the reader acknowledges it. A marker that fails never stops the history.
 */
export async function watchMarker(
  { marker, now }: { marker?: HistoryMarker; now: () => number },
  created: boolean,
  state: { lostAt?: number },
): Promise<Watched> {
  const save = (marked: Marked | undefined) => marker?.save(marked).catch(() => undefined);
  let marked = await marker?.load().catch(() => undefined);
  if (created && marked) await save((marked = { lostAt: now() }));
  if (marked?.lostAt !== undefined) state.lostAt = marked.lostAt;
  return {
    async mark(done) {
      if (done.ok && !marked) await save((marked = {}));
      return done;
    },
    async forget() {
      delete state.lostAt;
      await save((marked = undefined));
    },
    async acknowledge() {
      delete state.lostAt;
      await save((marked = {}));
    },
  };
}
