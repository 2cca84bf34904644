import { ANY_LETTERS } from '../../text/letters';
import { gistOfAmount } from './amount-gist';
import { isVerb } from './label-words';
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

/** Most sentences compare nothing: an expression that never runs is never compiled. */
const THEN = /lalu|silam|sebelumnya/;

/** "laba mencapai ⟦Rp 45 miliar⟧, naik ⟦12 persen⟧ dibanding tahun lalu yang sebesar ⟦Rp 40 miliar⟧": what the first amount measured, at the time compared with. */
export function comparedLabel({ lead, clause }: Statement): string | undefined {
  const near = lead.slice(-120);
  const when = THEN.test(near) ? COMPARED.exec(near)?.groups!['when'] : undefined;
  const other =
    (near.includes('banding') && WITH_DATE.test(near)) || (near.includes('lebih ') && HIGHER.test(near));
  if (when === undefined && !other) return undefined;
  const nouns = [clause, lead].map(nounsBeforeFirst).find((words) => words.length > 0);
  return nouns && joinWords([...nouns.slice(0, 3), ...(when?.split(' ') ?? [])]);
}

/** What stands before the first amount of a text, without its verbs. */
const nounsBeforeFirst = (text: string): string[] =>
  gistOfAmount(text.slice(0, Math.max(0, text.search(/\s{3,}/))), LONGEST).filter((word) => !isVerb(word));
