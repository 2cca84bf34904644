import { ANY_LETTERS } from '../../text/letters';
import { wordSet } from '../../text/word-set';

/** Small words that tell how two words of a label belong together. */
const JOINERS = wordSet('di dari ke pada untuk kepada oleh tentang dalam bagi');
const NEXT = new RegExp(`([${ANY_LETTERS}]+)\\s`, 'y');

/**
 * A label with the small words its sentence has between its words: "upacara Lapangan Gasibu" → "upacara di Lapangan Gasibu".
 * Labels are built from the words that say something; a reader needs the others to understand them.
 */
export function asRead(label: string, sentence: string): string {
  const words = label.split(' ');
  return words.map((word, at) => word + joinerBetween(word, words[at + 1], sentence)).join(' ');
}

/** " di" where the sentence has "upacara di Lapangan"; nothing where other words stand between, or none. */
function joinerBetween(word: string, next: string | undefined, sentence: string): string {
  if (next === undefined || JOINERS.has(word) || JOINERS.has(next)) return '';
  for (let at = sentence.indexOf(`${word} `); at >= 0; at = sentence.indexOf(`${word} `, at + 1)) {
    NEXT.lastIndex = at + word.length + 1;
    const joiner = NEXT.exec(sentence)?.[1] ?? '';
    if (JOINERS.has(joiner) && sentence.startsWith(next, NEXT.lastIndex)) return ` ${joiner}`;
  }
  return '';
}
