import { holdsPicture, linkShare } from '@/clean/blocks';
import { namesFurniture, namesFurnitureSurely } from '@/clean/furniture';
import type { Finding, PageFacts, Rule } from '@/clean/rule';
import { linksOf, rawText, textOf } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';
import { allIn, attributeOf, hasAny } from '@/page/select';
import { wordSet } from '@/text/word-set';

const BOXES = wordSet('div section aside ul ol footer header table dl form nav figure');
const MOSTLY_LINK = 0.5;
const LISTS = wordSet('ul ol table dl');
const FEWEST_WORDS = 5;
// "Berkasnya dapat diunduh pada tautan berikut." – not "Kapal itu berlayar kemarin."
const ANNOUNCES = /(:|\b(berikut|di ?bawah|tautan|laman|situs|below|following|links?)\b[^.!?]*[.!?]?)$/i;
const SENTENCE = /^\S+ .+[^.]\.["”’']?$/; // "Sungai naik sejengkal." – not "Bagikan"
const HEADING = /^h[2-6]$/;
// What WordPress sets in place of another story: `blockquote > p > a` (since 2015).
const EMBED = '.wp-embedded-content';
const FEW_LETTERS = 60;
const HOST = /^(https?:)?\/\/([^/?#]+)/i; // "https://contoh.id/a" – not "/a"
const HEADED = ':is(h2, h3, h4) + *';
const CONTACT = 'a[href^="mailto:"], a[href^="tel:"]';
const ADDRESS = /^\s*(https?:\/\/|www\.|[\w.-]+\.(com|id|org|net|go)\b|\S+@\S)/i; // "contoh.id/lomba" – not "Panen Raya"

/**
 * A box without prose that a publisher put beside the story: one whose class says so (shares, tags, a related list), or
 * one that is mostly links. A picture that is no link, a quotation or a headline keeps its box.
 */
export const linkBox: Rule = {
  id: 'kotak-tautan',
  reason: 'Kotak tautan atau tombol situs',
  find({ element, box, page }): Finding | undefined {
    const embed = element.closest(EMBED);
    if (embed) return linkShare(embed) > MOSTLY_LINK ? [embed] : undefined;
    if (!box) return undefined;
    const around: Element[] = [];
    for (let up: Element | null = element; up; up = up === box ? null : up.parentElement) around.push(up);
    const found = around.findLast((each) => isFurniture(each, page));
    return found && [...headingOf(found), found];
  },
};

/**
 * Whether a list without a name holds headlines of other stories: under a linked heading, or long and not announced. A
 * table of several columns does not.
 */
function listsHeadlines(list: Element): boolean {
  if (allIn(list, 'tr').some((row) => row.childElementCount > 1)) return false;
  if (headingOf(list).length > 0) return true;
  if (ANNOUNCES.test(foldSpace(rawText(list.previousElementSibling)).slice(-300))) return false;
  const links = linksOf(list).map((link) => foldSpace(rawText(link)));
  const words = links.reduce((sum, text) => sum + text.split(' ').length, 0);
  return links.length > 1 && words / links.length >= FEWEST_WORDS;
}

/** A heading that is itself a link, right above the box or in a box of its own there: the list's own. */
function headingOf(box: Element): Element[] {
  const above = box.previousElementSibling;
  const heading =
    above?.childElementCount === 1 && !HEADING.test(above.localName) ? above.firstElementChild : above;
  return above && heading && HEADING.test(heading.localName) && linkShare(above) === 1 ? [above] : [];
}

function isFurniture(box: Element, page: PageFacts): boolean {
  return BOXES.has(box.localName) && page.once(judge, box);
}

function judge(box: Element, page: PageFacts): boolean {
  const holdsLink = hasAny(box, 'a[href], form, button, input') || box.closest('a') !== null;
  const furniture = namesFurniture(box)
    ? holdsLink || ((namesFurnitureSurely(box) || isShort(box)) && !tells(box))
    : !leadsAway(box, page) && isNamelessFurniture(box);
  if (!furniture || hasAny(box, 'h1, blockquote') || box.closest('blockquote')) return false;
  return !holdsPicture(box);
}

/** Without a link, an everyday name makes furniture of a few words only, not of a list of a film's credits. */
function isShort(box: Element): boolean {
  return !LISTS.has(box.localName) && rawText(box).trim().length <= FEW_LETTERS;
}

/** Whether it holds a whole sentence, or a heading with lines: nobody is asked to press anything there. */
function tells(box: Element): boolean {
  const lines = allIn(box, 'p, li').filter((line) => textOf(line) !== '');
  return lines.some((line) => SENTENCE.test(textOf(line))) || (lines.length > 1 && hasAny(box, 'h2, h3, h4'));
}

/** Whether all its links leave the site, under or in a heading: sources a story names, where no name says otherwise. */
function leadsAway(box: Element, { site }: PageFacts): boolean {
  if (site.names.length === 0 || !(box.matches(HEADED) || hasAny(box, 'h2, h3, h4'))) return false;
  return linksOf(box).every((link) => {
    const host = HOST.exec(attributeOf(link, 'href'))?.[2];
    return host !== undefined && !site.names.some((name) => host.includes(name));
  });
}

function isNamelessFurniture(box: Element): boolean {
  if (linkShare(box) <= MOSTLY_LINK) return false;
  if (LISTS.has(box.localName)) return listsHeadlines(box);
  // A line of the story in a box of its own: "Pendaftaran: contoh.id/lomba", "Surel: kabar@contoh.id", a linked sentence.
  const links = linksOf(box);
  const isLine = (link: Element) =>
    ADDRESS.test(rawText(link)) || (link.childElementCount === 0 && SENTENCE.test(textOf(link)));
  return links.length > 1 || !(hasAny(box, CONTACT) || links.some(isLine));
}

// Contoh: div.sharedaddy "Share on Facebook", ul.tags, div.read__related (rbg.id, 2024).
// Jangan kena: blockquote.twitter-tweet, figure with a linked credit, a contact line in a paragraph.
