import { readBlock } from '@/clean/blocks';
import type { Finding, Rule } from '@/clean/rule';
import { adLabel } from '@/clean/rules/ad-label';
import { bacaJuga } from '@/clean/rules/baca-juga';
import { inlineBracket } from '@/clean/rules/inline-bracket';
import { prompt } from '@/clean/rules/prompt';
import { readOnLine } from '@/clean/rules/read-on-line';
import { relatedList } from '@/clean/rules/related-list';
import { tags } from '@/clean/rules/tags';
import { foldSpace } from '@/text/fold-space';

/** All rules, in the order they are asked; the first that finds something in a block decides. */
export const RULES: readonly Rule[] = [
  adLabel,
  prompt,
  tags,
  relatedList,
  bacaJuga,
  readOnLine,
  inlineBracket,
];

/** Something taken out, and the true text around it, by which its place is told in the finished story. */
export interface Taken {
  rule: Rule;
  text: string;
  html: string;
  /** The block after it that stayed, if any. */
  next?: string;
  /** The block before it that stayed, if any. */
  previous?: string;
}

/** Takes the interruptions out of `blocks`' document, in one pass. Nothing goes without being told. */
export function clean(blocks: readonly Element[]): Taken[] {
  const taken: Taken[] = [];
  let previous: string | undefined;
  const open: Taken[] = [];
  for (const element of blocks) {
    if (!element.isConnected) continue;
    const block = readBlock(element);
    let found = find(block);
    while (found) {
      const item = take(found.rule, found.finding, previous);
      taken.push(item);
      open.push(item);
      if (!element.isConnected) break;
      found = find(readBlock(element));
    }
    if (!element.isConnected) continue;
    const text = foldSpace(element.textContent ?? '');
    if (text === '') continue;
    for (const item of open.splice(0)) item.next = text;
    previous = text;
  }
  return taken;
}

function find(block: ReturnType<typeof readBlock>): { rule: Rule; finding: Finding } | undefined {
  if (block.text === '') return undefined;
  for (const rule of RULES) {
    const finding = rule.find(block);
    if (finding) return { rule, finding };
  }
  return undefined;
}

function take(rule: Rule, { nodes }: Finding, previous: string | undefined): Taken {
  const text = foldSpace(nodes.map((node) => node.textContent ?? '').join(' '));
  const html = nodes
    .map((node) => (node.nodeType === 1 ? (node as Element).outerHTML : (node.textContent ?? '')))
    .join('');
  nodes.forEach((node) => node.remove());
  return { rule, text, html, ...(previous !== undefined && { previous }) };
}
