import { isCapital } from '../tokoh/capitals';
import { wordSet } from '../../text/word-set';
import { contentWords, isVerb } from './label-words';
import { LONGEST } from './statement';

/** Nouns for what takes place on a day: a date behind one is its date. */
const OCCASIONS = wordSet(
  `acara upacara rapat laga pertandingan sidang persidangan apel kunjungan peringatan pertemuan pelantikan peresmian peluncuran diskusi seminar konferensi kejuaraan
  pameran festival konser lomba turnamen pelatihan paparan jumpa final semifinal pembukaan penutupan kongres musyawarah webinar simulasi pemilu pilkada pilpres wawancara
  perayaan gelaran deklarasi debat audiensi rakor conference press jumpa bincang gathering rakernas munas muktamar workshop sosialisasi raker rapimnas mukernas munaslub silaturahmi dialog sidak talkshow`,
);

/** "penculikan", "pelimpahan": what is done, by its form; not the names of fields and bodies. */
const DEED = /^pe(?:m|n|l|r)[a-z]{3,}an$/;
const NO_DEEDS = wordSet(
  `pemerintahan pendidikan pengadilan penghasilan pendapatan penghargaan pengetahuan pengalaman pemandangan penginapan pemukiman permukiman penampilan perusahaan peralatan
  perkotaan pertanian perhatian perdagangan perikanan perkebunan perhubungan perindustrian perbankan perumahan pertahanan peraturan perempuan persatuan perkumpulan pedesaan
  pelabuhan pelayanan pernyataan pertanyaan permintaan persyaratan peranan permainan perkawinan perbatasan pegunungan pertokoan perkantoran perguruan pelajaran penerbangan`,
);
/** Verbs that only say it takes place; others say what comes of it: "menunda rapat". */
export const HOLDS = wordSet(
  'menggelar melakukan mengikuti menghadiri memimpin melaksanakan mengadakan menyelenggarakan terlibat menjalani membuka hadir mulai dilakukan digelar diadakan dilaksanakan diselenggarakan terjadi',
);

/** Nouns that only say that something happened: "kasus pencurian", "proses pemilihan". */
const CASES = wordSet(
  'kasus peristiwa aksi insiden tragedi proses upaya agenda prosesi jadwal tahap puncak rangkaian',
);

/** "menerima piala dalam upacara di Lapangan Timur, ": the occasion a clause ends with, and the words about it; `undefined` where a verb stands behind it. */
export function occasionIn(clause: string): string[] | undefined {
  const words = contentWords(clause);
  const behindVerb = words.findLastIndex(isVerb) + 1;
  const at = words.findIndex((word, index) => index >= behindVerb && isOccasion(word.toLowerCase()));
  if (at < 0) return undefined;
  // "kasus penculikan Kepala Daerah Lumar … Rangga alias Ayah Rang": of whom, behind a long office.
  if (words.length - at > 7)
    return CASES.has(words[at - 1] ?? '') ? [words[at]!, ...nameAtEnd(words.slice(at + 1))] : undefined;
  const verb = words[at - 1] ?? '';
  const direct = clause.slice(0, clause.lastIndexOf(words[at]!)).trimEnd().endsWith(verb);
  // "melantik kepala desa hasil pemilihan": part of what the verb is done to.
  const part = at > behindVerb && direct && !isVerb(verb) && !CASES.has(verb.toLowerCase());
  if (part && !OCCASIONS.has(words[at]!.toLowerCase())) return undefined;
  const from = at === behindVerb && direct && verb !== '' && !HOLDS.has(verb) ? at - 1 : at;
  // "piagam diserahkan dalam upacara di Lapangan Timur": the word alone says less than what was done there.
  const bare = contentWords(clause.slice(clause.lastIndexOf(words[at]!)).split(PLACE, 1)[0]!);
  const done = bare.length === 1 && from === at ? doneIn(words.slice(0, at)) : [];
  return done.length > 0 ? [...done, words[at]!] : words.slice(from, from + LONGEST);
}

/** Where it takes place, behind its noun: " di Lapangan Timur". */
const PLACE = /\s(?:di|ke)\s/;

/** What a passive verb says was done, and to what: "piagam diserahkan"; none elsewhere. */
function doneIn(words: string[]): string[] {
  const verb = words.findIndex(isVerb);
  return verb > 0 && words[verb]!.startsWith('di') && !HOLDS.has(words[verb]!)
    ? words.slice(Math.max(0, verb - 2), verb + 1)
    : [];
}

/** The last words with a capital, "alias" between them, at most four. */
function nameAtEnd(words: string[]): string[] {
  const last = words.slice(-4);
  return last.slice(last.findLastIndex((word) => !isCapital(word) && word !== 'alias') + 1);
}

/** Whether a word names something that takes place on a day: "rapat", "peluncuran". */
export const isOccasion = (word: string): boolean => OCCASIONS.has(word) || namesDeed(word);

/** Whether a noun says what is done: "penyaluran", "penanaman"; not "perusahaan". */
export const namesDeed = (word: string): boolean => DEED.test(word) && !NO_DEEDS.has(word);
