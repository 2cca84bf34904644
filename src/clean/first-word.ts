const FIRST = /©|\d|\p{L}+/u; // "Baca" of "» Baca juga", "2" of "2 dari 3" – not "»"

/** The first word of a text in lower case, `#` for a number, '' for none: what decides which forms are tried at all. */
export function firstWord(text: string): string {
  const word = FIRST.exec(text)?.[0] ?? '';
  return word >= '0' && word <= '9' ? '#' : word.toLowerCase();
}
