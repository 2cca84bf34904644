import { isAmongThings } from './among-things';
import type { Block, Mention } from './block';
import { BRANDS } from './brand-words';
import { isCapital } from './capitals';
import { playsAsTeam } from './clubs';
import { isVerb, POINTERS, STOPS } from './clause-words';
import { isDash } from './office-end';
import { headsJabatan, OCCUPATIONS } from './jabatan-words';
import { isListed } from './listed-name';
import { SMALL_WORD } from './office-parts';
import { BARE_VERBS } from './speech-words';
import { wordSet } from '../../text/word-set';

/** Words right before a name that say it is of a company, a product or a place. */
const THING_CUES = wordSet(
  `operator jaringan layanan produsen raksasa vendor pabrikan asal kepolisian otoritas pemerintah parlemen militer bank harian
  majalah stasiun studio timnas suporter lini
  dikutip dilansir dihubungi`,
);
/** Offices whose word is English or short: what follows is the company's name where the holder comes behind a comma. */
const COMPANY_OFFICES = wordSet('cto cfo owner officer head');
/** The same before a lone word; a full name behind one may be its maker's or a person's after all: "seorang Rangga Wirasena". */
const LONE_CUES = wordSet('akun surat media skuad di los seorang besutan buatan keluaran rilisan');
/** Occupations whose team's name stands before the holder's. */
export const TEAM_OFFICES = wordSet(
  `pembalap pebalap pereli rider driver pemain penyerang gelandang bek kiper striker winger pelatih kapten bos ceo pendiri
  vokalis gitaris basis bassis drummer kibordis personel personil manajer bintang sutradara pemilik`,
);
/** "band funk asal London, Nada Biru": a thing in apposition. */
const THING_NOUNS = wordSet(
  'band grup perusahaan klub aplikasi situs film game gim serial platform produsen duo trio kelompok startup maskapai',
);
/** What stands as an example or a part of such works and wares: "film seperti Elang Biru". */
const WORK_NOUNS = wordSet(
  'film buku novel komik serial sinetron gim game karakter merek merk brand band grup aplikasi perusahaan produk chatbot platform situs maskapai klub toko startup',
);
/** What follows is who belongs to it: "band dengan formasi, yaitu Rangga". */
const MEMBERS = wordSet('orang anggota beranggotakan personel personil formasi awak kru bintang');
const EXAMPLES = wordSet('seperti yakni yaitu macam semisal bernama');
const MODIFIED = wordSet(
  'kapal perahu pesawat mobil motor bus kereta taksi lini merek merk brand label gim game smartphone konsol startup maskapai perusahaan aplikasi platform band grup',
);
/** Whose the thing is, or who made it, may stand behind the noun: "perusahaan milik Rangga". */
const OWNERS = wordSet(
  'milik karya keluarga ayah ibu suami istri anak kakak adik asuhan pimpinan bentukan garapan punya pak bu mas mbak',
);
const FARTHEST = 7;
const PLACES = wordSet('di dalam pada lewat melalui');
const LONGEST_LIST = 12;
const LONGEST_OFFICE = 4;

/** Whether the words around a name say here that it is a company's, a product's, a team's or a place's. */
export function isUsedAsThing(mention: Mention): boolean {
  const { block, from, words, thing } = mention;
  const before = block.lower[from - 1] ?? '';
  if (
    thing ||
    block.tokens[from - 1]?.text === 'Si' ||
    BRANDS.has(words[0]!.toLowerCase()) ||
    (words.length === 1 && LONE_CUES.has(before))
  )
    return true;
  // "kepala kepolisian Rangga Wirasena": the noun is the office's.
  const held = words.length > 1 && headsJabatan(block.lower[from - 2] ?? '');
  if (THING_CUES.has(before) && !held) return true;
  // "Promotor Rangga Wirasena dari [Nada Senja]".
  // "Blue Orbit milik Rangga".
  if (block.lower[mention.to] === 'milik') return true;
  if (before === 'dari' && block.tags[from - 2]?.endsWith('PER')) return true;
  return (
    isTeam(mention) ||
    isCompany(mention) ||
    isEmployer(mention) ||
    isApposed(mention) ||
    isExample(mention) ||
    isModified(mention) ||
    isExplained(mention) ||
    isAmongThings(mention)
  );
}

/** Who has made a thing. */
const FATHERS = wordSet('bapak ayah ibu pencipta penemu perintis');

/** "laga antara [Rajawali Kota] dan Elang". */
function isTeam({ block, from, to }: Mention): boolean {
  if (playsAsTeam(block, to)) return true;
  const { lower } = block;
  const near = lower.slice(Math.max(0, from - 6), from);
  const at = near.lastIndexOf('antara');
  if (at < 0 || !/^(?:laga|pertandingan|duel|partai)$/.test(near[at - 1] ?? '')) return false;
  return at === near.length - 1 || near.at(-1) === 'dan';
}

/**
 * "Pendiri [Lapakita], Rangga Wirasena", "Bupati [Selaras], Sari Dewi", "Pembalap [Elang Biru], Rangga Wirasena menang": the
 * holder comes behind the comma.
 */
