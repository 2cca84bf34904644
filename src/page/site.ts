/** A country's second level under which sites are registered: "co.id", "com.my"; not "liputan6.id", "news.com". */
const SHARED_SUFFIX = /(^|\.)(ac|biz|co|com|desa|edu|go|gov|mil|my|net|or|org|sch|web)\.[a-z]{2}$/;
/** An address in numbers: "127.0.0.1"; not "detik.com". */
const IP_ADDRESS = /^[\d.]+$|:/;

const HOST = /^https?:\/\/([^/:]+)/; // "kompas.com" of "https://kompas.com/a" – not of "file:///a"
const LONGEST_URL = 4000;

/**
 * The part of a host that belongs to one owner: `kompas.com` for `money.kompas.com`, `viva.co.id` for `life.viva.co.id`.
 * Without the public suffix list (200 kB) a private suffix such as `blogspot.com` counts as one owner.
 */
export function siteOf(host: string): string {
  if (IP_ADDRESS.test(host)) return host;
  const labels = host.toLowerCase().split('.');
  const kept = SHARED_SUFFIX.test(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-kept).join('.');
}

/** An absolute http(s) URL from an attribute, without credentials; undefined for `javascript:`, `data:` and what is no URL. */
export function httpUrl(value: unknown, base: string): URL | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_URL) return undefined;
  const url = parseUrl(value.trim(), base);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return url;
}

/** The host of an http(s) address as `httpUrl` gives it; '' for any other. */
export function hostOf(href: string): string {
  return HOST.exec(href)?.[1] ?? '';
}

function parseUrl(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}
