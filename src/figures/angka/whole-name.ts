import { wordSet } from '../../text/word-set';
import { isCapital } from '../tokoh/capitals';

/** Last words of a place's name that tell it from another of the same name. */
const SIDES = wordSet('utara selatan barat timur tengah tenggara daya laut hulu hilir');

/** The first so many words, and the side a place's name ends with behind them: "Kabupaten Lumar Barat" is another one than "Kabupaten Lumar". */
export function upTo(words: string[], longest: number): string[] {
  const next = words[longest];
  const last = words[longest - 1];
  const goesOn =
    next !== undefined &&
    last !== undefined &&
    isCapital(last) &&
    isCapital(next) &&
    SIDES.has(next.toLowerCase());
  return words.slice(0, goesOn ? longest + 1 : longest);
}
