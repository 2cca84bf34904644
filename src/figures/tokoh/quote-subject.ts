import type { Block } from './block';
import { isVerb, STOPS } from './clause-words';
import { isObject, type People } from './find-speaker';
import { JABATAN_MODIFIERS, KIN } from './jabatan-words';
import { attends, relates } from './kin-before';
import { headsRole } from './office-parts';
import type { Person } from './person';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** How far back whom a quotation is about is looked for. */
const SENTENCES_BACK = 3;
const LONGEST_OFFICE = 14;
const OPENS = wordSet(
  'di sementara namun sebelumnya adapun kemudian lalu akhirnya kini selain saat usai seusai setelah meski pada dalam',
);
const LONGEST_OPENING = 8;
/** Before a name, as a title is: "Nenek Sari menangis." */
const ELDERS = wordSet('nenek kakek mbok abah bocah pemuda remaja gadis');

/** Whom a sentence before a quotation begins with, in the same paragraph: "Rangga bersyukur. “Lega,” ucapnya." */
export function subjectBefore(
  block: Block,
  from: number,
  inside: boolean[],
  people: People,
): Person | undefined {
  const { personAt } = people;
  const { sentence, starts, lower } = block;
  const last = sentence[from]! - 1;
  // "Salah satunya Sari. Perempuan itu mengaku."
  if (last >= 0 && lower[starts[last]!] === 'salah') {
    const shown = onlyPerson(block, starts[last + 1]! - 1, people);
    if (shown) return shown;
  }
  for (let at = last; at >= Math.max(0, last - SENTENCES_BACK); at--) {
    const first = behindOffice(block, starts[at]!, (index) => personAt(block, index) !== undefined);
    const person = inside[first] ? undefined : personAt(block, first);
    if (person) return person;
  }
  return undefined;
}

/** Where the name may begin behind the office a sentence opens with: "Ibu rumah tangga asal Depok, [Rini]", "Menteri [Rangga]". */
function behindOffice(
  { lower, starts, sentence }: Block,
  start: number,
  isPerson: (index: number) => boolean,
): number {
  let at = start;
  // "Di sisi lain, Rangga bersyukur."
  if (OPENS.has(lower[at]!)) at = behindComma(lower, at) ?? at;
  // "Ayah Sari, musisi Rangga, senang."
  if (KIN.has(lower[at]!) || attends(lower[at]!) || relates(lower, at)) {
    const next = behindComma(lower, at);
    if (next !== undefined && (isPerson(next - 2) || isPerson(next))) at = next;
  }
  if (ELDERS.has(lower[at]!) && isPerson(at + 1)) at++;
  while ((TITLES.has(lower[at]!) || JABATAN_MODIFIERS.has(lower[at]!)) && !headsRole(lower, at)) at++;
  if (!headsRole(lower, at)) return at;
  const end = Math.min(starts[sentence[start]! + 1]!, at + LONGEST_OFFICE);
  for (let index = at; index < end; index++) {
    if (isPerson(index)) return index;
    if (isVerb(lower[index]!) || STOPS.has(lower[index]!)) break;
  }
  return at;
}

/** First token behind the comma that ends a sentence's opening; `undefined` where none stands near. */
function behindComma(lower: string[], start: number): number | undefined {
  const comma = lower.slice(start, start + LONGEST_OPENING).indexOf(',');
  return comma > 0 ? start + comma + 1 : undefined;
}

const COMES = wordSet('datang muncul terdengar dilayangkan');

/** The one person the sentence that ends at `end` names, or whom it says the words come from: "Keluhan datang dari Sari, tetangga Rangga." */
export function onlyPerson(block: Block, end: number, people: People): Person | undefined {
  const found = new Set<Person>();
  for (let at = end; at >= 0 && block.sentence[at] === block.sentence[end]; at--) {
    const person = people.personAt(block, at);
    if (person && block.lower[at - 1] === 'dari' && COMES.has(block.lower[at - 2] ?? '')) return person;
    if (person) found.add(person);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Words in which a paragraph names whom a later "dia" means. */
const LONGEST_SUBJECT = 25;

/** Whom a paragraph is about: the first person it names early on who is no object, "dibeli dari Rangga". */
export function topicOf(block: Block, { personAt }: Pick<People, 'personAt'>): Person | undefined {
  const end = Math.min(block.tokens.length, LONGEST_SUBJECT);
  for (let at = 0; at < end; at++) {
    const person = personAt(block, at);
    if (!person) continue;
    if (!isObject(block, at)) return person;
    while (at + 1 < end && personAt(block, at + 1) === person) at++;
  }
  return undefined;
}
