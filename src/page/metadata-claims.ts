import { foldSpace } from '@/text/fold-space';

/** What one source (JSON-LD, meta tags, the page itself) says of the story, in its own words; all of it unchecked. */
export interface Claims {
  title: string | undefined;
  authors: string[];
  editor: string | undefined;
  published: string | undefined;
  siteName: string | undefined;
  images: string[];
  section: string | undefined;
  lang: string | undefined;
}

/** A tag left in a claim: "<b>", "</i>"; not "3 < 5". */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
/** A character written as an entity: "&quot;", "&#039;", "&#x2019;"; not "R&D". */
const ENTITY =
  /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(quot|amp|apos|lt|gt|nbsp|ndash|mdash|hellip|[lr][sd]quo));/gi;
/** Each name before its character. */
const NAMED =
  `quot,",amp,&,apos,',lt,<,gt,>,nbsp, ,ndash,–,mdash,—,hellip,…,lsquo,‘,rsquo,’,ldquo,“,rdquo,”`.split(',');
const LONGEST_CLAIM = 300;

/** A claim as plain text of at most 300 characters: entities (also doubly written) decoded, tags and folded space gone. */
export function plainClaim(claim: string | undefined): string | undefined {
  if (!claim) return undefined;
  const decode = (text: string) =>
    text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[NAMED.indexOf(name.toLowerCase()) + 1]!;
      const code = Number(decimal ?? `0x${hex}`);
      return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
  const text = foldSpace(decode(decode(claim)).replace(TAG, ' '));
  return text.slice(0, LONGEST_CLAIM) || undefined;
}
