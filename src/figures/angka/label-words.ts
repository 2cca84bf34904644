import { ANY_LETTERS } from '../../text/letters';
import { isCapital } from '../tokoh/capitals';
import { holds } from '../../text/matches';
import { NOMINAL, VERBAL } from '../tokoh/clause-words';
import { wordSet } from '../../text/word-set';
import { isMeasure } from './measures';

/** A word with its joints: "rata-rata", "1.250", "Jum'at". */
export const WORD = new RegExp(`[${ANY_LETTERS}\\d]+(?:[-/'’.][${ANY_LETTERS}\\d]+)*`, 'g');

/** Words that say nothing about what is measured. */
const EMPTY = wordSet(
  `di ke dari pada untuk dengan dan dalam oleh yang bagi atas itu ini tersebut atau sebagai saat ketika akan telah hingga sampai sudah karena adalah serta lalu lebih kurang
  juga agar lagi saja masih bisa dapat namun tetapi sehingga maka kemudian para sebanyak sebesar senilai sekitar hampir mencapai menjadi sejak ada yakni yaitu antara
  bahwa ia dia mereka kami kita saya beliau seperti setidaknya sedikitnya maksimal minimal sekira kira-kira secara tahun bulan hari tanggal selain nya adapun sementara
  hanya usai lebih dari the of in on at to from by for and with is was were are a an mengatakan menyebutkan kata ujar hal tak per kini mulai kisaran angka berkisar
  setahun penuh selama terus diperkirakan mampu sejauh merupakan setara setiap khusus misalnya contohnya penyidik polisi sang si pun kepada bersama terhadap
  senin selasa rabu kamis jumat sabtu minggu ahad pagi siang sore malam wib wita wit pukul artinya sedangkan setelah sebelum bukan melainkan baru cukup hingga ya nah lantas
  masing-masing begitu pula sebab tepat sempat berhasil turut ikut kembali tetap makin tengah sedang dibanding dibandingkan ketimbang sejumlah petugas pihaknya dirinya kesemuanya seluruh semua tadi terdiri salah satu satunya
  awalnya mulanya semula sebenarnya rencananya gosipnya hasilnya pasalnya padahal jika meski mengingat wah langsung sekaligus memang biasa ternyata justru bahkan segera kapan seluas seharga sepanjang setinggi sedalam selebar seberat setebal beberapa ayo misalkan nggak biasanya akhirnya lagi
  akhir awal pertengahan penghujung tampaknya sepertinya kabarnya rupanya nyatanya umumnya tentunya termasuk jadi seusai sesudah selepas menjelang jelang cuma lantaran seiring antaranya katanya sangat paling demikian konon tentu apalagi
  berjumlah berasal bertahap tapi akibat sekarang harus sini sana situ kok sih dong deh lho loh tuh nih banget gitu aja doang kan yuk seorang sebuah sesuatu demi guna
  that would will he she they it this than about more last next when who had has have be been not but also after before reporters said told monday tuesday wednesday thursday friday saturday sunday`,
);

/** Verbs that only lead to what is measured: "memiliki panjang", "mencatat laba". */
const LIGHT_VERBS = wordSet(
  'berada memiliki mempunyai punya terdapat tercatat mencatat mencatatkan membukukan meliputi berupa berkapasitas',
);

/** The words without verbs that say nothing of their own; all of them where less than two are left. */
export function withoutLightVerbs(words: string[]): string[] {
  const kept = words.filter((word) => !LIGHT_VERBS.has(word.toLowerCase()));
  return kept.length > 1 ? kept : words;
}

/** Verbs without a prefix, and those that lead to an amount. */
const PLAIN_VERBS = wordSet(
  `ada naik turun tumbuh lahir tewas gugur datang tiba pergi pulang masuk keluar kalah menang unggul mulai dibuka buka tutup tutup habis hilang jatuh bangun bangkit
  anjlok melonjak merosot menyusut rilis tayang hadir ikut raih capai catat gelar jaga beli jual bawa buat beri macet tenggelam roboh padam gagal lolos lulus tampil sembuh rampung bubar surut finis terbit selesai kirim terima bayar pakai ambil
  tinggal mundur pindah wafat pensiun cerai bekerja`,
);

