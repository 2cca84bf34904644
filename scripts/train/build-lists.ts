import { foldWord } from '../../src/figures/tagger/hash';
import { ORGANISATIONS } from './known/organisations';
import { COUNTRIES, PLACES } from './known/places';
import { AREA_HEADS, BELONGING_HEADS, CALENDAR, COMPASS, NAMING } from './known/word-classes';
import {
  BARE_VERBS,
  OFFICE_PARTS,
  OFFICES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SPEECH_VERBS,
  THING_HEADS,
  TITLES,
} from './known/taught-classes';
import { readJson, readNames } from './read-data';

/** What goes into the lexicon: for each list its words; for some of them phrases, as lists of words. All folded. */
export interface Lists {
  words: Iterable<string>[];
  phrases: string[][][];
}

const FREQUENT = 4;
const FEWEST_USES = 2;
const LETTERS = /[\p{L}\p{N}]/u; // "Siti"; not "-"

const split = (name: string): string[] =>
  name
    .split(/[\s,()]+/u)
    .filter((word) => LETTERS.test(word))
    .map((word) => foldWord(word.replace(/\.$/, '')));

/** Reads the lists of names and adds the project's own classes of words, which come first (see `CLASS_BITS`). */
export function buildLists(folder: string): Lists {
  const wilayah = readJson<{ provinsi: string[]; kabupaten_kota: string[]; kecamatan: string[] }>(
    folder,
    'wilayah.json',
  );
  const given = readJson<{ first: string[]; last: string[] }>(folder, 'nama-faker.json');
  const persons = readNames(folder, 'dbpedia-person.txt').map(split);
  const organisations = readNames(folder, 'dbpedia-org.txt').map(split);
  const regions = [...wilayah.provinsi, ...wilayah.kabupaten_kota].map(split);
  const districts = wilayah.kecamatan.map(split);
  const countries = [...countryNames().map(split), ...COUNTRIES];
  const firsts = countWords(persons.filter((name) => name.length > 1).map((name) => name.slice(0, 1)));
  const lasts = countWords(persons.filter((name) => name.length > 1).map((name) => name.slice(1)));
  const singles = persons.filter((name) => name.length === 1).flat();
  return {
    words: [
      TITLES,
      OFFICES,
      OFFICE_PARTS,
      ORGANISATION_HEADS,
      PLACE_HEADS,
      THING_HEADS,
      BARE_VERBS,
      SPEECH_VERBS,
      AREA_HEADS,
      CALENDAR,
      COMPASS,
      BELONGING_HEADS,
      NAMING,
      given.first,
      given.last,
      usedBetween(firsts, 1, FREQUENT),
      usedBetween(firsts, FREQUENT, Infinity),
      usedBetween(lasts, 1, FREQUENT),
      usedBetween(lasts, FREQUENT, Infinity),
      singles,
      regions.filter((name) => name.length === 1).flat(),
      districts.filter((name) => name.length === 1).flat(),
      countries.filter((name) => name.length === 1).flat(),
      usedBetween(countWords(organisations), FEWEST_USES, Infinity),
      PLACES.filter((name) => name.length === 1).flat(),
      ORGANISATIONS.filter((name) => name.length === 1).flat(),
    ],
    phrases: [regions, districts, countries, organisations, PLACES, ORGANISATIONS].map((names) =>
      names.filter((name) => name.length > 1),
    ),
  };
}

function countWords(names: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of names.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const usedBetween = (counts: Map<string, number>, fewest: number, below: number): string[] =>
  [...counts].flatMap(([word, count]) => (count >= fewest && count < below ? [word] : []));

/** Countries by their Indonesian names, which come with the JavaScript engine. */
function countryNames(): string[] {
  const names = new Intl.DisplayNames('id', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((one) => letters.flatMap((two) => names.of(one + two) ?? []));
}
