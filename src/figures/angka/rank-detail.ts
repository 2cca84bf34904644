import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import type { Angka } from '../../reading';

/** Behind an amount of an earlier time: " pada periode yang sama tahun lalu"; not " tahun ini". */
const BEFORE_THEN = new RegExp(
  `^(?:\\sper\\s[${ANY_LETTERS}]+)?,?\\s(?:pada|di|dari|selama|setahun)\\s(?:[^.,]{0,25}\\s)?(?:tahun|bulan|pekan|periode|kuartal|semester|musim)\\s(?:lalu|sebelumnya|silam)`,
);
/** Before it: " dibandingkan tahun lalu yang sebesar ". */
const COMPARED =
  /(?:dibanding|dibandingkan|ketimbang|daripada)\s[^.]{0,60}(?:lalu|sebelumnya|silam)[^.,]{0,25}$/i;
/** The cheap test before both. */
const THEN = /lalu|sebelumnya|silam/i;
const YEAR = /^\d{4}$/;

/** How much a number only explains another: of a time compared with, the whole behind its part, the same sum in another currency, a day without a date. */
export function detailOf(
  { kind, text, unit, span }: Angka,
  last: Angka | undefined,
  paragraph: string,
): number {
  const behind = paragraph.slice(span.end, span.end + 60);
  if (kind === 'tanggal') return /\d/.test(text) ? 0 : 1;
  const before = paragraph.slice(Math.max(0, span.start - 70), span.start);
  if ((THEN.test(behind) && holds(BEFORE_THEN, behind)) || (THEN.test(before) && COMPARED.test(before)))
    return 1.5;
  if (last?.span.paragraph !== span.paragraph || last.kind !== kind) return 0;
  const between = paragraph.slice(last.span.end, span.start);
  if (between === ' dari ') return 1;
  return between === ' dan ' && kind === 'uang' && last.unit !== unit ? 1 : 0;
}

/** Tells of a number whether its sentence is about a year before the newest one named: what the story is compared with. */
export function pastIn(angka: Angka[], paragraphs: string[]): (number: Angka) => boolean {
  const years = angka.filter(({ kind, value }) => kind === 'tanggal' && YEAR.test(String(value)));
  const newest = years.map(({ value }) => String(value)).reduce((a, b) => (a > b ? a : b), '');
  const past = new Map<string, Angka[]>();
  for (const year of years) {
    if (String(year.value) === newest) continue;
    const here = stretchOf(year);
    past.set(here, past.get(here) ?? []);
    past.get(here)!.push(year);
  }
  return (number) =>
    number.kind !== 'tanggal' &&
    past.size > 0 &&
    [-1, 0, 1].some((step) =>
      past.get(stretchOf(number, step))?.some((year) => inOneSentence(year, number, paragraphs)),
    );
}

/** Years are looked for this near, and kept by stretches of that length: a long paragraph is not searched for each number. */
const NEAR = 400;

const stretchOf = ({ span }: Angka, step = 0): string =>
  `${span.paragraph} ${Math.floor(span.start / NEAR) + step}`;

/** Whether no full stop stands between two numbers of a paragraph. */
function inOneSentence({ span: a }: Angka, { span: b }: Angka, paragraphs: string[]): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return to - from <= NEAR && !(paragraphs[a.paragraph] ?? '').slice(from, to).includes('. ');
}
