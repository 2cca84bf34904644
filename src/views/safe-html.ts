import DOMPurify from 'dompurify';

/** How pictures of other sites are shown. `held` keeps them from loading: what history opens needs no network. */
export type Pictures = 'shown' | 'held';

const TAGS =
  'p br hr h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd div section article span a b strong i em u s sub sup small mark q cite abbr time del ins figure figcaption picture img table caption thead tbody tfoot tr th td ruby rt rp'.split(
    ' ',
  );
const ATTRIBUTES =
  'href src alt title width height lang dir datetime colspan rowspan scope start reversed cite'.split(' ');
const WEB_ADDRESS = /^https?:\/\//i; // https://a.id/ – not javascript:alert(1), //a.id
const PICTURE_ADDRESS = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);)/i; // data:image/png;… – not data:image/svg+xml

/**
 * The one place where untrusted markup (a page's, the history's, an import's) becomes DOM. Keeps text, links to the web
 * and pictures; scripts, styles, frames, forms, handlers, ids and classes go. `base` makes relative addresses whole.
 */
export function safeHtml(markup: string, base: string, pictures: Pictures): DocumentFragment {
  const fragment = DOMPurify.sanitize(markup, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Relative addresses are made whole below, where every address is checked again.
    ALLOWED_URI_REGEXP: /^(?:https?:|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i, // ./b, https:… – not javascript:…
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) mendLink(link, base);
  for (const picture of fragment.querySelectorAll('img')) mendPicture(picture, base, pictures);
  return fragment;
}

function mendLink(link: HTMLAnchorElement, base: string): void {
  const address = whole(link.getAttribute('href'), base);
  if (!address || !WEB_ADDRESS.test(address)) return link.removeAttribute('href');
  link.setAttribute('href', address);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function mendPicture(picture: HTMLImageElement, base: string, pictures: Pictures): void {
  const address = whole(picture.getAttribute('src'), base);
  if (!address || !PICTURE_ADDRESS.test(address)) return picture.remove();
  picture.setAttribute('src', address);
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  if (pictures === 'held' && WEB_ADDRESS.test(address)) hold(picture);
}

/** A held picture shows its description; its address waits for `showPictures`. */
function hold(picture: HTMLImageElement): void {
  picture.setAttribute('data-held', picture.getAttribute('src') ?? '');
  picture.removeAttribute('src');
}

function whole(address: string | null, base: string): string | undefined {
  const given = address?.trim();
  if (!given) return undefined;
  return URL.canParse(given, base) ? new URL(given, base).href : undefined;
}
