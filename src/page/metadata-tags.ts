import type { Claims } from '@/page/metadata-claims';
import { foldSpace } from '@/text/fold-space';
import { allIn, attributeOf } from '@/page/select';

// Names of meta tags per field, apart by spaces, the most telling first. Open Graph, then what Indonesian CMSs add
// (Gramedia "content_*": kompas.com 2023; detik "dtk:*": detik.com 2023).
const TITLE = 'og:title twitter:title headline';
const AUTHOR = 'content_author dtk:author author article:author twitter:creator';
const EDITOR = 'content_editor editor';
const PUBLISHED =
  'article:published_time datepublished content_publisheddate dtk:publishdate publishdate pubdate date dc.date';
const SITE_NAME = 'og:site_name application-name';
const IMAGE = 'og:image:secure_url og:image og:image:url twitter:image twitter:image:src';
const SECTION = 'article:section articlesection content_category';
const LANGUAGE = 'og:locale inlanguage content-language language';

/** An address in place of a name: "https://facebook.com/x", "@tokoh"; not "Rina Sari". */
const ADDRESS = /:\/\/|^@/;

/** Reads the page's `meta` tags in one pass. The first tag of a name counts. */
export function readMetaTags(doc: Document): Claims {
  const values = new Map<string, string>();
  for (const meta of allIn(doc, 'meta[content]')) {
    const content = foldSpace(attributeOf(meta, 'content').slice(0, 2000));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  const all = (names: string) => names.split(' ').flatMap((name) => values.get(name) ?? []);
  return {
    title: all(TITLE)[0],
    authors: all(AUTHOR)
      .filter((author) => !ADDRESS.test(author))
      .slice(0, 1),
    editor: all(EDITOR)[0],
    published: all(PUBLISHED)[0],
    siteName: all(SITE_NAME)[0],
    images: all(IMAGE),
    section: all(SECTION)[0],
    lang: all(LANGUAGE)[0],
  };
}
