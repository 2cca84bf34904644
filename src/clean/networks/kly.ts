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
    {
      selector: '.baca-juga, .baca-juga-collections__detail',
      holds: 'links to other stories',
      seen: '2021-06, liputan6.com',
    },
    {
      selector: '.advertisement-placeholder',
      holds: 'an advertisement and its caption',
      seen: '2020-10, liputan6.com',
    },
  ],
};
