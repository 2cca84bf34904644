import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tag } from '../../src/figures/tagger/tagger';

/** A sentence and its tags, one for each word. */
export interface Sentence {
  words: string[];
  tags: Tag[];
}

/** Reads sentences `{"w": [...], "t": [...]}`, one a line. */
export function readSentences(folder: string, file: string): Sentence[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const { w, t } = JSON.parse(line) as { w: string[]; t: Tag[] };
    if (w.length !== t.length) throw new Error(`${file}:${index + 1}: ${w.length} words, ${t.length} tags`);
    return { words: w, tags: t };
  });
}

/** Reads a list of names, one a line. */
export const readNames = (folder: string, file: string): string[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const readJson = <T>(folder: string, file: string): T =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
