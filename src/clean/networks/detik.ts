import type { Network } from '@/clean/networks/network';

export const detik: Network = {
  hosts: ['cnbcindonesia.com', 'cnnindonesia.com', 'detik.com', 'haibunda.com', 'insertlive.com'],
  boxes: [
    // 2026-02, news.detik.com: table.linksisip, video teasers
    '.noncontent',
    // 2023-05, news.detik.com: an advertisement and its caption
    '.parallaxindetail',
    // second hand, cnbcindonesia.com: a link to another story
    '[class^="sisip_"], [class^="link_sisip"]',
  ],
};
