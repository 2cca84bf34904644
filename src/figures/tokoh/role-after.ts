import { isQuoteMark, type Block, type Mention } from './block';
import { isCapital } from './capitals';
import { headsJabatan, JABATAN_MODIFIERS, KIN, WEAK_HEADS } from './jabatan-words';
import { isVerb, STOPS } from './clause-words';
import { headsProduct } from './place-words';
import { headsRole } from './office-parts';
import type { FoundRole } from './role-before';
import { BARE_VERBS, saysNya, SPEECH_VERBS } from './speech-words';
import { CORPS, isDegree, NAME_PARTICLES, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

const OPENERS = wordSet('selaku sebagai adalah merupakan ialah menjabat seorang yaitu yakni juga');
const APPOINTED = wordSet(
  'ditunjuk diangkat dilantik dipilih terpilih didapuk dipercaya diperkenalkan dikenal bekerja',
);
/** Before a name: what follows is what somebody wants it to be. */
const PROPOSED = wordSet(
  'mengusung mencalonkan mengusulkan mengajukan menjagokan menuduh menuding mengklaim pencalonan pengusungan usulan',
);
const FILLERS = wordSet('yang juga seorang salah satu merupakan adalah menjabat kini a an the');
const INSTRUMENTS = wordSet('vokal gitar bas bass drum kibor keyboard piano biola saksofon perkusi rapper');
const LONGEST = 14;

/** The office behind a name: ", kepala divisi vaksin WHO,", "selaku pimpinan PT X", "adalah eksekutor", "(Ketua RT 5)". */
export function roleAfter({ block, from: name, to }: Mention): FoundRole | undefined {
  const { lower, tokens } = block;
  // "Rangga (gitar)": what a band's member plays.
  if (lower[to] === '(' && lower[to + 2] === ')' && INSTRUMENTS.has(lower[to + 1]!))
    return { text: tokens[to + 1]!.text, from: to + 1, to: to + 2, weight: 2 };
  let at = skipDegrees(block, to);
  at = skipAside(block, at);
  // "Sari ditunjuk sebagai pelatih interim".
  if (APPOINTED.has(lower[at] ?? '') && /^(?:sebagai|menjadi)$/.test(lower[at + 1] ?? '')) at += 2;
  const appointed = /^(?:sebagai|menjadi)$/.test(lower[at - 1] ?? '');
  const opened =
    appointed || OPENERS.has(lower[at] ?? '') || (lower[at] === 'yang' && OPENERS.has(lower[at + 1] ?? ''));
  const direct = lower[at] === ',' || lower[at] === '(' || at > to;
  if (lower[at] === ',' || lower[at] === '(') at++;
  if (!opened && !direct && !isCommon(block, at) && !isClause(block, at, to)) return undefined;
  while (FILLERS.has(lower[at] ?? '') || OPENERS.has(lower[at] ?? '')) at++;
  const from = at;
  // "…, para pejuang saling bantu": many people's, not his.
  if (lower[from] === 'para') return undefined;
  const kinHere = KIN.has(lower[from] ?? '') && !block.tags[from]!.endsWith('PER');
  if (!headedAt(block, from) && !(direct && kinHere)) return undefined;
  const end = phraseEnd(block, from);
  if (
    end === from ||
    (end === from + 1 && JABATAN_MODIFIERS.has(lower[from]!) && !headsJabatan(lower[from]!))
  )
    return undefined;
  // "kata Rangga, calon presiden akan diumumkan": what he says, unless a mark closes the office.
  const speaks = BARE_VERBS.has(lower[name - 1] ?? '') || lower[name - 1] === 'menurut';
  const closed = /^[,.;)]$/.test(lower[end] ?? '.');
  if (speaks && !opened && lower[to] === ',' && !closed) return undefined;
  // "Menurut saksi, Sari (38), korban terlihat kemarin": a part in the case that goes on is what follows.
  if (!opened && lower[from - 1] === ',' && WEAK_HEADS.has(lower[from]!) && !closed && isVerb(lower[end]!))
    return undefined;
  // "mengusung Rangga sebagai presiden": he is not yet.
  if (opened && PROPOSED.has(lower[name - 1] ?? '') && !/calon|^ca/.test(lower[from]!)) return undefined;
  const kin = kinHere;
  // "Budi, Menteri Keuangan Ani": the office is the next person's.
  for (let index = from; index < end; index++) {
    // "pilot pesawat ET-3 Elang Jaya": a product's, not the next person's.
    if (headsProduct(block, index)) break;
    const names = block.tags[index] === 'B-PER' && lower[index] !== '(' && lower[index - 1] !== '(';
    // "Sari, ekonom Rangga Aset.": whom she works for.
    const employs = index > from && lower[end] === '.' && !isCapital(tokens[from]!.text);
    if (names && !employs && !opened && !kin && lower[from] !== 'anggota') return undefined;
  }
  if (!opened && isCapital(tokens[from]!.text) && belongsToNext(block, end)) return undefined;
  const text = block.text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  return { text, from, to: kin ? from + 1 : end, weight: kin || WEAK_HEADS.has(lower[from]!) ? 1 : 2 };
}

