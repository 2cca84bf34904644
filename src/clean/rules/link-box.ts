import { holdsPicture, linkShare } from '@/clean/blocks';
import { namesFurniture } from '@/clean/furniture';
import type { Finding, Rule } from '@/clean/rule';

const BOXES = new Set([
  'div',
  'section',
  'aside',
  'ul',
  'ol',
  'footer',
  'header',
  'table',
  'dl',
  'form',
  'nav',
]);
const MOSTLY_LINK = 0.5;

/**
 * A box without prose that a publisher put beside the story: one whose class says so (shares, tags, a related list), or
 * one that is mostly links. A picture that is no link, a quotation or a headline keeps its box.
 */
export const linkBox: Rule = {
  id: 'kotak-tautan',
  reason: 'Kotak tautan atau tombol situs',
  find({ element, box }): Finding | undefined {
    if (!box) return undefined;
    const around: Element[] = [];
    for (let up: Element | null = element; up; up = up === box ? null : up.parentElement) around.push(up);
    const found = around.findLast((each) => BOXES.has(each.localName) && isFurniture(each));
    return found && { nodes: [found] };
  },
};

function isFurniture(box: Element): boolean {
  if (!namesFurniture(box) && linkShare(box) <= MOSTLY_LINK) return false;
  if (box.querySelector('h1, blockquote') || box.closest('blockquote, figure')) return false;
  return !holdsPicture(box);
}

// Contoh: div.sharedaddy "Share on Facebook", ul.tags, div.read__related (rbg.id, 2024).
// Jangan kena: blockquote.twitter-tweet, figure with a linked credit, a contact line in a paragraph.
