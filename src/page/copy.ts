import { copyNear } from '@/page/copy-near';
import type { Prose } from '@/page/prose';
import { dropComments } from '@/page/trim-markup';
import { allIn } from '@/page/select';
import { hasText } from '@/page/text-of';

// What is never part of a story's text, and costs Readability time.
const NEVER =
  'script, style, link, template, iframe:not([src*="instagram"]):not([src*="twitter"]), object, embed, canvas, svg, button, select, textarea, nav, dialog, ins.adsbygoogle';

/** Marks a box that had two buttons side by side, as a question to readers has. */
export const ANSWERED = 'data-jernih-answered';
const HEADING_BUTTONS = ':is(h1, h2, h3, h4, h5, h6, dt, summary) button';

/** A copy of a page to weigh; the live one is never changed. What stands far from prose or can hold no text of a story is left out. */
export function copyPage(live: Document, prose: readonly Prose[]): Document {
  const copy = shell(live, (inert) => copyNear(live.body, prose, inert));
  dropUnread(copy.documentElement);
  return copy;
}

/**
 * Copies of some elements of a page in a box of their own. The box belongs to the inert document that templates share, so
 * nothing in it loads or runs, and no document has to be made for it; only a page served as XHTML needs one that is HTML.
 */
export function copyParts(live: Document, parts: readonly Element[]): { box: Element; copies: Element[] } {
  const inert = isHtml(live)
    ? live.createElement('template').content.ownerDocument
    : live.implementation.createHTMLDocument('');
  const box = inert.createElement('div');
  const copies = parts.map((part) => inert.importNode(part, true));
  box.append(...copies);
  dropUnread(box);
  return { box, copies };
}

/** A document of the page's address and title with another body. Nothing in it loads or runs. */
function shell(live: Document, bodyIn: (copy: Document) => Element): Document {
  const copy = isHtml(live)
    ? (live.cloneNode(false) as Document)
    : live.implementation.createHTMLDocument('');
  copy.replaceChildren();
  const page = copy.importNode(live.documentElement, false);
  const head = copy.createElement('head');
  const title = copy.createElement('title');
  title.textContent = live.title;
  head.append(title, ...Array.from(live.getElementsByTagName('base'), (base) => copy.importNode(base, true)));
  page.append(head, bodyIn(copy));
  copy.append(page);
  return copy;
}

/** Whether names are in capitals and markup is written as HTML, as Readability and the views expect; not so in XHTML. */
function isHtml(live: Document): boolean {
  return live.contentType === 'text/html';
}

function dropUnread(root: Element): void {
  dropComments(root);
  // A heading that opens its answer is a button with the heading's words.
  for (const button of allIn(root, HEADING_BUTTONS)) button.replaceWith(...button.childNodes);
  const answers = allIn(root, 'button + button').map((button) => button.parentElement!);
  for (const element of allIn(root, NEVER)) element.remove();
  for (const box of answers) (hasText(box) ? box : box.parentElement)?.setAttribute(ANSWERED, '');
}
