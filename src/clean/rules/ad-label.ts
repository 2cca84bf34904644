import { isAdLabel } from '@/clean/label-match';
import { standsAsLabel } from '@/clean/stands-as-label';
import type { Rule } from '@/clean/rule';

/** The caption of an advertisement, a block of its own: "ADVERTISEMENT". */
export const adLabel: Rule = {
  id: 'iklan',
  reason: 'Penanda iklan',
  find: ({ element, text }) => (isAdLabel(text) && standsAsLabel(element) ? { nodes: [element] } : undefined),
};
