import type { Metadata } from '@/page/metadata';
import { httpUrl, siteOf } from '@/page/site';

const SHORTEST = 4;

/** What a site calls itself, lower case: its name and its host. */
export function siteNamesOf({ siteName, url }: Metadata): string[] {
  const host = siteOf(httpUrl(url, url)?.hostname ?? '');
  const names = [siteName, host, host.split('.')[0]];
  return names.flatMap((name) => (name && name.length >= SHORTEST ? name.toLowerCase() : []));
}
