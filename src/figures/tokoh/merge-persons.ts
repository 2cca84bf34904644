import type { Mention } from './block';
import { ADDRESS, type Nickname } from './nicknames';
import type { Person } from './person';
import { formOf, PersonBook } from './person-book';
import { nameKey, spelledAlike } from './same-name';
import { wordSet } from '../../text/word-set';

const SHORTEST_ALIAS = 4;
const FAMILY = wordSet('ny nyonya istri suami putra putri anak ibunda');

/**
 * Merges mentions to persons: fullest names first, then short forms to the person last named before them that carries the word.
 * Two people who share a surname stay two; a nickname belongs to whom the text says.
 */
export function mergePersons(mentions: Mention[], nicknames: Nickname[]): Person[] {
  const book = new PersonBook(mentions);
  const ownerOf = new Map(nicknames.map(({ of, mention }) => [formOf(mention.words), formOf(of.words)]));
  const isNickname = ({ words }: Mention): boolean => ownerOf.has(formOf(words));
  const names = mentions.filter((mention) => !isNickname(mention));
  const isShort = ({ words }: Mention): boolean => words.length === 1 || isAddressed(words);
  addFullNames(
    book,
    names.filter((mention) => !isShort(mention)),
  );
  addLoneNames(book, names.filter(isShort), aliasWords(nicknames));
  for (const mention of mentions.filter(isNickname)) {
    const form = formOf(mention.words);
    book.add(mention, book.named(ownerOf.get(form)!) ?? book.named(form));
  }
  for (const person of book.persons) {
    person.mentions.sort((a, b) => book.placeOf(a) - book.placeOf(b));
    person.words = usualWords(person);
  }
  return book.persons;
}

/** "Gus Irfan", whoever of the article is an Irfan. */
const isAddressed = (words: string[]): boolean => words.length === 2 && ADDRESS.has(words[0]!.toLowerCase());

function addFullNames(book: PersonBook, full: Mention[]): void {
  for (const mention of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const { words } = mention;
    book.add(mention, book.named(formOf(words)) ?? book.nearest(book.sharing(words), mention));
  }
}

function addLoneNames(book: PersonBook, lone: Mention[], aliases: Map<string, string>): void {
  for (const mention of lone) {
    const words = isAddressed(mention.words) ? mention.words.slice(1) : mention.words;
    const word = words[0]!;
    const found = book.sharing(words).filter((person) => !isRelative(book, person, mention));
    const owner = book.named(aliases.get(nameKey(word)) ?? '');
    book.add(mention, book.nearest(found, mention) ?? owner ?? book.shortened(word));
  }
}

/** The longer words of nicknames, by which their owner is called as well: "Dulang" of "Abang Dulang". */
const aliasWords = (nicknames: Nickname[]): Map<string, string> =>
  new Map(
    nicknames.flatMap(({ of, mention }) =>
      mention.words
        .filter((word) => word.length >= SHORTEST_ALIAS)
        .map((word): [string, string] => [nameKey(word), formOf(of.words)]),
    ),
  );

/** "Ny Herawati Wirasena", named later than the lone "Wirasena": another member of the family. */
const isRelative = (book: PersonBook, person: Person, mention: Mention): boolean =>
  person.mentions.every(({ block, from }) =>
    FAMILY.has(block.lower[block.lower[from - 1] === '.' ? from - 2 : from - 1] ?? ''),
  ) && person.mentions.every((one) => book.placeOf(one) > book.placeOf(mention));

/** Of the fullest forms the one written most often: a slip stays an alias, and so does a headline's ALL CAPS. */
function usualWords({ words, mentions }: Person): string[] {
  const alike = mentions.filter((mention) => mention.words === words || spelledAlike(mention.words, words));
  const plain = alike.filter((mention) => mention.words.some((word) => word !== word.toUpperCase()));
  const full = plain.length > 0 ? plain : alike;
  const counts = new Map<string, number>();
  for (const mention of full)
    counts.set(mention.words.join(' '), (counts.get(mention.words.join(' ')) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return full.find((mention) => counts.get(mention.words.join(' ')) === most)?.words ?? words;
}
