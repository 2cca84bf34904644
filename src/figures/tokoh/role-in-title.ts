import { isQuoteMark, type Block } from './block';
import { isCapital } from './capitals';
import { headsRole } from './office-parts';
import type { Person } from './person';
import { roleBefore } from './role-before';
import { splitWords } from './split-words';
import { wordSet } from '../../text/word-set';

/** What a headline has before an office that belongs to none: "Wawancara Direktur …", "Kata Bupati …". */
const LEADS = wordSet('wawancara profil sosok kata kisah cerita pesan respons curhat ini : , – - |');

/**
 * The role a headline gives to somebody the paragraphs name without one: "Wawancara Direktur Rawa Rangga Wirasena: …". Where all
 * words have capitals an office shows no beginning, so that only one at the start of the line or behind a mark counts.
 */
export function roleInTitle({ words }: Person, title: string): string | undefined {
  if (words.length < 2 || !title.includes(words.at(-1)!)) return undefined;
  const tokens = splitWords(title);
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const from = tokens.findIndex((_, at) => words.every((word, index) => tokens[at + index]?.text === word));
  if (from < 1) return undefined;
  const to = from + words.length;
  const block: Block = {
    paragraph: 0,
    text: title,
    tokens,
    lower,
    tags: tokens.map((_, at) => (at === from ? 'B-PER' : at > from && at < to ? 'I-PER' : 'O')),
    sentence: tokens.map(() => 0),
    starts: [0, tokens.length],
  };
  const role = roleBefore({ block, from, to, words }, () => false);
  if (!role || role.weight < 2 || hasAnother(lower, role.from, role.to)) return undefined;
  const before = tokens[role.from - 1]?.text;
  const opens =
    before === undefined || isQuoteMark(before) || !isCapital(before) || LEADS.has(before.toLowerCase());
  return opens ? role.text : undefined;
}

/** "Kapolres Bogor Minta Wali Kota Rangga": two offices, apart. */
const hasAnother = (lower: readonly string[], from: number, to: number): boolean =>
  lower.slice(from + 2, to).some((_, index) => headsRole(lower, from + 2 + index));
