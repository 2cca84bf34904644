import { rawText } from '@/page/text-of';
import type { Repeats } from '@/page/repeated-text';
import { foldSpace } from '@/text/fold-space';

/** A page's story after dropping: what is left and what went, by paragraph. */
export interface Dropped {
  html: string;
  /** Markup of each dropped paragraph by its index. */
  gone: Map<number, string>;
}

const MEDIA = 'img, picture, video, audio, iframe, svg, table';

/**
 * Takes repeated paragraphs out of a page's markup: an element goes only where its text is the paragraph's, whole. A
 * paragraph that has no element of its own stays, and so does every picture beside one.
 */
export function dropParagraphs(body: Element, paragraphs: string[], repeats: Repeats): Dropped {
  const gone = new Map<number, string>();
  for (const [index, side] of repeats) {
    const element = elementWith(body, paragraphs[index]!, side);
    if (!element) continue;
    gone.set(index, element.outerHTML);
    element.remove();
  }
  return { html: body.innerHTML, gone };
}

/** The first or last element whose text is `text`, with the wrappers that hold nothing else. */
function elementWith(body: Element, text: string, side: 'head' | 'tail'): Element | undefined {
  const wanted = foldSpace(text);
  const holds = (element: Element) => foldSpace(rawText(element)) === wanted;
  const matches = [...body.querySelectorAll('*')].filter(
    (element) => holds(element) && ![...element.children].some(holds),
  );
  let element = side === 'head' ? matches[0] : matches.at(-1);
  if (!element || element.querySelector(MEDIA)) return undefined;
  while (element.parentElement && element.parentElement !== body && holds(element.parentElement)) {
    if (element.parentElement.querySelector(MEDIA)) break;
    element = element.parentElement;
  }
  return element;
}
