const EMPTY = -1;

/** A read-only map from keys (below 2^24) to numbers, in two flat arrays: open addressing, at most half full. */
export class KeyTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(keys: ArrayLike<number>, values: ArrayLike<number>) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(EMPTY);
    this.values = new Int32Array(size);
    for (let index = 0; index < keys.length; index++) {
      let at = keys[index]! & this.mask;
      while (this.keys[at] !== EMPTY) at = (at + 1) & this.mask;
      this.keys[at] = keys[index]!;
      this.values[at] = values[index]!;
    }
  }

  /** The place of a key, for `value`; -1 where it is not in the table. */
  find(key: number): number {
    let at = key & this.mask;
    for (;;) {
      const found = this.keys[at]!;
      if (found === key) return at;
      if (found === EMPTY) return -1;
      at = (at + 1) & this.mask;
    }
  }

  value(at: number): number {
    return this.values[at]!;
  }
}
