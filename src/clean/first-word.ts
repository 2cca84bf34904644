const FIRST = /^[^\p{L}\d©"“”'‘]*(©|\d|\p{L}+)/u; // "Baca" of "» Baca juga", "2" of "2 dari 3" – not "»", nor "Lanjut" of a quotation

/** The first word of a text in lower case, `#` for a digit, '' for none or a quotation: what decides which forms are tried at all. */
export function firstWord(text: string): string {
  const word = FIRST.exec(text)?.[1] ?? '';
  return word >= '0' && word <= '9' ? '#' : word.toLowerCase();
}

/** What stands behind the first word, or behind the first digit. */
export function afterFirstWord(text: string): string {
  return text.slice(FIRST.exec(text)?.[0].length ?? 0);
}
