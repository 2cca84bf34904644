import { readBlocks } from '@/clean/blocks';
import type { Block, Finding, Rule } from '@/clean/rule';
import { adLabel } from '@/clean/rules/ad-label';
import { bacaJuga } from '@/clean/rules/baca-juga';
import { follow } from '@/clean/rules/follow';
import { inlineBracket } from '@/clean/rules/inline-bracket';
import { linkBox } from '@/clean/rules/link-box';
import { readerBox } from '@/clean/rules/reader-box';
import { prompt } from '@/clean/rules/prompt';
import { readOnLine } from '@/clean/rules/read-on-line';
import { relatedList } from '@/clean/rules/related-list';
import { tags } from '@/clean/rules/tags';
import { isBlock, textOf } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';

/** All rules, in the order they are asked; the first that finds something in a block decides. */
export const RULES: readonly Rule[] = [
  readerBox,
  adLabel,
  prompt,
  follow,
  tags,
  relatedList,
  bacaJuga,
  readOnLine,
  inlineBracket,
  linkBox,
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
export function clean(elements: readonly Element[], siteNames: readonly string[] = []): Taken[] {
  const taken: Taken[] = [];
  let previous: string | undefined;
  const open: Taken[] = [];
  for (let block of readBlocks(elements, siteNames)) {
    const { element } = block;
    if (!element.isConnected) continue;
    for (let found = find(block); found; found = find(block)) {
      const item = take(found.rule, found.finding, previous);
      taken.push(item);
      open.push(item);
      if (!element.isConnected) break;
      block = block.again();
    }
    if (!element.isConnected || block.text === '') continue;
    for (const item of open.splice(0)) item.next = block.text;
    previous = block.text;
  }
  return taken;
}

function find(block: Block): { rule: Rule; finding: Finding } | undefined {
  if (block.text === '') return undefined;
  for (const rule of RULES) {
    const finding = rule.find(block);
    if (finding) return { rule, finding };
  }
  return undefined;
}

function take(rule: Rule, { nodes }: Finding, previous: string | undefined): Taken {
  const text = foldSpace(
    nodes.map((node) => (isBlock(node) ? ` ${textOf(node)} ` : node.textContent)).join(''),
  );
  const html = nodes
    .map((node) => (node.nodeType === 1 ? (node as Element).outerHTML : (node.textContent ?? '')))
    .join('');
  nodes.forEach((node) => node.remove());
  return { rule, text, html, ...(previous !== undefined && { previous }) };
}
