import type { Tag } from '../tagger/tagger';
import type { Block } from './block';
import { isCapital } from './capitals';

const LONGEST_PLACE = 3;
const FEWEST_WORDS = 3;

/**
 * Blocks whose people no longer begin with the place or organisation of the office before them: "Bupati [Lembah Sirin
 * Agustina Leba]" where the article has "Kabupaten Lembah Sirin".
 */
export function cutPlaces(blocks: Block[]): Block[] {
  const known = placeNames(blocks);
  if (known.size === 0) return blocks;
  return blocks.map((block) => {
    const tags = [...block.tags];
    tags.forEach((tag, from) => {
      if (tag === 'B-PER') cutName(block, tags, from, known);
    });
    return { ...block, tags };
  });
}

function cutName({ tokens, lower }: Block, tags: Tag[], from: number, known: ReadonlySet<string>): void {
  let to = from + 1;
  while (tags[to] === 'I-PER') to++;
  if (to - from < FEWEST_WORDS || !isCapital(tokens[from - 1]?.text)) return;
  if (known.has(lower.slice(from, to).join(' '))) return;
  for (let cut = Math.min(LONGEST_PLACE, to - from - 1); cut > 0; cut--) {
    // One word left is a name only where two are the place's.
    if (to - from - cut < 2 && cut < 2) continue;
    if (!known.has(lower.slice(from, from + cut).join(' '))) continue;
    tags.fill('O', from, from + cut);
    tags[from + cut] = 'B-PER';
    return;
  }
}

/** What stands behind the head of a place's or an organisation's name, in parts of up to three words, and places of their own. */
function placeNames(blocks: Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { lower, tags } of blocks) {
    tags.forEach((tag, from) => {
      if (tag !== 'B-LOC' && tag !== 'B-ORG') return;
      let to = from + 1;
      while (tags[to] === `I-${tag.slice(2)}`) to++;
      if (tag === 'B-LOC' && to - from <= LONGEST_PLACE) names.add(lower.slice(from, to).join(' '));
      for (let start = from + 1; start < to; start++)
        for (let end = start + 1; end <= Math.min(to, start + LONGEST_PLACE); end++)
          names.add(lower.slice(start, end).join(' '));
    });
  }
  return names;
}
