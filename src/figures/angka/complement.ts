import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { compiled } from '../../text/matches';
import { wordSet } from '../../text/word-set';
import { isCapital } from '../tokoh/capitals';
import { contentWords, isContent, isVerb, WORD } from './label-words';

/** Where, or where to, right behind a verb: " di Kota Baru", " ke rumah sakit"; not " di atas". */
const PLACE = new RegExp(
  `^\\s(?:(?:kembali|resmi|langsung)\\s)?(di|ke)\\s(?!(?:atas|bawah|antara|kisaran|level|angka|tengah|mana|depan|sana|sini)(?![${LETTERS}]))((?:(?!(?:milik|pada|dan|yang|untuk|dengan|dari|sejak|oleh|selama|dalam|di|ke|me[mnlrwy][${LETTERS}]{4,}|ber[${LETTERS}]{4,}|di[${LETTERS}]{4,})\\s)[${ANY_LETTERS}.’'-]+\\s?){1,4})`,
);

/** Verbs that say nothing without where. */
const ARRIVES = wordSet('tiba tampil hadir datang mendarat bermain berada');

/**
 * A gist that ends with its verb, and where or where to in the clause it is of: "acara digelar" → "acara digelar di Balai Kota".
 * A longer subject gives way to where something goes to, and takes no place otherwise. At most six words.
 */
export function withPlace(gist: string[], clause: string): string[] {
  const verb = gist.at(-1) ?? '';
  if (!isVerb(verb)) return gist;
  const at = clause.lastIndexOf(verb);
  const [, to, place = ''] = compiled(PLACE).exec(at < 0 ? '' : clause.slice(at + verb.length)) ?? [];
  const words = contentWords(place);
  if (!to || words.length === 0) return gist;
  const subject = gist.slice(0, -1);
  if (subject.length > 2 && to === 'di' && !ARRIVES.has(verb)) return gist;
  return [...shortened(subject), verb, to, ...words.slice(0, subject.length > 1 ? 2 : 3)];
}

/** A name's last two words, the first two of anything else. */
const shortened = (subject: string[]): string[] =>
  isCapital(subject.at(-1)) ? subject.slice(-2) : subject.slice(0, 2);

/** Where a phrase ends. */
const MARK = /[,;:()“”"]/;

/** The first so many words of a text that say something, with those that join them, one more in all: "bertandang ke kantor"; up to a mark, and none that only joins at its end. */
export function phraseOf(text: string, longest: number): string[] {
  const words: string[] = [];
  let said = 0;
  for (const word of text.split(MARK, 1)[0]!.match(WORD) ?? []) {
    if ((isContent(word) && ++said > longest) || words.length > longest) break;
    words.push(word);
  }
  return words.slice(0, words.findLastIndex(isContent) + 1);
}
