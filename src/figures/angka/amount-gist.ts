import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { compiled } from '../../text/matches';
import { wordSet } from '../../text/word-set';
import { isCapital } from '../tokoh/capitals';
import { isChange } from './changes';
import { texts, withoutAsides, wordsOf, type Word } from './gist';
import { isVerb } from './label-words';
import { isMeasure, isTotal } from './measures';

/** One more amount of a list: "… dan denda ", "… serta emas ". */
const JOINED = new RegExp(
  `(\\s{3,})?\\s?(?<![${ANY_LETTERS}])(?:dan|serta|kemudian|ditambah)\\s((?:[${ANY_LETTERS}.’'-]+\\s){1,4})$`,
);

/** One more measure behind another number: "…⟦8 inci⟧, RAM ", "…⟦2 persen⟧ pada tingkat kepercayaan ". */
const ITEM = new RegExp(
  `\\s{3,}(?:[${LETTERS}]+\\s?){0,3}(?:,|\\spada|\\s?dengan)\\s(?:dan\\s)?((?:[${ANY_LETTERS}.’'-]+\\s){1,7})$`,
);

/** The measure a clause ends with, right behind its preposition: ", pada kedalaman ", "⟦68 km⟧ dari Lumar pada kedalaman "; not "pada harga jual ". */
const PLACED = new RegExp(
  `(?:(?:,|\\s{3,}[^,]*)\\spada|\\ske)\\s([${LETTERS}]+)\\s(?:sekitar\\s|lebih\\sdari\\s)?$`,
);
/** "lebih tinggi ⟦2 ton⟧": how, not what. */
const DEGREES = wordSet(
  'tinggi rendah besar kecil banyak sedikit cepat lambat lama murah mahal baik buruk panjang pendek',
);
/** What is done to a measure: "pemangkasan jatah", "pengurangan kuota"; not "pemerintahan". */
const CHANGING =
  /^(?:pemangkasan|pemotongan|pengurangan|penambahan|peningkatan|pelemahan|penguatan|perlambatan|lonjakan)$/;
/** "meningkat", "merosot"; not "membukukan". */
const CHANGES = /^me(?:ningkat|nurun|rosot|lonjak|lampaui|nyusut|nguat|lemah|lambat|ncapai|luas)$/;

/** What is measured in a clause that leads to an amount: the noun of measure, else the object of its last verb, else who does it. */
export function gistOfAmount(clause: string, longest: number): string[] {
  const described = gistOfRelative(clause);
  if (described) return described;
  const words = wordsOf(clause);
  const further = furtherItem(clause, words);
  if (further) return further;
  const placed = PLACED.exec(clause)?.[1];
  if (placed && isMeasure(placed)) return [placed, ...texts(subjectOf(words).slice(0, 2))];
  const last = words.findLastIndex(({ verb }) => verb);
  const object = words.slice(last + 1);
  const measure = object.findIndex(({ text }) => isMeasure(text) || CHANGING.test(text));
  // "bantuan paket untuk warga desa dengan nilai": the measure is of what was given, not of the words beside it.
  if (measure > 2 && object.length - measure === 1 && object[measure]!.text === 'nilai')
    return texts([...object.slice(0, 2), object[measure]!]);
  // "harga tabung gas" begins with its measure, "logam mulia dengan berat" ends with it.
  if (measure >= 0 && object.length - measure > 1) return texts(object.slice(measure, measure + longest));
  if (measure >= 0)
    return texts(
      object.length > 1
        ? object.slice(object.length > longest ? -3 : 0)
        : [...object, ...doerOf(words, last).slice(0, 2)],
    );
  if (object.length > 1) return texts(object.slice(0, longest));
  const room = longest - object.length - 1;
  const verb = words.slice(Math.max(0, last), last + 1);
  return texts([...whoseVerb(clause, words, last, room), ...verb, ...object]);
}

/** The words before the first verb. */
const subjectOf = (words: Word[]): Word[] =>
  words.slice(
    0,
    Math.max(
      0,
      words.findIndex(({ verb }) => verb),
    ),
  );

