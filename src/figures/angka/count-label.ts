import { ANY_LETTERS } from '../../text/letters';
import { isChange } from './changes';
import { clauseBefore, clauseBehind } from './clause';
import { gistOfAmount } from './amount-gist';
import { contentWords, isVerb, withoutLightVerbs } from './label-words';
import { countOfVerb } from './count-verb';
import { nounBefore } from './noun-before';
import { isTotal } from './measures';
import { gistOf } from './statement-gist';
import { endsWithLead, followsNoun, joinWords, LONGEST, TURNS, type Statement } from './statement';

/** A number that opens its clause but for a lead word: ", sebanyak "; not "amunisi sebanyak ". */
const OPENS_CLAUSE = new RegExp(`(?:^|[,;:(–]\\s?)(?:[${ANY_LETTERS}]{2,12}\\s){0,2}$`);
/** What a list enumerates, before its lead word: "barang bukti yakni "; not "yakni " alone. */
const LIST_OPENS = new RegExp(
  `^(.*[${ANY_LETTERS}]),?\\s(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\\s`,
);
/** "barang bukti yakni ": the list begins with this number. */
const LIST_HERE = /(?:yakni|yaitu|seperti|berupa|meliputi|antara lain)\s$/;
/** Behind one of several counts, what sets it apart: " untuk pedagang", " dari Jakarta"; not " yang". */
const PURPOSE = /^\s(?:untuk|bagi|dari|di|pada)\s/;
/** A further count of a list: "… 100 kios … serta "; not "100 kios milik ". */
const ANOTHER = /\s{3,}.*(?:,|\sdan|\sserta|\ssedangkan|\ssementara|\sdengan)\s$/;

/** What a count counts: the noun behind it with the words that go on about it, else those that lead to it. */
export function countLabel({ kind, unit, lead, rest, clause }: Statement): string | undefined {
  if (kind !== 'jumlah') return undefined;
  // "melemah ⟦45 poin⟧" is a change, "mengumpulkan ⟦45 poin⟧" a count.
  const change = unit === 'poin' ? gistOf({ kind: 'persen', unit, lead, rest, clause }) : [];
  if (change.length > 1 && isChange(change.at(-1)!)) return joinWords(change);
  const noun = unit === '' ? [] : nounOf(unit);
  // "kebakaran yang menghanguskan ⟦30 kios⟧ itu menyebabkan": its statement ends with the noun.
  const goesOn = rest.replace(JOINED_COUNT, ' ').replace(OFTEN, '').replace(NEXT, ' ');
  const after = followsNoun(lead) && POINTED.test(rest) ? [] : contentWords(clauseBehind(goesOn));
  const words = contentWords(clause);
  const before = withoutLightVerbs(words);
  // "diputar 25 juta kali di radio": how often something happens, unless the verb stands behind.
  if (noun[0] === 'kali' && noun.length === 1 && before.length > 0 && PURPOSE.test(rest))
    return joinWords([...before.slice(1 - LONGEST), ...noun]);
  const behind = () => {
    const counted = [...noun, ...after.slice(0, 3)];
    if (counted.length === 1) return joinWords([...before.slice(-2), ...counted]);
    const verb = before.at(-1) ?? '';
    return joinWords(
      counted.length === 2 && verb.startsWith('me') && isVerb(verb) && followsNoun(lead)
        ? [verb, ...counted]
        : counted,
    );
  };
  if (after.length > 0 && PURPOSE.test(rest) && (before.length === 0 || ANOTHER.test(lead))) return behind();
  const list = LIST_OPENS.exec(nearEnd(lead))?.[1];
  const enumerated = () => joinWords([...ends(contentWords(clauseBefore(list!, false))), ...noun]);
  if (list && LIST_HERE.test(lead)) return enumerated();
  const leads = endsWithLead(lead) && before.length > 1 && !OPENS_CLAUSE.test(lead);
  // "gedung parkir ⟦empat lantai⟧ yang", "korban ⟦12 orang⟧": what the count describes stands right before.
  const described = leads || noun.length === 0 || FOLLOWED.test(goesOn) ? [] : nounBefore(lead);
  if (described.length > 1) return joinWords([...described.slice(-3), ...noun]);
  const whole = CONSISTS.exec(nearEnd(lead))?.[1];
  if (whole) return joinWords([...nounBefore(whole).slice(-2), ...noun]);
  const object = OBJECT_OF_NOUN.test(lead) && before.length > 0;
  if (!leads && !object && !TURNS.test(goesOn) && after.length > 0) return behind();
  // "naik dua kali lipat": the factor of what stands before.
  if (noun[0] === 'kali' && (noun[1] ?? 'lipat') === 'lipat' && before.length > 1)
    return joinWords(gistOfAmount(clause, LONGEST));
  if (list && !leads) return enumerated();
  // "mencatat jumlah pelanggan sebanyak": what the lead word leads from is the verb's object.
  const last = before.findLastIndex(isVerb);
  // "menangkap ⟦4 pengedar⟧ dan menyita ⟦2 kg⟧ sabu serta ⟦150 butir ekstasi⟧": the verb, not the members before.
  if (!leads && last >= 0 && ONE_MORE.test(lead)) return joinWords([before[last]!, ...noun]);
  const room = Math.max(2, LONGEST - noun.length);
  const done = leads ? undefined : countOfVerb({ lead, clause }, before, room);
  if (done) return joinWords([...done, ...noun]);
  // "Total korban tewas dari pihak timur mencapai": its head, however much describes it.
  if (leads && isTotal(before[0]!)) return joinWords([...before.slice(0, room), ...noun]);
  // Behind another number the item begins anew: "… ⟦90 butir⟧ dan amunisi senapan sebanyak".
  const item = contentWords(clause.slice(clause.search(/\s{3,}\S(?!.*\s{3,}\S)/) + 1));
  const led = leads ? item.slice(item.findLastIndex(isVerb) + 1) : [];
  // "Jumlah penduduk miskin turun": the head of what falls, and its verb.
  if (!leads && last > room - 1 && last === before.length - 1 && before.findIndex(isVerb) === last)
    return joinWords([...before.slice(0, room - 1), before[last]!, ...noun]);
  return joinWords([...(led.length > 0 ? led.slice(0, room) : before.slice(-room)), ...noun]);
}

