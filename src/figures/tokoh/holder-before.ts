import type { Block } from './block';
import type { People } from './find-speaker';
import { headsJabatan } from './jabatan-words';
import type { Person } from './person';

/** "Pelatih Rawa Rangga kecewa. “Berat,” keluh pelatih asal Chili tersebut": the one holder of that office the paragraph has named. */
export function holderBefore(
  block: Block,
  verb: number,
  office: string,
  { personAt, holds }: People,
): Person | undefined {
  if (!headsJabatan(office)) return undefined;
  const found = new Set<Person>();
  for (let at = 0; at < verb; at++) {
    const person = personAt(block, at);
    if (person && holds(person, office)) found.add(person);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
