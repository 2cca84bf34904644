import { parseMachineDate, parseVisibleDate, type Moment } from '@/page/metadata-date';
import { foldSpace } from '@/text/fold-space';

/** A credit with its name: "Editor: Rina Sari", "Redaktur : Budi"; not "Editor foto itu berkata". */
const EDITOR = /^(?:editor|redaktur|penyunting)\s*:\s*(.{3,80})$/i;
/** The writer's credit: "Penulis: Rina Sari", "Pewarta: Budi"; not "Penulis itu berkata". */
const AUTHOR = /^(?:penulis|reporter|pewarta|jurnalis)\s*:\s*(.{3,80})$/i;
/** A credit's label alone, its name in the next element: "Editor:", "Penulis :"; not "Editor: Rina". */
const LABEL_ONLY = /^[a-z]{4,10}\s*:$/i;

const AUTHOR_ELEMENTS =
  '[itemprop~="author"], [rel~="author"], [class*="author" i], [class*="byline" i], [class*="penulis" i], [class*="reporter" i]';
// Readers see date and credits within the first lines below the headline (seen in 60 pages of 30 sites, 2015-2026);
// further down stand other stories' dates. A longer text is prose, whose dates are the story's, not the page's.
const NEAR = 700;
const LONGEST_LINE = 140;
// Editors are credited below the story, so the search for them goes on past it.
const PAST_STORY = 20_000;
/** `NodeFilter.SHOW_TEXT`: the constant's global is not there in every place this runs. */
const SHOW_TEXT = 4;
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);

/** What readers see around the headline. */
export interface Shown {
  date: Moment | undefined;
  author: string | undefined;
  editor: string | undefined;
  /** The page's text from the headline on, some thousand words of it. */
  text: string;
}

/** The story's headline element: the heading that shows one of `titles`, else the page's only h1. */
export function findHeading(doc: Document, titles: string[]): Element | undefined {
  const headings = Array.from(doc.querySelectorAll('h1, h2')).slice(0, 60);
  const bare = (text: string) => foldSpace(text).toLowerCase();
  const wanted = new Set(titles.map(bare));
  const firsts = headings.filter((heading) => heading.localName === 'h1');
  return (
    headings.find((heading) => wanted.has(bare(heading.textContent ?? ''))) ??
    (firsts.length === 1 ? firsts[0] : undefined)
  );
}

/** Reads date and credits beside the headline: the last resort where JSON-LD and meta tags are silent. */
export function readShown(doc: Document, heading: Element | undefined): Shown {
  const start = heading ?? doc.body?.firstElementChild;
  if (!start) return { date: undefined, author: undefined, editor: undefined, text: '' };
  const after = linesFrom(start, 'nextNode', PAST_STORY);
  const near = leading(after, NEAR);
  const before = heading ? linesFrom(heading, 'previousNode', NEAR).reverse() : [];
  return {
    date: timed(near) ?? timed(before) ?? marked(doc) ?? near.flatMap((line) => dateOf(line) ?? [])[0],
    author: authorNear(doc, start, near.join(' ')) ?? credit(near, AUTHOR),
    text: after.join(' '),
    editor: shortText(doc.querySelector('[itemprop~="editor"]')) ?? credit(after, EDITOR),
  };
}

/** The lines of text (one a text node) before or after an element's start, until `most` characters have passed. */
function linesFrom(start: Element, step: 'nextNode' | 'previousNode', most: number): string[] {
  const walker = start.ownerDocument.createTreeWalker(start.ownerDocument.body, SHOW_TEXT);
  walker.currentNode = start;
  const lines: string[] = [];
  for (let passed = 0, node = walker[step](); node && passed < most; node = walker[step]()) {
    if (UNSEEN.has(node.parentElement?.localName ?? '')) continue;
    const line = foldSpace(node.nodeValue ?? '');
    if (line === '') continue;
    passed += line.length;
    lines.push(line);
  }
  return lines;
}

function leading(lines: string[], most: number): string[] {
  let passed = 0;
  return lines.filter((line) => (passed += line.length) <= most);
}

const dateOf = (line: string) => (line.length > LONGEST_LINE ? undefined : parseVisibleDate(line));

/** The date of an element marked as the story's own (microdata), which may be hidden in an attribute. */
function marked(doc: Document): Moment | undefined {
  const element = doc.querySelector('[itemprop~="datePublished"], time[pubdate]');
  const values = ['datetime', 'content', 'title'].map((name) => element?.getAttribute(name) ?? '');
  const date = values.flatMap((value) => parseMachineDate(value) ?? [])[0];
  return date?.time === undefined ? undefined : date;
}

/** The first date with a time of day; the two may stand in neighbouring elements. */
function timed(lines: string[]): Moment | undefined {
  for (const [index, line] of lines.entries()) {
    const alone = dateOf(line);
    const date = alone?.time === undefined ? alone && dateOf(`${line} ${lines[index + 1] ?? ''}`) : alone;
    if (date?.time !== undefined) return date;
  }
  return undefined;
}

function credit(lines: string[], pattern: RegExp): string | undefined {
  for (const [index, line] of lines.entries()) {
    const name = pattern.exec(LABEL_ONLY.test(line) ? `${line} ${lines[index + 1] ?? ''}` : line)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The first author's element after the headline whose text stands in the lines near it. */
function authorNear(doc: Document, start: Element, near: string): string | undefined {
  for (const element of doc.querySelectorAll(AUTHOR_ELEMENTS)) {
    if (!(start.compareDocumentPosition(element) & FOLLOWING)) continue;
    const text = shortText(element.querySelector('a, [itemprop~="name"]')) ?? shortText(element);
    if (text !== undefined && near.includes(text)) return text;
  }
  return undefined;
}

function shortText(element: Element | null): string | undefined {
  const text = foldSpace(element?.textContent ?? '');
  return text === '' || text.length > LONGEST_LINE ? undefined : text;
}
