import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { clauseBehind } from './clause';
import { beforeVerb, contentWords, isVerb } from './label-words';
import { joinWords, LONGEST, type Statement } from './statement';

/** Verbs of how far one thing is from another: "terpaut", "tertinggal"; not "naik". */
const APART =
  /(?:terpaut|tertinggal|berselisih|unggul|selisih|berjarak|terpisah)\s(?:(?:hanya|sekitar|cuma|sejauh|lebih\sdari)\s){0,2}$/;
/** From what: " dari pemuncak klasemen", " di belakang Persib". */
const FROM = new RegExp(
  `^(?:\\s[${ANY_LETTERS}]+)?\\s(?:dari|atas|di\\s(?:belakang|depan|atas|bawah))\\s(?=[${ANY_LETTERS}])`,
);

/** "Laskar Timur terpaut ⟦tiga poin⟧ dari pemuncak": what is how far from what; `undefined` elsewhere. */
export function apartLabel({ unit, lead, rest, clause }: Statement): string | undefined {
  if (!holds(APART, lead.slice(-40).toLowerCase())) return undefined;
  const from = FROM.exec(rest);
  if (!from) return undefined;
  const words = contentWords(clause);
  const verb = words.findLast(isVerb) ?? words.at(-1)!;
  const other = contentWords(clauseBehind(` ${rest.slice(from[0].length)}`)).slice(0, 2);
  const subject = beforeVerb(words);
  const what = unit === 'poin' || unit === 'suara' ? [unit] : [];
  return joinWords([...subject.slice(0, LONGEST - 1 - what.length), verb, ...what, ...other]);
}
