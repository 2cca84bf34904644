import { LETTERS } from '../../text/letters';
import { holds, matchesOf } from '../../text/matches';
import { unmark } from '../../text/mark-numerals';
import { DIGITS, readNumeral, SPELLED_NUMBER } from '../../text/numerals';
import { readBehind, type Amount } from './amounts';
import { behindCodeHead, behindProperName } from './code-names';
import { readAmount, type Candidate, type Source } from './candidate';

/** Words a number that is the whole statement stands behind: "terpecah menjadi dua,", "mencapai 71,2."; not "level 5". */
const STATED = /(?:^|\s)(?:menjadi|berjumlah|sebanyak|mencapai|totalnya|jumlahnya)\s$/;
/** What a score with decimals stands behind: "IPK 3,92", "rasio gini sebesar 0,38". */
const SCORED = /(?:^|\s)(?:ipk|skor|rating|nilai|indeks|rasio|gini|koefisien|ph|sebesar|rata-rata)\s$/;
const DECIMAL = /^\d{1,3},\d{1,5}$/;
/** What an index stands at: "ke level 7.215,3". */
const LEVEL = /(?:^|\s)(?:level|posisi|angka)\s$/;
/** Where a bare change begins, and how it goes on: "naik dari 62 menjadi 71"; not "dari 62 kasus". */
const FROM = /(?:^|\s)dari\s(?:semula\s|sebelumnya\s)?$/;
const GOES_ON = /\s(?:menjadi|jadi)\s\d/y;
/** The end of a statement: ", ", " dan "; not "/5", ".5". */
const END = /[,.;:)]?(?:\s|$)/y;
/** Numbers a statement may end with: "7.215,3", "dua"; not "1.2.3". */
const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d{1,6}(?:[.,]\d{1,2})?|[^\d\s]+)$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+/;
/** A part of those counted before: "lima di antaranya"; "hanya 28 yang dinyatakan". */
const AMONG = new RegExp(`\\sdi\\s?antara(?:nya|\\smereka)(?![${LETTERS}])`, 'y');
const ONLY = /(?:^|\s)(?:hanya|baru|cuma|tinggal|dari)\s$/;
const THOSE = new RegExp(`\\syang\\s[${LETTERS}]`, 'y');
/** The whole of a part: "dua dari lima korban". */
const OF_WHOLE = new RegExp(
  `\\sdari\\s(?:total\\s|seluruh\\s|sekitar\\s)?(?<whole>${DIGITS}|${SPELLED_NUMBER})\\s(?<noun>[${LETTERS}]{3,})`,
  'y',
);
/** "1/3 trafik", "sepertiga lahan", "dua pertiga anggota"; not "3/4/2025", "sepertiga malam". In marked text. */
const FRACTION = new RegExp(
  `(?<![${LETTERS}\\d.,/(-])(?:(?<over>[1-9])/(?<under>[2-9]|10)|(?:se|(?<many>[\\ue000-\\ue07f]+)\\s)per(?<word>tiga|empat|lima|delapan|sepuluh))(?=\\s(?:dari\\s)?(?!malam|final|abad|jam|dari|hati)(?<noun>[${LETTERS}]{4,}))`,
  'g',
);

/** Numbers without a noun of their own, where the words around them say what they are a number of. */
export function findBareCounts(source: Source): Candidate[] {
  return source.amounts.flatMap((amount): Candidate[] => {
    const { start, low, high } = amount;
    const unit = high === undefined ? unitOf(amount, source) : undefined;
    const values = unit === undefined ? undefined : readAmount(amount, source.notation);
    if (!values || values.value === 1 || values.value === 0) return [];
    const { text } = source;
    const sure = GROUPED.test(low) || DECIMAL.test(low);
    if (!sure && (behindCodeHead(text, start) || behindProperName(text, start))) return [];
    return [{ kind: 'jumlah', start, end: amount.end, ...values, ...(unit ? { unit } : {}) }];
  });
}

/** The noun of a bare count, '' where it has none; `undefined` where nothing says that it is one. */
function unitOf(amount: Amount, { lower, marked, notation }: Source): string | undefined {
  const { start, low, next } = amount;
  const before = lower.slice(Math.max(0, start - 16), start);
  if (next === 'dari') {
    const { whole = '', noun = '' } = readBehind(OF_WHOLE, marked, amount)?.groups ?? {};
    return Number(readNumeral(low, notation)) < Number(readNumeral(unmark(whole), notation))
      ? noun
      : undefined;
  }
  if (next.startsWith('di') && readBehind(AMONG, marked, amount)) return '';
  if (next === 'yang' && ONLY.test(before) && readBehind(THOSE, marked, amount)) return '';
  const told =
    holds(STATED, before) ||
    (GROUPED.test(low) && LEVEL.test(before)) ||
    (DECIMAL.test(low) && SCORED.test(before));
  if (told && WHOLE.test(low) && readBehind(END, marked, amount)) return '';
  return holds(FROM, before) && readBehind(GOES_ON, marked, amount) ? '' : undefined;
}

/** Parts of one: "1/3 trafik", "dua pertiga anggota". */
export function findFractions({ text, marked, notation }: Source): Candidate[] {
  return matchesOf(marked, FRACTION, /\d\/\d|per(?:tiga|empat|lima|delapan|sepuluh)/).flatMap(
    ({ index, 0: all, groups }): Candidate[] => {
      const { over, under, many = 'satu', word = '', noun } = groups!;
      const top = Number(readNumeral(over ?? unmark(many), notation));
      const bottom = Number(readNumeral(under ?? word, notation));
      if (!(top < bottom) || behindCodeHead(text, index)) return [];
      return [{ kind: 'jumlah', start: index, end: index + all.length, value: top / bottom, unit: noun! }];
    },
  );
}
