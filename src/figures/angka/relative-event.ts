import { ANY_LETTERS } from '../../text/letters';
import { texts, withoutAsides, wordsOf } from './gist';
import { isVerb } from './label-words';
import { nounBefore } from './noun-before';
import { isOccasion } from './occasion';

/** "masa kerjanya habis". */
const HERS = /^(?:[a-z]+\s)?[a-z]+nya\s/;

/** "kirab bendera yang digelar ": what the date of a "yang" clause at the end is a date of; `undefined` where there is none. */
export function eventOfRelative(clause: string, longest: number): string[] | undefined {
  const bare = withoutAsides(clause);
  const at = bare.lastIndexOf(' yang ');
  if (at < 0) return undefined;
  const inside = wordsOf(bare.slice(at + ' yang '.length));
  if (inside.length === 0 || inside.length > 3) return undefined;
  // "roket menghantam desa yang dijaga tentara, ⟦Minggu⟧": behind a comma the day is the main verb's.
  if (clause.trimEnd().endsWith(',') && wordsOf(bare.slice(0, at)).some(({ verb }) => verb)) return undefined;
  // "hubungan yang terjalin lama berakhir": the second verb is the sentence's own.
  if (inside[0]!.verb && inside.slice(1).some(({ text }) => isVerb(text))) return undefined;
  const noun = headOf(clause, bare.slice(0, at + 1));
  const event = noun.findIndex((word) => isOccasion(word.toLowerCase()));
  const head = noun.slice(event >= 0 ? event : -3).slice(0, 3);
  // "pengganti Sari Dewi yang masa kerjanya habis": what is said of something of hers.
  if (!inside[0]!.verb)
    return inside.at(-1)!.verb && HERS.test(bare.slice(at + ' yang '.length))
      ? [...texts(inside), ...head.slice(-1)]
      : undefined;
  return head.length > 0 ? [...head, ...texts(inside)].slice(0, longest) : undefined;
}

/** A doer or a receiver right before "yang": "kepada parlemen yang"; not "ke Kota Baru yang". */
const DONE_TO = new RegExp(`\\s(?:oleh|bersama|kepada|terhadap)\\s(?:[${ANY_LETTERS}-]+\\s){1,3}$`);

/** What a "yang" clause describes: a doer or a receiver right before it, never a place. */
function headOf(clause: string, bare: string): string[] {
  const raw = clause.slice(0, clause.lastIndexOf(' yang ') + 1);
  return nounBefore(DONE_TO.test(raw) ? raw : bare);
}
