import { compiled, holds } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { wordSet } from '../../text/word-set';
import { clauseBehind } from './clause';
import { BRACKETED, withoutDateline } from './clause-trim';
import { phraseOf } from './complement';
import { gistOfEvent } from './gist';
import { contentWords, isVerb } from './label-words';
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
/** "ia meninggal pada usia ⟦67⟧": what happened at that age stands before. */
const AT_THE_AGE = /\s(?:pada|di|dalam)\s(?:usia|umur)\s[^,]{0,20}$/i;
/** Who is of that age, right before: "bersama anaknya yang masih berusia ". */
const OF_AGE =
  /\s(?:yang\s)?(?:(?:akan|kini|sudah|telah|baru|masih|genap)\s){0,2}(?:ber|(?:menginjak|mencapai|memasuki)\s)(?:usia|umur)\s[^,]{0,20}$/i;
/** People of an age, right before it: "kepada anak usia "; not "meninggal pada usia ". */
const PEOPLE =
  /\s(anak|balita|bayi|warga|remaja|orang|siswa|peserta|lansia|penduduk|perempuan|wanita|pria|pasien|pekerja|pelajar|ibu|pemilih|responden|pemain)\s(?:usia|umur)\s[^,]{0,20}$/;
/** "berusia ⟦33 tahun⟧ ketika kontraknya habis". */
const WHEN = /^\s(ketika|saat)\s(?!ini|itu)([^,.]{4,60})/;

/** Whose age, and when: the name before a bracketed one, the words before "berusia", else those behind. */
export function ageLabel(lead: string, rest: string, opensParagraph: boolean): string {
  const who = ofAge(lead) ?? whose(lead, rest, opensParagraph);
  const [, when = '', told = ''] = WHEN.exec(rest) ?? [];
  const then = holds(SAID_AGE, lead) ? phraseOf(clauseBehind(` ${told}`), 2) : [];
  if (then.length > 0 && who.length < 3) return ['usia', ...who, when, ...then].join(' ');
  return ['usia', ...(who.length > 0 ? who : wordsOf(clauseBehind(rest)).slice(0, 2))].join(' ');
}

/** "bersama anaknya yang masih berusia ": who stands right before. */
function ofAge(lead: string): string[] | undefined {
  const people = compiled(PEOPLE).exec(lead.slice(-60).toLowerCase())?.[1];
  if (people) return [people];
  if (!holds(OF_AGE, lead)) return undefined;
  const phrase = nounBefore(lead.replace(compiled(OF_AGE), ' '));
  const noun = phrase.length > 4 ? phrase.slice(-3) : phrase;
  if (noun.length === 0) return undefined;
  return noun.at(-1)!.endsWith('nya') ? noun.slice(-1) : noun;
}

function whose(lead: string, rest: string, opensParagraph: boolean): string[] {
  // "AR (23) dan MF (19)": the name behind the other age, where there is one.
  const near = holds(SAID_AGE, lead) ? lead : lead.slice(ANOTHER.exec(lead)?.index ?? 0);
  const said = contentWords(near).length > 0 ? near : lead;
  const before = (opensParagraph ? withoutDateline(said) : said).replace(BRACKETED, ' ');
  const words = wordsOf(before);
  const name = holds(SAID_AGE, before) ? [] : nameAtEnd(words);
  const clause = before.slice(before.trimEnd().lastIndexOf(',') + 1);
  const last = AT_THE_AGE.test(clause)
    ? gistOfEvent(clause.replace(AT_THE_AGE, ' '), 3)
    : wordsOf(clause).slice(-3);
  const own = holds(AT_AGE, said) ? wordsOf(clauseBehind(rest)).slice(0, 2) : [];
  return [own, name, last, words.slice(-2)].find((some) => some.length > 0) ?? [];
}

const wordsOf = (text: string): string[] => contentWords(text).filter((word) => !AGE_WORDS.test(word));

/** The capitalised words at the end with "alias" and the like between, and the word for the person before "bernama". */
function nameAtEnd(words: string[]): string[] {
  let from = words.length;
  while (from > 0 && words.length - from < 5 && (isCapital(words[from - 1]) || NAMED.has(words[from - 1]!)))
    from--;
  if (from < words.length && from > 0 && NAMED.has(words[from]!)) from--;
  // "Korban diketahui bernama Sari (34)": the verb is not whom.
  return words.slice(isVerb(words[from] ?? '') ? from + 2 : from);
}
