import { signal, type ReadonlySignal } from '@preact/signals';
import type { Entry, EntryFilter } from '@/history/entry.ts';
import type { Marked } from '@/history/excerpt.ts';
import { sendMessage } from '@/messages.ts';

/** A row of the list: an entry, and where a search found it, the words that matched. */
export interface Row {
  entry: Entry;
  title?: Marked;
  excerpt?: Marked;
}

export interface Shown {
  state: 'loading' | 'ready' | 'failed';
  rows: Row[];
  /** Whether older entries are there to be asked for. */
  more: boolean;
  /** A deletion that can be taken back: how many, and the batch to bring back. */
  deleted?: { count: number; batch: number };
}

export interface HistoryList {
  shown: ReadonlySignal<Shown>;
  /** Shows the list from its start; with words, what a search finds. Of several calls the last one wins. */
  show(text: string, filter: EntryFilter): Promise<void>;
  more(): Promise<void>;
  remove(key: string): Promise<void>;
  undo(): Promise<void>;
  /** Offers to take back the last deletion, also one made before this view was opened. */
  offerUndo(): Promise<void>;
  /** Takes the offer away; the deletion stands. */
  forgetUndo(): void;
}

const PAGE = 40;

/** The list of what was read, page by page through the background. */
export function historyList(): HistoryList {
  const shown = signal<Shown>({ state: 'loading', rows: [], more: false });
  let asked = 0;
  // The `asked` of the list whose next page is on its way: asked for once, however often its end is seen.
  let fetching = -1;
  let last = { text: '', filter: {} as EntryFilter };

  /** The page after the rows known. */
  const load = async (text: string, filter: EntryFilter, known: Row[]): Promise<Row[]> => {
    if (text.trim() !== '') {
      const found = await sendMessage('searchHistory', { text, skip: known.length, limit: PAGE, filter });
      const keys = new Set(known.map(({ entry }) => entry.key));
      // One read again meanwhile has another rank.
      return found.filter(({ entry }) => !keys.has(entry.key));
    }
    const before = known.at(-1)?.entry.at;
    const query = { limit: PAGE, filter, ...(before !== undefined && { before }) };
    return (await sendMessage('listHistory', query)).map((entry) => ({ entry }));
  };
  const show = async (text: string, filter: EntryFilter) => {
    const mine = ++asked;
    last = { text, filter };
    try {
      const rows = await load(text, filter, []);
      if (mine !== asked) return;
      shown.value = { ...shown.value, state: 'ready', rows, more: rows.length === PAGE };
    } catch {
      if (mine === asked) shown.value = { state: 'failed', rows: [], more: false };
    }
  };
  const offerUndo = async () => {
    const deleted = await sendMessage('lastRemoved').catch(() => undefined);
    if (deleted) shown.value = { ...shown.value, deleted };
  };
  return {
    shown,
    show,
    async more() {
      if (fetching === asked) return;
      const mine = (fetching = asked);
      try {
        const older = await load(last.text, last.filter, shown.value.rows);
        // Rows may have been deleted meanwhile; what is shown now goes on.
        if (mine === asked)
          shown.value = {
            ...shown.value,
            rows: [...shown.value.rows, ...older],
            more: older.length === PAGE,
          };
      } catch {
        if (mine === asked) shown.value = { ...shown.value, state: 'failed', more: false };
      } finally {
        if (fetching === mine) fetching = -1;
      }
    },
    async remove(key) {
      const removed = await sendMessage('removeStories', [key]).catch(() => undefined);
      if (!removed?.ok) return void (shown.value = { ...shown.value, state: 'failed' });
      const rows = shown.value.rows.filter(({ entry }) => entry.key !== key);
      shown.value = { ...shown.value, rows, deleted: removed.value };
    },
    async undo() {
      const { deleted, ...rest } = shown.value;
      if (!deleted) return;
      const restored = await sendMessage('restoreStories', deleted.batch).catch(() => undefined);
      if (!restored?.ok) return void (shown.value = { ...shown.value, state: 'failed' });
      shown.value = rest;
      await Promise.all([show(last.text, last.filter), offerUndo()]);
    },
    offerUndo,
    forgetUndo() {
      const { deleted: _, ...rest } = shown.value;
      shown.value = rest;
    },
  };
}
