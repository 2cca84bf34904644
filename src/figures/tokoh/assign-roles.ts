import type { Block, Mention } from './block';
import { WEAK_HEADS } from './jabatan-words';
import { shortensOffice } from './office-short';
import type { Person } from './person';
import { roleAfter } from './role-after';
import { roleBefore, type FoundRole } from './role-before';
import { roleListed } from './role-listed';
import { roleLater, roleOpening } from './role-later';
import { roleShared } from './role-shared';
import { wordSet } from '../../text/word-set';

/** Words that alone say nothing of a person. */
const GENERIC = wordSet(
  'tokoh anggota calon wakil juara pejabat pemilik kepala asisten staf peraih tim para umum perwakilan utusan pimpinan pengurus pemuda bintang',
);
/** A role counts where the name is first met; one that comes much later may be another's. */
const MENTIONS_READ = 6;

/**
 * The office the article gives each person, as worded; persons without one are left out.
 * Words already used for one person are not used for the next: "Faisal, anggota kelompok Nurdin" says nothing of Nurdin.
 */
export function assignRoles(persons: Person[]): Map<Person, string> {
  const used = new Map<Block, Set<number>>();
  const isUsed = (block: Block, index: number): boolean => used.get(block)?.has(index) ?? false;
  const named = namedPlaces(persons);
  const isNamed = (block: Block, index: number): boolean => named.get(block)?.has(index) ?? false;
  const isTaken = (block: Block, index: number): boolean => isUsed(block, index) || isNamed(block, index);
  const found = new Map<Person, FoundRole>();
  const ownerOf = new Map(
    persons.flatMap((person) => person.mentions.slice(0, MENTIONS_READ).map((mention) => [mention, person])),
  );
  const inOrder = [...ownerOf.keys()].sort(
    (a, b) => a.block.paragraph - b.block.paragraph || a.from - b.from,
  );
  const takenUp = new Set(inOrder.flatMap((mention, index) => takenUpAfter(inOrder, index)));

  for (const mention of inOrder) {
    const person = ownerOf.get(mention)!;
    if (isUsed(mention.block, mention.from)) continue;
    const near = strongest(mention, isTaken) ?? roleShared(mention, isNamed);
    const open = !near || WEAK_HEADS.has(mention.block.lower[near.from]!);
    const later = open && takenUp.has(mention) ? roleLater(mention) : undefined;
    const role = later ?? near;
    if (!role || GENERIC.has(role.text.toLowerCase())) continue;
    const set = used.get(mention.block) ?? new Set<number>();
    if (role.shared) role.to = role.from;
    for (let index = role.from; index < role.to; index++) set.add(index);
    used.set(mention.block, set);
    if (isBetter(role, found.get(person))) found.set(person, role);
  }
  return new Map([...found].map(([person, role]) => [person, role.text]));
}

/** The first office found, and the words in full for its short form: "Wamen Desa", then "Wakil Menteri Desa". */
function isBetter(role: FoundRole, known: FoundRole | undefined): boolean {
  if (!known || known.weight < role.weight) return true;
  const [short = '', ...tail] = known.text.toLowerCase().split(' ');
  return (
    known.weight === role.weight &&
    tail.length < 2 &&
    role.to - role.from > tail.length + 1 &&
    shortensOffice(short, role.text)
  );
}

function strongest(
  mention: Mention,
  isTaken: (block: Block, index: number) => boolean,
): FoundRole | undefined {
  const before = roleBefore(mention, isTaken);
  if (before?.weight === 2 && !before.loose) return before;
  const after = roleAfter(mention);
  // "Mantan direktur Rawa Air, Rangga, sebagai tersangka": the part in the case says less.
  if (after && after.weight < (before?.weight ?? 0)) return before;
  return after ?? roleOpening(mention) ?? roleListed(mention) ?? before;
}

const WITH = wordSet('dengan bersama kepada dari untuk');

/** Whom the sentence behind the mention at `index` would take up, where that one is the last of its sentence: its first one where the last is with them only. */
function takenUpAfter(mentions: Mention[], index: number): Mention[] {
  const last = mentions[index]!;
  if (!endsSentence(last, mentions[index + 1])) return [];
  if (!WITH.has(last.block.lower[last.from - 1] ?? '')) return [last];
  let first = index;
  while (first > 0 && !endsSentence(mentions[first - 1]!, last)) first--;
  return [mentions[first]!];
}

const endsSentence = (mention: Mention, next: Mention | undefined): boolean =>
  next?.block !== mention.block || next.block.sentence[next.from] !== mention.block.sentence[mention.from];

/** The words of all names: an office does not go on over another's name. */
function namedPlaces(persons: Person[]): Map<Block, Set<number>> {
  const places = new Map<Block, Set<number>>();
  for (const { block, from, to } of persons.flatMap(({ mentions }) => mentions)) {
    const set = places.get(block) ?? new Set<number>();
    for (let index = from; index < to; index++) set.add(index);
    places.set(block, set);
  }
  return places;
}
