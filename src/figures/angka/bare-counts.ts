import { LETTERS } from '../../text/letters';
import { DIGITS, NUMERAL, readNumeral, SPELLED_NUMBER } from '../../text/numerals';
import { behindCodeHead, behindProperName } from './code-names';
import { matchesIn, readAmount, type Candidate, type Source } from './candidate';

/** Source: nothing runs on to the left. */
const OPEN = `(?<![${LETTERS}\\d_@#]|[${LETTERS}\\d][-.,/:–’'])`;
/** Source: a bare number's end: ", ", " dan"; not " juta", ".5". */
const END = '(?=[,.;:)]?(?:\\s(?![\\ue100-\\ue17f])|$))';
const FRACTIONAL = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,3})?|\\d{1,6}(?:,\\d{1,2})?';

/** In marked text. "terpecah menjadi dua,", "mencapai 71,2.": a number that is the whole statement; not "menjadi satu". */
const STATED = new RegExp(
  `(?<=(?:^|[^${LETTERS}])(?:menjadi|berjumlah|sebanyak|mencapai|totalnya|jumlahnya)\\s)(?<low>${SPELLED_NUMBER}|${FRACTIONAL})${END}`,
  'g',
);
/** What an index stands at: "ke level 7.215,3"; not "level 5". */
const LEVEL = new RegExp(
  `(?<=(?<![${LETTERS}])(?:level|posisi|angka)\\s)(?<low>\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,3})?)${END}`,
  'g',
);
/** Where a bare change begins: "naik dari 62 menjadi 71"; not "dari 62 kasus". */
const CHANGED = new RegExp(
  `(?<=(?<![${LETTERS}])dari\\s(?:semula\\s|sebelumnya\\s)?)(?<low>${FRACTIONAL})(?=\\s(?:menjadi|jadi)\\s\\d)`,
  'g',
);
/** A part of those counted before: "lima di antaranya", "hanya 28 yang dinyatakan"; not "salah satu di antaranya". */
const PART = new RegExp(
  `${OPEN}(?<low>${NUMERAL})(?=\\sdi\\s?antara(?:nya|\\smereka)(?![${LETTERS}]))|(?<=(?<![${LETTERS}])(?:hanya|baru|cuma|tinggal)\\s)(?<only>${NUMERAL})(?=\\syang\\s[${LETTERS}])`,
  'g',
);
/** A part and its whole: "dua dari lima korban"; not "2 dari 3.000.000". */
const OF_WHOLE = new RegExp(
  `${OPEN}(?<low>${SPELLED_NUMBER}|\\d{1,3}(?:\\.\\d{3})*)(?=\\sdari\\s(?:total\\s|seluruh\\s|sekitar\\s)?(?<whole>${DIGITS}|${SPELLED_NUMBER})\\s(?<noun>[${LETTERS}]{3,}))`,
  'g',
);
/** "1/3 trafik", "sepertiga lahan", "dua pertiga anggota"; not "3/4/2025", "sepertiga malam". */
const FRACTION = new RegExp(
  `(?<![${LETTERS}\\d.,/(-])(?:(?<over>[1-9])/(?<under>[2-9]|10)|(?:se|(?<many>[\\ue000-\\ue07f]+)\\s)per(?<word>tiga|empat|lima|delapan|sepuluh))(?=\\s(?:dari\\s)?(?!malam|final|abad|jam|dari|hati)(?<noun>[${LETTERS}]{4,}))`,
  'g',
);

/** Numbers without a noun of their own, where the words around them say what they are a number of. */
export function findBareCounts(source: Source): Candidate[] {
  const { text, marked, notation } = source;
  return [
    ...matchesIn(marked, STATED, /(?:menjadi|berjumlah|sebanyak|mencapai|total(?:nya)?|jumlahnya)\s/),
    ...matchesIn(marked, LEVEL, /(?:level|posisi|angka)\s\d/),
    ...matchesIn(marked, CHANGED, /dari\s(?:\d|se)/),
    ...matchesIn(marked, PART, /antara(?:nya|\smereka)|[\d\ue000-\ue07f] yang/),
    ...matchesIn(marked, OF_WHOLE, /[\d\ue000-\ue07f] dari /).filter((match) => isPart(match, source)),
  ].flatMap(({ index, groups }): Candidate[] => {
    const low = groups!['low'] ?? groups!['only']!;
    const amount = readAmount({ low }, notation);
    if (!amount || amount.value === 1 || amount.value === 0) return [];
    const grouped = low.includes('.');
    if (!grouped && (behindCodeHead(text, index) || behindProperName(text, index))) return [];
    const noun = groups!['noun'];
    return [
      { kind: 'jumlah', start: index, end: index + low.length, ...amount, ...(noun ? { unit: noun } : {}) },
    ];
  });
}

/** Whether the part is no more than its whole. */
function isPart({ groups }: RegExpExecArray, { notation }: Source): boolean {
  const [part, whole] = [groups!['low']!, groups!['whole']!].map((written) => readNumeral(written, notation));
  return Number(part) < Number(whole);
}

/** Parts of one: "1/3 trafik", "dua pertiga anggota". */
export function findFractions({ text, marked, notation }: Source): Candidate[] {
  return matchesIn(marked, FRACTION, /\d\/\d|per(?:tiga|empat|lima|delapan|sepuluh)/).flatMap(
    ({ index, 0: all, groups }): Candidate[] => {
      const { over, under, many = '1', word = '', noun } = groups!;
      const top = Number(readNumeral(over ?? many, notation));
      const bottom = Number(readNumeral(under ?? word, notation));
      if (!(top < bottom) || behindCodeHead(text, index)) return [];
      return [{ kind: 'jumlah', start: index, end: index + all.length, value: top / bottom, unit: noun! }];
    },
  );
}
