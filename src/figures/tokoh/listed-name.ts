import type { Block } from './block';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

const JOINTS = wordSet('dan serta & maupun');

/** Whether the name that begins at `from` stands in a list that goes on behind it: "[Nisa Fitri], dan Ayu Lestari"; not "[Nisa Fitri], tiba". */
export function isListed({ lower, tags }: Block, from: number): boolean {
  let to = from;
  while (tags[to]?.endsWith('PER')) to++;
  if (lower[to] === ',') return JOINTS.has(lower[to + 1] ?? '') || tags[to + 1] === 'B-PER';
  return JOINTS.has(lower[to] ?? '');
}

/** First token of the name behind a comma, titles between allowed: ", Pak Darmin"; -1 where none stands there. */
export function nameBehindComma({ lower, tags }: Block, comma: number): number {
  if (lower[comma] !== ',') return -1;
  let at = comma + 1;
  while (TITLES.has(lower[at] ?? '') || lower[at] === '.') at++;
  return tags[at] === 'B-PER' ? at : -1;
}
