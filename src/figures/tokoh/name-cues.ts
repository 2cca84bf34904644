import { isVerb } from './clause-words';
import { headsJabatan, KIN, RELATION_HEADS } from './jabatan-words';
import { wordSet } from '../../text/word-set';

/** "dirasakan Sari, pedagang": by whom a thing is done, said or felt. */
export const isUndergone = (word: string | undefined): boolean =>
  word !== undefined && word.startsWith('di') && isVerb(word);

/** "istrinya, [Sari]", "sebut saja [Mawar]": who is named by somebody's kin, or for the story only. */
export const isKinsman = (lower: readonly string[], from: number): boolean => {
  const before = lower[from - 2] ?? '';
  if (lower[from - 1] === 'saja') return before === 'sebut';
  return lower[from - 1] === ',' && before.endsWith('nya') && isOfPerson(before.slice(0, -3));
};

const WORKS = wordSet('film sinetron serial drama teater novel album');

/** "film besutan [Sari Dewi]". */
export const isMaker = (lower: readonly string[], from: number): boolean =>
  /^(?:besutan|arahan|garapan)$/.test(lower[from - 1] ?? '') && WORKS.has(lower[from - 2] ?? '');

/** "Gol itu dicetak [Rangga Wirasena]". */
export const isScorer = (lower: readonly string[], from: number): boolean =>
  /^(?:dicetak|dilesakkan|disarangkan|dibukukan)$/.test(lower[from - 1] ?? '') &&
  lower.slice(Math.max(0, from - 8), from).includes('gol');

const isOfPerson = (word: string): boolean =>
  KIN.has(word) || RELATION_HEADS.has(word) || headsJabatan(word) || /^(?:nenek|kakek|mama|papa)$/.test(word);
