/** Parameters that tell where a visitor came from, or how a page is shown, never which story it is. */
const NOT_THE_STORY = new Set([
  'amp',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'halaman',
  'igshid',
  'mc_cid',
  'mc_eid',
  'msclkid',
  'outputtype',
  'page',
  'ref',
  'showpage',
  'single',
  'twclid',
  'wbraid',
  'yclid',
  '_ga',
]);

/** Campaign parameters. Matches `utm_source`; leaves `utmost` alone. */
const CAMPAIGN = /^utm_/;

/** Host labels of the mobile and AMP editions. Matches `m.detik.com`; leaves `makassar.tribunnews.com` alone. */
const EDITION_LABEL = /^(?:www\d?|m|mobile|wap|amp)\.(?=[^.]+\.)/;

/** AMP as the first or the last segment. Matches `/berita/1/amp/`, `/amp/berita/1`; leaves `/amplop/1` alone. */
const AMP_SEGMENT = /^\/amp(?=\/[^/])|\/amp\/?$/;

/** Matches `/berita/`, `/berita/index.html`; leaves `/berita/indeks` alone. */
const EMPTY_TAIL = /\/(?:index\.(?:html?|php))?$/;

/** A story in Google's AMP cache. Matches `/c/s/m.detik.com/berita`; leaves `/cs/berita` alone. */
const AMP_CACHE_PATH = /^\/[a-z]\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/;

/**
 * The one address under which a story is kept: https, without the edition's host label, tracking and paging
 * parameters, AMP segments and fragment; other parameters sorted. Folding twice changes nothing.
 * Gives `undefined` for what is not an http(s) address.
 */
export function canonicalKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = outOfAmpCache(new URL(address));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;

  const host = withoutAll(url.hostname, EDITION_LABEL) + (url.port ? `:${url.port}` : '');
  const path = withoutAll(withoutAll(url.pathname, AMP_SEGMENT), EMPTY_TAIL);
  const key = `https://${host}${withoutAll(withoutAll(path, AMP_SEGMENT), EMPTY_TAIL) || '/'}`;
  const kept = [...url.searchParams].filter(([name]) => isOfTheStory(name.toLowerCase()));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return kept.length === 0 ? key : `${key}?${new URLSearchParams(kept)}`;
}

/** The host for the reader's eyes and for the site filter: `detik.com` for `https://www.detik.com/…`. */
export function siteOf(key: string): string {
  return new URL(key).host;
}

/** Whether a host is a site or a part of it: `nasional.warta.com` is of `warta.com`, `pewarta.com` is not. */
export function isOfSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function isOfTheStory(name: string): boolean {
  return !NOT_THE_STORY.has(name) && !CAMPAIGN.test(name);
}

function outOfAmpCache(url: URL): URL {
  const inner = url.hostname.endsWith('.cdn.ampproject.org') && AMP_CACHE_PATH.exec(url.pathname);
  if (!inner) return url;
  const address = `https://${inner[1]}${inner[2] ?? '/'}${url.search}`;
  return URL.canParse(address) ? new URL(address) : url;
}

function withoutAll(text: string, pattern: RegExp): string {
  let rest = text;
  while (pattern.test(rest)) {
    const next = rest.replace(pattern, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