/** Who a verb is said of: "jaksa mendakwa Sari Dewi menerima suap" is Sari's; behind another verb at once the first subject. */
function doerOf(words: Word[], last: number): Word[] {
  const before = words.slice(0, Math.max(0, last)).findLastIndex(({ verb }) => verb);
  const near = before < 0 ? [] : words.slice(before + 1, last);
  if (near.length > 0 && near.every(({ text }) => isCapital(text))) return near.slice(-2);
  const subject = subjectOf(words);
  // "kapal selam KRI Kenari": the name, not what it is.
  return subject.length > 2 && subject.slice(-2).every(({ text }) => isCapital(text))
    ? subject.slice(-2)
    : subject;
}

/** What goes on behind a number: "⟦2025⟧ menghabiskan"; not "⟦5⟧ dan". */
const GOES_ON = /\s{3,}(?!(?:dan|serta|atau|hingga)\s)[a-z]/;

/** "pejabat Rangga Wirasena yang didakwa menerima ": what the clause behind "yang" says, and of whom. */
function gistOfRelative(clause: string): string[] | undefined {
  const at = clause.lastIndexOf(' yang ');
  if (at < 0) return undefined;
  const relative = clause.slice(at + ' yang '.length);
  const inside = wordsOf(relative);
  const verbs = inside.filter(({ verb }) => verb).length;
  if (inside.length === 0 || inside.length > 3 || verbs === 0) return undefined;
  // "proyek yang dimulai sejak ⟦2025⟧ menghabiskan": the sentence goes on behind the other number.
  if (verbs > 1 && GOES_ON.test(relative)) return undefined;
  const head = wordsOf(clause.slice(0, at)).slice(-3);
  const measure = head.findIndex(({ text }) => isMeasure(text));
  return texts([...head.slice(measure < 0 ? -2 : measure), ...inside]);
}

/** One more amount of a list, however long the name of what it is of. */
function furtherItem(clause: string, words: Word[]): string[] | undefined {
  const [, number, further = ''] = compiled(JOINED).exec(clause) ?? [];
  const joined = wordsOf(further);
  // Behind another number "dan" opens the next item, however long its name.
  if (joined.length > 0 && joined.length < (number ? 4 : 3) && !joined.some(({ verb }) => verb))
    return texts(joined);
  const item = wordsOf(compiled(ITEM).exec(clause)?.[1] ?? '');
  if (item.length === 0 || item.length > 4 || item.some(({ verb, text }) => verb || DEGREES.has(text)))
    return undefined;
  return texts([...item, ...(item.length > 1 ? [] : subjectOf(words).slice(0, 2))]);
}

/** Who or what a clause's last verb is said of, at most `room` words. */
function whoseVerb(clause: string, words: Word[], last: number, room: number): Word[] {
  // "Jumlah korban meninggal akibat longsor bertambah": the head of what changes, whatever describes it.
  const change = last > 1 && last === words.length - 1 && isChange(words[last]!.text);
  if (change && isTotal(words[0]!.text)) return wordsOf(withoutAsides(clause)).slice(0, -1).slice(0, room);
  // "pengendara yang tidak mengenakan helm didenda": who is described, not what describes.
  const described = words.slice(0, last).findIndex(({ describes }) => describes);
  if (described > 0 && words[last - 1]!.describes) return words.slice(0, described).slice(0, room);
  let from = Math.max(0, last);
  while (from > 0 && !words[from]!.parted && !isVerb(words[from - 1]!.text)) from--;
  // "harga emas batangan Kenari naik": the measure is the head of what rises.
  const head = words.findIndex((word, index) => index < last && isMeasure(word.text));
  const between = words.slice(head, last);
  if (
    head >= 0 &&
    head < from &&
    words[last]!.text !== words[head]!.text &&
    !between.some(({ verb }) => verb)
  )
    return between.slice(0, room);
  // A phrase opens with its head: "bandara kebanggaan warga Kota Baru".
  if (from < last) return words.slice(from, last).slice(0, room);
  // "membukukan laba bersih, naik": what rose is what was spoken of before.
  const parted = words[last]?.parted ? objectBefore(words, last) : [];
  return parted.length > 0 ? parted : subjectOf(words).slice(0, room);
}

/** The object of the active verb before this one, at most three words; verbs of change have none. */
function objectBefore(words: Word[], verb: number): Word[] {
  const before = words.slice(0, verb).findLastIndex((word) => word.verb);
  const active = before >= 0 && words[before]!.text.startsWith('me') && !CHANGES.test(words[before]!.text);
  return active ? words.slice(before + 1, verb).slice(0, 3) : [];
}
