import type { Site } from '@/clean/site';

/** What a rule found: nodes that go together, a label never without its headlines. */
export type Finding = readonly ChildNode[];

/** One kind of interruption. Rules only find; `clean` removes and records. */
export interface Rule {
  /** Stable id, kept in `Removal.rule`. */
  id: string;
  /** Why, in plain words, for the reader. */
  reason: string;
  /** Whether a page has what the rule looks for at all; most pages have not, and their blocks are not asked. */
  cue?(page: PageFacts): boolean;
  find(block: Block): Finding | undefined;
}

/** A lowest block with text: what rules look at, once for all of them. */
export interface Block {
  element: Element;
  /** Its text, white space folded. */
  text: string;
  /** Share of the text that is link text, 0 to 1. */
  readonly linkShare: number;
  /** The outermost element around it that holds no prose; `undefined` where it is prose itself, or the page has none. */
  readonly box: Element | undefined;
  /** Its first word in lower case, `#` for a number: what decides which forms of words are tried at all. */
  readonly lead: string;
  readonly page: PageFacts;
  /** The same block as it stands after something was taken out of it. */
  again(): Block;
}

/** What the blocks of one page share. */
export interface PageFacts {
  /** Elements with prose somewhere inside. */
  holders: Set<Element>;
  /** The blocks of prose, in order. */
  prose: Element[];
  /** Whether a box holds the story's first block of prose (its longest block, where none is prose): no such box is beside it. */
  holdsStory(box: Element): boolean;
  site: Site;
  /** The page's elements that match a selector (and are accepted) and all around them: told once, since most pages have none. */
  around(selector: string, accepts?: (match: Element) => boolean): ReadonlySet<Element>;
  /** A verdict on a box, told once a page for each kind of judge: its blocks ask again and again. */
  once(judge: (box: Element, page: PageFacts) => boolean, box: Element): boolean;
}
