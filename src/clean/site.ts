import { findNetwork } from '@/clean/networks/find-network';
import type { Metadata } from '@/page/metadata';
import { hostOf, siteOf } from '@/page/site';

/** What rules may know of the site a story stands on, and of its writer. */
export interface Site {
  /** What it calls itself, lower case: its name and its host. */
  names: readonly string[];
  /** Who wrote the story. */
  writer?: string | undefined;
  /** Selector of its network's boxes; '' for a site of no known network. */
  boxes: string;
}

/** A site nothing is known of: rules work by structure alone. */
export const UNKNOWN_SITE: Site = { names: [], boxes: '' };

const SHORTEST_NAME = 4;

/** The site a story's metadata names. */
export function siteOfStory({ siteName, url, byline }: Metadata): Site {
  const host = hostOf(url);
  const names = [siteName, siteOf(host), siteOf(host).split('.')[0]];
  return {
    names: names.flatMap((name) => (name && name.length >= SHORTEST_NAME ? name.toLowerCase() : [])),
    writer: byline,
    boxes: (findNetwork(host)?.boxes ?? []).join(', '),
  };
}
