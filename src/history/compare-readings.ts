import type { Reading } from '@/reading.ts';

/**
 * What a reading says of the text kept before: `same`; `part` where fewer pages of a split story could be read and say
 * nothing new; `more` where pages were added to what was kept; `changed` for everything else.
 */
export function compareReadings(before: Reading, now: Reading): 'same' | 'part' | 'more' | 'changed' {
  const [a, b] = [before.article, now.article];
  if (a.title !== b.title) return 'changed';
  if (a.paragraphs.join('\n') === b.paragraphs.join('\n')) return 'same';
  if (b.pages.joined < a.pages.joined && holdsAll(a.paragraphs, b.paragraphs)) return 'part';
  if (b.pages.joined > a.pages.joined && holdsAll(b.paragraphs, a.paragraphs)) return 'more';
  return 'changed';
}

function holdsAll(paragraphs: readonly string[], others: readonly string[]): boolean {
  const held = new Set(paragraphs);
  return others.every((text) => held.has(text));
}
