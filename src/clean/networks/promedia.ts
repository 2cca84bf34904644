import type { Network } from '@/clean/networks/network';

// The CMS serves some 600 hosts; these are the ones seen. The others do nearly as well by structure.
export const promedia: Network = {
  hosts: [
    'ayobandung.com',
    'jawapos.com',
    'krjogja.com',
    'pikiran-rakyat.com',
    'radarbogor.jawapos.com',
    'rbg.id',
    'suaramerdeka.com',
  ],
  boxes: [
    { selector: '.paging--article', holds: 'the numbers of the pages', seen: '2024-08, rbg.id' },
    {
      selector: '.read__tagging, .read__comment, .read__related',
      holds: 'tags and related stories',
      seen: '2024-08, rbg.id',
    },
    { selector: '.latest--article', holds: 'the newest stories', seen: '2024-08, rbg.id' },
  ],
};
