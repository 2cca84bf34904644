import type { Tag } from '../tagger/tagger';
import { isCapital } from './capitals';
import { isVerb, POINTERS } from './clause-words';
import { cutRegencies } from './cut-regencies';
import { headsJabatan, JABATAN_MODIFIERS, KIN } from './jabatan-words';
import { isApposed, isLargePlace, isOfficeTail, isShortTitle, tagByRules } from './rules-tagger';
import { isKinsman, isMaker, isScorer, isUndergone } from './name-cues';
import { CALENDAR, fillLists, NAME_WORD } from './name-lists';
import { endsThing, THING_HEADS } from './place-words';
import { PERSON_CUES } from './person-cues';
import { BARE_VERBS, SPEAKER_FOLLOWS, SPEECH_VERBS } from './speech-words';
import { cutSwallowed } from './swallowed-names';
import { TITLES } from './title-words';
import { joinTorn } from './torn-names';
import { wordSet } from '../../text/word-set';

/** The model's tags with what only the neighbourhood shows: names behind a rank or in the speaker's place, names torn in two. */
export function mendTags(tokens: string[], tags: Tag[], lower: string[]): Tag[] {
  const mended = [...tags];
  const rules = tagByRules(tokens, lower);
  cutDateline(tokens, mended, rules);
  for (let from = 0; from < tokens.length; from++) {
    if (rules[from] !== 'B-PER') continue;
    let to = from + 1;
    while (rules[to] === 'I-PER') to++;
    // Behind a rank the rules see the whole name, where the tags may stop halfway.
    const ranked = TITLES.has(lower[from - 1]!) && !FIELD_OPENERS.has(lower[from - 2] ?? '');
    if (ranked || (missed(tags, from, to) && certain(tokens, lower, tags, from, to)))
      rules.slice(from, to).forEach((tag, index) => (mended[from + index] = tag));
  }
  cutSwallowed(tokens, lower, mended);
  cutRegencies(tokens, lower, mended);
  joinTorn(tokens, lower, mended);
  fillLists(tokens, lower, mended);
  return mended;
}

/** "Direktur Jenderal [Prasarana]": no general's name. */
const FIELD_OPENERS = wordSet('direktur sekretaris inspektur konsul gubernur');
const LONGEST_OFFICE = 16;

/** "Prof. dr. [Ova Rasmi]", whatever the tag; a lone word only where it has none, and not a hospital's: "RSUD dr. [Suteja]". */
function isTitledName(tokens: string[], lower: string[], tags: Tag[], from: number, to: number): boolean {
  if (tags[from] === 'O') return true;
  let at = from - 1;
  while (lower[at] === '.' || TITLES.has(lower[at] ?? '')) at--;
  return (
    tags[from]!.startsWith('B-') &&
    to - from > 1 &&
    !THING_HEADS.has(lower[at] ?? '') &&
    !isCapital(tokens[at])
  );
}

const missed = (tags: Tag[], from: number, to: number): boolean =>
  !tags.slice(from, to).some((tag) => tag.endsWith('PER'));

function certain(tokens: string[], lower: string[], tags: Tag[], from: number, to: number): boolean {
  if (lower[to] === 'alias') return true;
  if (
    (isMaker(lower, from) || isScorer(lower, from)) &&
    to - from === 2 &&
    !endsThing(tokens[to - 1]!) &&
    tags[from] === 'O'
  )
    return true;
  // "ujar pelatih Rawa itu": the pointer is the office's, and what stands before it the club's.
  if (POINTERS.has(lower[to] ?? '')) return false;
  if (lower[from - 1] === '.' && isShortTitle(lower[from - 2]) && isTitledName(tokens, lower, tags, from, to))
    return true;
  const opens = from === 0 || /^[.!?]$/.test(lower[from - 1]!) || isUndergone(lower[from - 1]);
  if (
    opens &&
    to - from < 4 &&
    tags.slice(from, to).every((tag) => tag === 'O') &&
    isApposed(tokens, lower, to)
  )
    return true;
  // "neneknya, [Sudarmi], mulai", "Gubernur [Mahyel] dan istri".
  if (isKinsman(lower, from) && /^[,.(]$/.test(lower[to] ?? '.')) return true;
  if (/^(?:dan|bersama|beserta)$/.test(lower[to] ?? '') && KIN.has(lower[to + 1] ?? '')) return true;
  if (isNamedSpeaker(tokens, lower, from, to) || isNamedArtist(tokens, lower, tags, from, to)) return true;
  // A whole place or organisation of its own is more than the rules know: "Bupati Kutai Kartanegara".
  // "ujar Ketua Majelis Hakim Pengadilan Lembayung, Rangga, Selasa": a lone word between office and day speaks.
  const dated =
    to - from === 1 && lower[from - 1] === ',' && lower[to] === ',' && CALENDAR.has(lower[to + 1] ?? '');
  if (!dated && (tags[from] === 'B-LOC' || tags[from] === 'B-ORG')) return false;
  // "Rektor Universitas Lembayung, Hariyanto, menerima tamu": a lone untagged word between commas behind an office.
  if (to - from === 1 && lower[from - 1] === ',' && lower[to] === ',' && isVerb(lower[to + 1] ?? ''))
    return true;
  // A lone word inside an organisation's name: "Dewan Perwakilan [Rakyat] meminta".
  if (to - from === 1 && /^I-(?:ORG|LOC)$/.test(tags[from]!) && !endsAbbreviated(tokens, from)) return false;
  if (SPEECH_VERBS.has(lower[to] ?? '') || isAged(tokens, lower, from, to)) return true;
  if (lower[from - 1] === 'gol' && lower[to + 1] === 'menit') return true;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OFFICE); at--) {
    if (BARE_VERBS.has(lower[at]!) || SPEAKER_FOLLOWS.has(lower[at]!)) return true;
    if (
      lower[at] !== ',' &&
      lower[at] !== 'oleh' &&
      !TITLES.has(lower[at]!) &&
      !headsJabatan(lower[at]!) &&
      !JABATAN_MODIFIERS.has(lower[at]!) &&
      tokens[at] !== '(' &&
      tokens[at] !== ')' &&
      !isCapital(tokens[at]) &&
      tags[at] === 'O'
    )
      return false;
  }
  return false;
}

