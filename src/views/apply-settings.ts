import type { Settings } from '@/platform/settings.ts';

/** Gives a view's root the reader's colours and text size. */
export function applySettings(root: HTMLElement, { theme, textScale }: Settings): void {
  root.dataset['theme'] = theme;
  root.style.setProperty('--text-scale', String(textScale));
}
