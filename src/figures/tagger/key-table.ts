const EMPTY = -1;

/** A read-only map from keys to numbers: open addressing in one flat array, key and value side by side, at most half full. */
export class KeyTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(keys: ArrayLike<number>, values: ArrayLike<number>) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(EMPTY);
    for (let index = 0; index < keys.length; index++) {
      let at = keys[index]! & this.mask;
      while (this.slots[2 * at] !== EMPTY) at = (at + 1) & this.mask;
      this.slots[2 * at] = keys[index]!;
      this.slots[2 * at + 1] = values[index]!;
    }
  }

  /** The place of a key, for `value`; -1 where it is not in the table. */
  find(key: number): number {
    let at = key & this.mask;
    for (;;) {
      const found = this.slots[2 * at]!;
      if (found === key) return at;
      if (found === EMPTY) return -1;
      at = (at + 1) & this.mask;
    }
  }

  value(at: number): number {
    return this.slots[2 * at + 1]!;
  }
}