/** The counted noun; "polisi" says nothing elsewhere, but is what is counted here. */
function nounOf(unit: string): string[] {
  const words = contentWords(unit);
  return words.length > 0 ? words : unit.split(' ');
}

/** The end of a text from a whole word on. */
const nearEnd = (text: string): string => (text.length > 200 ? text.slice(-200).replace(/^\S*\s/, '') : text);

/** The next number, which is blanked out, behind a preposition, and all behind it. */
const NEXT =
  /\s(?:(?:ke|dari|dengan|di|untuk|dalam|per)(?:\slevel|\sposisi|\sangka)?|dengan(?:\s[a-z]+){1,3})\s{3,}.*$/s;
/** "penelitian terhadap ⟦900 lansia⟧ menunjukkan": what the noun before is about. */
const OBJECT_OF_NOUN = new RegExp(
  `[${ANY_LETTERS}]\\s(?:terhadap|atas|berdasarkan)\\s(?:sekitar\\s|lebih\\sdari\\s)?$`,
);
/** How often, behind a count: " setiap harinya, "; not " setiap". */
const OFTEN = /^\s(?:per|setiap|tiap)\s?[a-z]{3,}(?=[,.\s]|$)/;
/** What goes on about those counted: " warga", " di Kota"; not " yang", ", ". */
const FOLLOWED = /^\s(?!yang\s)[^\s,.;]/;
/** "menara yang terdiri dari ", "laporan yang memuat ": the whole those counted are of. */
const CONSISTS = /^(.*\s)yang\s(?:terdiri\s(?:dari|atas)|memiliki|berisi|memuat|mencakup|meliputi)\s$/;
/** "⟦14 desa⟧ dan ⟦2 kelurahan⟧ yang menjalankan": what is said of both. */
const JOINED_COUNT = new RegExp(
  `^\\s(?:dan|serta)\\s(?:\\s+|satu\\s|seorang\\s|sebuah\\s)(?:[${ANY_LETTERS}]+\\s){1,2}(?=yang\\s)`,
);
/** Behind the noun of a clause before: " itu menyebabkan"; not " itu, ". */
const POINTED = /^\s(?:itu|tersebut)\s/;
/** Right behind "dan": one more of a list. */
const ONE_MORE = /\s{3,}.*(?:,|\s(?:dan|serta|maupun|ditambah))\s(?:sebanyak\s)?$/;

/** The first two words and the last two. */
const ends = (words: string[]): string[] =>
  words.length <= 4 ? words : [...words.slice(0, 2), ...words.slice(-2)];
