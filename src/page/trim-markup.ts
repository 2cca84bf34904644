import { wordSet } from '@/text/word-set';

const SHOW_COMMENT = 128;
// What the views show; classes, styles and data of a publisher's scripts are many times the text.
const KEPT = wordSet(
  'href src alt title width height lang dir datetime colspan rowspan scope start reversed cite',
);

/** Leaves a story's elements only what is shown of them: all attributes go but addresses and the like. */
export function trimMarkup(root: Element): void {
  for (const element of [root, ...root.getElementsByTagName('*')])
    for (const name of element.hasAttributes() ? element.getAttributeNames() : [])
      if (!KEPT.has(name)) element.removeAttribute(name);
}

/** Takes all comments out below `root`. */
export function dropComments(root: Node): void {
  const walker = root.ownerDocument!.createTreeWalker(root, SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  for (const comment of comments) comment.remove();
}
