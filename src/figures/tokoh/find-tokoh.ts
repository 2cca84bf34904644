import type { Abbreviation, Tokoh } from '../../reading';
import { assignRoles } from './assign-roles';
import { mentionText, type Block, type Mention } from './block';
import { isCapital } from './capitals';
import { withoutCommonWords } from './common-words';
import { cutCapitals } from './cut-capitals';
import { findMentions } from './find-mentions';
import { findQuotes } from './find-quotes';
import { headsJabatan } from './jabatan-words';
import { isFiction } from './named-things';
import { joinAdjacent } from './join-mentions';
import { findKnownNames } from './known-names';
import { isLineUp } from './line-up';
import { withoutLinks } from './link-names';
import { mergePersons } from './merge-persons';
import { findLaterNicknames, findNicknames } from './nicknames';
import { shortensOffice } from './office-short';
import type { Person } from './person';
import { withoutOrganisations } from './not-people';
import { rankTokoh } from './rank-tokoh';
import { addEpithets } from './role-epithet';
import { roleInTitle } from './role-in-title';

/**
 * The people of an article with role and quotes, the most important first. `title` counts for rank only: spans lie in
 * paragraphs. What an abbreviation stands for is a person only where its long form is.
 */
export function findTokoh(blocks: Block[], title: string, abbreviations: Abbreviation[]): Tokoh[] {
  const all = cutCapitals(
    withoutLinks(
      withoutCommonWords(blocks.filter((block) => !isLineUp(block)).flatMap(findMentions), blocks),
    ),
  );
  const fiction = new Set(all.filter(isFiction).map(nameOf));
  const full = new Set(all.map(nameOf));
  const short = new Set(
    abbreviations.filter(({ long }) => !full.has(long.toLowerCase())).map((one) => one.short.toLowerCase()),
  );
  const tagged = withoutOrganisations(all, blocks).filter(
    (mention) =>
      !fiction.has(nameOf(mention)) && !short.has(nameOf(mention)) && !endsLongForm(mention, abbreviations),
  );
  const known = findKnownNames(blocks, tagged);
  const found = [...tagged, ...known].sort(inTextOrder);
  const nicknames = [...findNicknames(found), ...findLaterNicknames(found, blocks)];
  const starts = new Set(tagged.map(placeOf));
  const named = [
    ...tagged,
    ...nicknames.map((nickname) => nickname.mention).filter((mention) => !starts.has(placeOf(mention))),
  ];
  const others = nicknames.length > 0 ? findKnownNames(blocks, named) : known;
  const mentions = joinAdjacent([...named, ...others].sort(inTextOrder));
  const persons = mergePersons(mentions, nicknames);
  const roles = assignRoles(persons);
  const personAt = lookup(persons);
  addEpithets(blocks, roles, { personAt });
  for (const person of persons) {
    const role = roles.has(person) ? undefined : roleInTitle(person, title);
    if (role) roles.set(person, role);
  }
  const { quotes, epithets } = findQuotes(blocks, {
    personAt,
    byOffice: officeHolder(roles),
    roleOf: (person) => roles.get(person)?.toLowerCase(),
  });
  const tokoh = persons.map((person) =>
    tokohOf(person, roles.get(person) ?? epithets.get(person), quotes.get(person) ?? []),
  );
  return rankTokoh(tokoh, title);
}

const nameOf = ({ words }: Mention): string => words.join(' ').toLowerCase();
/** "Pekan Wisata [Ramah Ceria] (PWRC)": the end of a longer name that the brackets shorten. */
function endsLongForm(mention: Mention, abbreviations: Abbreviation[]): boolean {
  const { lower, tokens } = mention.block;
  if (lower[mention.to] !== '(' || !isCapital(tokens[mention.from - 1]?.text)) return false;
  const short = tokens[mention.to + 1]?.text;
  const name = mentionText(mention);
  return abbreviations.some(
    (one) => one.short === short && one.long.length > name.length && one.long.endsWith(name),
  );
}

const placeOf = ({ block, from }: Mention): string => `${block.paragraph}:${from}`;
const inTextOrder = (a: Mention, b: Mention): number =>
  a.block.paragraph - b.block.paragraph || a.from - b.from;

function lookup(persons: Person[]): (block: Block, index: number) => Person | undefined {
  const byToken = new Map<Block, Map<number, Person>>();
  for (const person of persons) {
    for (const { block, from, to } of person.mentions) {
      const places = byToken.get(block) ?? new Map<number, Person>();
      for (let index = from; index < to; index++) places.set(index, person);
      byToken.set(block, places);
    }
  }
  return (block, index) => byToken.get(block)?.get(index);
}

const headOf = (role: string | undefined): string | undefined => role?.split(' ', 1)[0]!.toLowerCase();

/** The one person whose role begins with a word, or is shortened by it; nobody where two do. */
function officeHolder(roles: Map<Person, string>): (word: string) => Person | undefined {
  const holders = new Map<string, Person | undefined>();
  for (const [person, role] of roles) {
    const head = headOf(role)!;
    holders.set(head, holders.has(head) ? undefined : person);
  }
  return (word) => {
    if (holders.has(word) || !headsJabatan(word)) return holders.get(word);
    const meant = [...roles].filter(([, role]) => shortensOffice(word, role));
    return meant.length === 1 ? meant[0]![0] : undefined;
  };
}

function tokohOf(person: Person, role: string | undefined, quotes: Tokoh['quotes']): Tokoh {
  const fullest = person.mentions.find((mention) => mention.words === person.words) ?? person.mentions[0]!;
  const name = mentionText(fullest);
  const aliases = new Set(
    person.mentions.map((mention) => (isHalf(mention) ? mention.words[0]! : mentionText(mention))),
  );
  aliases.delete(name);
  const mentions = person.mentions.map((mention) => spanOf(mention));
  return { name, aliases: [...aliases], ...(role ? { role } : {}), mentions, quotes };
}

/** One of a pair in one token: "Blinken-Lavrov". */
const isHalf = ({ block, from, to, words }: Mention): boolean =>
  to === from + 1 && block.tokens[from]!.text !== words[0];

function spanOf(mention: Mention): Tokoh['mentions'][number] {
  const { block, from, to, words } = mention;
  const first = block.tokens[from]!;
  const paragraph = block.paragraph;
  if (!isHalf(mention)) return { paragraph, start: first.start, end: block.tokens[to - 1]!.end };
  const start = first.start + first.text.lastIndexOf(words[0]!);
  return { paragraph, start, end: start + words[0]!.length };
}
