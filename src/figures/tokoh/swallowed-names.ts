import type { Tag } from '../tagger/tagger';
import { isVerb } from './clause-words';
import { headsJabatan } from './jabatan-words';
import { NAME_WORD } from './name-lists';
import { ORGANISATION_HEADS } from './place-words';
import { isLargePlace } from './rules-tagger';

const FEWEST_WORDS = 2;
const MOST_WORDS = 3;

/**
 * Cuts from an organisation's tags the name that stands at its end: "Direktur LBR Jakarta [Fadil Alfarisi] mendesak". An office
 * stands before, a verb behind, and the organisation ends with a large place.
 */
export function cutSwallowed(tokens: string[], lower: string[], tags: Tag[]): void {
  for (let from = 1; from < tags.length; from++) {
    if (tags[from] !== 'B-ORG' || !headsJabatan(lower[from - 1]!)) continue;
    let to = from + 1;
    while (tags[to] === 'I-ORG') to++;
    const verb = lower[to] ?? '';
    if (verb !== 'yang' && !isVerb(verb)) continue;
    const place = lower.slice(from, to).findLastIndex(isLargePlace) + from;
    const start = place + 1;
    if (place <= from || to - start < FEWEST_WORDS || to - start > MOST_WORDS) continue;
    if (!tokens.slice(start, to).every((word) => NAME_WORD.test(word) && !isOrganisations(word))) continue;
    tags.fill('I-PER', start, to);
    tags[start] = 'B-PER';
  }
}

const isOrganisations = (word: string): boolean =>
  ORGANISATION_HEADS.has(word.toLowerCase()) || headsJabatan(word.toLowerCase());
