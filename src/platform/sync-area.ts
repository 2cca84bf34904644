import { browser } from '@/platform/browser.ts';

/** The storage the browser itself carries to the reader's other devices. */
export interface SyncArea {
  read(): Promise<Record<string, unknown>>;
  /** Rejects where the browser's quota is used up. */
  write(items: Record<string, string>): Promise<void>;
  remove(names: string[]): Promise<void>;
}

export const syncArea: SyncArea = {
  read: () => browser.storage.sync.get(null),
  write: (items) => browser.storage.sync.set(items),
  remove: (names) => browser.storage.sync.remove(names),
};

/** Calls back when items arrive from another device, or are written here; with their names. */
export function watchSyncArea(changed: (names: string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') changed(Object.keys(changes));
  });
}
