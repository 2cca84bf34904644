import { joinHashes, toFeatureKey } from './hash';

const MOST = 512;

/** The features of one word while they are gathered: keys in order, then read and cleared for the next word. */
export class KeyRow {
  readonly keys = new Int32Array(MOST);
  length = 0;

  clear(): this {
    this.length = 0;
    return this;
  }

  /** Adds what a template, given by its number, saw. */
  one(template: number, value: number): void {
    this.keys[this.length++] = toFeatureKey(joinHashes(template, value));
  }

  two(template: number, left: number, right: number): void {
    this.one(template, joinHashes(left, right));
  }

  three(template: number, left: number, middle: number, right: number): void {
    this.one(template, joinHashes(joinHashes(left, middle), right));
  }
}

/**
 * Where the features of a word go. `alone[REACH + offset]` takes what the word at that offset says by itself, wherever it
 * stands; undefined where that is known already. `joint` takes what depends on several words.
 */
export interface Rows {
  alone: readonly (KeyRow | undefined)[];
  joint: KeyRow;
}
