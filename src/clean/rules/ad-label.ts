import { isAdLabel } from '@/clean/label-match';
import { standsAsLabel } from '@/clean/stands-as-label';
import type { Rule } from '@/clean/rule';

/** The caption of an advertisement, a block of its own: "ADVERTISEMENT". */
export const adLabel: Rule = {
  id: 'iklan',
  reason: 'Penanda iklan',
  find: (block) => (isAdLabel(block.text) && standsAsLabel(block) ? [block.element] : undefined),
};

// Contoh: p.para_caption "ADVERTISEMENT" (detik, 2023), "Iklan", "Annons".
// Jangan kena: h3 "Iklan" over a paragraph of the story, "Iklan layanan masyarakat itu diputar setiap pagi."
