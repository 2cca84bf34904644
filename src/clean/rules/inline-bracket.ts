import { hasText, isBreak, rawText } from '@/page/text-of';
import { LINKS } from '@/clean/blocks';
import { inlineLabelLength } from '@/clean/label-match';
import { labelledLines } from '@/clean/labelled-lines';
import type { Finding, Rule } from '@/clean/rule';
import { foldSpace } from '@/text/fold-space';
import { allIn } from '@/page/select';

const BRACKET_OR_END = /[([.!?]/; // "… (Baca juga: X)", "… itu. Lihat juga X" – not a menu's "Ekonomi"
const OPENS = /[([]\s*$/; // "… kemarin. (" – not "kemarin."
const CLOSES = /^\s*[.,]?\s*[)\]]/; // ")" – not "dan"
const LAST_SENTENCE = /[.!?”"](?=\s[^.!?”"]*$)/; // "… lengannya. Lihat juga" – not "… dan lihat juga"
const ENDED = /[.!?][”"’]?\s*$/; // "… roti keliling." – not "… kata"
const NO_WORDS = /^[\s.,!)\]]*$/; // "." – not ". Kata dia"

/**
 * "(Baca juga: headline)" inside a block of true text, Antara's and the old detik's form: from the bracket, or from the
 * label where it ends the block, to the end of the link; and lines of their own that lead to other stories.
 */
export const inlineBracket: Rule = {
  id: 'baca-juga-sisip',
  reason: 'Tautan ke berita lain di dalam paragraf',
  cue: (page) => page.around(LINKS).size > 0,
  find({ element, text, page }): Finding | undefined {
    if (!page.around(LINKS).has(element)) return undefined;
    const lines = labelledLines(element);
    if (lines || !BRACKET_OR_END.test(text)) return lines;
    for (const link of allIn(element, LINKS)) {
      const found = labelBefore(link, element);
      if (found) return found;
    }
    return undefined;
  },
};

function labelBefore(link: Element, block: Element): Finding | undefined {
  const top = childOf(block, link);
  let before = top.previousSibling;
  while (before && !isBreak(before) && !hasText(before)) before = before.previousSibling;
  const label = before?.nodeType === 3 ? before.textContent! : '';
  const start = Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
  const own = isOwnLabel(foldSpace(rawText(top)), foldSpace(rawText(link)));
  const after = top.nextSibling;
  const closes = after?.nodeType === 3 && CLOSES.test(after.textContent!);
  if (start >= 0 && closes && (isWholeLabel(label.slice(start)) || (own && OPENS.test(label)))) {
    const rest = after as Text;
    rest.splitText(CLOSES.exec(rest.data)![0].length);
    return [(before as Text).splitText(start), top, rest];
  }
  return own && ENDED.test(label) ? withTail(top) : labelAtEnd(label, before, top);
}

/** "… berhantu. Lihat juga <a>headline</a>." at the end of a paragraph: after a whole sentence, nothing behind the link. */
function labelAtEnd(label: string, before: ChildNode | null, link: ChildNode): Finding | undefined {
  const sentence = LAST_SENTENCE.exec(label);
  if (!sentence || !isWholeLabel(label.slice(sentence.index + 1))) return undefined;
  const found = withTail(link);
  return found && [(before as Text).splitText(sentence.index + 1), ...found];
}

/** A link with what stands behind it in its block, where that holds no words. */
function withTail(link: ChildNode): Finding | undefined {
  const behind: ChildNode[] = [];
  for (let next = link.nextSibling; next; next = next.nextSibling) behind.push(next);
  const empty = NO_WORDS.test(behind.map((node) => rawText(node)).join(''));
  return empty ? [link, ...behind] : undefined;
}

/** Whether a label begins the link, or stands before it in an element that holds nothing else: "<b>Baca juga: <a>headline</a></b>". */
function isOwnLabel(text: string, link: string): boolean {
  const length = inlineLabelLength(text);
  return length > 0 && text.length - length < link.length + 3;
}

function isWholeLabel(text: string): boolean {
  const folded = foldSpace(text);
  const length = inlineLabelLength(folded);
  return length > 0 && folded.length - length < 3;
}

function childOf(block: Element, node: Element): ChildNode {
  let child: Element = node;
  while (child.parentElement && child.parentElement !== block) child = child.parentElement;
  return child;
}

// Contoh: "… kemarin. (Baca juga: <a>headline</a>)" between <br> (Antara; detik, 2016).
// Jangan kena: "Warga dapat lihat juga <a>foto lama</a>.", "(lihat lampiran)".
