import { storage } from 'wxt/utils/storage';
import type { Keep } from '@/history/prune.ts';

/** What the reader chose; it follows them to their other devices. */
export interface Settings {
  /** Recording in the history is paused. */
  paused: boolean;
  excludedSites: string[];
  keep: Keep;
  theme: 'auto' | 'light' | 'dark' | 'sepia';
  /** Share of the normal size of the story's text, 0.8 to 1.6. */
  textScale: number;
  /** Typeface of the story's text. */
  font: 'serif' | 'sans';
  /** Share the newest entries' index with the reader's other devices through the browser's own sync. */
  syncIndex: boolean;
}

export const DEFAULTS: Settings = {
  paused: false,
  excludedSites: [],
  keep: 'always',
  theme: 'auto',
  textScale: 1,
  font: 'serif',
  syncIndex: false,
};

const item = storage.defineItem<Settings>('sync:settings', { fallback: DEFAULTS, version: 1 });

/** The settings, each one missing (an older version's) by its default. */
export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await item.getValue()) };
}

/** Changes some settings and keeps the others. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await item.setValue(settings);
  return settings;
}

/** Calls back whenever the settings change, here or on another device. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((settings) => changed({ ...DEFAULTS, ...settings }));
}

const LEDGER = 'local:restored:';

/** The removals the reader put back in a story, by `removalIds`. */
export async function loadRestored(storyKey: string): Promise<string[]> {
  return (await storage.getItem<string[]>(`${LEDGER}${storyKey}`)) ?? [];
}

/** Remembers what was put back in a story; nothing put back forgets it. */
export async function saveRestored(storyKey: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return storage.removeItem(`${LEDGER}${storyKey}`);
  await storage.setItem(`${LEDGER}${storyKey}`, ids);
}

/** Forgets what was put back in every story. */
export async function forgetRestored(): Promise<void> {
  const names = Object.keys(await storage.snapshot('local')).filter((name) =>
    `local:${name}`.startsWith(LEDGER),
  );
  await storage.removeItems(names.map((name) => `local:${name}` as const));
}
