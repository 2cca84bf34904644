import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { RELATION_HEADS } from './jabatan-words';
import { attends } from './kin-before';
import { isListed, nameBehindComma } from './listed-name';
import type { OfficeEnd } from './office-end';
import { wordSet } from '../../text/word-set';

/** Before a name these leave the office to someone else: "saksi untuk Budi", "PT Angin (Budi)", "ketua partai pendukung Budi". */
const OPEN_ENDS = wordSet(
  'dan & di dari of the for and untuk pada ( pendukung kubu kelompok loyalis pengikut versi era rezim koalisi',
);
const BECOMES = wordSet('menjadi jadi sebagai selaku menjabat');
const MANY = wordSet('para sejumlah beberapa');
const AUDIENCE = wordSet('wartawan jurnalis reporter pewarta polisi penyidik hakim jaksa petugas');
const PREPOSITIONS = wordSet('kepada terhadap bagi dari oleh di pada dalam dengan bersama');
/** "anggota dewan Budi": the member is Budi. */
const BODIES = wordSet('dewan parlemen legislatif polisi polri tni presiden menteri gubernur bupati');
/** In front of both names these are an occupation: "pelatih Rangga Wirasena"; in front of one as often another's: "pelatih Rangga". */
const PLAYED = wordSet('pelatih pemain');
/** In small letters and without a field these are somebody's: "mantan menteri Budi". */
const BARE = wordSet('menteri wakil kader');

/** Whether an office in front of a name, from `head` up to the end, is another's after all. */
export function isAnothers(mention: Mention, head: number, { end, comma, named }: OfficeEnd): boolean {
  const { block } = mention;
  const { lower, tokens } = block;
  if (OPEN_ENDS.has(lower[end - 1]!)) return true;
  // "menteri pada Kabinet Budi".
  if (lower[end - 1] === 'kabinet' && PREPOSITIONS.has(lower[end - 2] ?? '')) return true;
  const played = mention.words.length > 1 && PLAYED.has(lower[head]!);
  if (!comma && !named && !played && isGenitive(block, head, end)) return true;
  // "Guru Siti, Pak Rangga, hadir": the teacher comes behind the comma.
  const next = nameBehindComma(block, mention.to);
  if (end - head === 1 && attends(lower[head]!) && next > 0 && !isListed(block, next)) return true;
  // "Menurut para pengamat, Rangga …": many people's, not his.
  if (comma && MANY.has(lower[head]!)) return true;
  // "Saat Joni menjadi gubernur, Rangga …": the office is the one's who became it.
  if (comma && BECOMES.has(lower[head - 1] ?? '')) return true;
  if (isCapital(tokens[head]!.text)) return false;
  // "Kepada wartawan Budi menolak bicara": spoken to, not the speaker's office.
  const told = end - head === 1 && lower[head - 1] === 'kepada' && AUDIENCE.has(lower[head]!);
  return told || (comma && isOpening(block, head));
}

/** "…, kepada majelis hakim, Rangga mengatakan": a clause's opening, a word at most between preposition and office. */
function isOpening({ lower, starts, sentence }: Block, head: number): boolean {
  const start = starts[sentence[head]!]!;
  for (let at = head - 1; at >= Math.max(start, head - 2); at--)
    if (PREPOSITIONS.has(lower[at]!)) return at === start || lower[at - 1] === ',';
  return false;
}

/** "istri Budi", "anggota kelompok Budi": the words before the name name someone else. */
function isGenitive({ lower, tokens }: Block, head: number, end: number): boolean {
  const last = lower[end - 1]!;
  if (BARE.has(last) && !isCapital(tokens[end - 1]!.text)) return true;
  if (!RELATION_HEADS.has(lower[head]!) || BODIES.has(lower[head + 1] ?? '')) return false;
  return !tokens.slice(head + 1, end).some((token) => isCapital(token.text));
}
