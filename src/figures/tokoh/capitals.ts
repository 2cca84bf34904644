/** First letter a capital: "Budi", "KPK"; not "budi", "2023". */
const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital letter of any script. */
export function isCapital(word: string | undefined): boolean {
  if (!word) return false;
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}
