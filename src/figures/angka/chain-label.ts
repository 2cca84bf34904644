import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { CHANGE } from './changes';
import { gistOfAmount } from './amount-gist';
import { contentWords, hasVerb, isVerb } from './label-words';
import { isMeasure } from './measures';
import { joinWords, LONGEST, type Statement } from './statement';

/** Where an end of the change stands: "menjadi ", "dari semula ", "ke level "; not "menjadi tersangka ". */
const END = new RegExp(
  `(?:^|\\s)(?:(?:ke|di|pada)\\s(?:level|posisi|angka|kisaran|harga)|menjadi|dari|jadi|ke)\\s(?:(?:sebelumnya|semula|hanya|sekitar|sebesar|sebanyak|level|posisi|angka|kisaran|rp)\\s){0,2}$`,
);
/** Where a change goes on: "dari ⟦5⟧ menjadi"; not "dari ⟦14 pertandingan⟧". */
const FROM = new RegExp(`dari\\s(?:[${ANY_LETTERS}]+\\s){0,2}$`);
const GOES_ON = /\s(?:menjadi|jadi|ke)\s/;
/** What stands between the verb and the first amount of the change: " dari ", " menjadi ". */
const FIRST_END = new RegExp(
  `,|\\s{2,}|(?<![${ANY_LETTERS}])(?:dari|menjadi|jadi|ke|sebesar|sebanyak|secara|hingga|sampai|pada|di)\\s`,
);

/** What an amount is for one of: " per dolar AS", " per kilogram". */
const PER = new RegExp(`^\\sper\\s[${ANY_LETTERS}]{3,}(?:\\sAS)?`);

/** What a measure stands at: "inflasi dijaga di level ", "harga beras bertahan di kisaran ". */
const LEVEL = /\s(?:di|pada)\s(?:level|kisaran|posisi|angka)\s(?:rp\s?)?$/;

/** The measure that stands at a level, and the nouns behind it; `undefined` where none was named. */
function levelOf(lead: string): string | undefined {
  const words = contentWords(lead.slice(-160));
  const at = words.findLastIndex(isMeasure);
  if (at < 0) return undefined;
  const behind = words.slice(at + 1);
  const verb = behind.findIndex(isVerb);
  return joinWords([words[at]!, ...behind.slice(0, verb < 0 ? 3 : Math.min(verb, 3))]);
}

/** "Jumlah wisatawan turun dari ⟦1,3 juta⟧ pada 2024 menjadi ⟦1,1 juta⟧": both ends of a change measure what changes. */
export function chainLabel({ kind, lead, rest, clause }: Statement): string | undefined {
  const near = lead.slice(-40).toLowerCase();
  if (!holds(END, near)) return undefined;
  if (kind === 'jumlah' && FROM.test(near) && !GOES_ON.test(rest.slice(0, 60))) return undefined;
  const change = CHANGE.exec(clause.toLowerCase());
  if (!change) return kind !== 'jumlah' && LEVEL.test(near) ? levelOf(lead) : undefined;
  const behind = clause.slice(change.index + change[0].length);
  const end = behind.search(FIRST_END);
  const object = end < 0 ? behind : behind.slice(0, end);
  const words = contentWords(object);
  const rate = kind === 'uang' ? (PER.exec(rest)?.[0].trim().split(/\s+/) ?? []) : [];
  const room = rate.length > 0 ? LONGEST - 1 : LONGEST;
  if (words.length > 1 && !hasVerb(object)) return joinWords([...words.slice(0, room), ...rate]);
  return joinWords([
    ...gistOfAmount(clause.slice(0, change.index + change[0].length), LONGEST).slice(0, room),
    ...rate,
  ]);
}
