import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { clauseBehind } from './clause';
import { beforeVerb, contentWords, isVerb } from './label-words';
import { nounBefore } from './noun-before';
import { isMeasure } from './measures';
import { namesDeed } from './occasion';
import { wordSet } from '../../text/word-set';
import { upTo } from './whole-name';
import { endsWithLead, followsNoun, joinWords, LONGEST, TURNS, type Statement } from './statement';

/** A subject that comes behind: " adalah jumlah uang"; not " dan". */
const COPULA = /^[^.!?,]{0,60}?\s(?:adalah|merupakan)\s(?:jumlah\s)?/;
/** Verbs whose object is the sum itself. */
const RECEIVED = wordSet('mendapat mendapatkan memperoleh menerima meraup mengantongi diberi dibayar');

/** "pemenang memperoleh ⟦Rp 2 juta⟧": the money, where no word before it says so. */
export function receivedLabel({ kind, rest }: Statement, gist: string[]): string | undefined {
  const told = kind === 'uang' && RECEIVED.has(gist.at(-1) ?? '') && (rest === '' || holds(TURNS, rest));
  return told ? joinWords(['uang', ...gist]) : undefined;
}

/** What a sum is in, right behind it: " dalam saham", " dalam bentuk obligasi"; not " dalam setahun". */
const IN_FORM = new RegExp(
  `^\\sdalam\\s(?:bentuk\\s)?(?!se|waktu|bulan|tahun|hari|rangka|kasus|acara|dua|tiga|beberapa)([${LETTERS}][^,.;]{3,60})`,
);

/** "menerbitkan ⟦$150 juta⟧ dalam saham": what is done, and to what. */
export function formLabel({ kind, rest, clause }: Statement): string | undefined {
  const form = kind === 'uang' ? IN_FORM.exec(rest)?.[1] : undefined;
  const verb = contentWords(clause).at(-1) ?? '';
  const what = form === undefined ? [] : contentWords(clauseBehind(` ${form}`)).slice(0, 2);
  return what.length > 0 && isVerb(verb) ? joinWords([verb, ...what]) : undefined;
}

/** What an amount is for one of: " per tabung", " setiap bulan"; not " perlu". */
export const RATE = new RegExp(`^\\s(?:per|setiap|tiap)\\s?[${ANY_LETTERS}]{3,}`);
/** Verbs a price stands behind. */
const SOLD = wordSet('dijual dibanderol dihargai dipatok dilego dipasarkan dilepas');
const PREFIXED = /^(?:di|me|ber|ter)/;
/** " untuk dewasa". */
const WHOM = /^\s(?:untuk|bagi)\s/;
const AMONG = /^\s(?:di\s?)?antara(?:nya|\smereka)\s/;
/** Behind a number without a noun, what those of it are: " yang dinyatakan". */
const THOSE = /^\syang\s/;
/** What was counted last: "⟦312 napi⟧ mendapat remisi, ". */
const COUNTED = new RegExp(`\\s{3,}([${LETTERS}-]{3,})(?!.*\\s{3,}[${LETTERS}])`);
const WORTH = new RegExp(`\\s{3,}(.*\\s)(?:senilai|seharga)\\s(?:[${ANY_LETTERS}]+\\s)?$`, 's');
const LENGTHS = wordSet('km m mil meter kilometer');
/** Where a distance leads: " dari titik jatuh", " sebelah timur kota". */
const TOWARDS = new RegExp(
  `^\\s(?:dari|sebelah|arah|tenggara|utara|selatan|barat|timur|baratlaut|timurlaut|baratdaya)\\s[${ANY_LETTERS}]`,
);
/** Behind the place a distance leads to: ", pada", " dengan ". */
const PLACE_ENDS = /,|\s(?:pada|dengan|dan|serta)\s/;
/** "seluas ", "setinggi sekitar "; not "setinggi itu". */
const EXTENT = new RegExp(
  `(?<![${LETTERS}])(se[a-z]+)\\s(?:(?:sekitar|kurang lebih|lebih dari|hampir|kira-kira)\\s)?$`,
);
/** "internet berkecepatan ", "bus berkapasitas maksimal "; not "berusia ". */
const BEARING = new RegExp(
  `(?<![${LETTERS}])ber([a-z]+)\\s(?:(?:sekitar|hingga|sampai|maksimal|minimal|hampir|lebih dari)\\s)?$`,
);
/** Parts a measure tells of: "mobil bermesin ⟦1.500 cc⟧". */
const PARTS = wordSet('mesin layar baterai memori tenaga');
const EXTENTS: Record<string, string> = {
  seluas: 'luas', setinggi: 'tinggi', seberat: 'berat', sepanjang: 'panjang', sedalam: 'kedalaman', selebar: 'lebar', setebal: 'tebal', seharga: 'harga',
}; // prettier-ignore

