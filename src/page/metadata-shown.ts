import { classOf, isA, rawText } from '@/page/text-of';
import { parseMachineDate, parseVisibleDate, type Moment } from '@/page/metadata-date';
import { endsSentence } from '@/page/prose';
import { foldSpace } from '@/text/fold-space';
import { allIn, attributeOf } from '@/page/select';
import { wordSet } from '@/text/word-set';

/** A credit with its name: "Editor: Rina Sari", "Redaktur : Budi"; not "Editor foto itu berkata". */
const EDITOR = /^(?:editor|redaktur|penyunting)\s*:\s*(.{3,80})$/i;
/** How an editor's credit begins: " Editor:", "Redaktur :"; not "Para editor". */
const EDITOR_START = /^\s*(editor|redaktur|penyunting)/i;
/** The writer's credit: "Penulis: Rina Sari", "Pewarta: Budi"; not "Penulis itu berkata". */
const AUTHOR = /^(?:penulis|reporter|pewarta|jurnalis)\s*:\s*(.{3,80})$/i;
/** A credit's label alone, its name in the next element: "Editor:", "Penulis :", "Oleh"; not "Editor: Rina". */
const LABEL_ONLY = /^([a-z]{4,10}\s*:|oleh:?|by:?)$/i;

/** A class of the writer's element: "read__author", "byline", "penulis"; not "authority". */
const AUTHOR_CLASS = /(author|byline|penulis|reporter)(?![a-z])/i;
const AUTHOR_MARK = '[itemprop~="author"], [rel~="author"]';
/** What every date on a page has: "3 Maret 2023"; not "3 komentar". */
const YEAR = /\d{4}/;
/** A date that is told of: "ambruk pada Jumat (20/11/2026)", "di pasar, Sabtu sore (21/11/2026)"; not "Rina Sari, Jumat (20/11/2026)". */
const TOLD = /(^|\s)\p{Ll}{2,},? \p{L}+ (\p{Ll}+ )?\(\d/u;
/** Three letters in a row, as in a name; not "-", "2023". */
const LETTERS = /\p{L}{3}/u;

// Readers see date and credits within the first lines below the headline (seen in 60 pages of 30 sites, 2015-2026);
// further down stand other stories' dates. A longer text is prose, whose dates are the story's, not the page's.
const NEAR = 700;
const LONGEST_LINE = 140;
// Editors are credited below the story, so the search for them goes on past it.
const PAST_STORY = 24_000;
const SAMPLE = 2000;
const PROSE = 200;
/** `NodeFilter.SHOW_TEXT`: the constant's global is not there in every place this runs. */
const SHOW_TEXT = 4;
const UNSEEN = wordSet('script style noscript template');

/** What readers see around the headline. */
export interface Shown {
  date: Moment | undefined;
  author: string | undefined;
  editor: string | undefined;
  /** The page's text from the headline on, some thousand words of it. */
  readonly text: string;
}

/** The story's headline element: the heading that shows one of `titles`, else the page's only h1. */
export function findHeading(doc: Document, titles: string[]): Element | undefined {
  const headings = allIn(doc, 'h1, h2').slice(0, 60);
  const bare = (text: string) => foldSpace(text).toLowerCase();
  const wanted = new Set(titles.map(bare));
  const firsts = headings.filter((heading) => isA(heading, 'h1'));
  return (
    headings.find((heading) => wanted.has(bare(rawText(heading)))) ??
    (firsts.length === 1 ? firsts[0] : undefined)
  );
}

/** Reads date and credits beside the headline: the last resort where JSON-LD and meta tags are silent. */
export function readShown(doc: Document, heading: Element | undefined): Shown {
  const start = heading ?? doc.body?.firstElementChild;
  if (!start) return { date: undefined, author: undefined, editor: undefined, text: '' };
  const near = leading(linesFrom(start, 'nextNode', NEAR), NEAR);
  const before = heading ? linesFrom(heading, 'previousNode', NEAR).reverse() : [];
  const anyDate = firstOf(near, dateOf);
  return {
    date: timed(near) ?? timed(before) ?? marked(doc) ?? anyDate,
    author:
      near.find(({ text, element }) => namesAuthor(element) && hasLetters(text))?.text ??
      credit(near, AUTHOR),
    get text() {
      return linesFrom(start, 'nextNode', SAMPLE)
        .map(({ text }) => text)
        .join(' ');
    },
    editor: editorElement(doc) ?? editorBelow(start),
  };
}

/** The editor's credit, which stands below the story. Only short texts that begin like one are looked at. */
function editorBelow(start: Element): string | undefined {
  const walker = textWalker(start);
  for (let passed = 0, node = walker.nextNode(); node && passed < PAST_STORY; node = walker.nextNode()) {
    const text = node.nodeValue!;
    passed += text.length;
    if (text.length > PROSE || !EDITOR_START.test(text)) continue;
    const line = { text: foldSpace(text), element: node.parentElement };
    const name = credit([line, ...linesFrom(node, 'nextNode', 1)], EDITOR);
    if (name) return name;
  }
  return undefined;
}

function textWalker(start: Node): TreeWalker {
  const walker = start.ownerDocument!.createTreeWalker(start.ownerDocument!.body, SHOW_TEXT);
  walker.currentNode = start;
  return walker;
}

/** The text of one text node, and the element it stands in. */
interface Line {
  text: string;
  element: Element | null;
}

/** The lines of text before or after an element's start, until `most` characters have passed. */
function linesFrom(start: Node, step: 'nextNode' | 'previousNode', most: number): Line[] {
  const walker = textWalker(start);
  const lines: Line[] = [];
  for (let passed = 0, node = walker[step](); node && passed < most; node = walker[step]()) {
    const element = node.parentElement;
    if (UNSEEN.has(element?.localName ?? '')) continue;
    const raw = node.nodeValue ?? '';
    // A long text is prose, of which nothing is read here but its language.
    const text = raw.length > PROSE ? raw : foldSpace(raw);
    if (text === '') continue;
    passed += text.length;
    lines.push({ text, element });
  }
  return lines;
}

function leading(lines: Line[], most: number): Line[] {
  let passed = 0;
  return lines.filter(({ text }) => (passed += text.length) <= most);
}

/** The date of an element marked as the story's own (microdata), which may be hidden in an attribute. */
function marked(doc: Document): Moment | undefined {
  const element = doc.querySelector('[itemprop~="datePublished"], time[pubdate]');
  const values = ['datetime', 'content', 'title'];
  const date = values.flatMap((name) => parseMachineDate(attributeOf(element, name)) ?? [])[0];
  return date?.time ? date : undefined;
}

const dateOf = (text: string) =>
  text.length > LONGEST_LINE || !YEAR.test(text) || endsSentence(text) || TOLD.test(text)
    ? undefined
    : parseVisibleDate(text);

/** What `read` makes of the first line it can read, given also the line and the next one together. */
function firstOf<T>(lines: Line[], read: (text: string, both: string) => T | undefined): T | undefined {
  for (const [index, { text }] of lines.entries()) {
    const result = read(text, `${text} ${lines[index + 1]?.text ?? ''}`);
    if (result) return result;
  }
  return undefined;
}

/** The first date with a time of day; the two may stand in neighbouring elements. */
const timed = (lines: Line[]) =>
  firstOf(lines, (text, both) => {
    const alone = dateOf(text);
    const date = alone && !alone.time ? dateOf(both) : alone;
    return date?.time ? date : undefined;
  });

const credit = (lines: Line[], pattern: RegExp) =>
  firstOf(lines, (text, both) =>
    text.length > LONGEST_LINE ? undefined : pattern.exec(LABEL_ONLY.test(text) ? both : text)?.[1],
  );

/** Whether an element near the headline is the writer's, by microdata or class: its own, or one of those close around it. */
function namesAuthor(element: Element | null): boolean {
  for (let around = element, level = 0; around && level < 3; around = around.parentElement, level += 1) {
    if (around.matches(AUTHOR_MARK) || AUTHOR_CLASS.test(classOf(around))) return true;
  }
  return false;
}

const hasLetters = (text: string) =>
  text.length <= LONGEST_LINE && LETTERS.test(text) && !LABEL_ONLY.test(text) && !dateOf(text);

function editorElement(doc: Document): string | undefined {
  const text = doc.querySelector('[itemprop~="editor"]')?.textContent ?? '';
  return text.length > LONGEST_LINE ? undefined : foldSpace(text) || undefined;
}
