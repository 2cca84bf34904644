import { foldSpace } from '@/text/fold-space';

// What is never part of a story's text, and costs Readability time.
const NEVER =
  'script:not([type="application/ld+json"]), style, link, template, iframe:not([src*="instagram"]):not([src*="twitter"]), object, embed, canvas, svg, form input, form button, button, select, textarea, nav, dialog, ins.adsbygoogle';

// What a reader acts with rather than reads: forms of newsletters, rows of share buttons. Kept where it holds prose.
const ACTS = 'form, [class*="newsletter"], [class*="share"], [class*="-sosmed"], [class*="social"]';
const PROSE = 200;

/** A copy of a page to work on; the live one is never changed. What can hold no text of a story is left out. */
export function copyPage(live: Document): Document {
  const copy = live.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(NEVER)) element.remove();
  for (const element of copy.querySelectorAll(ACTS))
    if (foldSpace(element.textContent ?? '').length < PROSE) element.remove();
  return copy;
}