/** The words of a text that say something, in order; no numbers. */
export const contentWords = (text: string): string[] =>
  (text.match(WORD) ?? []).filter(
    (word, at, all) => isContent(word) || isPart(word, all[at - 1], all[at + 1]),
  );

/** "awal" of "dana awal", "Hari" of "Hari Pohon", "Baru" of "Kota Baru": part of what it is called; not of "awal tahun", "Hari Senin". */
export const isPart = (word: string, before = '', next = ''): boolean =>
  (word === 'awal' && isMeasure(before)) ||
  (word === 'Baru' && isCapital(before)) ||
  (word === 'Hari' && isCapital(next) && isContent(next));

/** Who or what words are about: those before their first verb, at most two; none where there is no verb. */
export const beforeVerb = (words: string[]): string[] =>
  words.slice(0, Math.max(0, words.findIndex(isVerb))).slice(0, 2);

const NINE = '9'.charCodeAt(0);
/** "12"; not "4G", "3D", which are names. */
const DIGITS = /^\d(?!\d{0,2}[A-Z]{1,2}$)/;

/** Whether a word says something of what is measured: "kapasitas"; not "sebanyak", "12". */
export const isContent = (word: string): boolean =>
  !EMPTY.has(word.toLowerCase()) && !(word.charCodeAt(0) <= NINE && DIGITS.test(word));

/** Words with a verb's prefix that name or describe: "berinisial", "terbesar", "bersih". */
const NO_VERBS = wordSet(
  'dividen diskusi diabetes dialog diare difteri disabilitas difabel distribusi distributor diplomasi diplomat dinasti diesel direktorat direksi direksinya divestasi diversifikasi dimensi diagnosis diagnosa disertasi disiplin dirgantara dispensasi diaspora menara menu metode mekanisme mekanik memori memo mentega mentor merger meriam melati merica mentah merdeka metropolitan meteran merah mentri mediasi meteorologi medali merpati beranda bercak berkah terapi terowongan terigu teritorial terumbu teras ternak tersisa terasi berapi bermotor berbahaya bersejarah bersubsidi berkala berawan berprestasi berwarna beracun beroda bertenaga berteknologi terkenal terdampak terbuka tertutup terpadu termuda termahal termurah menengah mewah berbeda beragam bermacam berikutnya bertingkat terdekat terjauh tertinggi terendah tertua termuda terdepan terbatas terpisah terkini terpenting terbanyak berinisial bernama berusia berumur berjudul bertajuk berasal berjuluk terbesar terkecil terpanjang terakhir terbaru terdiri terkait beserta berikut berbagai bersih berat berturut-turut berharga berkas beras berita meter merek menit member terdakwa tersangka terpidana terduga berlian berdarah dinding digital diskon dosen mengenai menurut menjelang mendatang berdasarkan terhadap terutama tertentu terlebih dirinya dini dingin',
);

/** Whether a word is a verb: "melayani", "dibuka", "tumbuh"; not "pelanggan", "menteri". */
export function isVerb(word: string): boolean {
  if (word !== word.toLowerCase()) return false;
  if (PLAIN_VERBS.has(word)) return true;
  if (!holds(VERBAL, word) || NOMINAL.has(word) || NO_VERBS.has(word)) return false;
  return !word.endsWith('nya') || !NO_VERBS.has(word.slice(0, -'nya'.length));
}

/** Whether a verb is active: "menangkap"; not "tumbuh", "ditangkap". */
export const takesObject = (word: string): boolean => word.startsWith('me') && isVerb(word);

export const hasVerb = (text: string): boolean => contentWords(text).some(isVerb);
