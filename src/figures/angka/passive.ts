import { wordSet } from '../../text/word-set';

/** What is left of roots whose first letter stays silent or stays: "irim" of "mengirim", "inta" of "meminta", "ilai" of "menilai", "ecek" of "mengecek". */
const WITH_K = wordSet(
  'irim irimkan umpulkan embangkan elola enal enali enakan unjungi ejar awal uasai eluarkan embalikan erjakan erahkan onsumsi unci aitkan aji alahkan ritik oreksi ampanyekan epung etahui antongi umandangkan',
);
const WITH_M = wordSet(
  'akan inta inati asuki asukkan iliki ulai uat inum anfaatkan utuskan enangkan enangi ainkan undurkan ohon',
);
const WITH_N = wordSet('amai anti antikan ikahi ikmati ilai aikkan aiki odai asihati');
const ONE_SYLLABLE = wordSet('ecek ebom ecat elas etes erem epel esahkan ecap');

/** "me-" before each first letter of a root, and what the root begins with: "menangkap" is of "tangkap", "membunuh" of "bunuh". */
const FORMS: [prefix: RegExp, root: (rest: string) => string][] = [
  [/^meny(?=[aeiou])/, (rest) => `s${rest}`],
  [
    /^meng(?=[aeiou])/,
    (rest) => (WITH_K.has(rest) ? `k${rest}` : rest.slice(ONE_SYLLABLE.has(rest) ? 1 : 0)),
  ],
  [/^mem(?=[aeiou])/, (rest) => `${WITH_M.has(rest) ? 'm' : 'p'}${rest}`],
  [/^men(?=[aeiou])/, (rest) => `${WITH_N.has(rest) ? 'n' : 't'}${rest}`],
  [/^(?:men(?=[cdjstz])|mem(?=[bfpv])|meng(?=[ghk])|me(?=[lrwy]))/, (rest) => rest],
];
/** Verbs whose passive nobody uses, or says something else. */
const NEVER = wordSet(
  'menjadi menewaskan menyebabkan mengakibatkan membuat menjelang menurut mengenai menyangkut mencapai melebihi melampaui melalui menembus meliputi merupakan',
);

/**
 * What an active verb does, said of what it is done to: "menangkap" → "ditangkap". `undefined` for a word that is no such verb.
 * The sound changes of "me-" are those of the Tata Bahasa Baku Bahasa Indonesia.
 */
export function passiveOf(verb: string): string | undefined {
  if (NEVER.has(verb)) return undefined;
  for (const [prefix, root] of FORMS) {
    const rest = verb.replace(prefix, '');
    if (rest !== verb) return `di${root(rest)}`;
  }
  return undefined;
}
