import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isInitials } from './initials';
import { headsJabatan, WEAK_HEADS } from './jabatan-words';
import { headsCompany, headsProduct, ORGANISATION_HEADS, THING_HEADS } from './place-words';
import { BARE_VERBS, SPEECH_VERBS } from './speech-words';
import { TITLES } from './title-words';
import { isCompany, isUsedAsThing } from './used-as-thing';

/** "37"; not "2023". */
const AGE = /^\d\d$/;

/**
 * Mentions without those the rest of the article speaks against: a lone word tagged more often as organisation or place, or once
 * used as a company's, a product's or a place's name; a city in a list of cities. An abbreviation may be a person's: "Presiden RWS".
 */
export function withoutOrganisations(mentions: Mention[], blocks: Block[]): Mention[] {
  const lone = new Map<string, number>();
  const inNames = new Set<string>();
  for (const { words } of mentions) {
    const word = words[0]!.toLowerCase();
    if (words.length === 1) lone.set(word, (lone.get(word) ?? 0) + 1);
    else for (const one of words) inNames.add(one.toLowerCase());
  }
  const together = countForms(mentions);
  const against = evidence(lone, together, blocks);
  const things = thingForms(mentions, blocks);
  return mentions.filter((mention) => {
    const { words, block, to } = mention;
    if (isInitials(mention)) return true;
    if (mention.thing) return false;
    const form = formOf(mention);
    if (words.length > 1 && (against.get(form) ?? 0) > (together.get(form) ?? 0)) return false;
    if (things.has(formOf(mention)) && !(words.length === 1 && inNames.has(formOf(mention)))) return false;
    if (words.length > 1) return true;
    const word = words[0]!;
    const known = inNames.has(word.toLowerCase()) || block.lower[to] === '(' || block.lower[to] === 'alias';
    if (known || word.length === 1) return true;
    return (against.get(word.toLowerCase()) ?? 0) < (lone.get(word.toLowerCase()) ?? 0);
  });
}

/** Names used as a thing's somewhere and nowhere as a person's; that a company speaks says nothing. */
function thingForms(mentions: Mention[], blocks: Block[]): Set<string> {
  const uses = mentions.map((mention) => ({ form: formOf(mention), mention, thing: isUsedAsThing(mention) }));
  const formsWhere = (holds: (mention: Mention) => boolean): Set<string> =>
    new Set(uses.filter(({ mention, thing }) => !thing && holds(mention)).map(({ form }) => form));
  const titled = formsWhere(isTitled);
  const speaking = formsWhere(speaks);
  const things = new Set(uses.flatMap(({ form, thing }) => (thing ? [form] : [])));
  const companies = new Set<string>();
  for (const one of occurrences(mentions, blocks)) {
    if (headsProduct(one.block, one.from - 1) || (standsAlone(one) && isUsedAsThing(one)))
      things.add(formOf(one));
    if (headsCompany(one.block.lower, one.from - 1)) companies.add(formOf(one));
  }
  return new Set([
    ...[...things].filter((form) => !titled.has(form) && !speaking.has(form)),
    ...[...companies].filter((form) => !titled.has(form)),
  ]);
}

const formOf = ({ words }: Mention): string => words.join(' ').toLowerCase();

/** How often each name of several words is tagged a person. */
function countForms(mentions: Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (mention.words.length > 1) counts.set(formOf(mention), (counts.get(formOf(mention)) ?? 0) + 1);
  return counts;
}

/** How often lone words begin the name of an organisation or place, and names of several words are one. */
function evidence(
  lone: Map<string, number>,
  together: Map<string, number>,
  blocks: Block[],
): Map<string, number> {
  const against = new Map<string, number>();
  const count = (form: string) => against.set(form, (against.get(form) ?? 0) + 1);
  for (const { lower, tags } of blocks) {
    tags.forEach((tag, from) => {
      if (tag !== 'B-ORG' && tag !== 'B-LOC') return;
      if (lone.has(lower[from]!)) count(lower[from]!);
      let to = from + 1;
      while (tags[to] === `I-${tag.slice(2)}`) to++;
      // "Anggrek Putra": "Putra" alone is the same.
      if (to - from === 2 && tag === 'B-ORG' && lone.has(lower[to - 1]!) && !headsThing(lower[from]!))
        count(lower[to - 1]!);
      const form = lower.slice(from, to).join(' ');
      if (to - from > 1 && together.has(form)) count(form);
    });
  }
  return against;
}

const headsThing = (word: string): boolean => THING_HEADS.has(word) || ORGANISATION_HEADS.has(word);

/** Wherever the words of a mention stand, tagged or not. */
function occurrences(mentions: Mention[], blocks: Block[]): Mention[] {
  const wordsOf = new Map(mentions.map((mention) => [formOf(mention), mention.words]));
  const lengths = new Map<string, Set<number>>();
  for (const { words } of mentions) {
    const first = words[0]!.toLowerCase();
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  const found: Mention[] = [];
  for (const block of blocks) {
    block.lower.forEach((word, from) => {
      for (const length of lengths.get(word) ?? []) {
        const words = wordsOf.get(block.lower.slice(from, from + length).join(' '));
        if (words) found.push({ block, from, to: from + length, words });
      }
    });
  }
  return found;
}

/** No part of a longer name. */
const standsAlone = ({ block: { tokens }, from, to }: Mention): boolean =>
  isCapital(tokens[from]!.text) && !isCapital(tokens[from - 1]?.text) && !isCapital(tokens[to]?.text);

/** A title or an office before it, an age behind it; a company's behind the office is none's. */
function isTitled(mention: Mention): boolean {
  const { block, from, to, words } = mention;
  const { lower } = block;
  const before = lower[lower[from - 1] === ',' || lower[from - 1] === '.' ? from - 2 : from - 1] ?? '';
  if (TITLES.has(before) || WEAK_HEADS.has(before)) return true;
  if (lower[to] === '(' && AGE.test(lower[to + 1] ?? '')) return true;
  return headsJabatan(before) && !isCompany(mention) && (words.length > 1 || lower[to] !== ',');
}

/** Both names beside a verb of saying. */
const speaks = ({ block: { lower }, from, to, words }: Mention): boolean =>
  words.length > 1 && (SPEECH_VERBS.has(lower[to] ?? '') || BARE_VERBS.has(lower[from - 1] ?? ''));
