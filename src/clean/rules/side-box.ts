import { isA, rawText } from '@/page/text-of';
import { linkShare } from '@/clean/blocks';
import { isCorrection } from '@/clean/furniture';
import type { Finding, PageFacts, Rule } from '@/clean/rule';
import { hasAny } from '@/page/select';

const SIDES = 'aside, footer, form';
const ASKS = 'form, input:not([type="hidden"]), a[href]';
// A button's words: "Donasi sekarang", "Support us" – not "Dukungan warga"
const CALL =
  /^\s*(donasi|berdonasi|dukung|langganan|berlangganan|daftar|gabung|ikuti|unduh|dapatkan|masuk|mulai|lihat paket|coba gratis|support|donate|subscribe|sign|join|follow|download|get|login|log in)\b.{0,30}$/i;
// … in a box that speaks for the publisher: "Dukung jurnalisme kami" – not "Pendaftaran dibuka bagi warga"
const OWN = /\b(kami|us|our|we|premium|akses penuh)\b/i;
const QUOTED = /[“"”]/;
// Headlines or a button; not "Sumber: BPS" under a list of facts.
const SOME_LINK = 0.3;
const LONGEST = 600;
// "Daftar newsletter kami", "Sign up", "Jajak pendapat" – not "Warga mengisi formulir itu"
const ASKING =
  /\b(donasi|dukung(an)?|kuis|quiz|support|donate|jurnalisme|journalism|aplikasi|app|whatsapp|telegram|newsletters?|buletin|langganan|berlangganan|subscri\w+|abonn\w+|iscri\w+|privacy|sign up|inbox|surel|e-?mail|komentar|comment|jajak|polling|poll|vote)\b/i;
const EMAIL = 'input[type="email"]';
const ASKING_LEVELS = 3;

/**
 * A short box inside the story's own that is marked as beside it (`aside`, `footer`), or that asks for an address, a vote or money.
 * Longer ones may be the story's; a quotation keeps its source.
 */
export const sideBox: Rule = {
  id: 'kotak-samping',
  reason: 'Kotak di samping cerita',
  cue: (page) => page.around(SIDES).size + page.around(ASKS, isAsk).size > 0,
  find({ element, page }): Finding | undefined {
    const side = element.closest(SIDES);
    const found = side && page.once(isBeside, side) && !page.holdsStory(side) ? side : asking(element, page);
    return found && !element.closest('blockquote') ? [found] : undefined;
  },
};

/** The widest short box close around a block that holds a form or a button and says what for, with two sentences of its own at most. */
function asking(element: Element, page: PageFacts): Element | undefined {
  const askers = page.around(ASKS, isAsk);
  let found: Element | undefined;
  let box = element.parentElement;
  for (let level = 0; level < ASKING_LEVELS && box && !page.holdsStory(box); level++, box = box.parentElement)
    if (askers.has(box) && page.once(asks, box)) found = box;
  return found;
}

function isAsk(element: Element): boolean {
  return !isA(element, 'a') || CALL.test(rawText(element));
}

function asks(box: Element, { prose, site }: PageFacts): boolean {
  const text = rawText(box);
  if (!isShort(box) || !(ASKING.test(text) || hasAny(box, EMAIL))) return false;
  if (!hasAny(box, 'form, input')) {
    const own = OWN.test(text) || site.names.some((name) => text.toLowerCase().includes(name));
    if (!own || QUOTED.test(text)) return false;
  }
  const sentences = prose.filter((each) => box.contains(each));
  return sentences.length < 3 && sentences.every((each) => ASKING.test(rawText(each)));
}

/** A side box is links in good part, or has a form; without one it may be the story's: a sentence set large, a list of facts. */
function isBeside(side: Element): boolean {
  if (!isShort(side) || isCorrection(rawText(side).trim())) return false;
  return hasAny(side, 'form, input') || linkShare(side) >= SOME_LINK;
}

function isShort(box: Element): boolean {
  return rawText(box).length <= LONGEST;
}

// Contoh: div.donasi "Dukung kami" > a "Donasi sekarang", aside "Sign up to our newsletter", div.subscribe-box with a form, footer with the tags inside `article`.
// Jangan kena: "Pendaftaran lomba: Daftar di sini", blockquote > footer "— Rina Sari", aside.pullquote, aside "Fakta singkat", a long aside of the story's facts.
