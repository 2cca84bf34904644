/** Letters of an office's name, in small letters: "menteri agama". */
const NOT_LETTERS = /[^a-z]+/g;
const SHORTEST = 4;

/**
 * Whether a lower-case word is the short form of an office: "menag" of "Menteri Agama", "kapolres" of "Kepala Kepolisian Resor".
 * It begins as the office does; of the words behind the first the rest is a beginning or, where it has three letters, comes out of them in order.
 */
export function shortensOffice(word: string, office: string): boolean {
  if (word.length < SHORTEST) return false;
  const [first = '', ...rest] = office.toLowerCase().split(NOT_LETTERS);
  // "Ka" is what "Kepala" begins short forms with.
  const head = first === 'kepala' ? 'ka' : first;
  for (let cut = 2; cut <= 3; cut++) {
    if (!head.startsWith(word.slice(0, cut))) continue;
    const left = word.slice(cut);
    if (left.length < 3 ? rest.some((one) => one.startsWith(left)) : inOrder(left, rest.join(' ')))
      return true;
  }
  return false;
}

function inOrder(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
