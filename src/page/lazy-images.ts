import { isA, rawText } from '@/page/text-of';
import { allIn } from '@/page/select';

const SOURCES = 'data-src data-original data-lazy-src data-lazy data-url data-image data-img'.split(' ');
// A picture's address in markup that was not parsed: <img alt="" src="/a.jpg"> – not <image href="/a.svg">
const SOURCE_IN_MARKUP = /<img\b[^>]*?\ssrc=["']?([^"'\s>]+)/i;

/** Gives pictures that load late their true address: `data-src` and its like, the first of `srcset`, else what `noscript` names. */
export function wakeLazyImages(root: ParentNode): void {
  for (const picture of allIn(root, 'img')) {
    const source = SOURCES.map((name) => picture.getAttribute(name)).find((value) => value);
    const inSet = (picture.getAttribute('srcset') ?? picture.getAttribute('data-srcset'))
      ?.trim()
      .split(/[\s,]+/)[0];
    const address = source ?? (isPlaceholder(picture) ? inSet : undefined);
    if (address) picture.setAttribute('src', address);
  }
  for (const noscript of allIn(root, 'noscript')) openNoscript(noscript);
}

/** Takes a `noscript` away; a picture it names goes to the placeholder beside it, or alone into its figure. Counting pixels have neither. */
function openNoscript(noscript: Element): void {
  const address =
    noscript.querySelector('img')?.getAttribute('src') ?? SOURCE_IN_MARKUP.exec(rawText(noscript))?.[1];
  const [before, after] = [noscript.previousElementSibling, noscript.nextElementSibling];
  const placeholder = [before, after].find((each) => each && isA(each, 'img') && isPlaceholder(each));
  const figure = noscript.closest('figure');
  if (address && placeholder) placeholder.setAttribute('src', address);
  else if (address && figure && !showsPicture(figure)) {
    const picture = noscript.ownerDocument.createElement('img');
    picture.setAttribute('src', address);
    noscript.before(picture);
  }
  noscript.remove();
}

function showsPicture(figure: Element): boolean {
  return allIn(figure, 'img').some((picture) => !picture.closest('noscript'));
}

function isPlaceholder(picture: Element): boolean {
  const shown = picture.getAttribute('src');
  return !shown || shown.startsWith('data:image');
}
