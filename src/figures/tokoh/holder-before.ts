import type { Block } from './block';
import { isCapital } from './capitals';
import type { People } from './find-speaker';
import { headsJabatan } from './jabatan-words';
import type { Person } from './person';

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
  { lower, tokens }: Block,
  at: number,
  { byOffice, roleOf }: Pick<People, 'byOffice' | 'roleOf'>,
): Person | undefined {
  const holder = byOffice(lower[at]!);
  if (!holder) return undefined;
  const role = roleOf(holder) ?? '';
  for (let next = at + 1; isCapital(tokens[next]?.text); next++)
    if (!role.includes(lower[next]!)) return undefined;
  return holder;
}
