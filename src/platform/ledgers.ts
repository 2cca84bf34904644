import { storage } from 'wxt/utils/storage';
import type { HistoryMarker, Marked } from '@/history/marker.ts';

const SHARED = 'local:shared-index';
const TENDED = 'local:tended-at';
const MARKER = 'local:history-marker';
const TOLD_FULL = 'session:told-full';

/** The items last shared with the other devices: what is missing here since then was deleted here. */
export async function loadShared(): Promise<Record<string, unknown>> {
  return (await storage.getItem<Record<string, unknown>>(SHARED)) ?? {};
}

/** Remembers the items shared; none forgets them. */
export async function saveShared(items: Record<string, string>): Promise<void> {
  await storage.setItem(SHARED, items);
}

/** When the daily work was last done, in ms since 1970; 0 for never. */
export async function loadTendedAt(): Promise<number> {
  return (await storage.getItem<number>(TENDED)) ?? 0;
}

export async function saveTendedAt(at: number): Promise<void> {
  await storage.setItem(TENDED, at);
}

/** Whether the reader was told, since the browser started, that the storage is full. */
export async function loadToldFull(): Promise<boolean> {
  return (await storage.getItem<boolean>(TOLD_FULL)) ?? false;
}

export async function saveToldFull(told: boolean): Promise<void> {
  await storage.setItem(TOLD_FULL, told);
}

/** That there is a history, noted beside it. */
export const historyMarker: HistoryMarker = {
  load: async () => (await storage.getItem<Marked>(MARKER)) ?? undefined,
  save: (marked) => (marked ? storage.setItem(MARKER, marked) : storage.removeItem(MARKER)),
};
