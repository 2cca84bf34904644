import { afterFirstWord, firstWord } from '@/clean/first-word';
import { isAdLabel } from '@/clean/label-match';
import { PROMPTS } from '@/clean/prompts';
import { boxOf } from '@/clean/blocks';
import type { Block, Finding, PageFacts, Rule } from '@/clean/rule';
import { hasText, isA, textOf } from '@/page/text-of';
import { SENTENCE_LENGTH } from '@/page/prose';
import { standsAsLabel } from '@/clean/stands-as-label';

const LONGEST = 420;
// A newsletter's offer begins in any way: "Jangan sampai ketinggalan berita terkini, langganan newsletter kami sekarang!" – not "The newsletter now has readers who subscribe by post."
const NEWSLETTER =
  /^(?=.*\bnewsletter\b)(?=.*\b(langganan|berlangganan|daftar|subscribe|sign up)\b)(?=.*(\b(kami|our|your|anda|kamu)\b|!$)).{0,160}$/i;
// "Butuh VPN? Klik di sini" – not "Hasilnya dapat dilihat di sini."
const QUESTION_AND_CLICK =
  /^[^.?!]{3,90}\? (klik (di ?)?sini|(tulis|beri|kirim)?( di kolom)?\s?komentar\b.{0,30}|e-?mail\b.{0,40})\W*$/i;
// What a prompt brings with it: the answers to "Apa reaksi Anda?" with their counts, the next page's first words.
const VOTES = /^(\p{L}+ \d+%? ?){2,}$|^(\d+%? \p{L}+ ?){2,}$/u; // "Suka 0 Marah 2" – not "Dua warga terluka"
const NEXT_PAGE = /^halaman (berikut|selan)/i;
const TEASER = /(\.{3}|…)( selengkapnya)?$/i;

// "La suite après la publicité", "Lees verder na de advertentie" – not "Anzeige erstattet"
const AFTER_AD =
  /^(?=.*\b(suite|continua|verder|weiter|jatkuu|forts\S+|pokračuje))(?=.*\b(publici|pubblici|advert|anzeige|annons|annonce|mainos|reklam)).{0,60}$/i;

const WRITER = /^(tentang|about|profil)( the)? (penulis|author|writer)\W*$/i; // heads a box of its own – not "Tentang penulis surat itu"

const SKIP = /^(lewati|skip) .*(membaca|reading)$/i; // "Lewati WhatsApp dan terus membaca" – not "Skip past newsletter promotion"
const SKIPPED_TO = /^(akhir dari|end of) /i;
const MOST_SKIPPED = 8;

const EDGES = /^\s+|(\.{3}|[\s…:»>↓!])+$/g; // " Membaca ↓", " selanjutnya..." – not "di sini."

// A row of buttons without their boxes is no longer.
const LONGEST_ROW = 120;
const PLATFORM = /\b(adalah|merupakan)\b.*\bplatform\b/;
const START = 40;

const COMMENTS = 'a[href^="#comment"]'; // "Let us know in the comments below"

const byStart = new Map<string, RegExp[]>();
for (const [starts, rest] of PROMPTS)
  for (const word of starts.split(' '))
    byStart.set(word, [...(byStart.get(word) ?? []), new RegExp(`^(?:${rest.source})`, 'i')]);

/** What publishers ask of readers between paragraphs: scroll on, follow us, subscribe, watch, share. */
export const prompt: Rule = {
  id: 'ajakan',
  reason: 'Ajakan atau keterangan situs',
  find(block) {
    const { element, text, lead, page } = block;
    if (text.length > LONGEST) return undefined;
    // A time in a list is a schedule's.
    if (lead === '#' && isA(element, 'li')) return undefined;
    const found =
      speaks(text, lead) ||
      (text.length < LONGEST_ROW && isRow(element)) ||
      (text.length > SENTENCE_LENGTH && presents(block)) ||
      (text.includes('ewsletter') && NEWSLETTER.test(text)) ||
      (text.length < 200 && page.around(COMMENTS).has(element)) ||
      (text.length < 60 && AFTER_AD.test(text)) ||
      WRITER.test(text) ||
      (text.includes('?') && QUESTION_AND_CLICK.test(text));
    if (!found) return undefined;
    if (SKIP.test(text)) return skipped(boxOf(element), page);
    const parent = element.parentElement!;
    if (WRITER.test(text)) return page.holdsStory(parent) ? undefined : [parent];
    const next = element.nextElementSibling;
    const own = next && (VOTES.test(textOf(next)) || (NEXT_PAGE.test(text) && TEASER.test(textOf(next))));
    if (own) return [element, next];
    return standsAsLabel(block) ? [element] : undefined;
  },
};

/** Whether a text is one of the forms. */
function speaks(text: string, lead = firstWord(text)): boolean {
  const forms = byStart.get(lead);
  const behind = forms && afterFirstWord(text).replace(EDGES, '');
  return forms?.some((form) => form.test(behind!)) ?? false;
}

/** Whether a block is several of them side by side: "Komentar" "Tulis komentar…", "Jump to Recipe" "Print Recipe". */
function isRow({ childElementCount, childNodes }: Element): boolean {
  const isForm = (text: string) => speaks(text) || isAdLabel(text);
  return childElementCount > 1 && [...childNodes].every((node) => !hasText(node) || isForm(textOf(node)));
}

/** Whether the story's last sentences are the site's own on itself: "Kabar Community adalah platform menulis …". */
function presents({ element, text, page: { prose, site } }: Block): boolean {
  if (prose.at(-1) !== element || !PLATFORM.test(text)) return false;
  const start = text.slice(0, START).toLowerCase();
  return site.names.some((name) => start.includes(name));
}

/** What stands between the words for screen readers before and behind something that is no story (bbc.com, 2024). */
function skipped(start: Element, { holdsStory }: PageFacts): Finding {
  const found = [start];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (found.length > MOST_SKIPPED || holdsStory(next)) break;
    found.push(next);
    if (SKIPPED_TO.test(textOf(next))) return found;
  }
  return [start];
}

// Contoh: "SCROLL TO CONTINUE WITH CONTENT" (detik, 2023), "Komentar (0)", "Bagikan artikel ini".
// Jangan kena: "Simak ulasannya berikut ini.", "Selanjutnya, warga menanam bibit."
