import type { Block, Rule } from '@/clean/rule';
import { follows } from '@/page/follows';

const LABEL = /^(tags?|topik|kata kunci|filed under|label|kategori|posted in)\s*:\s*/i; // "Tags: bansos, kpm" – not "Topik rapat itu"
const SURE = /^(tags?|filed|posted|kata kunci)/i; // "Tags:" – not "Kategori:", which a contest has too
const HASHTAGS = /^(#[\p{L}\p{N}_]+(\s[\p{L}\p{N}_]+){0,4}\s*)+$/u; // "#Tips Memulai Bisnis" – not "#1 di dunia, katanya"
const BARE_HASHTAGS = /^(#\p{L}[\p{L}\p{N}_]{1,60}[\s,]*)+$/u; // "#Tips #Usaha" – not "#1 Bangun pagi"
const LONGEST = 300;
const WORDS_IN_TAG = 6;

/** The story's tags: a label and short items, or linked hashtags. */
export const tags: Rule = {
  id: 'tag',
  reason: 'Tag dan topik',
  find(block) {
    const { element, text } = block;
    // A quoted post keeps its hashtags.
    if (text.length > LONGEST || element.closest('blockquote')) return undefined;
    const label = LABEL.exec(text)?.[0];
    const listed =
      label !== undefined &&
      areTags(text.slice(label.length)) &&
      (SURE.test(label) || block.linkShare > 0 || isBelowStory(block));
    return listed || BARE_HASHTAGS.test(text) || (HASHTAGS.test(text) && block.linkShare >= 0.9)
      ? [element]
      : undefined;
  },
};

/** Other labels without links are tags under the story; "Kategori: anak, remaja" in it is the story's own. */
function isBelowStory({ element, page }: Block): boolean {
  const last = page.prose.at(-1);
  return last !== undefined && follows(last, element);
}

function areTags(list: string): boolean {
  const items = list.split(/[,|•;]/).map((item) => item.trim());
  return items.every((item) => item.split(' ').length <= WORDS_IN_TAG && !/[.!?]$/.test(item));
}

// Contoh: "Tags: bansos, kpm", "#PanenRaya #Bakau".
// Jangan kena: "Kategori: anak, remaja, dewasa" in the story, "#1 Bangun pagi", a quoted post's hashtags.
