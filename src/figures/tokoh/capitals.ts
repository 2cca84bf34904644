/** First letter a capital: "Budi", "KPK"; not "budi", "2023". */
const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital letter of any script. */
export function isCapital(word: string | undefined): boolean {
  if (!word) return false;
  const code = word.charCodeAt(0);
  // Most words, and the quotation marks and dashes of print, need no expression over all scripts.
  const isCommon = code < 128 || (code >= 0x2010 && code <= 0x2027);
  return isCommon ? code >= 65 && code <= 90 : CAPITAL.test(word);
}
