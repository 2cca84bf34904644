import { isBlock } from '@/article/paragraphs';
import { foldSpace } from '@/text/fold-space';

/**
 * Gives every run of loose text its own paragraph: text beside blocks, and lines apart by `<br>` in a body without
 * paragraphs, as older systems of publishers deliver it (Antara, detik until 2016).
 */
export function wrapLooseText(root: Element): void {
  const mixed = [root, ...root.querySelectorAll('div, section, article, blockquote, td, li, main, center')];
  for (const element of mixed) {
    const hasBlocks = Array.from(element.childNodes).some(isBlock);
    if (hasBlocks || (element.localName !== 'li' && element.querySelector('br'))) wrapRuns(element);
  }
}

function wrapRuns(parent: Element): void {
  let run: ChildNode[] = [];
  const close = () => {
    const text = foldSpace(run.map((node) => node.textContent ?? '').join(''));
    if (text !== '' || run.some(holdsPicture)) wrap(run);
    run = [];
  };
  for (const node of Array.from(parent.childNodes)) {
    const line = isElement(node) && node.localName === 'br';
    if (!isBlock(node) && !line) run.push(node);
    else {
      close();
      if (line) node.remove();
    }
  }
  close();
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
  return isElement(node) && (node.localName === 'img' || node.querySelector('img') !== null);
}
