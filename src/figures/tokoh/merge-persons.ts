import type { Mention } from './block';
import type { Nickname } from './nicknames';
import type { Person } from './person';
import { indexPersons } from './person-index';
import { blends, clips, initialled, nameKey, sameWord, within } from './same-name';
import { wordSet } from './word-set';

/** Bounds the work where two people of one surname are named thousands of times. */
const MENTIONS_LOOKED_AT = 50;

const SHORTEST_CLIP = 4;
const FAMILY = wordSet('ny nyonya istri suami putra putri anak ibunda');

const formOf = (words: string[]): string => words.join(' ').toLowerCase();

/**
 * Merges mentions to persons: fullest names first, then short forms to the person last named before them that carries the word.
 * Two people who share a surname stay two; a nickname belongs to whom the text says.
 */
export function mergePersons(mentions: Mention[], nicknames: Nickname[]): Person[] {
  const persons: Person[] = [];
  const byWord = new Map<string, Set<Person>>();
  const index = indexPersons();
  const byForm = new Map<string, Person>();
  const ownerOf = new Map(nicknames.map(({ of, mention }) => [formOf(mention.words), formOf(of.words)]));
  const aliasWords = new Map(
    nicknames.flatMap(({ of, mention }) =>
      mention.words
        .filter((word) => word.length >= SHORTEST_CLIP)
        .map((word): [string, string] => [nameKey(word), formOf(of.words)]),
    ),
  );
  const order = new Map(mentions.map((mention, index) => [mention, index]));

  const add = (mention: Mention, person: Person): void => {
    person.mentions.push(mention);
    byForm.set(formOf(mention.words), person);
  };
  const create = (mention: Mention): Person => {
    const person: Person = { words: mention.words, mentions: [] };
    persons.push(person);
    index.add(person);
    for (const word of mention.words) {
      const key = nameKey(word);
      byWord.set(key, (byWord.get(key) ?? new Set()).add(person));
    }
    return person;
  };
  const sharing = (words: string[]): Person[] => {
    const found = new Set<Person>();
    for (const word of words) for (const person of byWord.get(nameKey(word)) ?? []) found.add(person);
    return [...found].filter(
      (person) =>
        within(words, person.words) || spelledAlike(words, person.words) || initialled(words, person.words),
    );
  };
  /** "Ny Herawati Wirasena", named later than the lone "Wirasena": another member of the family. */
  const isRelative = (person: Person, mention: Mention): boolean =>
    person.mentions.every(({ block, from }) =>
      FAMILY.has(block.lower[block.lower[from - 1] === '.' ? from - 2 : from - 1] ?? ''),
    ) && person.mentions.every((one) => order.get(one)! > order.get(mention)!);
  const lastBefore = (person: Person, at: number): number => {
    let last = -1;
    for (const mention of person.mentions.slice(-MENTIONS_LOOKED_AT)) {
      const place = order.get(mention)!;
      if (place < at) last = Math.max(last, place);
    }
    return last;
  };
  const nearest = (found: Person[], mention: Mention): Person | undefined => {
    if (found.length < 2) return found[0];
    const at = order.get(mention)!;
    return found.reduce((best, one) => (lastBefore(one, at) > lastBefore(best, at) ? one : best));
  };

  const isNickname = (mention: Mention) => ownerOf.has(formOf(mention.words));
  const full = mentions.filter((mention) => mention.words.length > 1 && !isNickname(mention));
  for (const mention of [...full].sort((a, b) => b.words.length - a.words.length)) {
    add(
      mention,
      byForm.get(formOf(mention.words)) ?? nearest(sharing(mention.words), mention) ?? create(mention),
    );
  }
  for (const mention of mentions.filter((one) => one.words.length === 1 && !isNickname(one))) {
    const word = mention.words[0]!;
    const alike = index.candidates(word);
    const blended = () => alike.find((person) => blends(word, person.words));
    const called = () => byForm.get(aliasWords.get(nameKey(word)) ?? '');
    add(
      mention,
      nearest(
        sharing(mention.words).filter((person) => !isRelative(person, mention)),
        mention,
      ) ??
        called() ??
        blended() ??
        clipped(word, alike) ??
        create(mention),
    );
  }
  for (const mention of mentions.filter(isNickname)) {
    add(
      mention,
      byForm.get(ownerOf.get(formOf(mention.words))!) ?? byForm.get(formOf(mention.words)) ?? create(mention),
    );
  }
  for (const person of persons) {
    person.mentions.sort((a, b) => order.get(a)! - order.get(b)!);
    person.words = usualWords(person);
  }
  return persons;
}

/** The one person of a full name that a lone word shortens or misspells: "Dovi" of Andrea Dovizioso; nobody where two could be meant. */
function clipped(word: string, persons: Person[]): Person | undefined {
  if (word.length < SHORTEST_CLIP) return undefined;
  const start = word.slice(0, 3).toLowerCase();
  const isMeant = (part: string): boolean =>
    part.slice(0, 3).toLowerCase() === start &&
    (clips(word, part) || (part.length > 4 && nameKey(part) !== nameKey(word) && sameWord(word, part)));
  const full = persons.filter(({ words }) => words.some(isMeant));
  return full.length === 1 ? full[0] : undefined;
}

const spelledAlike = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.length > 1 && one.every((word, index) => sameWord(word, other[index]!));

/** Of the fullest forms the one written most often: a slip stays an alias, and so does a headline's ALL CAPS. */
function usualWords({ words, mentions }: Person): string[] {
  const counts = new Map<string, number>();
  const alike = mentions.filter((mention) => mention.words === words || spelledAlike(mention.words, words));
  const plain = alike.filter((mention) => mention.words.some((word) => word !== word.toUpperCase()));
  const full = plain.length > 0 ? plain : alike;
  for (const mention of full)
    counts.set(mention.words.join(' '), (counts.get(mention.words.join(' ')) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return full.find((mention) => counts.get(mention.words.join(' ')) === most)?.words ?? words;
}
