import { wordSet } from '@/text/word-set';
const SHOW_COMMENT = 128;
// What the views show; classes, styles and data of a publisher's scripts are many times the text.
const KEPT = wordSet(
  'href src alt title width height lang dir datetime colspan rowspan scope start reversed cite',
);

/** Leaves a story's markup only what is shown of it: comments go, and all attributes but addresses and the like. */
export function trimMarkup(root: Element): void {
  for (const element of [root, ...root.getElementsByTagName('*')])
    for (const name of element.hasAttributes() ? element.getAttributeNames() : [])
      if (!KEPT.has(name)) element.removeAttribute(name);
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
}
