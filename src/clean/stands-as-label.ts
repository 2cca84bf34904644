import type { Block } from '@/clean/rule';
import { isHeading, textOf } from '@/page/text-of';
import { wordSet } from '@/text/word-set';

const CELLS = wordSet('td th dt dd');
const PROSE_LENGTH = 60;

/**
 * Whether a block of few words can be a site's own label ("Share", "Iklan", "07:30"): not a table's or list's cell, but in a
 * cell that holds the story, and not a heading over a paragraph of the story.
 */
export function standsAsLabel({ element, page }: Block): boolean {
  const cell = element.closest('td, th');
  if (CELLS.has(element.localName) || (cell && !page.holders.has(cell))) return false;
  if (!isHeading(element)) return true;
  const next = element.nextElementSibling;
  return !next || textOf(next).length < PROSE_LENGTH;
}
