import type { Sentence } from './read-data';

/** A capitalised word without abbreviation or mark: "Sutrisno", "Min-ho"; not "M.", "SH". */
const PLAIN = /^\p{Lu}[\p{Ll}']+(?:-\p{L}\p{Ll}+)?$/u;

/** Names by the number of their words, from which others are drawn. */
export type NamePool = ReadonlyMap<number, string[][]>;

export function poolOf(names: readonly string[][]): NamePool {
  const pool = new Map<number, string[][]>();
  for (const name of names) {
    if (!name.every((word) => PLAIN.test(word))) continue;
    if (!pool.has(name.length)) pool.set(name.length, []);
    pool.get(name.length)!.push(name);
  }
  return pool;
}

/**
 * The sentence with other people in it, so that the words around a name and its form are learned rather than the name. The same
 * name is replaced by the same other one. Undefined where there is nobody to replace.
 */
export function swapPersons(
  { words, tags }: Sentence,
  pool: NamePool,
  random: () => number,
): Sentence | undefined {
  const swapped = [...words];
  const chosen = new Map<string, string[]>();
  for (let from = 0; from < words.length; from++) {
    if (tags[from] !== 'B-PER') continue;
    let to = from + 1;
    while (tags[to] === 'I-PER') to++;
    const name = words.slice(from, to);
    const others = pool.get(name.length);
    if (!others || !name.every((word) => PLAIN.test(word))) continue;
    const other = chosen.get(name.join(' ')) ?? others[Math.floor(random() * others.length)]!;
    chosen.set(name.join(' '), other);
    swapped.splice(from, name.length, ...other);
  }
  return chosen.size > 0 ? { words: swapped, tags } : undefined;
}
