// What is never part of a story's text, and costs Readability time.
const NEVER =
  'script:not([type="application/ld+json"]), style, link, template, iframe:not([src*="instagram"]):not([src*="twitter"]), object, embed, canvas, svg, button, select, textarea, nav, dialog, ins.adsbygoogle';

/** A copy of a page to work on; the live one is never changed. What can hold no text of a story is left out. */
export function copyPage(live: Document): Document {
  const copy = live.cloneNode(true) as Document;
  dropUnread(copy);
  return copy;
}

/** A copy of a page that holds some elements of its body alone. Its address is the page's, and nothing in it loads or runs. */
export function copyParts(live: Document, parts: readonly Element[]): Document {
  const copy = live.cloneNode(false) as Document;
  const page = copy.createElement('html');
  const body = copy.createElement('body');
  body.append(...parts.map((part) => copy.importNode(part, true)));
  page.append(copy.createElement('head'), body);
  copy.append(page);
  dropUnread(copy);
  return copy;
}

function dropUnread(copy: Document): void {
  for (const element of copy.querySelectorAll(NEVER)) element.remove();
}
