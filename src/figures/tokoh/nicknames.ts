import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { POINTERS } from './clause-words';
import { blends } from './same-name';
import { NAME_PARTICLES } from './title-words';
import { wordSet } from '../../text/word-set';

const LINKS = wordSet(
  'alias atau akrab biasa kerap sering lebih disapa dipanggil disebut dikenal panggilan sapaan karib bernama yang lahir terlahir dengan sebagai nama asli lengkap populer aka berjuluk dijuluki julukan',
);
/** At least one of these stands between a name and its other form: "alias", "akrab disapa"; not "dengan". */
const DECIDES = wordSet('alias asli disapa dipanggil aka panggilan sapaan berjuluk dijuluki julukan');
const CALLED = wordSet('sapaan panggilan julukan');
/** Words of address that stay with a nickname: "Gus Irfan". */
export const ADDRESS = wordSet(
  'gus cak bang mas kang mbak ning pak bu mak kak om tante wak cik buya abah tgh mbah',
);
/** "Pria yang akrab disapa Kodok": whoever the story is about. */
const SOMEONE = wordSet(
  'pria wanita perempuan lelaki pemuda bapak ibu sosok tokoh dia ia politisi politikus pengusaha pembalap pebalap pemain pelatih penyanyi artis aktor aktris atlet',
);
const LONGEST_LINK = 6;
const BLOCKS_BACK = 3;
const LONGEST_NICK = 4;

/** Another form of a name that the text itself explains: "Saifullah Yusuf (Gus Ipul)", "Faisal (37) alias Komeng". */
export interface Nickname {
  of: Mention;
  mention: Mention;
}

export function findNicknames(mentions: Mention[]): Nickname[] {
  const lone = new Set(mentions.flatMap(({ words }) => (words.length === 1 ? words : [])));
  return mentions.flatMap((of) => {
    const mention = inParenthesis(of, lone) ?? behindLink(of) ?? beforeLink(of);
    return mention ? [{ of, mention }] : [];
  });
}

/** Nicknames a later sentence explains: "Pria yang akrab disapa Kodok itu" is the one the paragraph before begins with. */
export function findLaterNicknames(mentions: Mention[], blocks: Block[]): Nickname[] {
  const byBlock = new Map<Block, Mention[]>();
  for (const mention of mentions) {
    const here = byBlock.get(mention.block);
    if (here) here.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  const nicknames: Nickname[] = [];
  blocks.forEach((block, order) =>
    block.lower.forEach((word, at) => {
      if (!SOMEONE.has(word)) return;
      const mention = behindLink({ block, from: at, to: at + 1, words: [] });
      if (!mention || !POINTERS.has(block.lower[mention.to] ?? '')) return;
      const before = (byBlock.get(block) ?? []).findLast(({ to }) => to <= at);
      const of = before ?? subjectBefore(blocks, order, byBlock);
      if (of) nicknames.push({ of, mention });
    }),
  );
  return nicknames;
}

function subjectBefore(blocks: Block[], order: number, byBlock: Map<Block, Mention[]>): Mention | undefined {
  for (let back = 1; back <= BLOCKS_BACK; back++) {
    const first = byBlock.get(blocks[order - back]!)?.[0];
    if (first) return first;
  }
  return undefined;
}

function inParenthesis(of: Mention, lone: ReadonlySet<string>): Mention | undefined {
  const { block, to } = of;
  if (block.lower[to] !== '(') return undefined;
  const nick = capitalsAt(block, to + 1);
  if (!nick || block.lower[nick.to] !== ')') return undefined;
  const [word = ''] = nick.words;
  const used = nick.words.length === 1 && lone.has(word) && of.words.length > 1;
  const known = used || block.tags[nick.from]!.endsWith('PER') || ADDRESS.has(nick.words[0]!.toLowerCase());
  return known || (nick.words.length === 1 && blends(nick.words[0]!, of.words)) ? nick : undefined;
}

function behindLink({ block, to, words }: Mention): Mention | undefined {
  let at = to;
  if (block.lower[at] === '(' && block.lower[at + 2] === ')') at += 3;
  if (block.lower[at] === ',') at++;
  // "Buya, sapaan Rangga": the lone name is the nickname.
  if (words.length === 1 && CALLED.has(block.lower[at] ?? '')) return undefined;
  if (block.lower[at] === 'lahir') at = namedAtBirth(block, at);
  let decided = false;
  for (let steps = 0; steps < LONGEST_LINK && LINKS.has(block.lower[at] ?? ''); steps++, at++) {
    if (DECIDES.has(block.lower[at]!) || (block.lower[at] === 'nama' && block.lower[at - 1] === 'dengan'))
      decided = true;
  }
  const nick = decided || block.lower[at - 1] === 'atau' ? capitalsAt(block, at) : undefined;
  return nick && (decided || (nick.words.length === 1 && endsInInitials(nick.words[0]!, words)))
    ? nick
    : undefined;
}

/** "lahir di Rawasari [dengan nama] Joni Mahesa". */
function namedAtBirth({ lower, sentence }: Block, born: number): number {
  const name = lower.indexOf('dengan', born);
  const near = name > 0 && name - born <= LONGEST_LINK && sentence[name] === sentence[born];
  return near && lower[name + 1] === 'nama' ? name : born;
}

/** "KDM" of Dodi Mulya, whom some call Kang Dodi Mulya. */
const endsInInitials = (short: string, name: string[]): boolean =>
  name.length > 1 &&
  short === short.toUpperCase() &&
  short.endsWith(name.map((word) => word[0]!.toUpperCase()).join(''));

/** "JW, sapaan Rangga Wirasena": the other form stands first. */
function beforeLink({ block, from }: Mention): Mention | undefined {
  const called = block.lower[from - 1] === 'akrab' ? from - 2 : from - 1;
  if (!CALLED.has(block.lower[called] ?? '')) return undefined;
  const end = block.lower[called - 1] === 'akrab' ? called - 1 : called;
  if (block.lower[end - 1] !== ',') return undefined;
  let start = end - 1;
  while (isCapital(block.tokens[start - 1]?.text) && end - start < 4) start--;
  const to = end - 1;
  return start < to
    ? { block, from: start, to, words: block.tokens.slice(start, to).map(({ text }) => text) }
    : undefined;
}

/** "Ijal [bin] Sutono". */
const isParticle = ({ lower, tokens }: Block, start: number, at: number): boolean =>
  at > start && NAME_PARTICLES.has(lower[at]!) && isCapital(tokens[at + 1]?.text);

function capitalsAt(block: Block, start: number): Mention | undefined {
  let to = start;
  while (to - start < LONGEST_NICK && (isCapital(block.tokens[to]?.text) || isParticle(block, start, to)))
    to++;
  if (to === start) return undefined;
  return { block, from: start, to, words: block.tokens.slice(start, to).map((token) => token.text) };
}
