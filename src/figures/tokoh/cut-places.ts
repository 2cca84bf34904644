import type { Tag } from '../tagger/tagger';
import type { Block } from './block';
import { isCapital } from './capitals';
import { loneNames } from './cut-holders';
import { OCCUPATIONS } from './jabatan-words';
import { headsRole } from './office-parts';
import { NAME_PARTICLES } from './title-words';
import { wordSet } from '../../text/word-set';

const LONGEST_PLACE = 3;
const FEWEST_WORDS = 3;

/**
 * Blocks whose people no longer begin with the place or organisation of the office before them: "Bupati [Lembah Sirin
 * Agustina Leba]" where the article has "Kabupaten Lembah Sirin".
 */
export function cutPlaces(blocks: Block[]): Block[] {
  const long = blocks.map(longNames);
  if (long.every((names) => names.length === 0)) return blocks;
  const known = placeNames(blocks);
  const lone = loneNames(blocks);
  return blocks.map((block, index) => {
    const tags = [...block.tags];
    for (const run of long[index]!)
      if (!cutName(block, tags, run, known) && !cutBand(block, tags, run, lone))
        cutCompany(block, tags, run, lone);
    return { ...block, tags };
  });
}

interface Run {
  from: number;
  to: number;
}

/** Names of three words and more right behind a capital or an office: long enough to hold a place. */
function longNames({ tags, tokens, lower }: Block): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] !== 'B-PER' || tags[from + 2] !== 'I-PER') continue;
    if (!isCapital(tokens[from - 1]?.text) && !headsRole(lower, from - 1) && lower[from - 1] !== 'bicara')
      continue;
    let to = from + 1;
    while (tags[to] === 'I-PER') to++;
    if (to - from >= FEWEST_WORDS) runs.push({ from, to });
  }
  return runs;
}

function cutName({ lower }: Block, tags: Tag[], { from, to }: Run, known: ReadonlySet<string>): boolean {
  if (known.has(lower.slice(from, to).join(' '))) return true;
  for (let cut = Math.min(LONGEST_PLACE, to - from - 1); cut > 0; cut--) {
    // One word left is a name only where two are the place's.
    if (to - from - cut < 2 && cut < 2) continue;
    if (!known.has(lower.slice(from, from + cut).join(' '))) continue;
    tags.fill('O', from, from + cut);
    tags[from + cut] = 'B-PER';
    return true;
  }
  return false;
}

/** "Vokalis [Senjaraya Dimas Aryo]" where the article has both "Senjaraya" and "Dimas" alone: a band and its singer. */
function cutBand({ lower }: Block, tags: Tag[], { from }: Run, lone: ReadonlySet<string>): boolean {
  if (!OCCUPATIONS.has(lower[from - 1] ?? '') || !lone.has(lower[from]!) || !lone.has(lower[from + 1]!))
    return false;
  cutFirst(tags, from);
  return true;
}

/** Offices somebody always has of a company or a state, that stands behind them. */
const OF_COMPANIES = wordSet('bos ceo jubir pendiri');

/** "bos [Elangjaya Marco Belli]", "Juru bicara [Kremlin …]": three words of which the article has not the first alone. */
function cutCompany({ lower }: Block, tags: Tag[], { from }: Run, lone: ReadonlySet<string>): void {
  const office = lower[from - 1] ?? '';
  const of = OF_COMPANIES.has(office) || (office === 'bicara' && lower[from - 2] === 'juru');
  if (of && !lone.has(lower[from]!) && !NAME_PARTICLES.has(lower[from + 1]!)) cutFirst(tags, from);
}

function cutFirst(tags: Tag[], from: number): void {
  tags[from] = 'B-ORG';
  tags[from + 1] = 'B-PER';
}

/** What stands behind the head of a place's or an organisation's name, in parts of up to three words, and places of their own. */
function placeNames(blocks: Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { lower, tags } of blocks) {
    tags.forEach((tag, from) => {
      if (tag !== 'B-LOC' && tag !== 'B-ORG') return;
      let to = from + 1;
      while (tags[to] === `I-${tag.slice(2)}`) to++;
      if (tag === 'B-LOC' ? to - from <= LONGEST_PLACE : to - from === 1)
        names.add(lower.slice(from, to).join(' '));
      for (let start = from + 1; start < to; start++)
        for (let end = start + 1; end <= Math.min(to, start + LONGEST_PLACE); end++)
          names.add(lower.slice(start, end).join(' '));
    });
  }
  return names;
}
