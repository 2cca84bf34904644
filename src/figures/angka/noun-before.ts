import { ANY_LETTERS, LETTERS, lowerInPlace } from '../../text/letters';
import { compiled, matchesOf } from '../../text/matches';
import { contentWords, isVerb } from './label-words';

/** Words and marks a noun phrase does not go on over, backwards, in lower case: " untuk ", ", "; not " haji ". */
const EDGE = new RegExp(
  `[,;:()"“”«»]\\s?|\\s[–—-]\\s|(?<![${LETTERS}])(?:di|ke|dari|pada|untuk|bagi|dalam|dengan|oleh|yang|dan|serta|atau|saat|ketika|sejak|sebagai|adalah|merupakan|berdasarkan|menurut|menjelang|tentang|termasuk|soal|antara|lewat|melalui|kepada|terhadap|agar|supaya|karena|kenapa|mengapa|bahwa|jika|bila|kalau|setelah|sebelum|usai|hingga|sampai|namun|tetapi|sementara|sedangkan)\\s`,
  'g',
);
/** "ulang tahunnya yang ": the ordinal describes what stands before. */
const DESCRIBED = /\s(?:yang|tersebut|ini|itu|mereka|kami|kita)\s$/;
/** A word right before, not a mark: "haji "; not "haji, ". */
const WORD_AT_END = new RegExp(`[${ANY_LETTERS}\\d.]\\s$`);
const LONGEST_PHRASE = 160;

/** The noun phrase a text ends with, in words that say something: "untuk keberangkatan haji " → keberangkatan, haji; none behind a verb, a mark or a preposition. */
export function nounBefore(text: string): string[] {
  const near = text.slice(-LONGEST_PHRASE).replace(compiled(DESCRIBED), ' ');
  if (!WORD_AT_END.test(near)) return [];
  let from = 0;
  for (const { 0: edge, index } of matchesOf(lowerInPlace(near), EDGE)) from = index + edge.length;
  const words = contentWords(near.slice(from));
  const phrase = words.slice(words.findLastIndex(isVerb) + 1);
  return phrase.length > 0 && near.trimEnd().endsWith(phrase.at(-1)!) ? phrase : [];
}
