import type { Block } from './block';
import { isCapital } from './capitals';
import type { People } from './find-speaker';
import { headsJabatan } from './jabatan-words';
import type { Person } from './person';
import { wordSet } from '../../text/word-set';

/** "Pelatih Rawa Rangga kecewa. “Berat,” keluh pelatih asal Chili tersebut": the one holder of that office the paragraph has named. */
export function holderBefore(
  block: Block,
  verb: number,
  office: string,
  { personAt, roleOf }: People,
): Person | undefined {
  if (!headsJabatan(office)) return undefined;
  const found = new Set<Person>();
  for (let at = 0; at < verb; at++) {
    const person = personAt(block, at);
    if (person && roleOf(person)?.split(' ', 1)[0] === office) found.add(person);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The only holder of the office at `at`, all capitals behind it being the office's: "Kapolres [Rawa]"; nobody for "pembalap [Elang] itu" beside "pembalap tuan rumah". */
export function holderNamed(
  block: Block,
  at: number,
  { byOffice, roleOf, personAt }: People,
): Person | undefined {
  const { lower, tokens } = block;
  const holder = byOffice(lower[at]!);
  if (!holder) return undefined;
  const role = roleOf(holder) ?? '';
  for (let next = at + 1; isCapital(tokens[next]?.text); next++)
    if (!role.includes(lower[next]!) && personAt(block, next) !== holder) return undefined;
  return holder;
}

/** The one person a paragraph names before `end`. */
export function loneBefore(block: Block, end: number, { personAt }: People): Person | undefined {
  const found = new Set<Person>();
  for (let at = 0; at < end && found.size < 2; at++) {
    const person = personAt(block, at);
    if (person) found.add(person);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const GROUPS = wordSet('keluarga kantor pihak kubu pendukung loyalis manajemen');
const LONGEST_OFFICE = 8;

/** "Keluarga Brigadir [Rangga] menuntut", "Kantor Perdana Menteri [Rangga] menyatakan": his people say so. */
export function isOfGroup({ lower, tokens, starts, sentence }: Block, name: number): boolean {
  const first = Math.max(starts[sentence[name]!]!, name - LONGEST_OFFICE);
  let at = name - 1;
  while (at > first && !GROUPS.has(lower[at]!) && (isCapital(tokens[at]!.text) || lower[at] === '.')) at--;
  // "Kepala Kantor SAR [Rangga] mengatakan": the office is his.
  return at >= first && GROUPS.has(lower[at]!) && !headsJabatan(lower[at - 1] ?? '');
}
