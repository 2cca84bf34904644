import { ANY_LETTERS, CAPITALS } from '../../text/letters';
import type { Tag, Tagger } from '../tagger/tagger';
import { isCapital } from './capitals';
import { headsJabatan, JABATAN_MODIFIERS, WEAK_HEADS } from './jabatan-words';
import { isKinsman, isMaker, isScorer, isUndergone } from './name-cues';
import { ORGANISATION_HEADS, PLACE_HEADS, THING_HEADS } from './place-words';
import { BARE_VERBS, SPEECH_VERBS } from './speech-words';
import { NAME_PARTICLES, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

const PLACE_PREPOSITIONS = wordSet('di ke dari in at from');
/** Two capitals or more, an organisation's short name: "PDAM", "PDI-R"; not "Budi". */
const ABBREVIATION = new RegExp(`^[${CAPITALS}]{2,}(?:-[${CAPITALS}]+)?$`);
/** A letter somewhere: "a", "2a"; not ",". */
const LETTER = new RegExp(`[${ANY_LETTERS}]`);
/** Words capitalised because a sentence or a date begins with them. */
const OPENING_WORDS = wordSet(
  `dia ia beliau kami kita saya mereka ini itu di ke dari pada untuk dengan dan dalam selain namun saat ketika setelah sebelum
  sementara adapun sebelumnya sedangkan sebaliknya meski meskipun walau menurut akibat karena sebab selama sejak seusai usai begitu kini lalu
  kemudian tetapi tapi bahkan bagi salah sejumlah beberapa para setiap tak tidak belum jika kalau senin selasa rabu kamis jumat sabtu minggu the he she it in on at but`,
);
/** Whether a lower-case word is one of those, "sedangkan", "senin". */
export const opensSentence = (word: string): boolean => OPENING_WORDS.has(word);
const LONGEST_OFFICE = 10;
const ADDRESS_WORDS = wordSet('alias berinisial inisial bernama');

/** Before what an office is for: "Komisioner Bidang [Edukasi]". */
const FIELDS = wordSet('bidang urusan bagian');

const LARGE_PLACES = wordSet(
  `jakarta bandung surabaya medan semarang makassar yogyakarta bogor depok bekasi tangerang bali jawa sumatera kalimantan sulawesi papua aceh
  barat timur utara selatan tengah palembang lampung riau banten denpasar surakarta solo malang padang manado ambon kupang pontianak
  banjarmasin samarinda balikpapan mataram jambi bengkulu indonesia`,
);

/** Whether a lower-case word is one of the largest cities, a province's or a part of one's name. */
export const isLargePlace = (word: string): boolean => LARGE_PLACES.has(word);

// Words of the states, of offices of state and the largest places stand in for a gazetteer.
const STATES = wordSet(
  `australia brunei brasil kanada tiongkok jerman mesir spanyol prancis inggris raya indonesia israel india irak iran italia jepang
  kamboja korea utara selatan laos myanmar meksiko malaysia belanda filipina pakistan wilayah palestina qatar rusia arab saudi singapura
  suriah thailand timor leste turki taiwan ukraina amerika serikat vietnam china cina yunani swiss swedia norwegia denmark finlandia polandia portugal austria
  hungaria ceko rumania bulgaria argentina chile peru kolombia venezuela kuba nigeria kenya ethiopia somalia sudan libya aljazair
  maroko tunisia yaman oman kuwait bahrain yordania lebanon afghanistan bangladesh nepal mongolia kazakhstan
  kongo rwanda uganda tanzania zimbabwe namibia angola ghana senegal mali kamerun gabon mozambik zambia malawi botswana eritrea gambia
  islandia irlandia skotlandia wales belgia luksemburg serbia kroasia slovenia slovakia albania kosovo estonia latvia lituania belarus
  moldova armenia azerbaijan uzbekistan turkmenistan tajikistan kirgizstan bhutan maladewa siprus malta fiji nugini vanuatu samoa
  panama ekuador bolivia uruguay paraguay honduras guatemala nikaragua haiti jamaika salvador`,
);
/** Whether a lower-case word is a state's name or a part of one: "thailand", "selatan". */
export const isState = (word: string): boolean => STATES.has(word);

const OFFICE_TAIL = new Set([
  ...STATES,
  ...LARGE_PLACES,
  ...wordSet(`as us uk ri luar negeri dalam udara keuangan kesehatan pertahanan pendidikan umum utama perhubungan sosial agama kota
    kabupaten provinsi daerah pusat negara republik reserse kriminal satuan bidang bagian perekonomian polhukam polhukham pmk marves kemaritiman pangan
    infrastruktur kesra perdagangan perindustrian pertanian kehutanan komunikasi informatika esdm bumn ham hukum desa koperasi pariwisata pemuda olahraga
    riset teknologi investasi ketenagakerjaan pekerjaan perumahan kebudayaan kelautan perikanan lingkungan hidup agung muda`),
]);

/** Whether a lower-case word belongs to the office before it: a state, a large place, a field. */
export const isOfficeTail = (word: string): boolean => OFFICE_TAIL.has(word);

/**
 * Tags by rules alone, for when the model cannot be read: a run of capitalised words is a person behind an office, a title,
 * or beside a verb of saying, an age or "alias"; an organisation or a place behind its head word. All else is `O`.
 */
export const rulesTagger: Tagger = {
  tag: (tokens) =>
    tagByRules(
      tokens,
      tokens.map((token) => token.toLowerCase()),
    ),
};

/** The tags of `rulesTagger`; `lower` are the tokens in lower case. */
export function tagByRules(tokens: string[], lower: string[]): Tag[] {
  const tags: Tag[] = tokens.map(() => 'O');
  for (let from = 0; from < tokens.length;) {
    const to = endOfRun(tokens, lower, from);
    if (to > from) tagRun(tokens, lower, tags, from, to);
    from = Math.max(to, from + 1);
  }
  return tags;
}

function endOfRun(tokens: string[], lower: string[], from: number): number {
  let to = from;
  while (isCapital(tokens[to]) || (to > from && NAME_PARTICLES.has(lower[to]!) && isCapital(tokens[to + 1])))
    to++;
  return to;
}

function tagRun(tokens: string[], lower: string[], tags: Tag[], from: number, to: number): void {
  let start = from;
  for (let index = from; index < to; index++) {
    if (TITLES.has(lower[index]!) || headsJabatan(lower[index]!) || JABATAN_MODIFIERS.has(lower[index]!))
      start = index + 1;
  }
  const first = lower[from]!;
  if (start === from && (ORGANISATION_HEADS.has(first) || PLACE_HEADS.has(first))) {
    return mark(tags, from, to, ORGANISATION_HEADS.has(first) ? 'ORG' : 'LOC');
  }
  // "Direktur PDAM Kota Palangka Raya, Tridoyo Kartanegara": the name is the next run.
  const ranked = TITLES.has(lower[start - 1] ?? '');
  if (
    start > from &&
    !ranked &&
    lower[to] === ',' &&
    isCapital(tokens[to + 1]) &&
    !OPENING_WORDS.has(lower[to + 1]!)
  )
    return;
  if (start > from && ORGANISATION_HEADS.has(lower[start] ?? '')) return mark(tags, start, to, 'ORG');
  const behindOffice = start > from || introduces(tokens, lower, from);
  while (behindOffice && start < to && (OFFICE_TAIL.has(lower[start]!) || ABBREVIATION.test(tokens[start]!)))
    start++;
  if (start < to && (OPENING_WORDS.has(lower[start]!) || FIELDS.has(lower[start - 1] ?? ''))) return;
  const before = lower[from - 1] ?? '';
  if (THING_HEADS.has(before)) return;
  if (to - from === 1 && ABBREVIATION.test(tokens[from]!)) return;
  if (start < to && (behindOffice || besideSpeech(tokens, lower, from, to)))
    return mark(tags, start, to, 'PER');
  if (PLACE_PREPOSITIONS.has(before)) mark(tags, from, to, 'LOC');
}

/** Degrees and titles written short, a full stop behind: "Ir. Rangga". */
const SHORT_TITLES = wordSet('dr drg drs dra drh ir prof h hj kh');

/** Whether a word is such a title: the full stop behind it ends no sentence. */
export const isShortTitle = (word: string | undefined): boolean =>
  word !== undefined && SHORT_TITLES.has(word);

/** An office or title before the run, its capitalised words and a comma between allowed: "Menlu India, ". */
function introduces(tokens: string[], lower: string[], from: number): boolean {
  if (
    ADDRESS_WORDS.has(lower[from - 1] ?? '') ||
    isKinsman(lower, from) ||
    isMaker(lower, from) ||
    isScorer(lower, from)
  )
    return true;
  let at = from - 1;
  if (lower[at] === '.' && isShortTitle(lower[at - 1])) return true;
  if (lower[at] === ',') at--;
  // "Ketua Majelis Hakim Pengadilan (Tipikor) Lembayung, Rangga": a short form in brackets belongs to the office.
  for (let steps = 0; steps < LONGEST_OFFICE && at >= 0; steps++, at--) {
    const word = lower[at]!;
    if (headsJabatan(word) || TITLES.has(word) || WEAK_HEADS.has(word)) return true;
    if (word === ')' && lower[at - 2] === '(') at -= 2;
    else if (!isCapital(tokens[at])) return false;
  }
  return false;
}

function besideSpeech(tokens: string[], lower: string[], from: number, to: number): boolean {
  const after = lower[to] ?? '';
  const before = lower[from - 1] ?? '';
  // A lone word that says something is as often a company: "Rawatel menjelaskan".
  if (to - from > 1 && SPEECH_VERBS.has(after) && !LETTER.test(before)) return true;
  if (BARE_VERBS.has(before)) return true;
  if (to - from > 1 && before === 'gol' && after === 'pada' && lower[to + 1] === 'menit') return true;
  // "Tagor Sinaga, warga Desa Sukamaju, menolak": an office or part in small letters behind the comma.
  if ((to - from > 1 || isUndergone(lower[from - 1])) && isApposed(tokens, lower, to)) return true;
  // "… membebaskan Paul Whelan. Mantan marinir AS itu …": the next sentence takes the name up by its office.
  if (to - from > 1 && after === '.' && tokens.slice(to + 2, to + 8).includes('itu')) {
    const next = lower[to + 1] ?? '';
    if (headsJabatan(next) || JABATAN_MODIFIERS.has(next)) return true;
  }
  return after === 'alias' || (after === '(' && /^\d{2}$/.test(lower[to + 1] ?? '') && lower[to + 2] === ')');
}

/** A comma and an office or part in small letters: ", warga Desa", ", ketua umum". */
export const isApposed = (tokens: string[], lower: string[], to: number): boolean =>
  lower[to] === ',' &&
  !isCapital(tokens[to + 1]) &&
  (headsJabatan(lower[to + 1] ?? '') || WEAK_HEADS.has(lower[to + 1] ?? ''));

function mark(tags: Tag[], from: number, to: number, kind: 'PER' | 'ORG' | 'LOC'): void {
  for (let index = from; index < to; index++) tags[index] = index === from ? `B-${kind}` : `I-${kind}`;
}
