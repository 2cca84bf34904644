import { wordSet } from '../../text/word-set';
import type { Count } from './count';
import { contentWords, isVerb } from './label-words';
import { isTotal } from './measures';
import { joinWords, LONGEST } from './statement';

/** Words that only count: "korban tewas sebanyak ⟦9 orang⟧" tells of victims. */
const COUNTERS = wordSet('orang jiwa unit buah butir ekor lembar');
/** Why or when those struck were: " akibat gempa", " di Lumar"; not " berat". */
const CAUSE = /\s(?:akibat|karena|dalam|sejak|selama|hingga|sampai|di|pada|oleh)\s/;

/** What a word that only leads to the count stands behind: its total, those struck, else the object of its verb. */
export function ledTo(
  { noun, before, clause }: Pick<Count, 'noun' | 'before' | 'clause'>,
  room: number,
): string | undefined {
  const told = (head: string[]) => {
    const counter = noun.length === 1 && COUNTERS.has(noun[0]!) && head.length > 1;
    return joinWords(counter ? head.slice(0, LONGEST) : [...head.slice(0, room), ...noun]);
  };
  // "Total korban tewas dari pihak timur mencapai": its head, however much describes it.
  const total = isTotal(before[0]!)
    ? 0
    : before.slice(-4).findLastIndex(isTotal) + Math.max(0, before.length - 4);
  if (isTotal(before[total] ?? '')) return told(before.slice(total));
  // "korban tewas akibat gempa mencapai": those struck, without why.
  const struck = clause.toLowerCase().lastIndexOf('korban ');
  if (struck >= 0)
    return told(
      contentWords(
        clause
          .slice(struck)
          .split(CAUSE)[0]!
          .split(/\s{3,}/)[0]!,
      ),
    );
  // Behind another number the item begins anew: "… ⟦90 butir⟧ dan amunisi senapan sebanyak".
  const item = contentWords(behindBlank(clause));
  // "mencatat jumlah pelanggan sebanyak": what the lead word leads from is the verb's object.
  const led = item.slice(item.findLastIndex(isVerb) + 1);
  const head = led.length === 1 ? contentWords(clause.split(/\s{3,}/)[0]!) : led;
  if (head.length > 0) return told(head);
  // "Koleksi foto pada ⟦1949⟧ berjumlah": the head, without when and where.
  const first = contentWords(clause.split(CAUSE)[0]!);
  return told(first.length > 1 ? first : before.slice(-room));
}

/** What stands behind the last number before, all of it where there is none. */
export const behindBlank = (clause: string): string =>
  clause.slice(clause.search(/\s{3,}\S(?!.*\s{3,}\S)/) + 1);
