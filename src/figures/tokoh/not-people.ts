import type { Block, Mention } from './block';
import { isInitials } from './find-mentions';

/** Two capitals or more: "PSSI", "AS"; not "Budi". */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]+$/u;

/**
 * Mentions without those the rest of the article speaks against: a lone word tagged more often as organisation or place,
 * and an abbreviation that nothing says is a person.
 */
export function withoutOrganisations(mentions: Mention[], blocks: Block[]): Mention[] {
  const lone = new Map<string, number>();
  const inNames = new Set<string>();
  for (const { words } of mentions) {
    const word = words[0]!.toLowerCase();
    if (words.length === 1) lone.set(word, (lone.get(word) ?? 0) + 1);
    else for (const one of words) inNames.add(one.toLowerCase());
  }
  if (lone.size === 0) return mentions;
  const against = new Map<string, number>();
  for (const { lower, tags } of blocks) {
    lower.forEach((word, index) => {
      if (lone.has(word) && /^[BI]-(?:ORG|LOC)$/.test(tags[index]!))
        against.set(word, (against.get(word) ?? 0) + 1);
    });
  }
  return mentions.filter((mention) => {
    const { words, block, to } = mention;
    if (words.length > 1 || isInitials(mention)) return true;
    const word = words[0]!;
    const known = inNames.has(word.toLowerCase()) || block.lower[to] === '(' || block.lower[to] === 'alias';
    if (known || word.length === 1) return true;
    if (ABBREVIATION.test(word) && !isShouted(block)) return false;
    return (against.get(word.toLowerCase()) ?? 0) < (lone.get(word.toLowerCase()) ?? 0);
  });
}

/** A line in ALL CAPS says nothing of abbreviations. */
const isShouted = ({ text }: Block): boolean => text === text.toUpperCase();