/** "lahan seluas 7 hektare": the measure the word before the amount is made of, and what is measured. */
export function extentLabel({ lead, clause }: Statement): string | undefined {
  const carried = compiled(BEARING).exec(lead.slice(-40).toLowerCase())?.[1];
  const borne = carried && [carried, `r${carried}`].find(isMeasure);
  if (borne || (carried && PARTS.has(carried)))
    return joinWords([borne ?? carried!, ...contentWords(clause).slice(0, -1).slice(-2)]);
  const extent = EXTENTS[compiled(EXTENT).exec(lead.slice(-30).toLowerCase())?.[1] ?? ''];
  const words = contentWords(clause);
  if (!extent || words.length === 0) return undefined;
  const object = words.slice(words.findLastIndex(isVerb) + 1);
  return joinWords([extent, ...(object.length > 0 ? object : words).slice(-3)]);
}

/** "Rp 12 miliar adalah jumlah uang yang dihabiskan": what the amount is said to be, where nothing stands before it. */
export function copulaLabel({ kind, rest }: Statement, gist: string[]): string | undefined {
  if (gist.length > 0 || kind === 'jumlah' || !COPULA.test(rest)) return undefined;
  return joinWords(contentWords(rest.replace(COPULA, '')).slice(0, LONGEST));
}

/** "harga Rp 60.000 per kilogram". */
export function rateLabel({ kind, rest }: Statement, gist: string[]): string | undefined {
  const rate = kind !== 'jumlah' && gist.length > 0 ? RATE.exec(rest)?.[0] : undefined;
  return rate && joinWords([...gist.slice(0, 3), ...rate.trim().split(/\s+/)]);
}

/** "ditemukan 13 kilometer dari titik jatuh": a length to somewhere, with no noun of measure before. */
export function distanceLabel({ unit, lead, rest, clause }: Statement): string | undefined {
  const said = contentWords(clause);
  const measure = said.findLast(isMeasure);
  if (!LENGTHS.has(unit) || !TOWARDS.test(rest) || (measure && measure !== said.at(-1))) return undefined;
  if (endsWithLead(lead)) return undefined;
  const [towards, ...place] = rest.trim().split(/\s+/);
  return joinWords([
    measure ?? 'jarak',
    towards!,
    ...contentWords(place.join(' ').split(PLACE_ENDS)[0]!).slice(0, 3),
  ]);
}

/** "150 pekerja, ⟦60 persen⟧ di antaranya warga setempat": a part of those counted right before. */
export function partLabel({ kind, unit, lead, rest, clause }: Statement): string | undefined {
  const those = holds(AMONG, rest) ? AMONG : kind === 'jumlah' && unit === '' ? THOSE : undefined;
  if (!those?.test(rest)) return undefined;
  const counted = COUNTED.exec(lead.slice(-200))?.[1];
  const whole = counted ?? contentWords(clause).at(-1);
  return whole && joinWords([whole, ...contentWords(clauseBehind(rest.replace(those, ' '))).slice(0, 3)]);
}

/** "suap Rp 1 miliar dari kontraktor proyek senilai ⟦Rp 22 miliar⟧": behind another amount, the value of what stands right before. */
export function valueLabel({ lead }: Statement): string | undefined {
  const near = lead.slice(-40);
  if (!near.includes('senilai') && !near.includes('seharga')) return undefined;
  const before = WORTH.exec(lead)?.[1];
  const noun = before === undefined ? [] : nounBefore(before);
  if (noun.length === 0 || noun.includes('uang')) return undefined;
  // "dana nasabah Koperasi Kenari Jaya": a long name does not push out what the sum is.
  const measure = noun.findIndex(isMeasure);
  return joinWords(measure >= 0 ? noun.slice(measure, measure + LONGEST + 1) : ['nilai', ...noun.slice(-4)]);
}

