import { holds, matchesOf } from '../../text/matches';
import { ANY_LETTERS, LETTERS } from '../../text/letters';
import type { Candidate, Source } from './candidate';

/** "2-1", "21–17"; not "1-2 orang", "17-18 Februari" (those are taken before), "2-1-3". */
const SKOR = new RegExp(
  `(?<![${ANY_LETTERS}\\d/(][-–.,/]|[${ANY_LETTERS}\\d./–-])(\\d{1,3})\\s?[-–]\\s?(\\d{1,3})(?![\\d${ANY_LETTERS}-]|[-–.,/]\\d|\\s(?:[${LETTERS}]+-)?(?:orang|kali|unit|hari|jam|menit|tahun|bulan|ribu|juta|miliar|persen|poin|meter|kilometer|kilogram|gram|liter|ton|hektare|pekan|minggu|warga|dolar|rupiah|kg|km|cm|mm))`,
  'g',
);
/** Words of a contest in the same paragraph: "menang", "gol"; not "menangis". */
const CONTEST = new RegExp(
  `(?<![${LETTERS}])(?:skor|menang|kemenangan|kalah|kekalahan|imbang|seri|unggul|keunggulan|takluk|menaklukkan|mengalahkan|dikalahkan|ditaklukkan|ditahan|menumbangkan|menundukkan|ditundukkan|mengungguli|membungkam|menyingkirkan|mengandaskan|menjinakkan|melibas|menekuk|menghajar|membantai|laga|pertandingan|gol|babak|set|gim|tim|klub|final|agregat|kedudukan|won|lost|beat|defeat(?:ed)?|draw|win|loss)(?![${LETTERS}])`,
);

/** Scores, only where the paragraph is about a contest: elsewhere two numbers and a dash are a range or a code. */
export function findSkor({ text, lower }: Source): Candidate[] {
  if (!holds(CONTEST, lower)) return [];
  return matchesOf(text, SKOR).map((match) => ({
    kind: 'skor',
    start: match.index,
    end: match.index + match[0].length,
    value: `${match[1]}-${match[2]}`,
  }));
}
