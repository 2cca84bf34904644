import type { Person } from './person';

/** People of full names by what a short form begins with, so that a lone word is not held against every name. */
export interface PersonIndex {
  add: (person: Person) => void;
  /** People a lone word may shorten: a word of theirs begins as it does, or it is their initials. */
  candidates: (word: string) => Person[];
}

const startOf = (word: string): string => word.slice(0, 2).toLowerCase();

export function indexPersons(): PersonIndex {
  const byStart = new Map<string, Set<Person>>();
  const put = (key: string, person: Person) => byStart.set(key, (byStart.get(key) ?? new Set()).add(person));
  return {
    add: (person) => {
      if (person.words.length < 2) return;
      for (const word of person.words) put(startOf(word), person);
      put(`=${person.words.map((word) => word[0]!.toLowerCase()).join('')}`, person);
    },
    candidates: (word) => [
      ...new Set([...(byStart.get(startOf(word)) ?? []), ...(byStart.get(`=${word.toLowerCase()}`) ?? [])]),
    ],
  };
}
