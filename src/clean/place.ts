import type { Taken } from '@/clean/clean';
import { isBlock, textOf } from '@/page/text-of';
import { trimMarkup } from '@/page/trim-markup';
import type { Removal } from '@/reading';
import { foldSpace } from '@/text/fold-space';

/**
 * The ledger of a story: what was taken, each with the paragraph it stood before, told by the text around it. What stood
 * right between two of its paragraphs or beside one is told; a site's menu, side bar or footer was no interruption.
 */
export function placeRemovals(taken: readonly Taken[], paragraphs: readonly string[]): Removal[] {
  const placeOf = new Map(paragraphs.map((text, index) => [text, index]));
  const nearest = (texts: readonly string[]) => texts.flatMap((text) => placeOf.get(text) ?? [])[0];
  return taken.flatMap(({ rule, nodes, before, after, beside }) => {
    const next = nearest(after);
    const previous = nearest(before);
    const between = placeOf.has(before[0] ?? '') && placeOf.has(after[0] ?? '');
    if ((!beside && !between) || (next === undefined && previous === undefined)) return [];
    const at = next ?? previous! + 1;
    return {
      rule: rule.id,
      reason: rule.reason,
      text: textIn(nodes),
      html: nodes.map(markupOf).join(''),
      at,
    };
  });
}

function textIn(nodes: readonly ChildNode[]): string {
  return foldSpace(nodes.map((node) => (isBlock(node) ? ` ${textOf(node)} ` : node.textContent)).join(''));
}

function markupOf(node: ChildNode): string {
  if (node.nodeType !== 1) return node.textContent ?? '';
  const element = node as Element;
  trimMarkup(element);
  return element.outerHTML;
}
