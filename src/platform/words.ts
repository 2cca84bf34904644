import { createI18n } from '@wxt-dev/i18n';
import type id from '@/locales/id.json';

/** A key of `src/locales/id.json`; English has the same ones (a test compares them). */
export type Word = keyof typeof id;

const i18n = createI18n<never>() as unknown as { t(key: string, values?: string[]): string };

/** A sentence in the reader's language; `$1`, `$2` … in it are the values. */
export function t(word: Word, ...values: (string | number)[]): string {
  return i18n.t(word, values.map(String));
}

/** BCP 47 language the views speak: what the strings of `_locales` were chosen by. */
export function uiLanguage(): string {
  return t('language');
}
