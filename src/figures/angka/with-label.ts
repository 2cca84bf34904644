import { RATE } from './amount-labels';
import { ANY_LETTERS } from '../../text/letters';
import { compiled } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { withoutAsides } from './gist';
import { isMeasure } from './measures';
import { beforeVerb, contentWords, hasVerb, isVerb } from './label-words';
import { nounBefore } from './noun-before';
import { joinWords, LONGEST, type Statement } from './statement';

/** A measure of what was spoken of, at the end: "dengan kedalaman sekitar ", "dengan "; not "dengan mencuri ". */
const WITH = new RegExp(
  `(?:^|\\s)[Dd]engan\\s((?:(?!(?:dari|di|ke|untuk|pada|dan)\\s)[${ANY_LETTERS}-]+\\s){0,5})$`,
);

/** The word right behind: " meninggal"; not ", ". */
const NEXT_WORD = /^\s([a-z]+)/;
/** For whom, at the end: " untuk keluarga desa ". */
const RECEIVER = /\s(?:untuk|bagi|kepada)\s[^,]{0,60}$/;
/** One more of a list: "… bobot ⟦40 persen⟧ dan SKB ". */
const FURTHER = /\s{3,}(?:dan|serta)\s[^\s]+\s$/;

/** "gempa mengguncang Kota Baru dengan kedalaman ⟦10 km⟧": the measure, and whose it is; `undefined` where "dengan" leads to no measure or count. */
export function withLabel({ kind, unit, lead, rest, clause }: Statement): string | undefined {
  const match = compiled(WITH).exec(lead.slice(-80));
  if (!match || hasVerb(match[1]!)) return undefined;
  const named = contentWords(match[1]!);
  if (named.length === 0 ? kind !== 'jumlah' : !named.some(isMeasure)) return undefined;
  // "dengan ⟦tiga pasien⟧ meninggal": what happens to them stands behind.
  if (named.length === 0 && isVerb(NEXT_WORD.exec(rest)?.[1] ?? '')) return undefined;
  const measure = contentWords(unit);
  const from = clause.toLowerCase().lastIndexOf('dengan ');
  const before = from > 0 ? clause.slice(0, from) : lead.slice(0, lead.toLowerCase().lastIndexOf('dengan '));
  const rate = kind === 'uang' ? (RATE.exec(rest)?.[0].trim().split(/\s+/) ?? []) : [];
  const owner = ownerIn(named.length > 0 ? before.replace(RECEIVER, ' ') : before);
  const whose = owner.filter((word) => !rate.includes(word));
  if (owner.length === 0) return named.length > 0 ? joinWords([...named, ...measure]) : undefined;
  if (named.length === 0) return joinWords([...whose, ...measure]);
  return joinWords([
    ...named.slice(0, LONGEST - 1),
    ...(kind === 'jumlah' ? measure.slice(0, 2) : []),
    ...whose.slice(0, named.length > 1 ? 1 : 2),
    ...rate,
  ]);
}

/** "penyumbang terbanyak adalah Kecamatan Lumar": the name is what the amount is of. */
const IS_NAMED = /\s(?:adalah|ialah|yakni|yaitu|disusul|diikuti)\s(?:oleh\s)?(?:[A-Z][^\s,]*\s){1,4}$/;

/** The noun phrase right before "dengan"; behind a name or a place, the object of the last verb, else who or what the sentence is about. At most two words. */
function ownerIn(before: string): string[] {
  const bare = withoutAsides(before);
  // "rudal Ghadir, dengan jangkauan": what stands before the comma.
  const aside = before.endsWith(', ') ? nounBefore(`${before.slice(0, -2)} `).slice(-2) : [];
  if (aside.length > 0) return aside;
  const near = bare.trimEnd() === before.trimEnd() ? nounBefore(before).slice(-2) : [];
  if (near.length > 0 && (!near.every(isCapital) || FURTHER.test(before) || IS_NAMED.test(before)))
    return near;
  const words = contentWords(bare);
  const object = words.slice(words.findLastIndex(isVerb) + 1).filter((word) => !isCapital(word));
  if (object.length > 0) return object.slice(0, 2);
  return beforeVerb(words);
}
