import type { FetchedPage } from '@/page/load-page';
import type { Timers } from '@/page/time-limit';

/** The charset of a content type: "text/html; charset=ISO-8859-1"; not "text/html". */
const CHARSET = /charset=["']?([\w-]+)/i;
/** The charset a page itself declares: `<meta charset="windows-1252">`; not `<meta name="a">`. */
const META_CHARSET = /<meta[^>]{1,200}?charset=["']?([\w-]+)/i;
/** What can be a page: "text/html", "application/xhtml+xml"; not "application/json". */
const MARKUP = /html/i;

// A page of a story with everything around it is under 1 MB; what is larger is no page of one.
const MOST_BYTES = 8_000_000;
// The violation is reported in a task of its own, after the request has failed (Firefox ESR 153, 2026-11).
const REPORT_DELAY = 60;

/** What a browser's window gives for fetching pages. */
export interface Network {
  fetch: typeof globalThis.fetch;
  /** Where `securitypolicyviolation` is reported: the page's document. */
  reports: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  timers: Timers;
}

/**
 * Asks for one page as the reader's own browser would, following redirects. A failure is named: `forbidden` where the page's
 * content security policy blocked the request (Firefox applies it to content scripts), `unreachable` for no answer,
 * `site-error` for one with an error's status, `not-an-article` for an answer that is no markup, `too-large` above 8 MB.
 */
export async function fetchPage(url: string, signal: AbortSignal, network: Network): Promise<FetchedPage> {
  let violated = false;
  // The page's own requests are reported too; only this one counts.
  const report = (event: Event) => {
    if ('blockedURI' in event && event.blockedURI === url) violated = true;
  };
  network.reports.addEventListener('securitypolicyviolation', report);
  try {
    const answer = await network.fetch(url, {
      signal,
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
    });
    if (!answer.ok) return { ok: false, reason: 'site-error' };
    const type = answer.headers.get('content-type') ?? 'text/html';
    if (!MARKUP.test(type)) return { ok: false, reason: 'not-an-article' };
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > MOST_BYTES) return { ok: false, reason: 'too-large' };
    return { ok: true, html: decode(bytes, type), url: answer.url || url };
  } catch {
    await new Promise<void>((resolve) => network.timers.setTimeout(resolve, REPORT_DELAY));
    return { ok: false, reason: violated ? 'forbidden' : 'unreachable' };
  } finally {
    network.reports.removeEventListener('securitypolicyviolation', report);
  }
}

function decode(bytes: ArrayBuffer, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const charset = CHARSET.exec(type)?.[1] ?? META_CHARSET.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
