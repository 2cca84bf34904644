import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isClub } from './clubs';
import { POINTERS } from './clause-words';
import { isCredit } from './credits';
import { headsJabatan } from './jabatan-words';
import { BASES, DOUBLE_HEADS, headsProduct, namesThing, THING_HEADS } from './place-words';
import { TITLES } from './title-words';
import { TEAM_OFFICES } from './used-as-thing';
import { wordSet } from '../../text/word-set';

const FICTION = wordSet('animasi serial film kartun novel komik fiksi karakter sinetron gim game dongeng');
/** A model's number between the noun and its name: "pesawat ET-3 Elang Jaya". */
const DIGIT = /\d/;
const NAMING = wordSet('bernama bertajuk berjudul dinamai diberi-nama bermerek');
/** Who is named by what they buy stands before a product; "pelanggan bernama Sari" is a person. */
const BUYERS = /^(?:pelanggan|pengguna|konsumen)$/;
const TEAM_HEADS = wordSet('tim skuad skuat raksasa produsen vendor maskapai platform lanud');

/** "pesawat Elang Jaya", "aplikasi pembayaran bernama Elang"; not "Datuk Seri Rangga". */
export function isProduct({ block, from }: Mention): boolean {
  const { lower } = block;
  if (headsProduct(block, DIGIT.test(lower[from - 1] ?? '') ? from - 2 : from - 1)) return true;
  if (!NAMING.has(lower[from - 1] ?? '') || BUYERS.test(lower[from - 2] ?? '')) return false;
  for (let at = from - 2; at >= Math.max(0, from - 6); at--) if (headsProduct(block, at)) return true;
  return false;
}

const isDash = (word: string | undefined): boolean => word === '-' || word === '–' || word === '—';

/** Where the run of capitals before a dash begins, behind its head: "Jalan [Surya Atmaja]–Wirasena" goes from one to the other. */
function startOfName({ tokens, lower }: Block, dash: number): number {
  let from = dash;
  while (isCapital(tokens[from - 1]?.text) && !THING_HEADS.has(lower[from - 1]!)) from--;
  return from;
}

/** Places whose head may be named behind them, as well as the place. */
const RULED = wordSet(
  'desa dusun kelurahan kampung kecamatan kota kabupaten perumahan klub sekolah partai kampus stasiun terminal pasar taman',
);

/** ", Rangga Wirasena" right behind. */
const isNamedBehind = ({ block: { lower, tags }, to }: Mention): boolean =>
  lower[to] === ',' && tags[to + 1]?.endsWith('PER') === true;

/** "Kepala Desa [Rangga Wirasena]", "kepala sekolah Ibu [Sari]"; not "Kepala Desa [Kayu Jati], Rangga Wirasena". */
const isOfficeOf = (mention: Mention, head: number): boolean => {
  const { block, from, words } = mention;
  return (
    (words.length > 1 || head < from - 1) &&
    RULED.has(block.lower[head] ?? '') &&
    headsJabatan(block.lower[head - 1] ?? '') &&
    !isNamedBehind(mention)
  );
};

/** "Kepala Seksi Haji dan [Umrah] (Kasi …": the field's last word, a short form of the office behind it. */
function isField({ block: { lower, tokens, tags }, from, to }: Mention): boolean {
  if (lower[from - 1] !== 'dan' || lower[to] !== '(' || !headsJabatan(lower[to + 1] ?? '')) return false;
  let at = from - 2;
  while (isCapital(tokens[at]?.text) && !headsJabatan(lower[at]!) && !tags[at]!.endsWith('PER')) at--;
  return headsJabatan(lower[at] ?? '');
}

