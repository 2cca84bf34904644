import { LINKS } from '@/clean/blocks';
import { inlineLabelLength } from '@/clean/label-match';
import type { Finding } from '@/clean/rule';
import { allIn, hasAny } from '@/page/select';
import { isBreak, rawText } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';

// A bracket, a bullet, a full stop.
const LITTLE = 4;

/** What stands between two `<br>`, with the first of them. */
interface Line {
  nodes: ChildNode[];
  text: string;
  /** How many letters stand outside links. */
  unlinked: number;
}

/**
 * The lines of a block, apart by `<br>`, that lead to other stories: a label with its link, or a label alone, and the lines
 * of links behind it (tempo.co, 2016: `<br><strong>Baca:</strong><br><a>…</a>` under a paragraph's sentences).
 */
export function labelledLines(block: Element): Finding | undefined {
  const lines = hasAny(block, 'br') ? linesOf(block) : [];
  for (let from = 0; from < lines.length; from++) {
    const { text, unlinked } = lines[from]!;
    const label = inlineLabelLength(text);
    if (label === 0 || unlinked > label + LITTLE) continue;
    let to = from + 1;
    while (to < lines.length && lines[to]!.unlinked < LITTLE) to++;
    const found = lines.slice(from, to);
    if (found.some((line) => line.text.length > line.unlinked)) return found.flatMap(({ nodes }) => nodes);
  }
  return undefined;
}

/** The lines of a block, with what stands in them. */
export function linesOf(block: Element): Line[] {
  const nodes: ChildNode[][] = [[]];
  for (const node of block.childNodes) {
    if (isBreak(node)) nodes.push([]);
    nodes.at(-1)!.push(node);
  }
  const links = allIn(block, LINKS);
  return nodes.map((line) => {
    const text = foldSpace(line.map(rawText).join(''));
    const linked = links.filter((link) => line.some((node) => node.contains(link)));
    return { nodes: line, text, unlinked: text.length - foldSpace(linked.map(rawText).join('')).length };
  });
}