/** "Badan Rawa BRD [Daryanto]": a name may stand right behind an organisation's short one. */
const endsAbbreviated = (tokens: string[], from: number): boolean =>
  ABBREVIATION.test(tokens[from - 1]!) && NAME_WORD.test(tokens[from]!);

/** Offices that a place's name follows: "kata bupati Kutai Barat". */
const RULERS = wordSet(
  'bupati gubernur wagub wabup camat lurah kades presiden wapres raja ratu menteri menlu kapolres kapolda dandim danrem',
);

/** "kata ketua majelis hakim Rangga Wirasena": two words right behind an office, a verb of saying a few words before. */
const isNamedSpeaker = (tokens: string[], lower: string[], from: number, to: number): boolean =>
  to - from > 1 &&
  headsJabatan(lower[from - 1] ?? '') &&
  !RULERS.has(lower[from - 1]!) &&
  !isCapital(tokens[from - 1]) &&
  lower.slice(Math.max(0, from - 5), from).some((word) => BARE_VERBS.has(word));

/** Occupations that no team's, work's or company's name follows. */
const PERSONAL = wordSet(
  'sutradara aktor aktris penyair novelis pelukis komponis sastrawan sejarawan filsuf ekonom sosiolog petinju petenis pebulutangkis penyanyi musisi komedian pelawak presenter pedangdut desainer dalang seniman budayawan',
);
/** Who did it stands behind. */
const AGENTS = wordSet('arahan besutan karya oleh bersama garapan');

/** "arahan sutradara [Rangga Wirasena].": two or three words no tag stands on; tagged a place's only where they are said to have done it. */
function isNamedArtist(tokens: string[], lower: string[], tags: Tag[], from: number, to: number): boolean {
  if (!PERSONAL.has(lower[from - 1] ?? '') || isCapital(tokens[from - 1])) return false;
  if (to - from < 2 || to - from > 3 || (lower[to] === ',' && isCapital(tokens[to + 1]))) return false;
  if (lower.slice(from, to).some((word) => isOfficeTail(word) || isLargePlace(word))) return false;
  const before = lower[from - 2];
  const done = AGENTS.has(before ?? '') || isUndergone(before);
  return tags.slice(from, to).every((tag) => tag === 'O' || (done && tag.endsWith('LOC')));
}

/** "KJP"; not "Yosep". */
const ABBREVIATION = /^[A-Z]{2,}$/;

/**
 * An age behind the name, "Bapa Yosep (56)"; one word or capitals are as often a programme's, "Program KJP (25)", but
 * where the sentence begins: "Sugeng (52)".
 */
const isAged = (tokens: string[], lower: string[], from: number, to: number): boolean =>
  (PERSON_CUES.has(lower[from - 1] ?? '') ||
    (!ABBREVIATION.test(tokens[to - 1]!) &&
      (to - from > 1 || from === 0 || /^[.!?]$/.test(lower[from - 1]!)))) &&
  lower[to] === '(' &&
  /^\d\d$/.test(lower[to + 1] ?? '') &&
  lower[to + 2] === ')';

const DATELINE = 10;

/** "Jakarta - Petenis Angela Kerbina" tagged as one: behind the dateline's dash the rules' tags hold. */
function cutDateline(tokens: string[], tags: Tag[], rules: Tag[]): void {
  const dash = tokens.slice(0, DATELINE).findIndex((token) => /^[-–—]$/.test(token));
  if (dash < 1 || !tags[dash]!.startsWith('I-')) return;
  for (let index = dash; index < tags.length && (index === dash || tags[index]!.startsWith('I-')); index++)
    tags[index] = index === dash ? 'O' : rules[index]!;
}
