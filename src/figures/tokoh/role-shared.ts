import type { Block, Mention } from './block';
import { isListed } from './listed-name';
import { roleBefore, type FoundRole } from './role-before';
import { wordSet } from '../../text/word-set';

const JOINTS = wordSet(', dan serta');
const LONGEST_LIST = 20;
/** Offices that several hold, so that one word before their names is each one's: "Anggota DPR Rangga dan Joni". */
const MANY_HOLD = wordSet('anggota jaksa hakim');
/** Occupations that three and more names in a row share: "penyanyi Sari, Rangga, dan Joni". */
const MANY_ARE = wordSet(
  `penyanyi aktor aktris artis musisi pemain pembalap pebalap rider petinju petenis politikus politisi kader aktivis mahasiswa
  siswa siswi dosen peneliti pengamat ekonom atlet jurnalis wartawan komedian model desainer rapper pengacara advokat penyidik warga relawan bek gelandang penyerang`,
);

/**
 * The office before a list of names, which is each one's where a comma stands behind it, "Jaksa penuntut umum, Rangga dan
 * [Joni]", or where several hold it; "Ketua RT Rangga dan [Joni]" says nothing of Joni.
 */
export function roleShared(
  { block, from, to, words }: Mention,
  named: (block: Block, index: number) => boolean,
): FoundRole | undefined {
  const { lower } = block;
  if (!JOINTS.has(lower[from - 1] ?? '') || (lower[from - 1] === ',' && !isListed(block, from)))
    return undefined;
  if (!named(block, lower[from - 2] === ',' ? from - 3 : from - 2)) return undefined;
  let first = from - 1;
  while (
    first > 0 &&
    from - first < LONGEST_LIST &&
    (JOINTS.has(lower[first - 1]!) || named(block, first - 1))
  )
    first--;
  const comma = lower[first] === ',';
  const start = comma ? first + 1 : first;
  const role = roleBefore({ block, from: start, to: to - from + start, words }, named);
  if (!role || role.weight < 2) return undefined;
  const head = lower[role.from]!;
  const three = lower.slice(first, from).includes(',') || lower[to] === ',';
  const shared = comma ? role.to - role.from > 1 : MANY_HOLD.has(head) || (three && MANY_ARE.has(head));
  if (!shared) return undefined;
  return { ...role, shared: true };
}
