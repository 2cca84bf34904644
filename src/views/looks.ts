import type { Settings } from '@/platform/settings.ts';
import type { Word } from '@/platform/words.ts';

/** Typefaces a story can be set in, with their names. */
export const FONTS: [Settings['font'], Word][] = [
  ['serif', 'fontSerif'],
  ['sans', 'fontSans'],
];

/** Colours of page and letters, with their names. */
export const THEMES: [Settings['theme'], Word][] = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
];

/** Text size, as a factor of the usual one. */
export const TEXT_SCALE = { smallest: 0.8, largest: 1.6, step: 0.1 };
