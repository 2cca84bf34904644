import { foldSpace } from '@/text/fold-space';

// Class and id words of what publishers build around a story: matches "read-page--social-share", "sharify-container",
// "tags__list", "_popIn_recommend"; not "stage", "advocate", "heritage-text".
const FURNITURE =
  /(?:^|[\s_-])(?:share|sharing|shares|sharify|socials?|sosmed|medsos|newsletters?|subscribe|langganan|comments?|komentar|disqus|tags?|tagging|tagar|breadcrumbs?|trending|populars?|terpopuler|terkini|latest|related|relateds|terkait|recommend|recommended|recommendations?|rekomendasi|outbrain|taboola|mgid|ads?|adv|advert|advertisement|iklan|banner|sponsor|credits|pagination|paging|pager|thumb-pagination|sidebar|popup|modal|cookie|login|share-?buttons?|postinfo|sharedaddy|jp-relatedposts|zoom|button-zoom|photonews|phtotnews)(?=$|[\s_-]|\d)/i;
// A paragraph of the story, whatever its box is called: more words than a headline or a caption has.
const PROSE_LENGTH = 140;
const MOST_TEXT = 6000;
// Only boxes: a link in a sentence may be called `inner-link-tag` (Kompas, 2023), a sub-heading `title-dt-paging` (merdeka, 2020).
const BOXES = ['div', 'section', 'aside', 'ul', 'ol', 'footer', 'header', 'table', 'dl', 'form'];
const NAMED = BOXES.map((name) => `${name}[class], ${name}[id]`).join(', ');

/**
 * Drops boxes whose name says they are no story (shares, tags, comments, related lists) and whose text agrees: no
 * paragraph of prose outside links. A box with prose stays, whatever its name.
 */
export function dropFurniture(root: Element): void {
  for (const box of Array.from(root.querySelectorAll(NAMED))) {
    if (!FURNITURE.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) continue;
    if (box.isConnected && !holdsStory(box)) box.remove();
  }
}

function holdsStory(box: Element): boolean {
  const text = box.textContent ?? '';
  // A heading above prose in the next box is the story's; one with a link or a list is the box's own.
  if (box.querySelector('h1, blockquote, figure, picture')) return true;
  if (text.length < PROSE_LENGTH) return false;
  if (text.length > MOST_TEXT && box.querySelectorAll('p').length > 4) return true;
  return Array.from(box.querySelectorAll('p, div, span, td, li')).some(isProse) || isProse(box);
}

/** Own words of an element, outside links and inner blocks, long as a paragraph. */
function isProse(element: Element): boolean {
  let own = '';
  for (const node of element.childNodes)
    if (node.nodeType === 3 || /^(?:b|strong|em|i|span)$/i.test(node.nodeName)) own += node.textContent ?? '';
  return own.length >= PROSE_LENGTH && foldSpace(own).length >= PROSE_LENGTH;
}
