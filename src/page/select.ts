/** Whether anything below `root` matches a selector. */
export function hasAny(root: ParentNode, selector: string): boolean {
  return root.querySelector(selector) !== null;
}

/** What below `root` matches a selector, in order. */
export function allIn(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** An element's attribute; '' for none, and for no element. */
export function attributeOf(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** A selector of elements whose class, or another attribute, holds one of some words, apart by spaces. */
export function classesWith(words: string, attribute = 'class'): string {
  return words
    .split(' ')
    .map((word) => `[${attribute}*="${word}"]`)
    .join();
}

/** A form of class names: one of some words (a regular expression) by itself or between hyphens; not "has-comments". */
export function nameWord(words: string): RegExp {
  return new RegExp(`(^|[\\s_-])(?<!has-|with-|no-)(${words})(?=$|[\\s_-])`, 'i');
}