export function isCompany({ block, from, to, words }: Mention): boolean {
  const { lower, tags } = block;
  const office = lower[from - 1] ?? '';
  if (!tags[to + 1]?.endsWith('PER')) return false;
  // "bapak [Rawa Games] – Rangga Wirasena": behind a dash it is no name's list that goes on.
  if (isDash(block, to)) return FATHERS.has(office) || (TEAM_OFFICES.has(office) && words.length > 1);
  if (lower[to] !== ',') return false;
  if (words.length > 1)
    return TEAM_OFFICES.has(office) && opensPhrase(block, from - 1) && !isListed(block, to + 1);
  const rank = /^(?:utama|umum|eksekutif)$/.test(office) ? (lower[from - 2] ?? '') : office;
  return COMPANY_OFFICES.has(office) || headsJabatan(rank);
}

/** "kata Sari Dewi, analis teknikal senior [Rangga Aset].": a list would have its "dan". */
function isEmployer({ block: { lower, tags, tokens }, from, to, words }: Mention): boolean {
  if (words.length < 2 || lower[to] !== '.') return false;
  let at = from - 1;
  while (
    from - at < LONGEST_OFFICE &&
    SMALL_WORD.test(tokens[at]?.text ?? '') &&
    !OCCUPATIONS.has(lower[at]!)
  )
    at--;
  if (!OCCUPATIONS.has(lower[at] ?? '') || isCapital(tokens[at]!.text)) return false;
  const first = Math.max(0, from - LONGEST_LIST);
  return lower[at - 1] === ',' && tags[at - 2]!.endsWith('PER') && !lower.slice(first, from).includes('dan');
}

/** Nothing that the office could belong to before it: not "manajer pembalap". */
const opensPhrase = ({ tokens, lower }: Block, at: number): boolean =>
  at === 0 || isCapital(tokens[at]!.text) || BARE_VERBS.has(lower[at - 1]!);

/** A capital that is no place's: "film Senja"; not "band Jepang". */
const isNamed = ({ tokens, tags }: Block, at: number): boolean =>
  isCapital(tokens[at]?.text) && !tags[at]!.endsWith('LOC');

function isApposed({ block, from }: Mention): boolean {
  const { lower, tokens, sentence } = block;
  if (lower[from - 1] !== ',') return false;
  let pointed = false;
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST) && sentence[at] === sentence[from]; at--) {
    if (POINTERS.has(lower[at]!)) pointed = true;
    // "Aktor film Senja, Rangga": the work has its name, the comma is the actor's. "Di film itu, Rangga": the opening's.
    if (THING_NOUNS.has(lower[at]!)) {
      const opening = pointed && PLACES.has(lower[at - 1] ?? '');
      return !opening && !headsJabatan(lower[at - 1] ?? '') && !isNamed(block, at + 1);
    }
    if (/^[,.;:()]$/.test(lower[at]!) || headsJabatan(lower[at]!)) return false;
    // "Film itu dibintangi Rangga, Sari": what stands behind the verb is no name of the film's.
    if (isVerb(lower[at]!) && !isCapital(tokens[at]!.text)) return false;
  }
  return false;
}

/** "film fantasi seperti [Elang Biru]", "karakter gim, yakni [Elang Biru]". */
function isExample({ block, from }: Mention): boolean {
  const { lower, tokens, sentence } = block;
  let opener = from - 1;
  // "chatbot seperti Elang, [Rajawali], dan Kutilang".
  while (
    from - opener < LONGEST_LIST &&
    (/^(?:,|dan)$/.test(lower[opener] ?? '') || isCapital(tokens[opener]?.text))
  )
    opener--;
  if (!EXAMPLES.has(lower[opener] ?? '')) return false;
  for (
    let at = opener - 1;
    at >= Math.max(0, opener - FARTHEST - 1) && sentence[at] === sentence[from];
    at--
  ) {
    if (WORK_NOUNS.has(block.starts[sentence[at]!] === at ? lower[at]! : tokens[at]!.text))
      return lower[at] === 'karakter' || !headsJabatan(lower[at - 1] ?? '');
    if (headsJabatan(lower[at]!) || MEMBERS.has(lower[at]!)) return false;
  }
  return false;
}

/** "lini kosmetik [Elang Biru]", "gim aksi [Elang]": a plain word between the noun and its name. */
function isModified({ block: { lower, tokens }, from }: Mention): boolean {
  const between = lower[from - 1] ?? '';
  if (!MODIFIED.has(lower[from - 2] ?? '') || !SMALL_WORD.test(tokens[from - 1]!.text)) return false;
  return !(STOPS.has(between) || isVerb(between) || headsJabatan(between) || OWNERS.has(between));
}

/** "Rusunari (Rumah Susun Mandiri)": what the brackets spell out is no age and no nickname. */
function isExplained({ block: { lower, tokens, tags }, to, words }: Mention): boolean {
  if (words.length > 1 || lower[to] !== '(' || lower[to + 1]?.[0] !== words[0]![0]!.toLowerCase())
    return false;
  let at = to + 1;
  while (isCapital(tokens[at]?.text) && !tags[at]!.endsWith('PER')) at++;
  return at - to > 3 && lower[at] === ')';
}
