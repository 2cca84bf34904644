/** Finds keys in a rising row, without building more than an index of their upper bits in one pass over it. */
export class SortedKeys {
  private readonly shift: number;
  /** Behind the last of the keys with the same upper bits, 0 where there is none; in two bytes where they hold it, so that more of it stays near at hand. */
  private readonly ends: Uint16Array | Int32Array;

  /** Keys of at most `bits` bits, none of them twice. */
  constructor(
    private readonly keys: ArrayLike<number>,
    bits: number,
  ) {
    // About as many buckets as keys, which are spread evenly.
    const bucketBits = Math.min(bits, 32 - Math.clz32(keys.length));
    const shift = (this.shift = bits - bucketBits);
    const Index = keys.length < 2 ** 16 ? Uint16Array : Int32Array;
    const ends = (this.ends = new Index(2 ** bucketBits));
    for (let index = 0; index < keys.length; index++) ends[keys[index]! >>> shift] = index + 1;
  }

  /** The place of a key in the row; -1 where it is not in it. */
  find(key: number): number {
    const { keys } = this;
    let at = this.ends[key >>> this.shift]! - 1;
    while (at >= 0 && keys[at]! > key) at--;
    return at >= 0 && keys[at] === key ? at : -1;
  }
}
