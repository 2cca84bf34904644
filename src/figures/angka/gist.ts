import { matchesOf } from '../../text/matches';
import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { isChange } from './changes';
import { isVerb, isContent } from './label-words';
import { nounBefore } from './noun-before';
import { wordSet } from '../tokoh/word-set';

const WORD = new RegExp(`[${ANY_LETTERS}\\d]+(?:[-/'’.][${ANY_LETTERS}\\d]+)*`, 'g');
/** A place or a doer between what happens and its date: " di Kota Baru ", " oleh Budi "; not " di atas ". */
const ASIDE = new RegExp(
  `(?<![${ANY_LETTERS}])(?:[Dd]i|[Kk]e|[Oo]leh|[Bb]ersama|[Kk]epada|asal)\\s(?!(?:atas|bawah|kisaran|level|angka|harga)\\s)(?:(?!(?:yang|dan|serta|pada|dalam|sejak|mulai|akan|telah|sudah|me[mnlrwy][${ANY_LETTERS}]{3,}|ber[${ANY_LETTERS}]{3,}|di[${ANY_LETTERS}]{4,}|ter[${ANY_LETTERS}]{3,})(?![${ANY_LETTERS}]))[${ANY_LETTERS}.’'-]+(?:,(?=\\s*$|\\s[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de]))?(?:\\s|$)){1,8}`,
  'g',
);
/** Nouns for what is measured: the words from there on say it. */
const MEASURES = wordSet(
  `harga tarif biaya nilai dana anggaran denda gaji upah omzet laba rugi kerugian keuntungan pendapatan utang modal investasi luas panjang lebar tinggi berat jarak
  kecepatan suhu kedalaman kapasitas bobot target kuota elektabilitas inflasi pertumbuhan bunga kenaikan penurunan radius subsidi pajak iuran saham suap gratifikasi setoran transaksi penjualan tunggakan utang hutang pinjaman kredit
  santunan tabungan aset kekayaan belanja ongkos tebusan hadiah honor tunjangan insentif retribusi penerimaan produksi populasi volume debit persentase rasio indeks kadar
  ketinggian persentasenya rata-rata ketebalan panjangnya tingginya lebarnya luasnya beratnya jaraknya harganya nilainya jumlahnya kecepatannya kelembapan kelembaban efektivitas resolusi tegangan daya tekanan diameter andil kontribusi porsi pangsa selisih impor ekspor surplus defisit perolehan peluang probabilitas kepuasan bonus tagihan cicilan`,
);

/** Whether a word names what is measured: "harga", "jarak". */
export const isMeasure = (word: string): boolean => MEASURES.has(word.toLowerCase());

/** What a date is right behind: " pada laga final ", " dalam kasus pencurian ". */
const OCCASION = new RegExp(
  `\\s(?:pada|dalam)\\s(?:(?:kasus|acara|rangka|kegiatan)\\s)?((?:(?!(?:pada|dalam|yang|dan|serta)\\s|me[mnlrwy]|ber|di[${LETTERS}]{4}|ter)[${ANY_LETTERS}\\d.’'-]+,?\\s+){1,9})(?:(?:pada|di|hari)\\s)*$`,
);

/** One more amount of a list: "… dan denda ", "… serta emas ". */
const JOINED = new RegExp(
  `(\\s{3,})?\\s?(?<![${ANY_LETTERS}])(?:dan|serta|kemudian|ditambah)\\s((?:[${ANY_LETTERS}.’'-]+\\s){1,4})$`,
);

/** One more measure behind another number: "…⟦8 inci⟧, RAM ", "…⟦2 persen⟧ pada tingkat kepercayaan ". */
const ITEM = new RegExp(
  `\\s{3,}(?:[${LETTERS}]+\\s?){0,2}(?:,|\\spada)\\s(?:dan\\s)?((?:[${ANY_LETTERS}.’'-]+\\s){1,4})$`,
);

interface Word {
  text: string;
  verb: boolean;
  /** A comma stands before it. */
  parted: boolean;
}

