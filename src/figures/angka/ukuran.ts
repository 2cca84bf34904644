import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { matchesOf } from '../../text/matches';
import { firstWords, readBehind } from './amounts';
import { readAmount, type Candidate, type Source } from './candidate';

const UNITS: [spellings: string, unit: string][] = [
  ['kilograms|kilogram|kilo|kg', 'kg'], ['grams|gram|gr', 'gram'], ['miligram|mg', 'mg'], ['metrik ton|ton|tonnes|tonne', 'ton'], ['kuintal', 'kuintal'], ['ons', 'ons'],
  ['kilometer persegi|km2|km²|km persegi', 'km²'], ['meter persegi|m2|m²', 'm²'], ['meter kubik|m3|m³', 'm³'],
  ['kilometer per jam|km/jam|kpj|km/h', 'km/jam'], ['kilometer|kilometres|kilometre|kilometers|kilometer|km', 'km'], ['sentimeter|centimeter|cm', 'cm'], ['milimeter|mm', 'mm'],
  ['meter|metres|metre|m', 'm'], ['mil|miles|mile', 'mil'], ['kaki', 'kaki'], ['inci|inch|inchi', 'inci'], ['hektare|hektar|ha', 'hektare'],
  ['liter per detik', 'liter per detik'], ['kiloliter|kilo liter|kl', 'kiloliter'], ['liters|liter|litres|litre|l', 'liter'], ['mililiter|ml', 'ml'], ['barel per hari', 'barel per hari'], ['barel|barrels|barrel', 'barel'],
  ['derajat celsius|derajat celcius|derajat|°c', '°C'], ['skala richter|sr|magnitudo', 'magnitudo'],
  ['megawatt hour|mwh', 'MWh'], ['gigawatt hour|gwh', 'GWh'], ['kilowatt hour|kwh', 'kWh'], ['megawatt|mw', 'MW'], ['gigawatt|gw', 'GW'], ['kilowatt|kw', 'kW'], ['watt', 'watt'], ['kbps', 'kbps'], ['mbps', 'Mbps'], ['gbps', 'Gbps'], ['mhz', 'MHz'], ['ghz', 'GHz'], ['gb', 'GB'], ['tb', 'TB'], ['mb', 'MB'],
  ['megapiksel|mp', 'MP'], ['mah', 'mAh'], ['hz', 'Hz'], ['cc', 'cc'], ['knot', 'knot'], ['volt', 'volt'], ['nm', 'nm'], ['ps', 'PS'], ['tenaga kuda|tk|dk', 'tenaga kuda'], ['rpm', 'rpm'], ['psi', 'psi'], ['fps', 'fps'], ['nits|nit', 'nit'], ['ppm', 'ppm'], ['desibel|db', 'dB'], ['dpi', 'dpi'],
]; // prettier-ignore
const unitOf = new Map(
  UNITS.flatMap(([spellings, unit]) => spellings.split('|').map((spelling) => [spelling, unit] as const)),
);
const STARTS = firstWords([...unitOf.keys()].join('|'));
// "kaki lima" are street vendors.
const SPELLINGS = [...unitOf.keys()].join('|').replace('kaki', 'kaki(?! lima)');
/** Behind a number, " kilometer", " meter persegi", " liter per detik", "kg"; not " mobil". */
const UKURAN = new RegExp(
  `[\\s-]?(?<unit>${SPELLINGS})(?:\\s?(?:/|per\\s)(?<per>detik|menit|jam|hari|bulan|tahun|kapita|orang|hektare))?(?![${LETTERS}\\d])`,
  'y',
);
const MINUS = 'minus ';
/** "magnitudo 5,6", "bermagnitudo 5,6", "gempa berkekuatan 5,6", "M 5,6"; not "magnitudo besar". */
const MAGNITUDO = new RegExp(
  `(?<![${ANY_LETTERS}\\d])(?:(?:[Bb]er)?[Mm]agnitudo|M|(?<=[Gg]empa\\s)berkekuatan)\\s?(\\d[.,]\\d)(?![\\d.,]\\d|\\d|\\s(?:ribu|juta|miliar|skala|sr|SR|magnitudo|pada))`,
  'g',
);

/** Measures with a physical unit, and strengths of earthquakes. */
export const findUkuran = (source: Source): Candidate[] => [...findQuakes(source), ...findMeasures(source)];

function findQuakes({ text }: Source): Candidate[] {
  return matchesOf(text, MAGNITUDO, /(?:m(?:agnitudo)?|kuatan)\s?\d[.,]\d/i).map((match) => {
    const end = match.index + match[0].length;
    const value = Number(match[1]!.replace(',', '.'));
    return { kind: 'ukuran', start: match.index, end, value, unit: 'magnitudo' };
  });
}

function findMeasures({ lower, marked, amounts, notation }: Source): Candidate[] {
  return amounts.flatMap((amount): Candidate[] => {
    // "setiap satu liter": the unit of a rate, no amount.
    if (!STARTS.has(amount.next) || amount.low === 'satu') return [];
    const match = readBehind(UKURAN, marked, amount);
    const values = match && readAmount(amount, notation);
    if (!values) return [];
    const { unit: word = '', per } = match.groups!;
    const base = unitOf.get(word) ?? word;
    const unit = per ? `${base} per ${per}` : base;
    const negative = lower.endsWith(MINUS, amount.start);
    const start = negative ? amount.start - MINUS.length : amount.start;
    const value = negative ? -Number(values.value) : values.value!;
    return [{ ...values, kind: 'ukuran', start, end: amount.end + match[0].length, unit, value }];
  });
}
