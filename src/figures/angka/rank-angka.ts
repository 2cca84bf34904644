import { LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import type { Angka, AngkaKind } from '../../reading';
import { detailOf, pastIn } from './rank-detail';

// What a desk editor pulls out first: sums, scores and counts tell the story; ages and ordinals identify, dates place it.
const WEIGHT: Record<AngkaKind, number> = {
  uang: 5, skor: 5, jumlah: 4, ukuran: 3.5, waktu: 3.5, durasi: 3.2, tanggal: 2.7, persen: 2.8, urutan: 0.5, usia: 0,
}; // prettier-ignore
/** A sentence that only says when somebody spoke: ", Kamis (2/3)"; the story's own dates come first. */
const SPOKEN = new RegExp(
  `(?<![${LETTERS}])(?:kata|ujar|ucap|tutur|jelas|urai|ungkap|dikutip|dilansir|mengatakan|menyebutkan|menjelaskan|siaran pers|keterangan)(?:nya)?(?![${LETTERS}])`,
);

/** A court's sentence: "pidana kurungan", "6 tahun penjara". */
const SENTENCED = new RegExp(`(?<![${LETTERS}])(?:pidana|penjara|kurungan|hukuman|vonis)(?![${LETTERS}])`);

/** A month without a day: "2018-04", "--08"; not "--08-20". */
const MONTH_ONLY = /^(?:\d{4}|-)-\d\d$/;

/** What each further number of a kind loses. */
const REPEATED = 0.2;
/** A day: "2026-03-02", "--03-02"; not "2026-03". */
const DAY = /-\d\d-\d\d$/;
/** A label that says who spoke. */
const STATEMENT = /^(?:pernyataan|laporan|keterangan|siaran|dikutip|dilansir)\s/i;
/** Words that say something, in lower case: "banjir"; not "di". */
const LONG_WORD = new RegExp(`[${LETTERS}]{4,}`, 'g');
/** A number in figures: "1.900", "6,6". */
const FIGURE = /\d+(?:[.,]\d+)*/g;
/** Shares among the numbers of a story that make it one about rates: a poll, prices, growth. */
const MANY_SHARES = { fewest: 3, part: 0.25 };

/** Whether the story is told in per cents. */
function isAboutRates(angka: Angka[]): boolean {
  const shares = angka.filter(({ kind }) => kind === 'persen').length;
  return shares >= MANY_SHARES.fewest && shares >= MANY_SHARES.part * angka.length;
}

/** "210 peneliti keamanan" and "210 peneliti" are one number said twice. */
const keyOf = ({ kind, value, unit = '' }: Angka): string => `${kind} ${value} ${unit.split(' ')[0]}`;

/** Whether the title gives the amount, whatever it counts there: "Sewa 16 Tukang Pukul" and "16 pengawal". */
const isIn = (figures: Set<string>, { kind, text }: Angka): boolean =>
  kind !== 'tanggal' && kind !== 'urutan' && figures.has(text.match(FIGURE)?.[0] ?? '');

function countTimes(keys: string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** Orders numbers by importance: kind, place in the story, whether the title names them; a number said again comes after the others. */
export function rankAngka(angka: Angka[], title: string, paragraphs: string[]): Angka[] {
  const seen = new Set<string>();
  const times = countTimes(angka.map(keyOf));
  const titleText = title.toLowerCase();
  const figures = new Set(titleText.match(FIGURE));
  const titleWords = new Set(titleText.match(LONG_WORD));
  const rates = isAboutRates(angka);
  const isPast = pastIn(angka, paragraphs);
  const scored = angka.map((number, order) => {
    const key = keyOf(number);
    let score = WEIGHT[number.kind] - Math.min(number.span.paragraph, 20) * 0.1;
    if (seen.has(key)) score -= 4;
    else if (titleText.includes(number.text.toLowerCase()) || isIn(figures, number))
      score += number.kind === 'urutan' ? 1 : 3;
    if (number.kind !== 'usia' && isAside(number, paragraphs)) score -= 1.5;
    if (number.kind === 'waktu' && number.high !== undefined) score += 0.5;
    // In a poll the shares are the story, above the days it was taken on.
    if (rates && number.kind === 'persen') score += 1.6;
    seen.add(key);
    if (number.kind === 'jumlah' && Number(number.value) <= 3)
      score -= number.span.paragraph === 0 ? 0.8 : 1.8;
    // Whom it struck, above what it costs and when it was; what the title speaks of, above the rest.
    score += harmIn(number) + 0.5 * sharedWith(titleWords, number);
    if (number.kind === 'tanggal') score += dateScore(number, paragraphs[number.span.paragraph] ?? '');
    // A measure said again and again belongs to a thing's name: "LPG 3 kilogram".
    if (number.kind === 'ukuran' && times.get(key)! > 2) score -= 1.5;
    if (number.kind === 'durasi' && SENTENCED.test((paragraphs[number.span.paragraph] ?? '').toLowerCase()))
      score += 1;
    if (number.kind === 'uang' && number.value === 1) score -= 4;
    if (isPast(number)) score -= 1;
    score -= detailOf(number, angka[order - 1], paragraphs[number.span.paragraph] ?? '');
    return { number, score, order };
  });
  return byScore(lessenRepeats(byScore(scored))).map(({ number }) => number);
}

/** What people counted suffered, in a label's lower case: "orang tewas", "nasabah korban"; not "kehilangan uang". */
const STRUCK = new RegExp(
  `(?<![${LETTERS}])(?:tewas|meninggal|menewaskan|gugur|luka-luka|luka|terluka|melukai|hilang|dicari|korban)(?![${LETTERS}-])`,
);

/** What became of houses and those who lived in them. */
const DAMAGED = new RegExp(`(?<![${LETTERS}])(?:mengungsi|rusak|roboh|hancur|terendam)(?![${LETTERS}-])`);

/** What a count of people struck, or of homes lost, gains. */
function harmIn({ kind, label = '', unit = '' }: Angka): number {
  if (kind !== 'jumlah') return 0;
  const told = `${unit} ${label}`.toLowerCase();
  return holds(STRUCK, told) ? 1.6 : DAMAGED.test(told) ? 0.8 : 0;
}

/** The part of a label's words the title has too. */
function sharedWith(titleWords: Set<string>, { label = '' }: Angka): number {
  const words = label.toLowerCase().match(LONG_WORD) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => titleWords.has(word)).length / words.length;
}

interface Scored {
  number: Angka;
  score: number;
  order: number;
}

const byScore = (scored: Scored[]): Scored[] => scored.sort((a, b) => b.score - a.score || a.order - b.order);

/** Each further number of a kind tells a little less than the one before; shares are told together. */
function lessenRepeats(sorted: Scored[]): Scored[] {
  const taken = new Map<AngkaKind, number>();
  return sorted.map((scored) => {
    const before = taken.get(scored.number.kind) ?? 0;
    if (scored.number.kind !== 'persen') taken.set(scored.number.kind, before + 1);
    return { ...scored, score: scored.score - REPEATED * Math.min(before, 6) };
  });
}

/** Inside brackets a number explains another one: "(USD 1 = Rp 13.400)". */
function isAside({ span }: Angka, paragraphs: string[]): boolean {
  const before = (paragraphs[span.paragraph] ?? '').slice(Math.max(0, span.start - 60), span.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function dateScore({ value, high, label = '', span }: Angka, paragraph: string): number {
  if (/^\d{4}$/.test(String(value))) return -1;
  if (high !== undefined) return MONTH_ONLY.test(String(value)) ? 0.6 : 1.5;
  if (holds(SPOKEN, paragraph.slice(Math.max(0, span.start - 150), span.end + 40).toLowerCase())) return -1.5;
  if (STATEMENT.test(label)) return -0.5;
  // The day the story happened on is told at once.
  return span.paragraph <= 1 && DAY.test(String(value)) ? 0.5 : 0;
}
