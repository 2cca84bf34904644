import type { Tokoh } from '../reading';
import { JABATAN_HEADS, OCCUPATIONS } from './tokoh/jabatan-words';

/** The person a story is about, by the name it mostly uses. */
export interface Hero {
  name: string;
  /** Whether nobody else is quoted: "saya" is then this person. */
  speaks: boolean;
}

/** Mentions that make a story one about somebody. */
const FEWEST = 4;

/**
 * The person mentioned four times and twice as often as anybody else.
 * `undefined` where nobody is, or where he or she is quoted for an office: "dia" is then somebody else more often than not.
 */
export function heroOf(tokoh: readonly Tokoh[], paragraphs: readonly string[]): Hero | undefined {
  const [first, second] = [...tokoh].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < FEWEST) return undefined;
  if (second && second.mentions.length * 2 > first.mentions.length) return undefined;
  if (first.quotes.length > 0 && holdsOffice(first.role)) return undefined;
  const names = first.mentions.map(({ paragraph, start, end }) => paragraphs[paragraph]!.slice(start, end));
  const times = (name: string) => names.filter((other) => other === name).length;
  return {
    name: names.reduce((most, name) => (times(name) > times(most) ? name : most)),
    speaks:
      first.quotes.length > 0 && tokoh.every(({ quotes }) => quotes === first.quotes || quotes.length === 0),
  };
}

/** "Kepala Dinas Kesehatan", "Wakil Ketua"; not "penyanyi". */
function holdsOffice(role = ''): boolean {
  const head = role
    .toLowerCase()
    .split(/\s+/)
    .find((word) => JABATAN_HEADS.has(word));
  return head !== undefined && !OCCUPATIONS.has(head);
}
