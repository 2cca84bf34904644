import { rawText } from '@/page/text-of';
import { boxOf, holdsPicture, linkShare } from '@/clean/blocks';
import { headlinesAfter } from '@/clean/headlines';
import { hasSureLabel, inlineLabelLength } from '@/clean/label-match';
import { standsAsLabel } from '@/clean/stands-as-label';
import type { Block, Finding, Rule } from '@/clean/rule';
import { textWithin } from '@/clean/text-within';
import { foldSpace } from '@/text/fold-space';
import { allIn, hasAny } from '@/page/select';

// Label and headline, nothing else of weight: what stands outside the link may be a bracket, a date, a site's name.
const MOSTLY_LINK = 0.8;
// A bare label (its headline in the next block) has no words after it.
const NEARLY_EMPTY = 3;
// Headlines that are not linked (the link was lost by the system that delivers the body) are one line, in bold or begun with a capital.
const LONGEST_HEADLINE = 160;
const SENTENCE_END = /[.!?]["”’']?$/; // "Begitu kata dia." – not "Ini Alasan Polisi"
const HEADLINE = /^\p{Lu}\S*( \S+){2}/u; // "Pasar Bunga Pindah ke Terminal" – not "bab dua"
const LOWER_WORD = / \p{Ll}{5}/u; // "rekaman lomba tahun lalu" – not "Gitar Dipesan ke Pulau"
// Label, headline and a few lines of the other story, in a card of their own.
const LONGEST_CARD = 600;
// "Baca juga <a>headline</a> dan tulisan lainnya di rubrik ESAI." – not "Baca juga surat itu, katanya."
const AND_OTHERS = /\b(artikel|tulisan|berita|reportase|liputan|ulasan|esai|kabar)\b.{0,60}\blain(nya)?\b/i;
const CARD_NAME = /baca|juga|related|terkait|sisip|inject|also/i; // "baca-juga-box", "inline-related" – not "bagian-2"

/** "Baca Juga: headline" in a block of its own: label and link, label alone with the headlines after it, or all in bold. */
export const bacaJuga: Rule = {
  id: 'baca-juga',
  reason: 'Tautan ke berita lain di tengah cerita',
  find(block) {
    const length = inlineLabelLength(block.text, block.lead);
    if (length === 0 || holdsPicture(block.element)) return undefined;
    const rest = block.text
      .slice(length)
      .replace(/[)\]]+$/, '')
      .trim();
    if (rest.length < NEARLY_EMPTY) return card(block) ?? withHeadlines(block);
    if (isLinkBeyondLabel(block, rest)) return card(block) ?? [block.element];
    if (block.linkShare > 0 && rest.length < LONGEST_HEADLINE && AND_OTHERS.test(rest))
      return [block.element];
    return isBareHeadline(block, rest) ? [block.element] : undefined;
  },
};

function isLinkBeyondLabel({ element, text, linkShare: share }: Block, rest: string): boolean {
  return (
    (share * text.length) / rest.length >= MOSTLY_LINK &&
    (element.querySelector('a') ?? element.closest('a')) !== null
  );
}

function isBareHeadline(block: Block, rest: string): boolean {
  const { element, text } = block;
  if (rest.length > LONGEST_HEADLINE || SENTENCE_END.test(rest) || !/[:：]/.test(text.slice(0, 30)))
    return false;
  const sure = hasSureLabel(text) || (block.lead === 'video' && !LOWER_WORD.test(rest));
  if (sure && HEADLINE.test(rest) && standsAsLabel(block)) return true;
  const bold = allIn(element, 'strong, b, em')
    .map((part) => rawText(part))
    .join('');
  return foldSpace(bold).length >= text.length * 0.9;
}

/**
 * The card around a label, its headline and lines of the other story: a box among the story's paragraphs that begins with
 * the label and holds links alone, or whose class says what it is. Any other box that begins so may go on with the story.
 */
function card({ element, page }: Block): Finding | undefined {
  const label = foldSpace(rawText(element));
  let found: Element | undefined;
  for (let up = element.parentElement; up && !page.holdsStory(up); up = up.parentElement) {
    const text = textWithin(up, LONGEST_CARD);
    if (text === undefined || !text.startsWith(label)) break;
    const beyond = text.length - (hasAny(element, 'a') ? 0 : label.length);
    const linked = beyond > 0 && (linkShare(up, text) * text.length) / beyond >= MOSTLY_LINK;
    if (linked || (CARD_NAME.test(`${up.className} ${up.id}`) && hasAny(up, 'a[href]'))) found = up;
  }
  return found && found.textContent !== element.textContent ? [found] : undefined;
}

/** A label alone, and the headlines after it; a label nothing follows is left alone. */
function withHeadlines({ element }: Block): Finding | undefined {
  const box = boxOf(element);
  const headlines = headlinesAfter(box, MOSTLY_LINK);
  return headlines.length > 0 ? [box, ...headlines] : undefined;
}

// Contoh: p > strong "Baca Juga: " > a (rbg.id, 2024); table.linksisip (detik, 2026); a.IRPP .ctaText "Baca Juga :" (WordPress).
// Jangan kena: "Baca juga laporan lengkapnya, kata Rino."; "Foto: Rina Sari" under a picture.
