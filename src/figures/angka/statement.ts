import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import type { AngkaKind } from '../../reading';
import { wordSet } from '../../text/word-set';
import { isVerb, withoutLightVerbs } from './label-words';
import { isMeasure, isTotal } from './measures';

/** What stands around one number in its sentence, every number blanked out. */
export interface Statement {
  kind: AngkaKind;
  /** The unit or counted noun of the number, '' where there is none. */
  unit: string;
  /** The sentence before the number and behind it. */
  lead: string;
  rest: string;
  /** The number's own clause within `lead`, see `clauseBefore`. */
  clause: string;
}

/** Kinds that say when or how long. */
export const TIMES: ReadonlySet<string> = new Set(['tanggal', 'waktu', 'durasi']);

/** Words of a label at most. */
export const LONGEST = 4;

/** What goes on about something else behind a number: ", ", " dan ", " untuk "; not " yang". */
export const TURNS =
  /^\s?(?:[,;.:!?)"”–]|(?:dan|serta|atau|dengan|untuk|hingga|sampai|sehingga|pada|karena|setelah|saat|dari|lagi|dibanding|dibandingkan|daripada|ketimbang|lebih|yaitu|yakni|antara|misalnya|meski|meskipun|walau|walaupun|ketika|tetapi|namun|tapi|demi|guna|agar|supaya|jika|kalau|bila|sedangkan|sementara|lantaran|mulai|sebagai)[\s,]|$)/;
/** Words that lead from what is measured to the amount, at the end: "sebanyak ", "senilai "; not "banyak ". */
const LEADS = new RegExp(
  `(?:^|\\s)(?:sebanyak|sebesar|senilai|seharga|seluas|sejauh|sepanjang|mencapai|menembus|tembus|menyentuh|berjumlah|yaitu|yakni|maksimal)\\s(?:(?:(?:lebih|tidak)\\s)?[${LETTERS}]{3,9}\\s(?:dari\\s)?)?$`,
);
/** Right behind a word: "LPG "; not ", ". */
const BEHIND_WORD = new RegExp(`[${ANY_LETTERS}]\\s$`);

/** Whether a word that only leads to the amount ends the text: "kerugian sebesar ". */
export const endsWithLead = (text: string): boolean => holds(LEADS, text.slice(-40).toLowerCase());

/** Whether the number follows at once on a word of what it measures: "beras ⟦10 kg⟧"; not "beras sebanyak ⟦10 kg⟧". */
export const followsNoun = (lead: string): boolean => BEHIND_WORD.test(lead) && !endsWithLead(lead);

/** Words that lead on and say nothing at either end of a label. */
const LOOSE = wordSet(
  'alias tidak tentang mengenai melalui lewat termasuk tanpa berbagai sebagian per menuju kedua ketiga',
);

/** Verbs that say nothing without the one they lead to. */
const MODAL = wordSet(
  'ingin mau hendak perlu wajib boleh belum sangat lain sama jelas dijaga berusaha mengaku',
);

/** A measure, what is counted, or a verb with "-nya": "harganya", "jumlah pelanggannya", "menjalankannya"; "aksinya" stays. */
function unpossessed(word: string, before = ''): string {
  if (!word.endsWith('nya')) return word;
  const bare = word.slice(0, -'nya'.length);
  return isMeasure(bare) || isTotal(before) || bare === 'tahun' || (isVerb(bare) && bare.endsWith('kan'))
    ? bare
    : word;
}

/** A label of these words, each once, no loose one at its ends; `undefined` where there are none. */
export function joinWords(words: string[]): string | undefined {
  const kept = [...new Set(withoutLightVerbs(words).map((word, at, all) => unpossessed(word, all[at - 1])))];
  while (kept.length > 1 && LOOSE.has(kept.at(-1)!.toLowerCase())) kept.pop();
  while (kept.length > 2 && LOOSE.has(kept[0]!.toLowerCase())) kept.shift();
  const alone = kept.length === 1 && (LOOSE.has(kept[0]!.toLowerCase()) || MODAL.has(kept[0]!.toLowerCase()));
  return kept.length > 0 && !alone ? kept.join(' ') : undefined;
}
