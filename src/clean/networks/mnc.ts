import type { Network } from '@/clean/networks/network';

export const mnc: Network = {
  hosts: ['celebrities.id', 'inews.id', 'okezone.com', 'sindonews.com'],
  boxes: [
    { selector: '#bacajuga', holds: 'links to other stories', seen: '2020-08, okezone.com' },
    { selector: '.title-ads', holds: "an advertisement's caption", seen: '2020-08, okezone.com' },
    { selector: '[class^="inject-"]', holds: 'a link to another story', seen: 'second hand, okezone.com' },
  ],
};
