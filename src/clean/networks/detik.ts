import type { Network } from '@/clean/networks/network';

export const detik: Network = {
  hosts: ['cnbcindonesia.com', 'cnnindonesia.com', 'detik.com', 'haibunda.com', 'insertlive.com'],
  boxes: [
    { selector: '.noncontent', holds: 'table.linksisip, video teasers', seen: '2026-02, news.detik.com' },
    {
      selector: '.parallaxindetail',
      holds: 'an advertisement and its caption',
      seen: '2023-05, news.detik.com',
    },
    {
      selector: '[class^="sisip_"], [class^="link_sisip"]',
      holds: 'a link to another story',
      seen: 'second hand, cnbcindonesia.com',
    },
  ],
};
