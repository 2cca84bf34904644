import type { Network } from '@/clean/networks/network';

export const kly: Network = {
  hosts: [
    'bola.com',
    'bola.net',
    'dream.co.id',
    'fimela.com',
    'kapanlagi.com',
    'liputan6.com',
    'merdeka.com',
    'otosia.com',
  ],
  boxes: [
    // 2021-06, liputan6.com: links to other stories
    '.baca-juga, .baca-juga-collections__detail',
    // 2020-10, liputan6.com: an advertisement and its caption
    '.advertisement-placeholder',
  ],
};