/**
 * Whether the office that ends before `end` is the next name's: in a list "…, Ani, Kepala Dinas Kesehatan, Budi, Camat Kota, Citra."
 * the list ends with a name; in "Ani, kepala dinas, Budi, camat kota." it ends with an office.
 */
function belongsToNext(block: Block, start: number): boolean {
  let end = start;
  for (let steps = 0; steps < LONGEST; steps++) {
    const name = nameBehindComma(block, end);
    if (name === undefined) return false;
    if (block.lower[name] !== ',' || !headedAt(block, name + 1)) return true;
    end = phraseEnd(block, name + 1);
    // "…, Budi, Camat Kota Citra": the next office stands right before its holder.
    if (block.tags.slice(name + 1, end).includes('B-PER')) return true;
  }
  return false;
}

/** End of the name behind a comma, "dan", titles and the like; `undefined` where none stands there. */
function nameBehindComma({ lower, tags, tokens }: Block, comma: number): number | undefined {
  if (lower[comma] !== ',') return undefined;
  let at = comma + 1;
  while (
    lower[at] === 'dan' ||
    TITLES.has(lower[at] ?? '') ||
    CORPS.has(lower[at] ?? '') ||
    lower[at] === '.'
  )
    at++;
  if (tags[at] !== 'B-PER') return undefined;
  while (tags[at]?.endsWith('PER') || isDegree(tokens[at]?.text ?? '')) at++;
  return at;
}

/** A capitalised office right behind a full name, its verb behind it: "Ilham Hero Kepala Dinas Kehutanan menyebut …". */
function isClause(block: Block, at: number, to: number): boolean {
  if (at !== to || !block.tags[to - 2]?.endsWith('PER') || !headedAt(block, at)) return false;
  const end = phraseEnd(block, at);
  const next = block.lower[end] ?? '';
  return end - at > 1 && (SPEECH_VERBS.has(next) || isVerb(next));
}

/** A lower-case office right behind the name without a comma: "Faisal (37) alias Komeng anggota kelompok …". */
const isCommon = (block: Block, at: number): boolean =>
  headsJabatan(block.lower[at] ?? '') && !isCapital(block.tokens[at]!.text);

/** The phrase begins with an office: its head, or a modifier and then the head. */
export function headedAt({ lower }: Block, from: number): boolean {
  let at = from;
  while (JABATAN_MODIFIERS.has(lower[at] ?? '') && at < from + 3 && !headsJabatan(lower[at + 1] ?? '')) at++;
  if (JABATAN_MODIFIERS.has(lower[at] ?? '') && headsJabatan(lower[at + 1] ?? '')) return true;
  return headsRole(lower, at);
}

function skipDegrees({ tokens, lower }: Block, start: number): number {
  let at = start;
  while (
    (lower[at] === ',' && isDegree(tokens[at + 1]?.text ?? '')) ||
    isDegree(tokens[at]?.text ?? '') ||
    (lower[at] === '.' && at > start)
  )
    at++;
  return at;
}

/** Age and other name between name and office: "(37) alias Komeng", "(Gus Ipul)", ", 67 tahun". */
function skipAside({ lower, tokens }: Block, start: number): number {
  let at = start;
  // "Sukirman, 67 tahun, jemaah asal Blitar".
  if (lower[at] === ',' && /^\d{1,2}$/.test(lower[at + 1] ?? '')) {
    const years = /^(?:tahun|thn|th)$/.test(lower[at + 2] ?? '') ? 1 : 0;
    if (lower[at + 2 + years] === ',') at += 2 + years;
  }
  if (lower[at] === '(' && !headsJabatan(lower[at + 1] ?? '') && !KIN.has(lower[at + 1] ?? '')) {
    const close = lower.slice(at, at + 5).indexOf(')');
    if (close > 0) at += close + 1;
  }
  if (lower[at] !== 'alias') return at;
  at++;
  while (isCapital(tokens[at]?.text) || NAME_PARTICLES.has(lower[at] ?? '')) at++;
  return lower[at] === '(' && lower[at + 2] === ')' ? at + 3 : at;
}

/** Where the phrase ends: at a comma (but not inside a list of one ministry), a full stop, a quote, a verb, a word that opens a clause. */
function phraseEnd(block: Block, from: number): number {
  const { lower, tokens, sentence } = block;
  let at = from;
  while (at < tokens.length && at - from < LONGEST && sentence[at] === sentence[from]) {
    const word = lower[at]!;
    if (word === 'dari' && at === from + 1 && isCapital(tokens[at + 1]?.text)) {
      at++;
      continue;
    }
    if (
      isQuoteMark(tokens[at]!.text) ||
      STOPS.has(word) ||
      SPEECH_VERBS.has(word) ||
      saysNya(word) ||
      BARE_VERBS.has(word)
    )
      break;
    if (/^[,.:;!?)–—]$/.test(word)) break;
    if (word === '(' && lower[at + 2] !== ')') break;
    if (word === '(') {
      at += 3;
      continue;
    }
    if (at > from && isVerb(word) && !isCapital(tokens[at]!.text)) break;
    at++;
  }
  while (at > from && /^(?:dan|di|untuk|lainnya|-|of|the|\/)$/.test(lower[at - 1]!)) at--;
  return at;
}
