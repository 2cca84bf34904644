import { wordSet } from '../../text/word-set';
import { beforeVerb, contentWords } from './label-words';
import { isMeasure } from './measures';
import type { Statement } from './statement';

/** Who tells of a measure as of their own: "Perusahaan itu mengatakan kerugian". */
const FIRMS = wordSet('perusahaan perseroan bank grup pt koperasi maskapai emiten pabrik klub');

/** Whose a measure of one word is, where a firm says it; none elsewhere. */
export function firmOf({ lead }: Statement, gist: string[]): string[] {
  if (gist.length !== 1 || !isMeasure(gist[0]!)) return [];
  const subject = beforeVerb(contentWords(lead));
  return FIRMS.has(subject[0]?.toLowerCase() ?? '') ? subject : [];
}
