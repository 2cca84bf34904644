import { holds } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { wordSet } from '../../text/word-set';
import { clauseBehind } from './clause';
import { BRACKETED, withoutDateline } from './clause-trim';
import { contentWords } from './label-words';
import { nounBefore } from './noun-before';

/** "berusia", "usianya"; not "usaha". */
const AGE_WORDS = /^(?:(?:ber)?(?:usia|umur)(?:nya)?|aged|atas|bawah)$/i;
const NAMED = wordSet('bernama berinisial alias');
/** Behind another number, which is blanked out. */
const ANOTHER = /(?<=\s{3})(?!.*\s{3}).*\S.*$/;
/** "…, namun pada usia ⟦19⟧ ia meninggal": what happened then stands behind. */
const AT_AGE = /(?:^|[,.]\s)(?:namun\s|dan\s|tetapi\s)?(?:pada|di|dalam|saat)\s(?:usia|umur)\s$/i;
/** Right behind "berusia", "umur sekitar": the words before say whose, not a name. */
const SAID_AGE = /(?:usia|umur|usianya|umurnya|aged)\s[^,]{0,20}$/i;

/** Whose age: the name before a bracketed one, the words before "berusia", else those behind. */
export function ageLabel(lead: string, rest: string, opensParagraph: boolean): string {
  // "AR (23) dan MF (19)": the name behind the other age, where there is one.
  const near = SAID_AGE.test(lead) ? lead : lead.slice(ANOTHER.exec(lead)?.index ?? 0);
  const said = contentWords(near).length > 0 ? near : lead;
  const before = (opensParagraph ? withoutDateline(said) : said).replace(BRACKETED, ' ');
  const words = wordsOf(before);
  const name = SAID_AGE.test(before) ? describedBefore(before) : nameAtEnd(words);
  const last = wordsOf(before.slice(before.trimEnd().lastIndexOf(',') + 1));
  const own = holds(AT_AGE, said) ? wordsOf(clauseBehind(rest)).slice(0, 2) : [];
  const whose = [own, name, last.slice(-3), words.slice(-2)].find((some) => some.length > 0);
  return ['usia', ...(whose ?? wordsOf(clauseBehind(rest)).slice(0, 2))].join(' ');
}

/** Whom or what "berusia" describes, right before it: "menemukan fosil berusia". */
function describedBefore(before: string): string[] {
  const at = before.search(AGED);
  const phrase = at < 0 ? [] : nounBefore(before.slice(0, at + 1));
  return phrase.length > 4 ? [] : phrase;
}
const AGED = /\sber(?:usia|umur)\s[^,]{0,20}$/i;

const wordsOf = (text: string): string[] => contentWords(text).filter((word) => !AGE_WORDS.test(word));

/** The capitalised words at the end with "alias" and the like between, and the word for the person before "bernama". */
function nameAtEnd(words: string[]): string[] {
  let from = words.length;
  while (from > 0 && words.length - from < 5 && (isCapital(words[from - 1]) || NAMED.has(words[from - 1]!)))
    from--;
  if (from < words.length && from > 0 && NAMED.has(words[from]!)) from--;
  return words.slice(from);
}
