// Class and id words of what publishers build around a story: matches "read-page--social-share", "sharify-container",
// "tags__list", "_popIn_recommend"; not "stage", "advocate", "heritage-text", nor WordPress's "tag-bansos" of a story.
const FURNITURE =
  /(?:^|[\s_-])(?:share|sharing|shares|sharify|socials?|sosmed|medsos|newsletters?|subscribe|langganan|comments?|komentar|disqus|tags?(?!-(?!list|links?|cloud|box|wrap|items?|container|section|area))|tagging|tagar|breadcrumbs?|trending|populars?|terpopuler|terkini|latest|related|relateds|terkait|recommend|recommended|recommendations?|rekomendasi|outbrain|taboola|mgid|ads?|adv|advert|advertisement|iklan|banner|sponsor|credits|pagination|paging|pager|thumb-pagination|sidebar|popup|modal|cookie|login|share-?buttons?|postinfo|sharedaddy|jp-relatedposts|zoom|button-zoom|photonews|phtotnews|disclaimer|author-?(?:bio|box|info|description)|about-?author|bio)(?=$|[\s_-]|\d)/i;

const SLUG =
  /-(?!(?:posts?|news|articles?|stories|berita|artikel|box|list|container|wrapper|area|section|block|widget|\d+)$)[a-z]{3,}$/i; // "modal-usaha" – not "related-list", "bacajuga"

/** Whether an element's class or id says that it is no story. */
export function namesFurniture(element: Element): boolean {
  // WordPress writes a story's categories on its `article` ("category-trending").
  if (element.localName === 'article' || element.localName === 'main') return false;
  // An id may be a heading's words ("modal-usaha"), so that one counts with no word behind its name.
  return (
    FURNITURE.test(element.getAttribute('class') ?? '') ||
    (FURNITURE.test(element.id) && !SLUG.test(element.id))
  );
}

// Words of furniture that stories have boxes of, too: a film's credits, a recipe's cookies, the latest entry of a live blog.
const EVERYDAY = /(?<=^|[\s_-])(?:credits|cookie|bio|modal|latest|terkini|banner)(?=$|[\s_-])/gi;

/** Whether its class still says so without words that stories use as well. */
export function namesFurnitureSurely(element: Element): boolean {
  return FURNITURE.test((element.getAttribute('class') ?? '').replace(EVERYDAY, ''));
}
