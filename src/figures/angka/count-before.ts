import { ANY_LETTERS } from '../../text/letters';
import { compiled } from '../../text/matches';
import { clauseBefore } from './clause';
import type { Count } from './count';
import { contentWords } from './label-words';
import { nounBefore } from './noun-before';
import { namesDeed } from './occasion';
import { joinWords, LONGEST } from './statement';

/** What a list enumerates, before its lead word: "barang bukti yakni "; not "yakni " alone. */
const LIST_OPENS = new RegExp(
  `^(.*[${ANY_LETTERS}]),?\\s(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\\s`,
);
/** "barang bukti yakni ": the list begins with this number. */
const LIST_HERE = /(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\s$/;
/** What goes on about those counted: " warga", " di Kota"; not " yang", ", ". */
const FOLLOWED = /^\s(?!yang\s)[^\s,.;]/;
/** "menara yang terdiri dari ", "laporan yang memuat ": the whole those counted are of. */
const CONSISTS = /^(.*\s)yang\s(?:terdiri\s(?:dari|atas)|memiliki|berisi|memuat|mencakup|meliputi)\s$/;

/** "barang bukti yakni ⟦3 motor⟧, ⟦2 pucuk senjata⟧": what the list enumerates, and the noun; `undefined` behind anything else. */
export function enumerated({ noun, lead, leads }: Count, place: 'first' | 'further'): string | undefined {
  if (place === 'first' ? !LIST_HERE.test(lead.slice(-20)) : leads) return undefined;
  const list = compiled(LIST_OPENS).exec(nearEnd(lead))?.[1];
  if (!list) return undefined;
  return joinWords([...ends(contentWords(clauseBefore(list, false))), ...noun]);
}

/** What the count is of, where a noun phrase stands right before: "gedung parkir ⟦empat lantai⟧ yang", "penanaman ⟦1 juta pohon⟧", "menara yang terdiri dari ⟦16 lantai⟧". */
export function countOfNoun({ noun, lead, goesOn, after, leads }: Count): string | undefined {
  const phrase = nounBefore(lead);
  const described = !leads && noun.length > 0 && !FOLLOWED.test(goesOn);
  if (described && phrase.length > 1) return joinWords([...phrase.slice(-3), ...noun]);
  const deed = phrase.at(-1) ?? '';
  if (namesDeed(deed) && !deed.startsWith('per'))
    return joinWords([...phrase.slice(-2), ...noun, ...after].slice(0, LONGEST));
  const whole = lead.includes(' yang ') ? CONSISTS.exec(nearEnd(lead))?.[1] : undefined;
  return whole && joinWords([...nounBefore(whole).slice(-2), ...noun]);
}

/** The end of a text from a whole word on. */
const nearEnd = (text: string): string => (text.length > 200 ? text.slice(-200).replace(/^\S*\s/, '') : text);

/** The first two words and the last two. */
const ends = (words: string[]): string[] =>
  words.length <= 4 ? words : [...words.slice(0, 2), ...words.slice(-2)];
