import { LINKS } from '@/clean/blocks';
import type { Rule } from '@/clean/rule';
import { isBreak, rawText } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';
import { allIn } from '@/page/select';

const READ_ON =
  /^[([»]*((baca |simak |lihat )?selengkapnya|baca lebih lanjut|read more|continue reading|lire la suite|leer más|leia mais|weiterlesen)[\s.…»>:)\]]*$/i; // "Selengkapnya..." – not "Selengkapnya tentang bansos"

/** "Selengkapnya..." as a link on a line of its own inside a paragraph, between `<br>`: a digest's way to the full stories. */
export const readOnLine: Rule = {
  id: 'selengkapnya',
  reason: 'Tautan ke cerita lain',
  cue: (page) => page.around(LINKS).size > 0,
  find({ element, page }) {
    if (!page.around(LINKS).has(element)) return undefined;
    for (const link of allIn(element, LINKS)) {
      if (!READ_ON.test(foldSpace(rawText(link)))) continue;
      if (isEdge(link.previousSibling, 'previousSibling') && isEdge(link.nextSibling, 'nextSibling'))
        return [link];
    }
    return undefined;
  },
};

/** Whether a line ends here: at a `<br>` or the block's end, with nothing but space before. */
function isEdge(node: ChildNode | null, on: 'previousSibling' | 'nextSibling'): boolean {
  let next = node;
  while (next && !isBreak(next) && rawText(next).trim() === '') next = next[on];
  return !next || isBreak(next);
}

// Contoh: "<br><a>Selengkapnya...</a><br>" in a digest of the day.
// Jangan kena: "Rincian <a>selengkapnya</a> ada di balai desa."
