import { isQuoteMark, type Mention } from './block';
import { isCapital } from './capitals';
import { wordSet } from '../../text/word-set';

/** Labels of a credit, a colon behind them: "Editor: Budi Santoso". */
const LABELS = wordSet(
  'editor penulis pewarta reporter foto fotografer kontributor uploader copyright penyunting redaktur penerjemah oleh teks photo writer',
);
const BETWEEN = wordSet(', dan & / |');
const REPORTERS = wordSet('wartawan reporter kontributor jurnalis koresponden');
const LONGEST_LIST = 12;
const LONGEST_LINE = 20;
const LONGEST_DATELINE = 12;
/** "Antara/Fikri", "/"; not "Fikri". */
const SLASH = /\/|^\|$/;
/** The dash behind a dateline: "-", "–"; not ",". */
const DASH = /^[-–—]$/;

/** Whether a name stands in a credit, a byline or a dateline: those who made the page are not people of the story. */
export function isCredit(mention: Mention): boolean {
  return (
    isLabelled(mention) ||
    isBehindAgency(mention) ||
    isByline(mention) ||
    isDateline(mention) ||
    isSigned(mention)
  );
}

/** "Pewarta: Budi Santoso, Andi Wijaya", "(Penulis : Budi)". */
function isLabelled({ block, from }: Mention): boolean {
  const { lower, tokens } = block;
  let at = from - 1;
  while (at > 0 && from - at < LONGEST_LIST && (BETWEEN.has(lower[at]!) || isCapital(tokens[at]!.text))) at--;
  return lower[at] === ':' && LABELS.has(lower[at - 1] ?? '');
}

/** "(ANTARA FOTO/Budi Santoso)": the photographer behind the agency, in brackets. */
function isBehindAgency({ block, from, to }: Mention): boolean {
  const { lower, tokens } = block;
  if (lower[to] !== ')' || !SLASH.test(tokens[from - 1]?.text ?? '')) return false;
  return lower.slice(Math.max(0, from - LONGEST_LIST), from).includes('(');
}

/** "Oleh Budi Santoso pada 20 Des", "Laporan Wartawan Harian Kota, Budi Santoso": a line of its own, not a sentence. */
function isByline({ block, from }: Mention): boolean {
  const { lower } = block;
  if (lower.length > LONGEST_LINE || lower.at(-1) === '.') return false;
  const start = lower[0] === '(' ? 1 : 0;
  // "Rangga Wirasena | Selasa, 7 Februari 2017", "Written for Harian Kota by Rangga".
  if (from === start && lower.includes('|')) return true;
  if (lower[start] === 'written' && lower.slice(0, from).includes('by')) return true;
  if (lower[start] === 'laporan') return REPORTERS.has(lower[start + 1] ?? '');
  return from === start + 1 && (lower[start] === 'oleh' || lower[start] === 'by');
}

/** "Bogor (Harian Kota) - …": the medium between the place and the dash. */
const isDateline = ({ block: { lower }, from, to }: Mention): boolean =>
  to < LONGEST_DATELINE && lower[from - 1] === '(' && lower[to] === ')' && DASH.test(lower[to + 1] ?? '');

const SENTENCE_END = /^[.!?…]$/;

/** "… kata warga. (Nin)": who wrote the page, behind its last sentence; "kata Sari (Nin)" is another name of hers. */
function isSigned({ block: { lower }, from, to }: Mention): boolean {
  if (lower[from - 1] !== '(' || lower[to] !== ')' || to + 1 < lower.length) return false;
  const end = isQuoteMark(lower[from - 2]) ? from - 3 : from - 2;
  return end < 0 || SENTENCE_END.test(lower[end]!);
}
