import { httpUrl, siteOf } from '@/page/site';
import { allIn, attributeOf } from '@/page/select';

/** A parameter that only says where the reader came from: "utm_source", "fbclid"; not "page". */
const TRACKING = /^(utm_\w+|fbclid|gclid|igshid|mc_[ce]id)$/;

/**
 * The story's address: the page's canonical link where it stays on the same site and is no home page, else the page's own
 * address without fragment and tracking parameters. A document without an http(s) address keeps the one it has.
 */
export function readAddress(doc: Document): string {
  const own = httpUrl(doc.URL, doc.URL);
  if (!own) return doc.URL;
  for (const link of allIn(doc, 'link[rel~="canonical" i]')) {
    const url = httpUrl(attributeOf(link, 'href'), doc.baseURI);
    if (!url || siteOf(url.hostname) !== siteOf(own.hostname)) continue;
    if (url.pathname === '/' && url.search === '') continue;
    url.hash = '';
    return url.href;
  }
  own.hash = '';
  for (const name of own.search ? Array.from(own.searchParams.keys()) : [])
    if (TRACKING.test(name)) own.searchParams.delete(name);
  return own.href;
}
