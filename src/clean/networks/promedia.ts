import type { Network } from '@/clean/networks/network';

// The CMS serves some 600 hosts; these are the ones seen. The others do nearly as well by structure.
export const promedia: Network = {
  hosts: ['ayobandung.com', 'jawapos.com', 'krjogja.com', 'pikiran-rakyat.com', 'rbg.id', 'suaramerdeka.com'],
  boxes: [
    // 2024-08, rbg.id: the numbers of the pages
    '.paging--article',
    // 2024-08, rbg.id: tags and related stories
    '.read__tagging, .read__comment, .read__related',
    // 2024-08, rbg.id: the newest stories
    '.latest--article',
  ],
};
