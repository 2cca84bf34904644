import type { Refusal } from '@/reading';

const WEB = /^https?:$/; // http: https: – not chrome:, about:
const BROWSERS_OWN =
  /^(?:chrome|edge|brave|about|moz-extension|chrome-extension|view-source|devtools|resource):$/; // about: – not file:
// Both browsers keep extensions out of their own shops.
const SHOPS = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);
const PDF_PATH = /\.pdf$/i; // /laporan.pdf – not /pdf/laporan

/** Why a tab's address cannot hold a story, before anything runs in it; `undefined` where it may. */
export function refuseAddress(address: string): Refusal | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (BROWSERS_OWN.test(protocol) || SHOPS.has(hostname)) return 'browser-page';
  if (!WEB.test(protocol) && protocol !== 'file:') return 'not-a-web-page';
  return PDF_PATH.test(pathname) ? 'pdf' : undefined;
}

/** Why a browser kept a script out of a tab, told from where the tab is now. */
export function refusalOf(before: string, now: string | undefined): Refusal {
  if (now === undefined || now !== before) return 'tab-gone';
  return refuseAddress(now) ?? (now === '' ? 'browser-page' : 'not-a-web-page');
}