/** The content words of a clause; a verb in a "yang" clause describes and does not count as one. */
function wordsOf(clause: string): Word[] {
  let relative = false;
  return matchesOf(clause, WORD).flatMap(({ 0: text, index }) => {
    const lower = text.toLowerCase();
    if (lower === 'yang') relative = true;
    if (!isContent(text)) return [];
    const verb = isVerb(text);
    const counts = verb && !relative;
    if (relative && verb) relative = false;
    const parted = clause.slice(Math.max(0, index - 2), index).includes(',');
    return [{ text, verb: counts, parted }];
  });
}

/** Without places and doers. */
export const withoutAsides = (clause: string): string => clause.replace(ASIDE, ' ');

/** What happens in a clause, for a date: who, does what, to what; places and doers left out. At most `longest` words. */
export function gistOfEvent(clause: string, longest: number): string[] {
  const bare = wordsOf(withoutAsides(clause));
  const words = bare.length > 1 ? bare : wordsOf(clause);
  const first = words.findIndex(({ verb }) => verb);
  const last = words.findLastIndex(({ verb }) => verb);
  const occasion = texts(wordsOf(OCCASION.exec(withoutAsides(clause))?.[1] ?? ''));
  if (occasion.length > 2) return occasion.slice(0, longest);
  if (first < 0) return texts(words.slice(0, longest));
  const subject = words.slice(0, first);
  const object = words.slice(last + 1, last + 1 + (subject.length > 0 ? 2 : longest - 1));
  return texts([...subject.slice(0, Math.max(1, longest - 1 - object.length)), words[last]!, ...object]);
}

/** What happens first in a clause behind its date: who, does what, to what. At most `longest` words, none where it has no verb. */
export function gistOfFirst(clause: string, longest: number): string[] {
  const words = wordsOf(withoutAsides(clause));
  const verb = words.findIndex((word) => word.verb);
  if (verb < 0) return [];
  const object = words.slice(verb + 1, verb + 3);
  return texts([...words.slice(0, verb).slice(0, longest - 1 - object.length), words[verb]!, ...object]);
}

/** Two sides and who wins: "Persija menaklukkan Persib"; where the clause opens with its verb, the winner is the subject of `lead`. */
export function gistOfContest(clause: string, lead: string, longest: number): string[] {
  const words = wordsOf(clause);
  const verb = words.findIndex((word) => word.verb);
  if (verb === 0) {
    const all = wordsOf(lead);
    const subject = all
      .slice(
        0,
        Math.max(
          0,
          all.findIndex((word) => word.verb),
        ),
      )
      .slice(-2);
    return texts([...subject, words[0]!, ...words.slice(1).slice(subject.length - longest + 1)]);
  }
  if (verb < 0 || words.length <= longest) return texts(words.slice(-longest));
  return texts([...words.slice(0, verb).slice(0, longest - 2), words[verb]!, words.at(-1)!]);
}

/** "pejabat Rangga Wirasena yang didakwa menerima ": what the clause behind "yang" says, and of whom. */
function gistOfRelative(clause: string): string[] | undefined {
  const at = clause.lastIndexOf(' yang ');
  if (at < 0) return undefined;
  const inside = wordsOf(clause.slice(at + ' yang '.length));
  if (inside.length === 0 || inside.length > 3 || !inside.some(({ verb }) => verb)) return undefined;
  const head = wordsOf(clause.slice(0, at)).slice(-3);
  const measure = head.findIndex(({ text }) => isMeasure(text));
  return texts([...head.slice(measure < 0 ? -2 : measure), ...inside]);
}

/** "kirab bendera yang digelar ": what the date of a "yang" clause at the end is a date of; `undefined` where there is none. */
export function eventOfRelative(clause: string, longest: number): string[] | undefined {
  const bare = withoutAsides(clause);
  const at = bare.lastIndexOf(' yang ');
  if (at < 0) return undefined;
  const inside = wordsOf(bare.slice(at + ' yang '.length));
  if (inside.length === 0 || inside.length > 3 || !inside[0]!.verb) return undefined;
  const head = nounBefore(bare.slice(0, at + 1)).slice(-3);
  return head.length > 0 ? [...head, ...texts(inside)].slice(0, longest) : undefined;
}

