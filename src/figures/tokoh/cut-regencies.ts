import type { Tag } from '../tagger/tagger';
import { isCapital } from './capitals';
import { isVerb, STOPS } from './clause-words';
import { headsJabatan } from './jabatan-words';
import { CALENDAR, NAME_WORD } from './name-lists';
import { endsThing } from './place-words';
import { REGENCY_TAILS, REGENCY_WORDS } from './regency-words';
import { isState } from './rules-tagger';
import { SPEECH_VERBS } from './speech-words';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

const LONGEST_OFFICE = 10;
const LONGEST_NAME = 5;
/** What governs a regency, or is a regency's: its place is whole at the regency's name. */
const GOVERNING = wordSet(
  'bupati wabup gubernur wagub wali walikota wawali sekda kapolres kapolresta kapolrestabes kapolda kajari kejari kajati kejati kejaksaan dandim kabupaten kota kab provinsi dprd polres kodim bpbd kpu bawaslu rsud dinas pemkab pemkot kemenag pmi',
);
const SMALL_RULERS = wordSet('camat lurah kades desa kelurahan kecamatan keuchik kapolsek danramil');
/** A headline's verb behind the place: "Resmikan". */
const HEADLINE_VERB = /kan$/;

/**
 * Parts the regency or state of an office from the name behind it, where the tags have both as one: "Bupati [Rawasari] [Rangga Wirasena]".
 * Small places and names look alike; regencies and states are closed lists.
 */
export function cutRegencies(tokens: string[], lower: string[], tags: Tag[]): void {
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!isCapital(tokens[at]) || !isPlace(lower[at]!)) continue;
    let from = at + 1;
    while (isCapital(tokens[from]) && (REGENCY_TAILS.has(lower[from]!) || isPlace(lower[from]!))) from++;
    const next = from;
    while (TITLES.has(lower[from] ?? '') || (lower[from] === '.' && from > next)) from++;
    let to = from;
    while (to - from < LONGEST_NAME && (isNamePart(tokens[to], lower[to]!) || isInitialsStop(tokens, to)))
      to++;
    const office = to > from ? officeBefore(tokens, lower, at) : -1;
    if (office >= 0 && isOneWith(tokens, lower, tags, { office, from, to })) {
      for (let index = office + 1; index < next; index++)
        if (tags[index]!.endsWith('PER') || (index >= at && tags[index] === 'O'))
          tags[index] = goesOn(tags[index - 1]!);
      tags.fill('O', next, from);
      tags.fill('I-PER', from, to);
      tags[from] = 'B-PER';
    }
    at = next - 1;
  }
}

/** Associations and offices of the state that write their short names as words. */
const BODIES = wordSet(
  'kadin apindo hipmi gapensi gapki organda aprindo ikappi perpadi perhapi perhimpi pordasi percasi perbasi pelti kopri muslimat fatayat ansor hiswana hippi apeksi apkasi kowani dekopin dekranasda baznas basarnas bawaslu kagama iluni peradi peradin ikadin gerindra golkar nasdem hanura perindo kominfo kemenkes kemenag kemendagri kemenkeu kemenhub kemensos kemendikbud kejagung bulog taspen bareskrim korlantas',
);
const isPlace = (word: string): boolean => REGENCY_WORDS.has(word) || BODIES.has(word) || isState(word);

const goesOn = (tag: Tag): Tag =>
  tag === 'O' || tag.endsWith('PER') ? 'B-LOC' : (`I-${tag.slice(2)}` as Tag);

interface Held {
  office: number;
  from: number;
  to: number;
}

/** Tagged a person's, or a place's whole up to what no name holds: "Bupati [Pulau Rawa Rangga Wirasena] membuka". */
function isOneWith(tokens: string[], lower: string[], tags: Tag[], { office, from, to }: Held): boolean {
  if (tags[from]!.endsWith('PER')) return true;
  if (tags[from]!.startsWith('B-') || HEADLINE_VERB.test(tokens[from]!)) return false;
  // A state's name ends an organisation's too: "Partai Demokrasi Indonesia Perjuangan".
  const governs =
    lower.slice(office, from).some((word) => GOVERNING.has(word)) || isState(lower[office + 1]!);
  if (!governs || tokens.slice(from, to).some(endsThing)) return false;
  const name = tags.indexOf('B-PER', from);
  if (name > from && name < to) return name === from + 1;
  const next = lower[to] ?? '';
  if (next === 'dan') return headsJabatan(lower[to + 1] ?? '');
  if (next === ',') return !tags[to + 1]?.endsWith('PER');
  return (
    !isCapital(tokens[to]) &&
    (/^[(.]$/.test(next) || isVerb(next) || STOPS.has(next) || SPEECH_VERBS.has(next))
  );
}

/** The full stop of an initial: "T. Rangga". */
const isInitialsStop = (tokens: string[], at: number): boolean =>
  tokens[at] === '.' && tokens[at - 1]!.length === 1 && isCapital(tokens[at - 1]);

const isNamePart = (word: string | undefined, lower: string): boolean =>
  word !== undefined &&
  NAME_WORD.test(word) &&
  !headsJabatan(lower) &&
  !TITLES.has(lower) &&
  !CALENDAR.has(lower);

/** Where the office stands that a place belongs to, or -1; villages and districts are no such places. */
function officeBefore(tokens: string[], lower: string[], place: number): number {
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_OFFICE); at--) {
    if (SMALL_RULERS.has(lower[at]!)) return -1;
    if (headsJabatan(lower[at]!)) return at;
    if (!isCapital(tokens[at]) && lower[at] !== 'dan') return -1;
  }
  return -1;
}
