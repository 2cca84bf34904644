import { hasText, isA, isBlock, isBreak } from '@/page/text-of';
import { hasAny } from '@/page/select';
import { wordSet } from '@/text/word-set';

// Lines of their own, or structure that holds no loose text.
const NEVER_MIXED = wordSet(
  'p h1 h2 h3 h4 h5 h6 pre ul ol dl table thead tbody tfoot tr figure figcaption picture video audio summary',
);
// Inline elements that some systems use for a whole body, custom ones too – not "b", whose lines are one paragraph's
const BODIES = /^(span|font|.+-.+)$/;
const DATELINE = /^\s*\S[^.!?]{1,40}\s[-–—]\s*$/; // "Jakarta - " – not "Jakarta"

/**
 * Gives every run of loose text its own paragraph: text beside blocks, and lines apart by `<br>` in a body without
 * paragraphs, as older systems of publishers deliver it (Antara, detik until 2016).
 */
export function wrapLooseText(root: Element): void {
  for (const element of [root, ...root.getElementsByTagName('*')]) {
    if (NEVER_MIXED.has(element.localName)) continue;
    // A page that is text alone has no block that its text could stand beside.
    if (isA(element, 'body') || isMixed(element)) wrapRuns(element);
  }
}

/** Whether lines end within an element's loose text: a block or, outside lists, a `<br>` stands beside it. */
function isMixed(element: Element): boolean {
  const breaks = !isA(element, 'li') && (isBlock(element) || BODIES.test(element.localName));
  let [ends, loose] = [false, false];
  for (let node = element.firstChild; node && !(ends && loose); node = node.nextSibling)
    if (isBlock(node) || (breaks && isBreak(node))) ends = true;
    else loose ||= hasText(node) || holdsPicture(node);
  return ends && loose;
}

function wrapRuns(parent: Element): void {
  let run: ChildNode[] = [];
  const close = (end?: ChildNode) => {
    if (run.some((node) => hasText(node) || holdsPicture(node)))
      if (end && isA(end, 'p') && isDateline(run)) (end as Element).prepend(...run);
      else wrap(run);
    run = [];
  };
  for (const node of Array.from(parent.childNodes)) {
    const line = isBreak(node);
    if (!isBlock(node) && !line) run.push(node);
    else {
      close(node);
      if (line) node.remove();
    }
  }
  close();
}

/** Whether a run of loose text is a place before the first sentence: "Jakarta -"; not "Jakarta". */
function isDateline(run: readonly ChildNode[]): boolean {
  return DATELINE.test(run.map((node) => node.textContent).join(''));
}

function wrap(run: ChildNode[]): void {
  const first = run[0]!;
  const paragraph = first.ownerDocument!.createElement('p');
  first.before(paragraph);
  paragraph.append(...run);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function holdsPicture(node: Node): boolean {
  return isElement(node) && (isA(node, 'img') || hasAny(node, 'img'));
}
