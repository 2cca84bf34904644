import { CAPITALS } from '../../text/letters';
import type { Block, Mention } from './block';
import { isInitials } from './find-mentions';
import { headsJabatan, WEAK_HEADS } from './jabatan-words';
import { headsProduct } from './place-words';
import { BARE_VERBS, SPEECH_VERBS } from './speech-words';
import { TITLES } from './title-words';
import { wordSet } from './word-set';

/** Two capitals or more: "PSSI", "AS"; not "Budi". */
const ABBREVIATION = new RegExp(`^[${CAPITALS}][${CAPITALS}\\d]+$`);
/** Words right before a name that say it is of a company, a product or a place. */
const THING_CUES = wordSet(
  `operator jaringan layanan produsen akun raksasa vendor pabrikan asal di kepolisian otoritas pemerintah parlemen militer bank media surat harian
  majalah stasiun studio timnas skuad pendukung suporter lini
  dikutip dilansir dihubungi`,
);
/** Offices whose word is English or short: what follows is the company's name where the holder comes behind a comma. */
const COMPANY_OFFICES = wordSet('cto cfo owner officer head');
/** "band funk asal London, Nada Biru": a thing in apposition. */
const THING_NOUNS = wordSet(
  'band grup perusahaan klub aplikasi situs film game gim serial platform produsen duo trio kelompok startup maskapai',
);
const FARTHEST = 7;

/**
 * Mentions without those the rest of the article speaks against: a lone word tagged more often as organisation or place, or once
 * used as a company's, a product's or a place's name; an abbreviation that nothing says is a person; a city in a list of cities.
 */
export function withoutOrganisations(mentions: Mention[], blocks: Block[]): Mention[] {
  const lone = new Map<string, number>();
  const inNames = new Set<string>();
  for (const { words } of mentions) {
    const word = words[0]!.toLowerCase();
    if (words.length === 1) lone.set(word, (lone.get(word) ?? 0) + 1);
    else for (const one of words) inNames.add(one.toLowerCase());
  }
  const together = countForms(mentions);
  const against = evidence(lone, together, blocks);
  const people = new Set(
    mentions.filter((mention) => isHeldByPerson(mention) && !isUsedAsThing(mention)).map(formOf),
  );
  const used = [...mentions.filter(isUsedAsThing).map(formOf), ...productForms(mentions, blocks)];
  const things = new Set(used.filter((form) => !people.has(form)));
  return mentions.filter((mention) => {
    const { words, block, to } = mention;
    if (isInitials(mention)) return true;
    if (mention.thing) return false;
    const form = formOf(mention);
    if (words.length > 1 && (against.get(form) ?? 0) > (together.get(form) ?? 0)) return false;
    if (things.has(formOf(mention)) && !(words.length === 1 && inNames.has(formOf(mention)))) return false;
    if (words.length > 1) return true;
    const word = words[0]!;
    const known = inNames.has(word.toLowerCase()) || block.lower[to] === '(' || block.lower[to] === 'alias';
    if (known || word.length === 1) return true;
    if (ABBREVIATION.test(word) && !isShouted(block)) return false;
    return (against.get(word.toLowerCase()) ?? 0) < (lone.get(word.toLowerCase()) ?? 0);
  });
}

const formOf = ({ words }: Mention): string => words.join(' ').toLowerCase();

/** How often each name of several words is tagged a person. */
function countForms(mentions: Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (mention.words.length > 1) counts.set(formOf(mention), (counts.get(formOf(mention)) ?? 0) + 1);
  return counts;
}

/** How often lone words begin the name of an organisation or place, and names of several words are one. */
function evidence(
  lone: Map<string, number>,
  together: Map<string, number>,
  blocks: Block[],
): Map<string, number> {
  const against = new Map<string, number>();
  const count = (form: string) => against.set(form, (against.get(form) ?? 0) + 1);
  for (const { lower, tags } of blocks) {
    tags.forEach((tag, from) => {
      if (tag !== 'B-ORG' && tag !== 'B-LOC') return;
      if (lone.has(lower[from]!)) count(lower[from]!);
      let to = from + 1;
      while (tags[to] === `I-${tag.slice(2)}`) to++;
      const form = lower.slice(from, to).join(' ');
      if (to - from > 1 && together.has(form)) count(form);
    });
  }
  return against;
}

