import { ANY_LETTERS, CAPITALS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { contentWords, isVerb } from './label-words';
import { isMeasure, isTotal } from './measures';
import { joinWords, type Statement } from './statement';

/** A name right before a number, at the start or behind what joins a list: "Golkar ", ", Partai Lumar dengan ", " seperti Singapura ". */
const NAME_BEFORE = new RegExp(
  `(?:^|\\s{3,},?\\s?(?:(?:dan|serta|disusul|diikuti|sedangkan|sementara|lalu|kemudian)\\s)?|\\s(?:seperti|yakni|yaitu|misalnya)\\s)((?:[${CAPITALS}][${ANY_LETTERS}.’'-]*\\s){1,4})(?:dengan\\s|sebanyak\\s|sebesar\\s)?$`,
);
/** One more name and number of the list behind it: ", Malaysia ⟦70 persen⟧". */
const NAME_BEHIND = new RegExp(`^,?\\s(?:dan\\s|serta\\s|disusul\\s|diikuti\\s)?[${CAPITALS}][^.;]*\\s{3,}`);

/** The name each number of a list stands behind: "Golkar ⟦12 kursi⟧, PKB ⟦9 kursi⟧"; `undefined` outside a list. Numbers are blanked out. */
export function listedName(lead: string, rest: string): string | undefined {
  if (!lead.includes('   ') && !holds(NAME_BEHIND, rest)) return undefined;
  return compiled(NAME_BEFORE).exec(lead.slice(-90))?.[1];
}

/** "tingkat literasi di bawah Lumar ⟦90 persen⟧, Kenari ⟦70 persen⟧": the measure all of a list share, and whose. */
export function listedAmount({ kind, lead, rest }: Statement): string | undefined {
  const name = kind === 'jumlah' ? undefined : listedName(lead, rest);
  const words = name === undefined ? [] : contentWords(lead);
  const at = words.findLastIndex((word) => isMeasure(word) || isTotal(word));
  if (at < 0) return undefined;
  const [next = ''] = words.slice(at + 1);
  return joinWords([words[at]!, ...(isVerb(next) ? [] : [next]), ...contentWords(name!)]);
}
