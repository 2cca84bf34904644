import { detik } from '@/clean/networks/detik';
import { gramedia } from '@/clean/networks/gramedia';
import { kly } from '@/clean/networks/kly';
import { mnc } from '@/clean/networks/mnc';
import type { Network } from '@/clean/networks/network';
import { promedia } from '@/clean/networks/promedia';
import { siteOf } from '@/page/site';

export const NETWORKS: readonly Network[] = [detik, gramedia, kly, mnc, promedia];

/** The network a host belongs to, by its ending: `money.kompas.com` to `kompas.com`'s; not `bukankompas.com`. */
export function findNetwork(host: string): Network | undefined {
  const site = siteOf(host);
  return NETWORKS.find(({ hosts }) => hosts.includes(site));
}