/** Forms that stand behind a product's or a company's noun anywhere, tagged there or not: "pesawat Elang Jaya". */
function productForms(mentions: Mention[], blocks: Block[]): string[] {
  const byFirst = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const first = mention.words[0]!.toLowerCase();
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(formOf(mention)));
  }
  return blocks.flatMap(({ lower }) =>
    lower.flatMap((_, index) => {
      if (!headsProduct(lower, index)) return [];
      const forms = byFirst.get(lower[index + 1] ?? '') ?? [];
      return [...forms].filter(
        (form) => form === lower.slice(index + 1, index + 1 + form.split(' ').length).join(' '),
      );
    }),
  );
}

/** A title or an office before it, an age behind it, or both names beside a verb of saying. */
function isHeldByPerson({ block, from, to, words }: Mention): boolean {
  const { lower } = block;
  const before = lower[lower[from - 1] === ',' || lower[from - 1] === '.' ? from - 2 : from - 1] ?? '';
  if (
    TITLES.has(before) ||
    (headsJabatan(before) && (words.length > 1 || lower[to] !== ',')) ||
    WEAK_HEADS.has(before)
  )
    return true;
  return words.length > 1 && (SPEECH_VERBS.has(lower[to] ?? '') || BARE_VERBS.has(lower[from - 1] ?? ''));
}

function isUsedAsThing(mention: Mention): boolean {
  const { block, from, words, thing } = mention;
  const before = block.lower[from - 1] ?? '';
  if (thing || (THING_CUES.has(before) && (words.length === 1 || before !== 'di'))) return true;
  return isTeam(mention) || isCompany(mention) || isApposed(mention) || isCityInList(mention);
}

/** "laga antara [Rajawali Kota] dan Elang". */
function isTeam({ block: { lower }, from }: Mention): boolean {
  const near = lower.slice(Math.max(0, from - 6), from);
  const at = near.lastIndexOf('antara');
  if (at < 0 || !/^(?:laga|pertandingan|duel|partai)$/.test(near[at - 1] ?? '')) return false;
  return at === near.length - 1 || near.at(-1) === 'dan';
}

/** "Pendiri [Lapakita], Rangga Wirasena", "Bupati [Selaras], Sari Dewi": the holder comes behind the comma. */
function isCompany({ block, from, to, words }: Mention): boolean {
  const { lower, tags } = block;
  const office = lower[from - 1] ?? '';
  if (words.length > 1 || lower[to] !== ',' || !tags[to + 1]?.endsWith('PER')) return false;
  const rank = /^(?:utama|umum|eksekutif)$/.test(office) ? (lower[from - 2] ?? '') : office;
  return COMPANY_OFFICES.has(office) || headsJabatan(rank);
}

function isApposed({ block, from }: Mention): boolean {
  const { lower, sentence } = block;
  if (lower[from - 1] !== ',') return false;
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST) && sentence[at] === sentence[from]; at--) {
    if (THING_NOUNS.has(lower[at]!)) return !headsJabatan(lower[at - 1] ?? '');
    if (/^[,.;:()]$/.test(lower[at]!) || headsJabatan(lower[at]!)) return false;
  }
  return false;
}

/** "Jakarta, [Denpasar], Medan", "Jerman, [Bayern Kota], dan Manchester United": places or organisations on both sides. */
function isCityInList({ block, from, to }: Mention): boolean {
  const { lower, tags } = block;
  const left = lower[from - 1] === ',' || lower[from - 1] === 'dan';
  const last = lower[from - 2] === ',' ? from - 3 : from - 2;
  if (!left || !OTHER.test(tags[last] ?? '')) return false;
  if (lower[to] === ',') return OTHER.test(tags[lower[to + 1] === 'dan' ? to + 2 : to + 1] ?? '');
  return lower[from - 1] === 'dan' && lower.slice(Math.max(0, last - 4), last).includes(',');
}
const OTHER = /(?:LOC|ORG)$/;

/** A line in ALL CAPS says nothing of abbreviations. */
const isShouted = ({ text }: Block): boolean => text === text.toUpperCase();
