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
    {
      selector: '.read__paging__footnote',
      holds: 'the first sentence of the next page',
      seen: '2023-03, kompas.com',
    },
    {
      selector: '.gate-kgplus',
      holds: 'an offer to read without advertisements',
      seen: '2023-03, kompas.com',
    },
    {
      selector: '.related__inline, [class*="inject-baca-juga"]',
      holds: 'links to other stories',
      seen: '2023-03, kompas.com',
    },
  ],
};
