import { ANY_LETTERS, CAPITALS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { gistOfAmount } from './amount-gist';
import { clauseBehind } from './clause';
import { contentWords, isVerb } from './label-words';
import { joinWords, LONGEST, type Statement } from './statement';

/** Behind another amount, the time that one is compared with: "… ⟦12 persen⟧ dibandingkan periode yang sama tahun lalu sebesar "; not "dari tahun ". */
const COMPARED = new RegExp(
  `\\s{3,}(?:[^.;]*[\\s,])?(?:dibanding|dibandingkan|ketimbang|daripada|dari)\\s(?:dengan\\s)?(?:[${ANY_LETTERS}]+\\s){0,4}?(?<when>(?:tahun|bulan|pekan|minggu|hari|kuartal|semester|musim|periode)\\s(?:lalu|silam|sebelumnya))(?:,?\\s(?:yang|sebesar|senilai|sebanyak|mencapai|hanya|tercatat|yakni|yaitu|sekitar|berjumlah)){0,3}\\s$`,
);

/** The same with a date, which is blanked out, or a month: "dibandingkan Februari yang sebanyak ". */
const WITH_DATE =
  /\s{3,}[^.;]*(?:dibanding|dibandingkan)\s(?:dengan\s|pada\s)?(?:\s{2,}|[A-Z][a-z]+\s)(?:yang\s)?(?:sebesar|senilai|sebanyak|berjumlah|mencapai|hanya|sekitar)\s$/;

/** "… ⟦2,4 persen⟧, lebih rendah dari ". */
const HIGHER =
  /\s{3,}[^.;]*\slebih\s(?:tinggi|rendah|besar|kecil|banyak|sedikit|cepat|lambat|baik|buruk|mahal|murah)\s(?:dari|daripada|dibanding|dibandingkan|ketimbang)\s(?:[a-z]+\s){0,3}$/;

/** Right behind the word itself: "… ⟦6,6%⟧, dibanding dengan "; not "dibanding tahun ". */
const AT_ONCE = /\s{3,}[^.;]*(?:dibanding|dibandingkan|ketimbang)\s(?:dengan\s)?$/;
/** Whose the amount is instead: "pertumbuhan investasi Lumar masih rendah dibandingkan Kenari yang mencapai ". */
const OTHERS = new RegExp(
  `^(.*?)\\s(?:dibanding|dibandingkan|ketimbang|daripada)\\s(?:dengan\\s)?((?:[${CAPITALS}][^\\s,]*\\s){1,4})(?:yang\\s)?(?:[a-z]+\\s){0,2}(?:mencapai|sebesar|sebanyak|tercatat|hanya)\\s$`,
  's',
);

/** Most sentences compare nothing: an expression that never runs is never compiled. */
const THEN = /lalu|silam|sebelumnya/;

/** "laba mencapai ⟦Rp 45 miliar⟧, naik ⟦12 persen⟧ dibanding tahun lalu yang sebesar ⟦Rp 40 miliar⟧": what the first amount measured, at the time compared with. */
export function comparedLabel({ lead, rest, clause }: Statement): string | undefined {
  const near = lead.slice(-120);
  const banding = near.includes('banding') || near.includes('ketimbang');
  if (banding && AT_ONCE.test(near)) return comparedAtOnce(rest, firstMeasured(clause, lead));
  const [, measure, whose] = (banding && OTHERS.exec(clause)) || [];
  if (whose) {
    const words = contentWords(measure!);
    const named = words.findIndex(isCapitalInside);
    return joinWords([...words.slice(0, named < 0 ? 3 : Math.min(named, 3)), ...contentWords(whose)]);
  }
  const when = THEN.test(near) ? compiled(COMPARED).exec(near)?.groups!['when'] : undefined;
  const other =
    (near.includes('banding') && WITH_DATE.test(near)) || (near.includes('lebih ') && holds(HIGHER, near));
  if (when === undefined && !other) return undefined;
  const nouns = firstMeasured(clause, lead);
  return nouns.length > 0 ? joinWords([...nouns.slice(0, 3), ...(when?.split(' ') ?? [])]) : undefined;
}

/** A capital that does not only open the sentence. */
const isCapitalInside = (word: string, at: number): boolean => at > 0 && isCapital(word);

/** "gaji naik ⟦6,6%⟧, dibanding dengan ⟦4,4%⟧ untuk buruh": what stands behind, of what the first amount measured. */
function comparedAtOnce(rest: string, nouns: string[]): string | undefined {
  const behind = contentWords(clauseBehind(rest)).slice(0, 3);
  return behind.length > 0
    ? joinWords([...nouns.slice(0, 1), ...behind])
    : joinWords(nouns.slice(0, LONGEST));
}

/** What the first amount measured, by its own clause where that tells it. */
const firstMeasured = (clause: string, lead: string): string[] =>
  [clause, lead].map(nounsBeforeFirst).find((words) => words.length > 0) ?? [];

/** What stands before the first amount of a text, without its verbs. */
const nounsBeforeFirst = (text: string): string[] =>
  gistOfAmount(text.slice(0, Math.max(0, text.search(/\s{3,}/))), LONGEST).filter((word) => !isVerb(word));
