import type { Network } from '@/clean/networks/network';

export const gramedia: Network = {
  hosts: [
    'bolasport.com',
    'grid.id',
    'kompas.com',
    'kompas.tv',
    'kontan.co.id',
    'motorplus-online.com',
    'tribunnews.com',
  ],
  boxes: [
    // 2023-03, kompas.com: the first sentence of the next page
    '.read__paging__footnote',
    // 2023-03, kompas.com: an offer to read without advertisements
    '.gate-kgplus',
    // 2023-03, kompas.com: links to other stories
    '.related__inline, [class*="inject-baca-juga"]',
  ],
};
