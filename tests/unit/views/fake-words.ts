import words from '@/locales/id.json';

/** The Indonesian sentences without a browser: `$1`, `$2` … are replaced by the values. */
export function t(word: keyof typeof words, ...values: (string | number)[]): string {
  return words[word].replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1]));
}

export function uiLanguage(): string {
  return 'id';
}
