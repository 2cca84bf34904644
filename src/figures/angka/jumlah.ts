import { CAPITALS, LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { wordSet } from '../../text/word-set';
import { behindCodeHead, behindProperName } from './code-names';
import { readBehind, type Amount } from './amounts';
import { findBareCounts, findFractions } from './bare-counts';
import { wholeOf } from './parts';
import { readAmount, type Candidate, type Source } from './candidate';
import { scaleOf } from '../../text/numerals';

/** Up to three words behind a number, spaces only between: " pengunjung", " unit sepeda motor"; not ".000", " 5". */
const COUNT = new RegExp(
  `(?:\\slebih)?(?![${LETTERS}\\d]|[.,/:]\\d)(?=(?<words>(?:\\s(?!\\d)[${LETTERS}]+(?:-[${LETTERS}]+)?(?![${LETTERS}\\d_])){0,3}))`,
  'y',
);
/** Parts of a law, counted by nobody: "5 juncto", "5 ayat 2"; "286 ayat" are counted. */
const LAW = wordSet('uu juncto jo kuhp kuhap');
const LAW_PARTS = wordSet('ayat huruf pasal');
const NUMBERED = /^\s\(?\d/;
/** Wounds, counted as such: "14 luka tusukan"; not "14 luka". */
const WOUNDS =
  /^luka (?:tusuk|tembak|bacok|bakar|sayat|robek|lebam|memar|lecet|gigit|jahit|tebas|gores)(?:an)?$/;
const CLASSIFIERS = wordSet(
  'unit buah orang ekor butir pucuk batang lembar helai bungkus paket set pasang butir bidang keping botol karung bilah tabung',
);
/** Words behind a number that count nothing: function words, common verbs and adjectives. */
const NO_NOUN = wordSet(
  `di ke dari pada untuk dengan dan dalam oleh yang antara bagi atas terhadap sejak setelah usai secara itu ini tersebut atau sebagai saat ketika akan telah hingga
  sampai sudah karena adalah serta lalu lebih kurang juga agar lagi saja masih bisa dapat tidak belum namun tetapi sehingga maka kemudian para mendatang besar kecil
  naik turun tewas hilang mudik sakit sehat pulih lahir tidur makan minum wafat masuk jadi ikut datang tiba mulai setengah of in on at to from by for and the with is was were are or kini per tentang lain kepada daripada maupun ialah bahwa
  sekaligus bernama bernomor seperti yakni yaitu bukan hanya jika bila sebelum selama seluruh semua setiap tiap ada malam pagi siang sore atau puluh ratus ribu juta
  wib wita wit baru tadi nanti depan kini supaya meski walau sementara sedangkan guna demi lewat melalui menurut kata ujar ungkap jelas tahun ketiga kedua pertama kemarin besok sekarang lulus menang kalah mati luka tinggi rusak selamat aktif resmi lolos kabur pulang pergi hidup terbaik lama penuh gratis rendah panjang rawan positif sembuh mampu merk merek soal masing-masing inilah itulah merata kandas dunia konon besarnya banyaknya terakhir gagal kritis hanyut hancur roboh sebesar sebanyak senilai kalau kalo nggak enggak gak tak baik tingkat mayoritas gitu aja kok sih dong deh ya asal punah tersisa kandas berturut-turut hadir plus minus`,
);
/** A verb by its prefix: "melakukan", "berada", "disangkakan", "terjadi"; "berita", "merek" and "meter" are nouns. */
const VERB = new RegExp(
  `^(?:me(?:m|n|ng|ny|l|r|w|y)[${LETTERS}]{4,}|ber[${LETTERS}]{3,}|di[${LETTERS}]{4,}(?:i|an)?|ter[${LETTERS}]{4,})$`,
);
const NOUNS_LIKE_VERBS = wordSet(
  'berita berkas beras merek meter menteri mesin member mentor menit direktur distrik diskon dinas divisi dimensi diagnosis digit dinar direksi dirham terdakwa tersangka terpidana terminal terlapor menara meja medali berlian terduga terapis merpati district districts disease diseases director directors diplomat diplomats dinner dinners terms terrorist terrorists territory territories',
);
/** Adjectives that say nothing without the word behind: "sektor padat karya", "produk ramah lingkungan". */
const BOUND = wordSet('padat ramah rawan bebas tahan kaya hemat siap layak');
/** What people counted are: alone a noun, "12 lainnya", "28 luka-luka", but no part of one, "dua orang lainnya". */
const STATES = wordSet('lainnya luka-luka');
/** Behind another count: "14 desa dan [satu kelurahan]"; not "Sari dan satu hal". */
const ONE_MORE = new RegExp(
  `(?:\\d|(?<![${LETTERS}])(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu))\\s(?:[${LETTERS}]+\\s){0,2}[${LETTERS}]+,?\\s(?:dan|serta)\\s$`,
  'i',
);
const ONE_COUNTS = wordSet('orang korban unit jiwa ekor pelaku tersangka warga gol');

/** A count, or a number behind a name with a capital, which counts only where others of the paragraph count the same. */
interface Counted extends Candidate {
  named?: boolean;
}

/** Counts: a number with the noun it counts, or a large number with its scale word. */
export function findJumlah(source: Source): Candidate[] {
  const { text, marked, amounts, notation } = source;
  const counted = amounts.flatMap((amount): Counted[] => {
    const match = readBehind(COUNT, marked, amount);
    return match ? countOf(amount, match, text, notation) : [];
  });
  return [...findFractions(source), ...withoutNames(counted), ...findBareCounts(source)];
}

/** "Partai Kenari 12 kursi, Partai Lumar 9 kursi" counts seats, "Trans 7 menit" counts nothing. */
function withoutNames(counted: Counted[]): Candidate[] {
  if (!counted.some(({ named }) => named)) return counted;
  return counted.flatMap(({ named, ...candidate }) =>
    named && counted.filter(({ unit }) => unit === candidate.unit).length < 2 ? [] : [candidate],
  );
}

function countOf(
  written: Amount,
  match: RegExpExecArray,
  text: string,
  notation: Source['notation'],
): Counted[] {
  const { start, low, high = '' } = written;
  const words = match.groups!['words'] ?? '';
  const amount = readAmount(written, notation);
  if (!amount || amount.value === 0 || isCode(text, start)) return [];
  const behind = match.index + match[0].length;
  const noun = nounPhrase(text.slice(behind, behind + words.length), isHeading(low, text, start));
  const scaled = scaleOf(low) !== '' || scaleOf(high) !== '';
  const alone = noun === '' || (!noun.includes(' ') && CLASSIFIERS.has(noun));
  const tail = behind + (noun ? noun.length + 1 : 0);
  const whole = alone
    ? wholeOf(text.slice(Math.max(0, start - 160), start), text.slice(tail, tail + 40))
    : undefined;
  if (whole) return [{ kind: 'jumlah', start, end: tail, ...amount, unit: whole }];
  if (noun === '' && !scaled) return [];
  const head = noun.split(' ');
  const first = head[0]!.toLowerCase();
  if (LAW.has(first) || (LAW_PARTS.has(first) && NUMBERED.test(text.slice(tail)))) return [];
  if (
    amount.value === 1 &&
    low !== '1' &&
    !high &&
    !ONE_COUNTS.has(first) &&
    !holds(ONE_MORE, text.slice(Math.max(0, start - 40), start))
  )
    return [];
  const unit = head.length > 1 && CLASSIFIERS.has(first) ? head.slice(1).join(' ') : noun;
  const named = isNumbered(low) && behindProperName(text, start);
  return [
    { kind: 'jumlah', start, end: tail, ...amount, ...(unit ? { unit } : {}), ...(named && { named }) },
  ];
}

/** The one or two words counted; three behind a classifier ("unit sepeda motor"). */
function nounPhrase(words: string, heading: boolean): string {
  const parts = words.trim().split(/\s/).filter(Boolean);
  const two = parts.slice(0, 2).join(' ');
  if (holds(WOUNDS, two)) return two;
  const taken: string[] = [];
  for (const part of parts) {
    const lower = part.toLowerCase();
    if (NO_NOUN.has(lower) || (holds(VERB, lower) && !NOUNS_LIKE_VERBS.has(lower.replace(/nya$/, '')))) break;
    if (lower === 'jenis' && taken.length > 0) break;
    if (ABBREVIATION.test(part)) {
      // "7 HARI MENEMBUS WAKTU": a title.
      if (taken.length === 0 && !SHOUTED.test(parts[1] ?? '')) taken.push(part);
      break;
    }
    if (part !== lower && !heading) break;
    if (STATES.has(lower)) {
      if (taken.length === 0) taken.push(part);
      break;
    }
    const classified = taken.length > 0 && CLASSIFIERS.has(taken[0]!.toLowerCase());
    // "tiga ekor kambing" counts goats: no English verb stands behind a classifier.
    if (part.length < 3 || (taken.length > 0 && !classified && ENGLISH_VERB.test(lower))) break;
    const room = classified || BOUND.has(taken[1]?.toLowerCase() ?? '') ? 3 : 2;
    if (taken.length === room) break;
    taken.push(part);
  }
  return taken.join(' ');
}

/** "3.4 million pupils [received]". */
const ENGLISH_VERB = /(?:ed|ing)$/;
/** Short names of what is counted: "120 TPS", "50 UMKM"; not "3 Bantuan". */
const ABBREVIATION = new RegExp(`^[${CAPITALS}]{2,5}$`);
const SHOUTED = new RegExp(`^[${CAPITALS}]{2,}$`);
/** Digits in thousands, no year and no code: "2.800"; not "2800". */
const GROUPED = /^\d{1,3}[.,]\d{3}/;

/** In "Rincian 3 Bantuan Tunai" and "2.800 Orang" capitals are a heading's; behind another number inside a sentence they are a name. */
const isHeading = (low: string, text: string, at: number): boolean =>
  GROUPED.test(low) || (/^\d/.test(low) && at < 30 && text.length < 120 && !/[.!?]/.test(text));

const LIST_MARK = /^\d{1,2}[.)]\s/;

/** "Liga 2", "1. Jalan Merdeka". */
const isCode = (text: string, at: number): boolean =>
  (at === 0 && LIST_MARK.test(text.slice(0, 5))) || behindCodeHead(text, at);

/** "7" of "Trans 7"; a number in words, or grouped in thousands, is no part of a name. */
const isNumbered = (low: string): boolean => /^\d{1,4}(?:\.\d)?$/.test(low);
