import type { Tag, Tagger } from '../tagger/tagger';
import { mendTags } from './mend-tags';
import { isCapital } from './capitals';
import { isShortName } from './name-openings';
import { splitWords, type Token } from './split-words';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** A paragraph as the people are looked for in: its words, their tags, and the sentence each stands in. */
export interface Block {
  paragraph: number;
  text: string;
  tokens: Token[];
  /** The tokens in lower case. */
  lower: string[];
  tags: Tag[];
  /** Number of the sentence each token is in, from 0. */
  sentence: number[];
  /** First token of each sentence, and the number of tokens at the end. */
  starts: number[];
}

/** Words of one name in a block, from token `from` up to `to`, titles and degrees left off. */
export interface Mention {
  block: Block;
  from: number;
  to: number;
  words: string[];
  /** The text uses the name for a product, a work or a company here: "pesawat Elang Jaya". */
  thing?: true;
}

/** Quotation marks of any style. */
const QUOTES = wordSet(`" “ ” « » ‘ ’ ’’ ''`);
/** Degrees written small before a name: "dr. Sari"; "bu." may end a sentence. */
const DEGREES = wordSet('dr drg drs dra drh ir prof');
const SHORTEST_END = 3;
const ENDS = new Set(['.', '!', '?', '…']);

export const isQuoteMark = (word: string | undefined): boolean => word !== undefined && QUOTES.has(word);

/** Reads a paragraph once: words, tags, sentences. */
export function readBlock(text: string, paragraph: number, tagger: Tagger): Block {
  const tokens = splitWords(text);
  const words = tokens.map((token) => token.text);
  // "Mu’ti" is the word "Mu'ti".
  if (text.includes('’')) words.forEach((word, at) => (words[at] = word.replaceAll('’', "'")));
  const lower = words.map((word) => word.toLowerCase());
  const tags = mendTags(words, tagger.tag(words), lower);
  const sentence = sentencesOf(tokens);
  return { paragraph, text, tokens, lower, tags, sentence, starts: startsOf(sentence) };
}

function startsOf(sentence: number[]): number[] {
  const starts: number[] = [];
  for (let index = 0; index < sentence.length; index++)
    if (sentence[index] !== sentence[index - 1]) starts.push(index);
  return [...starts, sentence.length];
}

function sentencesOf(tokens: Token[]): number[] {
  let current = 0;
  return tokens.map((_, index) => {
    if (index > 0 && startsSentence(tokens, index)) current++;
    return current;
  });
}

function startsSentence(tokens: Token[], index: number): boolean {
  const here = tokens[index]!.text;
  const before = tokens[index - 1]!.text;
  if (isQuoteMark(before) && index > 1) return ENDS.has(tokens[index - 2]!.text) && isCapital(here);
  if (!ENDS.has(before)) return false;
  const word = tokens[index - 2]?.text ?? '';
  // "Hj.Sari" is one word's parts, "… di pasar.Budi" two sentences glued.
  const glued = tokens[index - 1]!.end === tokens[index]!.start;
  if (glued && (word.length < SHORTEST_END || TITLES.has(word.toLowerCase()))) return false;
  // "Prof. Budi" and "M. Yusuf" go on; "… di Jakarta. Budi" starts anew.
  if (
    before === '.' &&
    (isCapital(word) ? word.length === 1 || isAbbreviated(word.toLowerCase()) : DEGREES.has(word))
  )
    return false;
  return isCapital(here) || isQuoteMark(here) || /^\d/.test(here);
}

/** A title or a given name written short. */
const isAbbreviated = (word: string): boolean => TITLES.has(word) || isShortName(word);

/** The words of a mention as they stand in the text. */
export const mentionText = ({ block, from, to }: Mention): string =>
  block.text.slice(block.tokens[from]!.start, block.tokens[to - 1]!.end);
