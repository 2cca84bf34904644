import { isCapital } from '../tokoh/capitals';
import { clauseBehind } from './clause';
import { wordSet } from '../../text/word-set';
import { beforeVerb, contentWords, isVerb } from './label-words';
import { nounBefore } from './noun-before';
import { joinWords, LONGEST, type Statement } from './statement';

/** Behind an ordinal, what goes on about its noun: " dalam sidang", " Kemerdekaan"; not ", ", " dari ". */
const GOES_ON =
  /^\s(?!(?:dari|dengan|dan|serta|atau|pada|untuk|hingga|sampai|sehingga|karena|setelah|saat|adalah|ini|itu|tersebut)\s)/;

const STANDINGS = wordSet('posisi peringkat ranking urutan');

/** "petenis naik ke ⟦posisi 38⟧ dunia": what is taken, where, and who has it; `undefined` for other ordinals. */
function standing({ unit, rest, clause }: Pick<Statement, 'unit' | 'rest' | 'clause'>): string | undefined {
  if (!STANDINGS.has(unit)) return undefined;
  const where = GOES_ON.test(rest) ? contentWords(clauseBehind(rest)).slice(0, 2) : [];
  return joinWords([unit, ...where, ...beforeVerb(contentWords(clause))]);
}

/** What an ordinal counts: the noun before it with the words that go on about it, else who has it: "saksi sidang lanjutan", "kemenangan Persib". */
export function ordinalLabel({ kind, unit, lead, rest, clause }: Statement): string | undefined {
  if (kind !== 'urutan' || unit === 'kali' || unit === 'menit') return undefined;
  const noun = nounBefore(lead).slice(-3);
  if (noun.length === 0) return standing({ unit, rest, clause });
  const behind =
    GOES_ON.test(rest) || (noun.length === 1 && /^\sdari\s(?!\s)/.test(rest))
      ? contentWords(clauseBehind(rest)).slice(0, 2)
      : [];
  if (noun.length + behind.length > 1) return joinWords([...noun, ...behind].slice(0, LONGEST));
  const words = contentWords(clause);
  const subject = words.slice(0, Math.max(0, words.findIndex(isVerb)));
  const whose = isCapital(subject.at(-1)) ? subject.slice(-2) : subject.slice(0, 2);
  if (whose.length > 0) return joinWords([...noun, ...whose]);
  if (words.length > noun.length) return joinWords(words.slice(-2));
  // "Pada kuartal ⟦ketiga⟧, upah naik": what is said of it stands behind the comma.
  return joinWords([...noun, ...contentWords(clauseBehind(rest)).slice(0, LONGEST - 1)]);
}
