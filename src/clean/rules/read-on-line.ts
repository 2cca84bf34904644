import { LINKS } from '@/clean/blocks';
import { linesOf } from '@/clean/labelled-lines';
import type { Rule } from '@/clean/rule';
import { allIn } from '@/page/select';
import { rawText } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';

const READ_ON =
  /^[([»]*((baca |simak |lihat )?selengkapnya|baca lebih lanjut|read more|continue reading|lire la suite|leer más|leia mais|weiterlesen)[\s.…»>:)\]]*$/i; // "Selengkapnya..." – not "Selengkapnya tentang bansos"

const isReadOn = (link: Element) => READ_ON.test(foldSpace(rawText(link)));

/** "Selengkapnya..." as a link on a line of its own inside a paragraph, between `<br>`: a digest's way to the full stories. */
export const readOnLine: Rule = {
  id: 'selengkapnya',
  reason: 'Tautan ke cerita lain',
  cue: (page) => page.around(LINKS).size > 0,
  find({ element, page }) {
    if (!page.around(LINKS).has(element) || !allIn(element, LINKS).some(isReadOn)) return undefined;
    return linesOf(element).find(({ text, unlinked }) => unlinked === 0 && READ_ON.test(text))?.nodes;
  },
};

// Contoh: "<br><a>Selengkapnya...</a><br>" in a digest of the day.
// Jangan kena: "Rincian <a>selengkapnya</a> ada di balai desa."