/** Streets, ships, channels, handles and characters of fiction that carry a person's name. */
export function isThing(mention: Mention): boolean {
  const { block, from, to, words } = mention;
  if (namesThing(words) || isClub(words[0]) || isCredit(mention)) return true;
  const { lower, tokens, text } = block;
  let head = isDash(lower[from - 1]) ? startOfName(block, from - 1) - 1 : from - 1;
  while (TITLES.has(lower[head] ?? '') || lower[head] === '.') head--;
  // "Polres Rawasari Kota" ends with the word.
  const ends = lower[head] === 'kota' && isCapital(tokens[head - 1]?.text);
  const heads = THING_HEADS.has(lower[head] ?? '') && !ends && !isOfficeOf(mention, head);
  // "kapten tim [Rangga Wirasena]" leads it; not "Pembalap Tim [Elang Jaya], Rangga Wirasena".
  const leads = words.length > 1 && headsJabatan(lower[head - 1] ?? '') && !isNamedBehind(mention);
  if (heads || (TEAM_HEADS.has(lower[head] ?? '') && !leads)) return true;
  // "Kepala [Penerangan] dan Humas": a part of the office, as are bases and hospitals with a person's name.
  if (words.length === 1 && (lower[head] === 'kepala' || isField(mention))) return true;
  if (DOUBLE_HEADS.has(`${lower[head - 1]?.split('-').at(-1)} ${lower[head]}`)) return true;
  for (let at = head; at >= Math.max(0, head - 4) && isCapital(tokens[at]!.text); at--)
    if (BASES.has(lower[at]!)) return true;
  // "Kapten [Nerazzura] itu": the pointer is the captain's.
  if (words.length === 1 && POINTERS.has(lower[to] ?? '') && TEAM_OFFICES.has(lower[from - 1] ?? ''))
    return true;
  const mark = text[tokens[from]!.start - 1];
  if (mark === '@' || mark === '#' || mark === '_') return true;
  // "Ayu Lestari/Nisa Puspita" are a pair.
  if (mark === '/' && !block.tags[from - 2]?.endsWith('PER')) return true;
  if (lower[to] === '(' && lower[to + 1] === '@') return true;
  return false;
}

const TELLS = wordSet('mengisahkan menceritakan kisah');
const WORKS = wordSet('film sinetron serial drama game gim novel animasi webseries');

/** How far before a name its story's kind is told. */
const NEAR = 25;

/** A film or the like is spoken of before, in the sentence or in the one before it. */
const tellsStory = ({ lower, starts, sentence }: Block, from: number): boolean =>
  lower
    .slice(Math.max(from - NEAR, starts[Math.max(0, sentence[from]! - 1)]!), from)
    .some((word) => WORKS.has(word));

const PARTS = wordSet('tokoh karakter sosok peran sebagai memerankan pemeran');

/** Whether the text says that the name is of a character: "tokoh Susanti dari animasi", "memerankan Susanti", "Susanti menjadi karakter". */
export function isFiction({ block, from, to, words }: Mention): boolean {
  const { lower, tokens } = block;
  const before = lower[from - 1] ?? '';
  if (before === 'karakter' || before === 'memerankan') return true;
  if (before === 'sebagai' && /^(?:berperan|peran|berakting)$/.test(lower[from - 2] ?? '')) return true;
  // "penampilan Sari dalam film itu" is the actress's.
  if (
    PARTS.has(before) &&
    /^(?:dari|dalam|in|di|pada)$/.test(lower[to] ?? '') &&
    FICTION.has(lower[to + 1] ?? '')
  )
    return true;
  // "Film ini mengisahkan [Aisyah] (Sari Dewi)": a part and who plays it.
  if (words.length === 1 && tellsStory(block, from)) {
    if (TELLS.has(before) || (before === 'tentang' && TELLS.has(lower[from - 2] ?? ''))) return true;
    if (lower[to] === '(' && block.tags[to + 1] === 'B-PER' && block.tags[to + 2] === 'I-PER') return true;
  }
  // "lewat tokoh [Minka] dalam Bumi Raya".
  if (before === 'tokoh' && words.length === 1 && lower[to] === 'dalam' && isCapital(tokens[to + 1]?.text))
    return true;
  let at = to;
  while (lower[at] === 'dan' && isCapital(tokens[at + 1]?.text)) at += 2;
  return /^(?:menjadi|adalah|merupakan)$/.test(lower[at] ?? '') && lower[at + 1] === 'karakter';
}
