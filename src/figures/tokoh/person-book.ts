import type { Mention } from './block';
import type { Person } from './person';
import { indexPersons } from './person-index';
import { blends, clips, initialled, nameKey, sameWord, spelledAlike, within } from './same-name';

/** Bounds the work where two people of one surname are named thousands of times. */
const MENTIONS_LOOKED_AT = 50;
const SHORTEST_CLIP = 4;

/** A name as it is compared in whole. */
export const formOf = (words: string[]): string => words.join(' ').toLowerCase();

/** The people found so far, by what a name may share with theirs. */
export class PersonBook {
  readonly persons: Person[] = [];
  private readonly byWord = new Map<string, Set<Person>>();
  private readonly byForm = new Map<string, Person>();
  private readonly index = indexPersons();
  private readonly order: Map<Mention, number>;

  /** `mentions` are all there will be, in the order of the text. */
  constructor(mentions: Mention[]) {
    this.order = new Map(mentions.map((mention, place) => [mention, place]));
  }

  placeOf(mention: Mention): number {
    return this.order.get(mention)!;
  }

  /** Gives a mention to a person; a new one where there is none. */
  add(mention: Mention, known: Person | undefined): void {
    const person = known ?? this.create(mention.words);
    person.mentions.push(mention);
    this.byForm.set(formOf(mention.words), person);
  }

  /** Who has been named so. */
  named(form: string): Person | undefined {
    return this.byForm.get(form);
  }

  /** Everybody whose name holds these words, spelled so or nearly so. */
  sharing(words: string[]): Person[] {
    const found = new Set<Person>();
    for (const word of words) for (const person of this.byWord.get(nameKey(word)) ?? []) found.add(person);
    return [...found].filter(
      (person) =>
        within(words, person.words) || spelledAlike(words, person.words) || initialled(words, person.words),
    );
  }

  /** Of several people the one last named before the mention. */
  nearest(found: Person[], mention: Mention): Person | undefined {
    if (found.length < 2) return found[0];
    const at = this.placeOf(mention);
    return found.reduce((best, one) => (this.lastBefore(one, at) > this.lastBefore(best, at) ? one : best));
  }

  /** Whose full name a lone word blends, clips or misspells: "Jokowi", "Dovi". */
  shortened(word: string): Person | undefined {
    const alike = this.index.candidates(word);
    return alike.find((person) => blends(word, person.words)) ?? clipped(word, alike);
  }

  private create(words: string[]): Person {
    const person: Person = { words, mentions: [] };
    this.persons.push(person);
    this.index.add(person);
    for (const word of words) {
      const key = nameKey(word);
      this.byWord.set(key, (this.byWord.get(key) ?? new Set()).add(person));
    }
    return person;
  }

  private lastBefore(person: Person, at: number): number {
    let last = -1;
    for (const mention of person.mentions.slice(-MENTIONS_LOOKED_AT)) {
      const place = this.placeOf(mention);
      if (place < at) last = Math.max(last, place);
    }
    return last;
  }
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
