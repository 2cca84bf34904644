import { ANY_LETTERS, CAPITALS, LETTERS, lowerInPlace } from '../../text/letters';
import { compiled } from '../../text/matches';
import { isOccasion } from './occasion';

/** A paragraph's dateline: "JAKARTA, KORAN.com – ", "Mataram, NTB (KANTOR) - "; not "Rp 5 - ". */
const DATELINE = new RegExp(`^[${CAPITALS}][${ANY_LETTERS}.()\\s,]{1,60}?\\s[-–—]{1,2}\\s`);
/** Long form and the short one it explains: "Harga Eceran Tertinggi (HET)". */
const EXPLAINED = new RegExp(
  `(?:[${ANY_LETTERS}][${ANY_LETTERS}-]*\\s){2,6}\\((?<short>[${CAPITALS}]{2,6})\\)`,
  'g',
);
/** A remark in brackets: "(ATUs) "; not an open bracket. */
export const BRACKETED = /\([^()]{0,80}\)/g;
/** "pasangan Sari Dewi - Rangga Wirasena": one name, no break. */
const PAIR = /([Pp]asangan\s[^-–,]{3,50})\s[-–]\s/g;
/** What another amount is for one of: "⟦Rp 9.000⟧ per kilogram, naik dari "; not "per kilogram". */
const PER = new RegExp(`(\\s{3,})(?:per|setiap|tiap)\\s[${ANY_LETTERS}]+`, 'g');
/** When, before what the sentence is about, in lower case: "sejak awal tahun ini virus", "dalam beberapa pekan terakhir harga"; not "pada kios ini". */
const SINCE = new RegExp(
  `^\\s*(?:sejak|pada|hingga|sampai|selama|dalam|sepanjang)\\s(?:[${LETTERS}]+\\s){0,3}(?:tahun|bulan|pekan|minggu|hari|periode|musim|kuartal|semester)\\s(?:ini|itu|lalu|terakhir|silam|tersebut|sebelumnya),?\\s`,
);
/** "terbit paling lambat ⟦Mei⟧": how it is bounded, at the end. */
export const AT_MOST = /\spaling\s[a-z]+\s$/;
/** What only joins a sentence to the one before, at its start, in lower case: "di sisi lain, ". */
const CONNECTED =
  /^\s*(?:di\s(?:sisi|pihak)\slain|di\ssamping\situ|pada\ssaat\syang\ssama|di\ssaat\syang\ssama|dengan\sdemikian|sebagai\sperbandingan),?\s/;
/** "bulan depan saya turun": when; not "bagian depan". */
const NEXT_TIME = /(?:^|\s)(?:[Tt]ahun|[Bb]ulan|[Pp]ekan|[Mm]inggu)\sdepan,?\s/;
/** Whose word it is, at the start, in lower case: "menurut kepala dinas sari dewi, ". */
const ATTRIBUTED = new RegExp(
  `^\\s*(?:menurut|berdasarkan|mengutip|merujuk)\\s[^,]{3,100},\\s(?=[${LETTERS}][^,]*[${LETTERS}])`,
);
/** The same between commas: "kasus itu, menurut Sari Dewi, terjadi". */
const INTERJECTED = /,\s(?:menurut|mengutip|merujuk)\s[^,]{3,60},\s/;
/** What only describes, between commas: ", yang berbasis di Lumar, ". */
const DESCRIBING = /,\s(?:yang|termasuk|terutama|khususnya|setelah|usai)\s[^,]{3,80},\s(?=\S)/;
/** Words of a sentence, not of a place: "Disusul pasangan Sari Dewi - ". */
const PHRASE = /(?:^|\s)[a-z]{4,}\s/;

/** Without its dateline. */
export const withoutDateline = (lead: string): string =>
  lead.replace(DATELINE, (place) => (PHRASE.test(place) ? place : ''));

/** A text without remarks in brackets and what bounds or rates an amount; explained long forms by their short ones, pairs as one name. */
export function joined(lead: string): string {
  let text = lead.replace(AT_MOST, ' ');
  if (text.includes('   ')) text = text.replace(compiled(PER), '$1');
  if (text.includes('asangan ')) text = text.replace(PAIR, '$1-');
  return text.includes('(') ? text.replace(EXPLAINED, shortened).replace(BRACKETED, ' ') : text;
}

/** A text without whose word it is, what only describes between commas, and since when. */
export function withoutAttribution(text: string): string {
  const said = withoutOpening(text, ATTRIBUTED).replace(INTERJECTED, ', ').replace(compiled(DESCRIBING), ' ');
  return withoutOpening(withoutOpening(said.replace(compiled(NEXT_TIME), ' '), CONNECTED), SINCE);
}

/** The text without what a form for lower case finds at its start: to ignore case, an expression compiles twice as long. */
function withoutOpening(text: string, form: RegExp): string {
  return text.slice(compiled(form).exec(lowerInPlace(text))?.[0].length ?? 0);
}

/** "calon pegawai negeri sipil (CPNS)" → "CPNS" where the letters begin the words. */
function shortened(all: string, ...rest: unknown[]): string {
  const { short } = rest.at(-1) as { short: string };
  const words = all.slice(0, all.indexOf('(')).trim().split(/\s+/);
  // "Rancangan Undang-undang (RUU)": both halves of a doubled word count.
  for (let count = 2; count <= Math.min(short.length, words.length); count++) {
    const parts = words.slice(-count).flatMap((word) => word.split('-'));
    const spelled = parts.map((part) => part.charAt(0).toUpperCase()).join('');
    // "peringatan Hari Menanam Pohon Indonesia (HMPI)": what takes place is told in full.
    if (
      spelled === short &&
      words
        .slice(-count - 1)
        .slice(0, 2)
        .some((word) => isOccasion(word.toLowerCase()))
    )
      break;
    if (spelled === short) return [...words.slice(0, -count), short].join(' ');
  }
  return words.join(' ');
}
