import { rawText } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';

const PROSE_LENGTH = 80;

/**
 * Takes the stories out that endless scrolling puts below the first: boxes beside the one with the page's h1, of the same
 * name and class, each with prose and a headline of its own (an h1, or an h2 that leads to its page).
 */
export function dropLaterStories(root: ParentNode): void {
  const own = root.querySelector('h1');
  if (!own) return;
  for (const headline of root.querySelectorAll('h1, h2 a[href]:not([href^="#"])')) {
    let box: Element = headline;
    while (box.parentElement && !box.parentElement.contains(own)) box = box.parentElement;
    const first = [...(box.parentElement?.children ?? [])].find((each) => each.contains(own));
    if (first && first !== box && areAlike(first, box) && holdsProse(first) && holdsProse(box)) box.remove();
  }
}

function areAlike(first: Element, second: Element): boolean {
  return (
    first.className !== '' && first.className === second.className && first.localName === second.localName
  );
}

function holdsProse(box: Element): boolean {
  return [...box.getElementsByTagName('p')].some((each) => foldSpace(rawText(each)).length >= PROSE_LENGTH);
}
