import { classOf, isA } from '@/page/text-of';

/** Names of boxes that hold whole sentences and no story, as a regular expression: "related__list", "author-bio", "jnews_author_box_container". */
export const ELSEWHERE =
  'comments?|komentar|related|terkait|sidebar|populars?|terpopuler|terkini|recommend\\w*|rekomendasi|modal|popup|disclaimer|newsletters?|\\w*author[-_]?(bio|box|info|description|about)|about-?author';

// Class and id words of what publishers build around a story: matches "read-page--social-share", "sharify-container",
// "tags__list", "_popIn_recommend"; not "stage", "advocate", "heritage-text", nor WordPress's "tag-bansos" of a story.
const FURNITURE = new RegExp(
  `(^|[\\s_-])(${ELSEWHERE}|sharing|shares?|sharify|socials?|sosmed|medsos|subscribe|langganan|disqus|tags?(?!-(?!list|links?|cloud|box|wrap|items?|container|section|area))|tagging|tagar|breadcrumbs?|trending|latest|relateds|outbrain|taboola|mgid|ads?|adv|advert(isement)?|iklan|banner|sponsor|credits|pagination|paging|pager|cookie|login|postinfo|sharedaddy|jp-relatedposts|zoom|photonews|phtotnews|bio)(?=$|[\\s_-]|\\d)`,
  'i',
);

const SLUG =
  /-(?!(posts?|news|articles?|stories|berita|artikel|box|list|container|wrapper|area|section|block|widget|\d+)$)[a-z]{3,}$/i; // "modal-usaha" – not "related-list", "bacajuga"

/** Whether an element's class or id says that it is no story. */
export function namesFurniture(element: Element): boolean {
  // WordPress writes a story's categories on its `article` ("category-trending").
  if (isA(element, 'article') || isA(element, 'main')) return false;
  // An id may be a heading's words ("modal-usaha"), so that one counts with no word behind its name.
  return FURNITURE.test(classOf(element)) || (FURNITURE.test(element.id) && !SLUG.test(element.id));
}

// Words of furniture that stories have boxes of, too: a film's credits, a recipe's cookies, the latest entry of a live blog.
const EVERYDAY = /(?<=^|[\s_-])(credits|cookie|bio|modal|latest|terkini|banner)(?=$|[\s_-])/gi;

/** Whether its class still says so without words that stories use as well. */
export function namesFurnitureSurely(element: Element): boolean {
  return FURNITURE.test(classOf(element).replace(EVERYDAY, ''));
}

const CORRECTION = /^(koreksi|ralat|catatan|klarifikasi|correction|clarification|editor.s note)\b/i; // "Koreksi: …" – not "Dikoreksi"

/** Whether a text says what the story had wrong: the story's, though it often stands in a footer. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text);
}
