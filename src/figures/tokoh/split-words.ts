import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import { isCapital } from './capitals';
import { TITLES } from './title-words';

const LONGEST_GLUED = 60;

/** A word or a punctuation mark with its UTF-16 offsets. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** "Jakarta", "Tae-yong", "S.H", "1.250", one mark of punctuation; white space is between. */
const TOKEN = new RegExp(
  `[${ANY_LETTERS}\\d]+(?:[-.,/'’][${ANY_LETTERS}\\d]+)*|’’|''|[\\ud800-\\udbff][\\udc00-\\udfff]|[^\\s${ANY_LETTERS}\\d]`,
  'g',
);

/** Two names joined inside a longer run, "Tagor Sinaga-Ayu Lestari", "Ayu Dewi/Nisa Fitri": both halves with a capital and three letters; not "Tae-yong", "Al-Bashri". */
const PAIR = new RegExp(`^([${CAPITALS}][${LETTERS}]{2,})[-/][${CAPITALS}][${LETTERS}]{2,}$`);
/** A capital after one space. */
const CAPITAL_NEXT = new RegExp(`^ [${CAPITALS}]`);
/** A title glued to what follows: "Hj.Sari", "Ir.H.Budi"; not "M.Si", "S.H". */
const GLUED = new RegExp(`^([${CAPITALS}][${ANY_LETTERS}]{0,4})\\.(?=[${CAPITALS}])`);

export function splitWords(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const end = match.index + match[0].length;
    let start = match.index;
    for (let title = titleOf(text, start, end); title > 0; title = titleOf(text, start, end)) {
      tokens.push({ text: text.slice(start, start + title), start, end: start + title });
      tokens.push({ text: '.', start: start + title, end: start + title + 1 });
      start += title + 1;
    }
    const cut =
      start +
      (pairCut(text, start, end, tokens.at(-1)) ||
        (match[0].includes('.') ? sentenceCut(text, start, end) : 0));
    if (cut > start) {
      tokens.push({ text: text.slice(start, cut), start, end: cut });
      tokens.push({ text: text[cut]!, start: cut, end: cut + 1 });
      start = cut + 1;
    }
    tokens.push({ text: text.slice(start, end), start, end });
  }
  return tokens;
}

/** A sentence glued to the next: "Sulo.Pihak"; not "Kompas.com", "M.Si". */
const GLUED_SENTENCE = new RegExp(`^([${ANY_LETTERS}]{3,})\\.[${CAPITALS}][${LETTERS}]{2,}$`);

/** Length of the word before a full stop that a page has glued to the next sentence, or 0. */
function sentenceCut(text: string, start: number, end: number): number {
  if (end - start < 7 || end - start > LONGEST_GLUED) return 0;
  return GLUED_SENTENCE.exec(text.slice(start, end))?.[1]?.length ?? 0;
}

/** Length of the first of two joined names, words of theirs on either side; else 0. */
function pairCut(text: string, start: number, end: number, before: Token | undefined): number {
  if (end - start < 7 || end - start > LONGEST_GLUED || before?.end !== start - 1) return 0;
  if (!isCapital(before.text) || !CAPITAL_NEXT.test(text.slice(end, end + 2))) return 0;
  return PAIR.exec(text.slice(start, end))?.[1]?.length ?? 0;
}

/** Length of the title the word begins with, or 0. */
function titleOf(text: string, start: number, end: number): number {
  if (end - start < 4 || end - start > LONGEST_GLUED) return 0;
  const word = text.slice(start, end);
  const title = word.includes('.') ? (GLUED.exec(word)?.[1] ?? '') : '';
  return TITLES.has(title.toLowerCase()) ? title.length : 0;
}
