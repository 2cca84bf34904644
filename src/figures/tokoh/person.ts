import type { Mention } from './block';

/** One person of the article while the evidence is gathered. */
export interface Person {
  /** The fullest form of the name, in words. */
  words: string[];
  /** In the order of the text. */
  mentions: Mention[];
}
