import type { Finding, Rule } from '@/clean/rule';

// "comments-area", "kolom_komentar", "disqus_thread", "polling-box" – not "commentary", "pollution"
const NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|komentar|disqus|fb-comments|polls?|polling|jajak)(?=$|[\s_-])/i;
const CANDIDATES = ['comment', 'komentar', 'respond', 'disqus', 'poll', 'jajak']
  .flatMap((word) => [`[class*="${word}"]`, `[id*="${word}"]`])
  .join(', ');

/** Where readers speak or vote: comments and polls, whole, even where they hold whole sentences. Never the box the story begins in. */
export const readerBox: Rule = {
  id: 'kotak-pembaca',
  reason: 'Komentar atau jajak pendapat',
  find({ element, page }): Finding | undefined {
    let found: Element | undefined;
    for (let up = element.closest(CANDIDATES); up; up = up.parentElement?.closest(CANDIDATES) ?? null)
      if (isNamed(up) && !up.contains(page.first)) found = up;
    return found && { nodes: [found] };
  },
};

function isNamed(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'p') return false;
  return NAME.test(element.getAttribute('class') ?? '') || NAME.test(element.id);
}

// Contoh: div#comments.comments-area (WordPress), div.polling-box "Jajak Pendapat" (suara.com).
// Jangan kena: div.commentary, a paragraph that tells of readers' comments.
