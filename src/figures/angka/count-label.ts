import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { gistOfAmount } from './amount-gist';
import { withoutAsides } from './gist';
import { isChange } from './changes';
import { readCount, type Count } from './count';
import { countOfNoun, enumerated } from './count-before';
import { behindBlank, ledTo } from './count-led';
import { countOfVerb } from './count-verb';
import { doneTo } from './done-to';
import { contentWords, isVerb, takesObject } from './label-words';
import { listedName } from './listed-name';
import { isTotal } from './measures';
import { nounBefore } from './noun-before';
import { namesDeed } from './occasion';
import { stateOfPart } from './parts';
import { followsNoun, joinWords, LONGEST, TURNS, type Statement } from './statement';
import { gistOf } from './statement-gist';

/** Behind one of several counts, what sets it apart: " untuk pedagang", " dari Jakarta"; not " yang". */
const PURPOSE = /^\s(?:untuk|bagi|dari(?!\s(?:tangan|dalam|lokasi|rumah|pelaku|tersangka)\s)|di|pada)\s/;
/** Behind how often: " di radio", " sejak dirilis". */
const SINCE = /^\s(?:untuk|bagi|dari|di|pada|sejak|selama|dalam)\s/;
/** A further count of a list: "… 100 kios … serta "; not "100 kios milik ". */
const ANOTHER = /\s{3,}.*(?:,|\sdan|\sserta|\ssedangkan|\ssementara|\sdengan)\s$/;
/** "penelitian terhadap ⟦900 lansia⟧ menunjukkan": what the noun before is about. */
const OBJECT_OF_NOUN = new RegExp(
  `[${ANY_LETTERS}]\\s(?:terhadap|atas|berdasarkan)\\s(?:sekitar\\s|lebih\\sdari\\s)?$`,
);
/** In front of whom, at the end: "kemenangan di hadapan ". */
const FACING = /\sdi\s(?:hadapan|depan|tengah)\s(?:sekitar\s|lebih\sdari\s)?$/;
/** Where those counted before come from: "menjual ⟦900 sepeda⟧ dari ⟦12 pabrik⟧" sells no factory. */
const OUT_OF = /\s{3,}dari\s(?:sekitar\s|lebih\sdari\s)?$/;
/** Those who receive: " kepada "; and where, behind them: " di Aula". */
const RECEIVED = /\s(?:kepada|bagi)\s(?:sekitar\s|lebih\sdari\s)?$/;
const PLACE = /^\s(di|pada)\s/;
/** Right behind "dan": one more of a list. */
const JOINT = /(?:,|\s(?:dan|serta|maupun|ditambah))\s(?:sebanyak\s)?$/;
const isOneMore = (lead: string): boolean => lead.includes('   ') && holds(JOINT, lead.slice(-24));

/** What a count counts: the noun behind it with the words that go on about it, else those that lead to it. */
export function countLabel(statement: Statement): string | undefined {
  if (statement.kind !== 'jumlah') return undefined;
  const part = stateOfPart(statement.lead, statement.rest);
  if (part) return part;
  const count = readCount(statement);
  if (holds(FACING, statement.lead) || (holds(OUT_OF, statement.lead) && count.before.some(takesObject)))
    return joinWords([...count.noun, ...count.after.slice(0, 2)]);
  return (
    changeOf(statement) ??
    howOften(count) ??
    oneOfSeveral(count) ??
    namedIn(count) ??
    deedOf(count) ??
    enumerated(count, 'first') ??
    countOfNoun(count) ??
    goingOn(count) ??
    timesAsMuch(count) ??
    enumerated(count, 'further') ??
    leadingTo(count)
  );
}

/** "penyelundupan ⟦1,2 ton⟧ ikan dan ⟦400 ekor burung⟧": what is done to all of a list. */
function deedOf({ noun, lead }: Count): string | undefined {
  if (!isOneMore(lead)) return undefined;
  const deed = nounBefore(lead.slice(0, lead.search(/\s{3,}/) + 1)).at(-1) ?? '';
  return namesDeed(deed) ? joinWords([deed, ...noun]) : undefined;
}

/** "Kecamatan Lumar ⟦120 kasus⟧, Kecamatan Kenari ⟦98 kasus⟧": whose each of a list is. */
function namedIn({ noun, lead, rest }: Count): string | undefined {
  const name = listedName(lead, rest);
  return name && joinWords([...noun, ...contentWords(name)]);
}

/** Who changes what, at a clause's end: "menurunkan suku bunga acuan ". */
const CHANGED = new RegExp(
  `(?<![${LETTERS}])(?:me(?:naikkan|nurunkan|mangkas|nambah|ngurangi|ningkatkan)|di(?:naikkan|turunkan|pangkas)|penurunan|kenaikan|pemangkasan)\\s(?:[${LETTERS}]+\\s){1,4}$`,
);

/** "melemah ⟦45 poin⟧" is a change, "mengumpulkan ⟦45 poin⟧" a count. */
function changeOf(statement: Statement): string | undefined {
  if (statement.unit !== 'poin' && statement.unit !== 'basis poin') return undefined;
  const done = CHANGED.exec(statement.clause)?.[0];
  if (done) return joinWords(contentWords(done).slice(0, LONGEST));
  const change = gistOf({ ...statement, kind: 'persen' });
  return change.length > 1 && isChange(change.at(-1)!) ? joinWords(change) : undefined;
}

/** "diputar 25 juta kali di radio": how often something happens, unless the verb stands behind. */
function howOften({ noun, before, rest }: Count): string | undefined {
  if (noun[0] !== 'kali' || noun.length > 1 || before.length === 0 || !SINCE.test(rest)) return undefined;
  return joinWords([...before.slice(1 - LONGEST), ...noun]);
}

