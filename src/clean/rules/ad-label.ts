import { isAdLabel } from '@/clean/label-match';
import type { Rule } from '@/clean/rule';

/** The caption of an advertisement, a block of its own: "ADVERTISEMENT". */
export const adLabel: Rule = {
  id: 'iklan',
  reason: 'Penanda iklan',
  find: ({ element, text }) => (isAdLabel(text) ? { nodes: [element] } : undefined),
};
