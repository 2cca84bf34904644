import type { Settings } from '@/platform/settings.ts';

/** Gives a view's root the reader's colours, typeface and text size. */
export function applySettings(root: HTMLElement, { theme, font, textScale }: Settings): void {
  root.dataset['theme'] = theme;
  root.dataset['font'] = font;
  root.style.setProperty('--text-scale', String(textScale));
}
