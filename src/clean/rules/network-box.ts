import type { Rule } from '@/clean/rule';

/** A box that a known network's templates use for what is no story; the selectors are data, in `networks/`. */
export const networkBox: Rule = {
  id: 'kotak-jaringan',
  reason: 'Kotak tetap dari situs ini, bukan bagian cerita',
  cue: (page) => page.around(page.site.boxes).size > 0,
  find({ element, page }) {
    const box = element.closest(page.site.boxes);
    return box && !page.holdsStory(box) ? [box] : undefined;
  },
};

// Contoh: .read__paging__footnote, the next page's first sentence (kompas.com, 2023-03).
// Jangan kena: a box of that class that holds the story's first paragraph; the same class on a site of no known network.