/** "… ⟦100 kios⟧ untuk sayur serta ⟦40 kios⟧ untuk buah": what sets one count apart. */
function oneOfSeveral(count: Count): string | undefined {
  const apart = count.after.length > 0 && PURPOSE.test(count.rest);
  return apart && (count.before.length === 0 || ANOTHER.test(count.lead)) ? behind(count) : undefined;
}

/** The noun with what is said of it behind, unless the sentence turns to something else. */
function goingOn(count: Count): string | undefined {
  const { noun, lead, before, after, goesOn, leads } = count;
  const given = holds(RECEIVED, lead) && PLACE.test(goesOn) && !after.some(isVerb) ? givenIn(count) : [];
  if (given.length > 0) return joinWords([...noun, ...given].slice(0, LONGEST));
  const object = (holds(OBJECT_OF_NOUN, lead) && before.length > 0) || isDone(count);
  return !leads && !object && !holds(TURNS, goesOn) && after.length > 0 ? behind(count) : undefined;
}

/** Right before those counted, an active verb with or without a preposition: "menimbun ", "meluncurkan layanan di ". */
const IN_PLACE = /\s(?:di|ke)\s(?:sekitar\s|lebih\sdari\s|hampir\s)?$/;
/** Behind them, where and when: " di Desa Lumar", " dalam razia"; not " yang". */
const SET = /^\s(?:besar\s|kecil\s)?(?:di|ke|dalam|pada|dari)\s/;
const OCCASION = /^\s(?:dalam|dari)\s/;

/** "menyediakan ⟦900 bibit⟧ dalam pencanangan", "meluncurkan layanan di ⟦5 kota⟧ di Lumar": what is done says more than where or when, if nothing is done behind. */
function isDone({ lead, goesOn, before, after }: Count): boolean {
  if (!SET.test(goesOn) || after.some(isVerb)) return false;
  const verb = before.at(-1) ?? '';
  if (IN_PLACE.test(lead)) return before.length > 1 && before.some(isVerb);
  return OCCASION.test(goesOn) && takesObject(verb) && followsNoun(lead);
}

/** "menyerahkan bantuan hibah senilai ⟦Rp 4 miliar⟧ kepada ": what they receive, at most two words. */
function givenIn({ clause }: Count): string[] {
  const words = contentWords(clause.split(/\s{3,}|\s(?:kepada|untuk|bagi)\s/)[0]!);
  return words.slice(words.findLastIndex(isVerb) + 1).slice(0, 2);
}

function behind({ noun, before, after, lead, goesOn }: Count): string | undefined {
  const counted = [...noun, ...after.slice(0, 3)];
  if (counted.length === 1) return joinWords([...before.slice(-2), ...counted]);
  const verb = before.at(-1) ?? '';
  const where = PLACE.test(goesOn) ? contentWords(goesOn.split(/\syang\s|,/)[0]!) : [];
  const placed = counted.length > 2 && where.length > 0 && !where.some(isVerb);
  const described = goesOn.startsWith(' yang ');
  const done = (counted.length === 2 || placed || described) && takesObject(verb) && followsNoun(lead);
  if (!done) return joinWords(counted);
  const told = doneTo([verb], noun, lead);
  if (told[0] === verb || (!placed && !described)) return joinWords([verb, ...counted].slice(0, LONGEST));
  // "meratakan ⟦9 kios⟧ di Jalur Lumar": "kios yang diratakan di Jalur Lumar".
  return joinWords(placed ? [...told, PLACE.exec(goesOn)![1]!, ...where.slice(0, 2)] : told);
}

/** "naik dua kali lipat": the factor of what stands before. */
function timesAsMuch({ noun, before, clause }: Count): string | undefined {
  if (noun[0] !== 'kali' || (noun[1] ?? 'lipat') !== 'lipat' || before.length < 2) return undefined;
  return joinWords(gistOfAmount(clause, LONGEST));
}

const WHOM = /^\s(untuk|bagi|kepada)\s/;

/** The words that lead to the count, and its noun. */
function leadingTo({ noun, before, after, lead, rest, clause, leads }: Count): string | undefined {
  const room = Math.max(2, LONGEST - noun.length);
  if (leads) return ledTo({ noun, before, clause }, room);
  const last = before.findLastIndex(isVerb);
  // "Jumlah pemilih di Kota Baru tercatat": the head, without its place.
  if (last < 0 && isTotal(before[0] ?? '') && !clause.includes('   '))
    return joinWords([...contentWords(withoutAsides(clause)).slice(0, room), ...noun]);
  // "menangkap ⟦4 pengedar⟧ dan menyita ⟦2 kg⟧ sabu serta ⟦150 butir ekstasi⟧": the verb, not the members before.
  if (last >= 0 && isOneMore(lead)) return joinWords([before[last]!, ...noun]);
  const done = countOfVerb({ lead, clause }, before, room);
  if (done) {
    // "menyalurkan ⟦3.400 paket⟧ untuk korban banjir": for whom says more than by whom.
    const whom = after.length > 0 ? WHOM.exec(rest)?.[1] : undefined;
    if (whom === undefined) return joinWords(doneTo(done, noun, lead));
    return joinWords([...doneTo(done.slice(-1), noun, lead), whom, ...after.slice(0, 2)]);
  }
  // "Jumlah penduduk miskin turun": the head of what falls, and its verb.
  if (last > room - 1 && last === before.length - 1 && before.findIndex(isVerb) === last)
    return joinWords([...before.slice(0, room - 1), before[last]!, ...noun]);
  const near = contentWords(behindBlank(clause));
  return joinWords([...(near.length > 1 ? near : before).slice(-room), ...noun]);
}
