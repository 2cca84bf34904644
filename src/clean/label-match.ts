import { firstWord } from '@/clean/first-word';
import { WORDS, type LabelWords } from '@/clean/labels';

const all = (parts: (keyof LabelWords)[]) => [
  ...new Set(parts.flatMap((part) => WORDS.flatMap((words) => words[part]))),
];
const anyOf = (...parts: (keyof LabelWords)[]) =>
  all(parts)
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replaceAll(' ', '\\s+'))
    .join('|');
const startsOf = (...parts: (keyof LabelWords)[]) => new Set(all(parts).map((label) => firstWord(label)));

// Few blocks begin with a label's first word; the others are told without a try.
const INLINE_STARTS = startsOf('inline', 'colonOnly');
const LIST_STARTS = startsOf('list', 'inline');

// A label's own punctuation: "Baca Juga :", "(Baca juga: X)", "» Baca juga", "[Baca juga]".
const INLINE_LABELS = anyOf('inline');
const OPEN = '^[\\s(\\[»>•*–—-]*';
const INLINE = new RegExp(
  `${OPEN}(${INLINE_LABELS})(\\s*\\S{2,16})?\\s*[:：]|${OPEN}(${INLINE_LABELS})(?![\\p{L}\\p{N}])|${OPEN}baca\\s+juga(?=\\p{Lu})`,
  'iu',
);
const SURE = new RegExp(`${OPEN}(${INLINE_LABELS})\\s*[:：]`, 'iu');
const COLON_ONLY = new RegExp(`${OPEN}(${anyOf('colonOnly')})\\s*[:：]`, 'iu');
// "BERITA GITAR LAINNYA", "Artikel Wisata Terpopuler"; an inline label may stand before: "Baca juga artikel lainnya"
const NAMED = '(berita|artikel|video)(\\s+\\S+){1,3}\\s+(lainnya|terkini|terbaru|terpopuler)';
const LIST = new RegExp(
  `${OPEN}(\\S+\\s+juga\\s+)?(${anyOf('list', 'inline')}|${NAMED})\\s*[:：.…!»>\\]\\)]*$`,
  'iu',
);
const AD = new RegExp(
  `^[\\s\\-–—\\[(]*(${anyOf('ad')})[\\s\\-–—\\])]*$|^\\[\\w+ \\w+="[^\\]]+\\]$`, // and a plug-in's own: [adinserter block="4"]
  'iu',
);

/** Length of the inline label a text begins with: "Baca juga: X" 10; 0 for a text without one ("Bacaan juga …"). */
export function inlineLabelLength(text: string, lead = firstWord(text)): number {
  if (!INLINE_STARTS.has(lead)) return 0;
  return (INLINE.exec(text) ?? COLON_ONLY.exec(text))?.[0].length ?? 0;
}

/** Whether a text begins with a label and a colon that no sentence begins with: "Baca juga : X"; not "Baca: X". */
export function hasSureLabel(text: string): boolean {
  return SURE.test(text);
}

/** Whether a text is the heading of a list of other stories: "Artikel Terkait"; not "Artikel terkait kasus itu dihapus". */
export function isListLabel(text: string, lead = firstWord(text)): boolean {
  return text.length <= 40 && LIST_STARTS.has(lead) && LIST.test(text);
}

/** Whether a text is an advertisement's caption: "ADVERTISEMENT"; not "Iklan layanan masyarakat". */
export function isAdLabel(text: string): boolean {
  return text.length <= 30 && AD.test(text);
}
