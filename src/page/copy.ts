import { copyNear } from '@/page/copy-near';
import type { Prose } from '@/page/prose';

// What is never part of a story's text, and costs Readability time.
const NEVER =
  'script, style, link, template, iframe:not([src*="instagram"]):not([src*="twitter"]), object, embed, canvas, svg, button, select, textarea, nav, dialog, ins.adsbygoogle';

/** A copy of a page to weigh; the live one is never changed. What stands far from prose or can hold no text of a story is left out. */
export function copyPage(live: Document, prose: readonly Prose[]): Document {
  return shell(live, (copy) => copyNear(live.body, prose, copy));
}

/** A copy of a page that holds some elements of its body alone. */
export function copyParts(live: Document, parts: readonly Element[]): Document {
  return shell(live, (copy) => {
    const body = copy.createElement('body');
    body.append(...parts.map((part) => copy.importNode(part, true)));
    return body;
  });
}

/** A document of the page's address and title with another body. Nothing in it loads or runs. */
function shell(live: Document, bodyIn: (copy: Document) => Element): Document {
  const copy = live.cloneNode(false) as Document;
  const page = copy.importNode(live.documentElement, false);
  const head = copy.createElement('head');
  const title = copy.createElement('title');
  title.textContent = live.title;
  head.append(title, ...Array.from(live.getElementsByTagName('base'), (base) => copy.importNode(base, true)));
  page.append(head, bodyIn(copy));
  copy.append(page);
  for (const element of copy.querySelectorAll(NEVER)) element.remove();
  return copy;
}
