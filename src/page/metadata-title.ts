import { foldSpace } from '@/text/fold-space';

/** What stands between a headline and a site's name: " - ", " | ", " :: "; not the hyphen in "G-20". */
const SEPARATOR = /\s+(?:[-–—|·•»]|::?)\s+|\s*\|\s*|(?<=\.(?:com|id|net))\s*:\s+/;
/** The last bar of a title and the site behind it: " | Kaltim Post"; bars are no part of headlines, unlike dashes. */
const BAR = /\s+(?:\||::|»)\s+(?!.*(?:\||::|»))/;
/** A cut headline's end: "Strategi untuk Tingka…", "Tingka..."; not "Selesai.". */
const CUT = /\s*(…|\.\.\.)$/;
/** What does not count when names are compared: "RBG.ID" is "rbgid"; letters and digits stay. */
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

const SHORTEST_HEADLINE = 8;

const plain = (text: string) => text.toLowerCase().replace(NOT_WORD, '');

/** Whether two headlines tell the same story: half of the shorter one's words stand in the other. */
export function sameHeadline(one: string, other: string): boolean {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(NOT_WORD)
        .filter((word) => word.length > 2),
    );
  const [few, many] = [words(one), words(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0) return false;
  return [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}

/** Whether a piece of a title names the site: its name, or its host's own label ("Tekno Liputan6.com" on liputan6.com). */
function namesSite(piece: string, siteNames: string[]): boolean {
  const name = plain(piece);
  return siteNames.map(plain).some((site) => site.length > 2 && (name.includes(site) || site === name));
}

/**
 * A headline without the site's name around it. Where a heading of the page equals the claim or stands at its start or end,
 * that heading is the headline; otherwise pieces at the ends that name the site are dropped.
 * `siteNames` are the site's names and its host's label; `headings` the texts of the page's own headings.
 */
export function bareTitle(claim: string, headings: string[], siteNames: string[]): string {
  const title = foldSpace(claim);
  const pieces = title.split(SEPARATOR);
  // What a heading must be to be the headline: the pieces from one end of the title up to a separator.
  const ends = new Set(
    pieces.flatMap((_, index) => [
      plain(pieces.slice(0, index + 1).join('')),
      plain(pieces.slice(index).join('')),
    ]),
  );
  const cut = CUT.test(title) ? plain(title.replace(CUT, '')) : '';
  for (const heading of headings) {
    const shown = plain(heading);
    if (shown.length < SHORTEST_HEADLINE || namesOnly(heading, siteNames)) continue;
    const completes = cut.length >= SHORTEST_HEADLINE && shown.startsWith(cut);
    if (ends.has(shown) || completes) return heading;
  }
  if (pieces.length === 1) return title;
  const first = pieces.findIndex((piece) => !namesSite(piece, siteNames));
  const last = pieces.findLastIndex((piece) => !namesSite(piece, siteNames));
  if (first < 0) return title;
  if (last === pieces.length - 1) return withoutBar(title);
  const from = title.indexOf(pieces[first]!);
  return title.slice(from, title.lastIndexOf(pieces[last]!) + pieces[last]!.length);
}

function withoutBar(title: string): string {
  const [headline = '', site = ''] = title.split(BAR);
  return site !== '' && site.split(' ').length <= 5 && site.length < headline.length ? headline : title;
}

/** Whether a text is a site's name and nothing else, which is no headline. */
export function namesOnly(text: string, siteNames: string[]): boolean {
  const name = plain(text);
  return name === '' || siteNames.some((site) => plain(site) === name);
}
