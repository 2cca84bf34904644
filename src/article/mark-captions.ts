import { nameOf } from '@/article/beside-story';
import { hasText, textOf } from '@/page/text-of';
import { allIn, hasAny } from '@/page/select';

// "photo-caption", "photodesc", "img-desc" – not "news-photo", whose lines may be the story
const NAMED = /caption|(photo|foto|img|image)[-_]?(desc|credit)|keterangan/i;
const LONGEST = 300;
const MOST_EMPTY = 2;
// "Bruno Mars di panggung. Foto: Grammy", "(Foto: Antara/Rina)", "Dok. Pemkot" – not "Foto itu diambil kemarin."
const CREDIT = /(^|[.(]\s*)((foto|photo|gambar|sumber|source|credit|ilustrasi)\s*[:/]|dok\.).{1,60}$/i;

/**
 * Makes captions of the lines that publishers set under a picture without saying so in markup: the first words after a
 * picture of its own, where their class or a picture's credit says what they are. Captions are shown, but are no paragraphs.
 */
export function markCaptions(root: Element): void {
  for (const picture of allIn(root, 'img')) {
    if (picture.closest('figure')) continue;
    const line = lineAfter(picture, root);
    if (!line) continue;
    const text = textOf(line);
    if (text.length > LONGEST || !(NAMED.test(nameOf(line)) || CREDIT.test(text))) continue;
    const caption = line.ownerDocument.createElement('figcaption');
    caption.append(...line.childNodes);
    line.replaceWith(caption);
  }
}

/** The next element with text behind a picture and the boxes that hold it alone. */
function lineAfter(picture: Element, root: Element): Element | undefined {
  let holder: Element = picture;
  while (holder.parentElement && holder.parentElement !== root && !hasText(holder.parentElement))
    holder = holder.parentElement;
  let next = holder.nextElementSibling;
  for (let empty = 0; next && empty < MOST_EMPTY && !hasText(next); empty++) next = next.nextElementSibling;
  return next && hasText(next) && !hasAny(next, 'p, img') ? next : undefined;
}
