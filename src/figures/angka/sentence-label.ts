import { isCapital } from '../tokoh/capitals';
import { contentWords } from './label-words';
import { joinWords, LONGEST, type Statement } from './statement';
import { wordSet } from '../../text/word-set';

/** Words of a court's sentence that a term stands behind: "divonis 4 tahun", "ancaman hukuman 20 tahun". */
const SENTENCE = wordSet(
  'divonis dihukum dituntut diancam dijatuhi menjatuhkan menuntut hukuman vonis pidana penjara kurungan ancaman tuntutan subsider',
);
/** Behind the term: " penjara", " kurungan". */
const PRISON = /^\s(penjara|kurungan|bui)/;

/** The last words with a capital, at most two; else the last two. */
function lastName(words: string[]): string[] {
  const end = words.findLastIndex(isCapital) + 1;
  if (end === 0) return words.slice(-2);
  return words.slice(isCapital(words[end - 2]) ? end - 2 : end - 1, end);
}

/** What a term in prison is: "ancaman hukuman penjara", "divonis penjara Rangga Wirasena"; `undefined` for other spans of time. */
export function sentenceLabel({ kind, clause, rest }: Statement): string | undefined {
  if (kind !== 'durasi') return undefined;
  const words = contentWords(clause);
  const prison = PRISON.exec(rest)?.[1];
  const last = words.findLastIndex((word) => SENTENCE.has(word.toLowerCase()));
  if (last < 0 || (!prison && words.length - last > 2)) return undefined;
  let from = last;
  while (from > 0 && SENTENCE.has(words[from - 1]!.toLowerCase())) from--;
  const said = words.slice(from, last + 1);
  const whose = said.length < 3 && said[0]!.startsWith('di') ? lastName(words.slice(0, from)) : [];
  return joinWords(
    [...said, ...(prison && !said.includes(prison) ? [prison] : []), ...whose].slice(0, LONGEST),
  );
}
