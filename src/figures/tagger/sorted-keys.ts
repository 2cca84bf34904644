/** Finds keys in a rising row, without building more than an index of their upper bits in one pass over it. */
export class SortedKeys {
  private readonly shift: number;
  /** Where each bucket of keys with the same upper bits begins; in two bytes where they hold it, so that more of it stays near at hand. */
  private readonly starts: Uint16Array | Int32Array;

  /** Keys of at most `bits` bits, the same twice allowed. */
  constructor(
    private readonly keys: ArrayLike<number>,
    bits: number,
  ) {
    // About as many buckets as keys, which are spread evenly.
    const bucketBits = Math.min(bits, 32 - Math.clz32(keys.length));
    const size = 2 ** bucketBits + 1;
    const shift = (this.shift = bits - bucketBits);
    const starts = (this.starts = keys.length < 2 ** 16 ? new Uint16Array(size) : new Int32Array(size));
    let begun = 0;
    for (let index = 0; index < keys.length; index++) {
      const bucket = keys[index]! >>> shift;
      while (begun < bucket) starts[++begun] = index;
    }
    starts.fill(keys.length, begun + 1);
  }

  /** The first place of a key in the row; -1 where it is not in it. */
  find(key: number): number {
    const bucket = key >>> this.shift;
    const end = this.starts[bucket + 1]!;
    for (let at = this.starts[bucket]!; at < end; at++) if (this.keys[at] === key) return at;
    return -1;
  }
}