/** What is measured in a clause that leads to an amount: the noun of measure, else the object of its last verb, else who does it. */
export function gistOfAmount(clause: string, longest: number): string[] {
  const described = gistOfRelative(clause);
  if (described) return described;
  const words = wordsOf(clause);
  const [, number, further = ''] = JOINED.exec(clause) ?? [];
  const joined = wordsOf(further);
  // Behind another number "dan" opens the next item, however long its name.
  if (joined.length > 0 && joined.length < (number ? 4 : 3) && !joined.some(({ verb }) => verb))
    return texts(joined);
  const first = words.findIndex(({ verb }) => verb);
  const item = wordsOf(ITEM.exec(clause)?.[1] ?? '');
  if (item.length > 0 && item.length < 4 && !item.some(({ verb, text }) => verb || DEGREES.has(text)))
    return texts([...item, ...(item.length > 1 ? [] : words.slice(0, Math.max(0, first)).slice(0, 2))]);
  const last = words.findLastIndex(({ verb }) => verb);
  const object = words.slice(last + 1);
  const measure = object.findIndex(({ text }) => isMeasure(text) || CHANGING.test(text));
  // "harga tabung gas" begins with its measure, "logam mulia dengan berat" ends with it.
  const subject = words.slice(
    0,
    Math.max(
      0,
      words.findIndex(({ verb }) => verb),
    ),
  );
  // "bantuan paket untuk warga desa dengan nilai": the measure is of what was given, not of the words beside it.
  if (measure > 2 && object.length - measure === 1 && object[measure]!.text === 'nilai')
    return texts([...object.slice(0, 2), object[measure]!]);
  if (measure >= 0 && object.length - measure > 1) return texts(object.slice(measure, measure + longest));
  if (measure >= 0) return texts(object.length > 1 ? object.slice(-3) : [...subject.slice(0, 2), ...object]);
  if (object.length > 1) return texts(object.slice(0, longest));
  // "Jumlah korban meninggal akibat longsor bertambah": the head of what changes, whatever describes it.
  const counted = wordsOf(withoutAsides(clause));
  if (
    object.length === 0 &&
    last > 1 &&
    TOTALS.has(counted[0]?.text.toLowerCase() ?? '') &&
    isChange(words[last]!.text)
  )
    return texts([...counted.slice(0, -1).slice(0, longest - 1), words[last]!]);
  const room = longest - object.length - 1;
  let from = Math.max(0, last);
  while (from > 0 && last - from < room && !words[from]!.parted && !words[from - 1]!.verb) from--;
  // "harga emas batangan Kenari naik": the measure is the head of what rises.
  const head = words.findIndex((word, index) => index < last && isMeasure(word.text));
  const near =
    head >= 0 &&
    head < from &&
    words[last]!.text !== words[head]!.text &&
    !words.slice(head, last).some(({ verb }) => verb)
      ? words.slice(head, Math.min(last, head + room))
      : words.slice(from, Math.max(0, last));
  // "membukukan laba bersih, naik": what rose is what was spoken of before.
  const parted = words[last]?.parted ? objectBefore(words, last) : [];
  const whose = near.length > 0 ? near : parted.length > 0 ? parted : subject.slice(0, room);
  return texts([...whose, ...words.slice(Math.max(0, last), last + 1), ...object]);
}

/** "lebih tinggi ⟦2 ton⟧": how, not what. */
const DEGREES = wordSet(
  'tinggi rendah besar kecil banyak sedikit cepat lambat lama murah mahal baik buruk panjang pendek',
);
/** Words that head what is counted or measured. */
const TOTALS = wordSet('jumlah total angka tingkat rata-rata persentase');
/** What is done to a measure: "pemangkasan jatah", "pengurangan kuota"; not "pemerintahan". */
const CHANGING =
  /^(?:pemangkasan|pemotongan|pengurangan|penambahan|peningkatan|pelemahan|penguatan|perlambatan|lonjakan)$/;

/** The object of the active verb before this one, at most three words; verbs of change have none. */
function objectBefore(words: Word[], verb: number): Word[] {
  const before = words.slice(0, verb).findLastIndex((word) => word.verb);
  const active = before >= 0 && words[before]!.text.startsWith('me') && !CHANGES.test(words[before]!.text);
  return active ? words.slice(before + 1, verb).slice(0, 3) : [];
}
/** "meningkat", "merosot"; not "membukukan". */
const CHANGES = /^me(?:ningkat|nurun|rosot|lonjak|lampaui|nyusut|nguat|lemah|lambat|ncapai|luas)$/;

const texts = (words: Word[]): string[] => words.map(({ text }) => text);
