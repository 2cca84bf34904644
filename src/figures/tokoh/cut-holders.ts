import type { Tag } from '../tagger/tagger';
import type { Block } from './block';
import { NAME_WORD } from './name-lists';
import { headsRole } from './office-parts';

const FEWEST_WORDS = 3;

/**
 * Blocks whose organisations and places no longer end with who holds the office before them: "Pelatih [Rawalona] Hansa Flicka"
 * where the article has "Flicka" alone. The last two words are the name.
 */
export function cutHolders(blocks: Block[]): Block[] {
  const lone = loneNames(blocks);
  return lone.size === 0 ? blocks : blocks.map((block) => withoutHolders(block, lone));
}

function withoutHolders(block: Block, lone: ReadonlySet<string>): Block {
  const { lower, tokens } = block;
  let tags: Tag[] | undefined;
  for (let from = 1; from < lower.length; from++) {
    const kind = block.tags[from]!;
    if ((kind !== 'B-ORG' && kind !== 'B-LOC') || !headsRole(lower, from - 1)) continue;
    let to = from + 1;
    while (block.tags[to] === `I-${kind.slice(2)}`) to++;
    const held =
      to - from >= FEWEST_WORDS && lone.has(lower[to - 1]!) && NAME_WORD.test(tokens[to - 2]!.text);
    if (!held) continue;
    tags ??= [...block.tags];
    tags[to - 2] = 'B-PER';
    tags[to - 1] = 'I-PER';
  }
  return tags ? { ...block, tags } : block;
}

/** People's names of one word, in small letters. */
export const loneNames = (blocks: Block[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ lower, tags }) =>
      lower.filter((_, at) => tags[at] === 'B-PER' && tags[at + 1] !== 'I-PER'),
    ),
  );
