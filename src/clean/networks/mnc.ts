import type { Network } from '@/clean/networks/network';

export const mnc: Network = {
  hosts: ['celebrities.id', 'inews.id', 'okezone.com', 'sindonews.com'],
  boxes: [
    // 2020-08, okezone.com: links to other stories
    '#bacajuga',
    // 2020-08, okezone.com: an advertisement's caption
    '.title-ads',
    // second hand, okezone.com: a link to another story
    '[class^="inject-"]',
  ],
};
