import { LETTERS } from '../../text/letters';
import { compiled } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { isVerb } from './label-words';
import { passiveOf } from './passive';

/** Right before a count, a verb with no preposition: "menangkap ", "melayani hingga "; not "mengungsi ke ". */
const AT_ONCE = new RegExp(
  `(?<![${LETTERS}])(me[${LETTERS}]{4,})\\s(?:(?:sekitar|hingga|hampir|sedikitnya|setidaknya|sebanyak|total|lebih\\sdari)\\s)?$`,
);

/** "Polisi menangkap" and "pelaku": "pelaku yang ditangkap", which goes on where the number ends; and by whom, see `doerOf`. */
export function doneTo(done: string[], noun: string[], lead: string): string[] {
  const verb = compiled(AT_ONCE).exec(lead.slice(-50))?.[1];
  const passive = verb !== undefined && verb === done.at(-1) ? passiveOf(verb) : undefined;
  if (passive === undefined) return [...done, ...noun];
  return [...noun, 'yang', passive, ...doerOf(done.slice(0, -1), lead)];
}

const SETTING = /^\s*(?:dalam|pada|untuk|dengan|selama|sejak|dari|di|setiap|tiap)\s[^,]*$/i;

/** Who does it: a name of two words, or a noun; one word with a capital may be either where it opens the sentence, unless it is pointed to ("Hiu ini"). */
function doerOf(doer: string[], lead: string): string[] {
  const [first = '', second] = doer;
  // "Dalam satu jam mampu melayani": a time or a place does nothing.
  if (doer.length === 0 || doer.length > 2 || doer.some(isVerb) || SETTING.test(lead)) return [];
  if (!isCapital(first)) return doer;
  if (second !== undefined) return isCapital(second) ? doer : [first.toLowerCase(), second];
  const opening = lead.trimStart();
  // "Kata Sari, PPP menempatkan": a capital inside the sentence is a name's.
  if (!opening.startsWith(first)) return doer;
  return /^\S+\s(?:ini|itu|tersebut)\s/.test(opening) && opening.startsWith(`${first} `)
    ? [first.toLowerCase()]
    : [];
}
