import { ANSWERED } from '@/page/copy';
import { isReply } from '@/page/reply-link';
import { classOf, rawText, textOf } from '@/page/text-of';
import type { Finding, PageFacts, Rule } from '@/clean/rule';
import { classesWith, hasAny, nameWord } from '@/page/select';

// "comments-area", "kolom_komentar", "disqus_thread", "polling-box" – not "commentary", "pollution"
const NO_BOX = /^(body|p|li|h[1-6])$/; // a heading's id is its words: "komentar-warga"
// A whole id: "comments", "disqus_thread" – not "komentar-warga", a section's heading
const ID =
  /^(comments?|komentar|respond|disqus(_thread)?|polling|jajak-pendapat)([-_]?(area|box|list|section|wrapper|\d+))?$/i;
const NAME = nameWord(
  'comments?|commentlist|respond|komentar|disqus|fb-comments|polls?|polling|jajak|reactions?|reaksi|rating',
);
// "Komentar (3)", "12 comments", "Jajak Pendapat" – not "Komentatornya, Dimas"
const HEADING =
  /^(\d+ )?(komentar|comments?|tinggalkan|leave a|tulis|jajak pendapat|polling|poll|(apa|bagaimana) reaksi|beri nilai|rate this|diskusi|responses?)\b(?!,)/i;
const ASKED = /^[^.!?]{0,120}\?$/; // "Apakah artikel ini berguna?" – not "Siapa dia? Kami bertanya."
const PLACES = 'h1, h2, h3, h4, dt, summary'; // an answer stands under them
const CANDIDATES = `[${ANSWERED}], ${classesWith('comment komentar respond disqus poll jajak reacti reaksi rating')}, ${classesWith('comment komentar respond disqus poll', 'id')}`;

/** Where readers speak or vote: comments and polls, whole, even where they hold whole sentences. Never the box the story begins in. */
export const readerBox: Rule = {
  id: 'kotak-pembaca',
  reason: 'Komentar atau jajak pendapat',
  cue: (page) => page.around(CANDIDATES).size + repliesOn(page).size > 0,
  find({ element, text, page }): Finding | undefined {
    const thread = isReply(text) && threadAround(element, page);
    if (thread) return [thread];
    let found: Element | undefined;
    for (let up = element.closest(CANDIDATES); up; up = up.parentElement?.closest(CANDIDATES) ?? null)
      if ((isAsked(up) || (isNamed(up) && page.once(isBuilt, up))) && !page.holdsStory(up)) found = up;
    return found && [found];
  },
};

function repliesOn(page: PageFacts): ReadonlySet<Element> {
  return page.around('a', (link) => isReply(rawText(link)));
}

/** The widest box around a link to reply in which all prose stands in an entry with such a link. */
function threadAround(reply: Element, page: PageFacts): Element | undefined {
  const entries = repliesOn(page);
  if (!entries.has(reply.closest('a') ?? reply.querySelector('a') ?? reply)) return undefined;
  let found: Element | undefined;
  for (let up = reply.parentElement; up; up = up.parentElement) {
    const box = up;
    // Comments may be longer than the story, so all of a box of entries counts, not its share.
    if (found ? up.contains(page.prose[0] ?? up) : page.holdsStory(up)) break;
    if (found && page.prose.some((each) => box.contains(each) && entryAround(each, entries) === box)) break;
    if (found || textOf(up) !== textOf(reply)) found = up;
  }
  return found;
}

function entryAround(element: Element, entries: ReadonlySet<Element>): Element | null {
  let up: Element | null = element;
  while (up && !entries.has(up)) up = up.parentElement;
  return up;
}

/** Whether it is a question with two buttons to answer it; one of an interview has none. */
function isAsked(box: Element): boolean {
  return box.hasAttribute(ANSWERED) && ASKED.test(textOf(box)) && !hasAny(box, PLACES);
}

/** Whether it is built as one: its own heading, a form, or several entries alike. */
function isBuilt(box: Element, { prose }: PageFacts): boolean {
  if (hasAny(box, 'form, input, textarea')) return true;
  // "Polling Lembaga Contoh" heads paragraphs about it.
  const paragraphs = prose.filter((each) => each.parentElement === box);
  if (paragraphs.length < 2 && HEADING.test(textOf(box).slice(0, 60))) return true;
  const entries = [...box.children].filter((child) => child.childElementCount > 1);
  return entries.length > 1 && entries.every((entry) => entry.className === entries[0]!.className);
}

function isNamed(element: Element): boolean {
  if (NO_BOX.test(element.localName)) return false;
  return NAME.test(classOf(element)) || ID.test(element.id);
}

// Contoh: entries with "Balas" under each, div#comments.comments-area (WordPress), div.polling-box "Jajak Pendapat" (suara.com).
// Jangan kena: div.commentary, a paragraph that tells of readers' comments.
