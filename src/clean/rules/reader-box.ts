import { textOf } from '@/page/text-of';
import type { Finding, Rule } from '@/clean/rule';

// "comments-area", "kolom_komentar", "disqus_thread", "polling-box" – not "commentary", "pollution"
const NO_BOX = /^(?:body|p|li|h[1-6])$/; // a heading's id is its words: "komentar-warga"
// A whole id: "comments", "disqus_thread" – not "komentar-warga", a section's heading
const ID =
  /^(?:comments?|komentar|respond|disqus(?:_thread)?|polling|jajak-pendapat)(?:[-_]?(?:area|box|list|section|wrapper|\d+))?$/i;
const NAME =
  /(?:^|[\s_-])(?<!has-|with-|no-)(?:comments?|commentlist|respond|komentar|disqus|fb-comments|polls?|polling|jajak)(?=$|[\s_-])/i;
// "Komentar (3)", "12 comments", "Jajak Pendapat" – not "Komentatornya, Dimas"
const HEADING =
  /^(?:\d+ )?(?:komentar|comments?|tinggalkan|leave a|tulis|jajak pendapat|polling|poll|diskusi|responses?)\b(?!,)/i;
const CANDIDATES = ['comment', 'komentar', 'respond', 'disqus', 'poll', 'jajak']
  .flatMap((word) => [`[class*="${word}"]`, `[id*="${word}"]`])
  .join(', ');

/** Where readers speak or vote: comments and polls, whole, even where they hold whole sentences. Never the box the story begins in. */
export const readerBox: Rule = {
  id: 'kotak-pembaca',
  reason: 'Komentar atau jajak pendapat',
  find({ element, page }): Finding | undefined {
    if (page.around(CANDIDATES).size === 0) return undefined;
    let found: Element | undefined;
    for (let up = element.closest(CANDIDATES); up; up = up.parentElement?.closest(CANDIDATES) ?? null)
      if (isNamed(up) && !page.holdsStory(up) && page.once(isBuilt, up)) found = up;
    return found && { nodes: [found] };
  },
};

/** Whether it is built as one: its own heading, a form, or several entries alike. */
function isBuilt(box: Element): boolean {
  if (box.querySelector('form, input, textarea') || HEADING.test(textOf(box).slice(0, 60))) return true;
  const entries = Array.from(box.children).filter((child) => child.childElementCount > 1);
  return entries.length > 1 && entries.every((entry) => entry.className === entries[0]!.className);
}

function isNamed(element: Element): boolean {
  if (NO_BOX.test(element.localName)) return false;
  return NAME.test(element.getAttribute('class') ?? '') || ID.test(element.id);
}

// Contoh: div#comments.comments-area (WordPress), div.polling-box "Jajak Pendapat" (suara.com).
// Jangan kena: div.commentary, a paragraph that tells of readers' comments.
