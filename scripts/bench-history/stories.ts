import type { StoredStory } from '../../src/history/entry.ts';
import { newEntry } from '../../src/history/rows.ts';
import type { Reading } from '../../src/reading.ts';

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = [
  'b',
  'd',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'g',
  'h',
  'j',
  'ng',
  'ny',
  'w',
  'y',
  'c',
  '',
];
const NUCLEI = ['a', 'a', 'a', 'i', 'u', 'e', 'o', 'ai', 'au'];
const CODAS = ['', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'h', 'm'];
const AFFIXES = ['', '', '', '', 'di', 'ber', 'ter', 'mem', 'men', 'pe'];
const TAILS = ['', '', '', '', 'kan', 'an', 'nya', 'i'];
const VOCABULARY = 40_000;
const START = Date.UTC(2020, 0, 1);
const HOUR = 60 * 60 * 1000;

/** Story number `n` of the generated history: the same text each time, 2 to 6 kB of invented words. */
export function storyNumber(n: number): Reading {
  const random = seeded(n + 1);
  const length = 2000 + random() * 4000;
  const paragraphs: string[] = [];
  for (let size = 0; size < length; size += paragraphs.at(-1)!.length) paragraphs.push(paragraph(random));
  const names = Array.from({ length: 3 }, () => `${capital(word(random))} ${capital(word(random))}`);
  paragraphs[0] += ` "${sentence(random)}" kata ${names[0]}.`;
  const url = `https://www.warta${n % 40}.contoh.id/berita/${n}`;
  const words = paragraphs.join(' ').split(' ').length;
  const article = {
    url,
    title: sentence(random).slice(0, 70),
    lang: 'id',
    html: paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
    paragraphs,
    removals: [{ rule: 'baca-juga', reason: 'Ajakan membaca tulisan lain', text: sentence(random), at: 2 }],
    pages: { joined: 1, total: 1 },
    words,
    minutes: Math.ceil(words / 200),
  };
  const tokoh = names.map((name) => ({
    name,
    aliases: [],
    mentions: [{ paragraph: 0, start: 0, end: name.length }],
    quotes: [{ span: { paragraph: 0, start: 0, end: 20 }, text: sentence(random), direct: true }],
  }));
  return { article, figures: { tokoh, angka: [] } };
}

/** The same as it lies in the history: one story an hour. */
export function storedStory(n: number): StoredStory {
  const reading = storyNumber(n);
  const key = `https://warta${n % 40}.contoh.id/berita/${n}`;
  return { entry: newEntry(key, reading, START + n * HOUR), reading, versions: [] };
}

const vocabulary = makeVocabulary();

function makeVocabulary(): string[] {
  const random = seeded(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const syllable = () => pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
  const made = new Set<string>();
  while (made.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 2 + made.size / VOCABULARY);
    const root = Array.from({ length: syllables }, syllable).join('');
    made.add(pick(AFFIXES) + root + syllable().slice(0, 2) + pick(TAILS));
  }
  return [...made];
}

/** Words as languages use them: the n-th most frequent one about 1/n as often as the first (Zipf). */
function word(random: () => number): string {
  return vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? vocabulary[0]!;
}

function sentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 14);
  return `${capital(Array.from({ length }, () => word(random)).join(' '))}.`;
}

function paragraph(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)).join(' ');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