/** "gawai itu dijual mulai ⟦Rp 4 juta⟧": the price of what is sold. */
export function priceLabel({ kind, rest, clause }: Statement): string | undefined {
  const words = kind === 'uang' ? contentWords(clause) : [];
  const verb = words.findLastIndex(isVerb);
  if (verb < 1 || !SOLD.has(words[verb]!) || words.length - verb > 3) return undefined;
  // "tiket masuk kebun raya": a verb without a prefix may be part of what is sold.
  const goods = words.slice(
    0,
    words.findIndex((word) => isVerb(word) && PREFIXED.test(word)),
  );
  if (goods.length === 0) return undefined;
  const rate = RATE.exec(rest)?.[0].trim().split(/\s+/) ?? [];
  const whom = WHOM.test(rest) ? contentWords(clauseBehind(rest)).slice(0, 2) : [];
  const head = isMeasure(goods[0]!) || whom.length > 0 ? [] : ['harga'];
  return joinWords([...head, ...goods.slice(0, 3), ...rate, ...whom]);
}

/** "gempa bermagnitudo ⟦5,6⟧ mengguncang Kota Baru": the strength of what shook, and where. */
export function quakeLabel({ unit, rest }: Statement, gist: string[]): string | undefined {
  if (unit !== 'magnitudo') return undefined;
  return joinWords(
    upTo(['magnitudo', ...gist.slice(0, 2), ...contentWords(clauseBehind(rest))], LONGEST + 1),
  );
}

/** Behind a measure, where or how often: " di atas permukaan laut"; not " sabu". */
const PLACED = /^\s(?:di|ke|dalam|per|setiap|tiap|oleh|selama|menuju)\s/;

/** Behind another number: "⟦540 kalori⟧ dan ". */
const ONE_MORE = /\s{3,}(?:[a-z]+\s)?(?:dan|serta)\s$/;
/** "tiap tahun ada ", what there is stands behind. */
const THERE_IS = /\s(?:ada|terdapat)\s(?:sekitar\s|lebih dari\s)?$/;

/** "LPG 3 kilogram", "beras 10 kg": the weight of what stands right before. */
export function weightLabel({ kind, unit, lead, rest, clause }: Statement): string | undefined {
  // "menyita 2 kilogram sabu": what is weighed stands behind.
  const verb = contentWords(clause).at(-1) ?? '';
  // "menggagalkan penyelundupan ⟦1,2 ton⟧ ikan": what is done, and to what.
  if (kind === 'ukuran' && namesDeed(verb) && followsNoun(lead) && !TURNS.test(rest) && !PLACED.test(rest))
    return joinWords([verb, ...contentWords(clauseBehind(rest)).slice(0, 2)]);
  if (
    kind === 'ukuran' &&
    (isVerb(verb) || THERE_IS.test(lead)) &&
    followsNoun(lead) &&
    !holds(TURNS, rest) &&
    !PLACED.test(rest)
  ) {
    const behind = contentWords(clauseBehind(rest)).slice(0, 2);
    if (behind.length > 0)
      return joinWords([...(unit === 'kg' ? ['berat'] : isVerb(verb) ? [verb] : []), ...behind]);
  }
  // "mengandung ⟦540 kalori⟧ dan ⟦22 gram⟧ lemak": one more of what the subject holds.
  if (kind === 'ukuran' && ONE_MORE.test(lead) && !holds(TURNS, rest) && !PLACED.test(rest)) {
    const behind = contentWords(clauseBehind(rest)).slice(0, 2);
    if (behind.length > 0) return joinWords([...behind, ...beforeVerb(contentWords(clause))]);
  }
  const noun = unit === 'kg' && followsNoun(lead) ? contentWords(clause).at(-1) : undefined;
  return noun && !isVerb(noun) ? joinWords(['berat', noun]) : undefined;
}
