/** Upper bits that choose a bucket of keys, and those that choose a bit of the filter: a kilobyte or few, so it stays near at hand. */
const BUCKET_BITS = 15;
const FILTER_BITS = 18;

/** Finds keys in a rising row, without building more than an index of their upper bits in one pass over it. */
export class SortedKeys {
  private readonly bucketShift: number;
  private readonly filterShift: number;
  /** Where each bucket begins. */
  private readonly starts = new Int32Array(2 ** BUCKET_BITS + 1);
  /** Most keys asked for are in no row: one bit says so for nearly all of them. */
  private readonly filter = new Int32Array(2 ** (FILTER_BITS - 5));

  /** Keys of at most `bits` bits, the same twice allowed. */
  constructor(
    private readonly keys: ArrayLike<number>,
    bits: number,
  ) {
    const bucketShift = (this.bucketShift = bits - BUCKET_BITS);
    const filterShift = (this.filterShift = bits - FILTER_BITS);
    const { starts, filter } = this;
    let begun = 0;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      const bucket = key >>> bucketShift;
      while (begun < bucket) starts[++begun] = index;
      const bit = key >>> filterShift;
      filter[bit >>> 5]! |= 1 << (bit & 31);
    }
    starts.fill(keys.length, begun + 1);
  }

  /** The first place of a key in the row; -1 where it is not in it. */
  find(key: number): number {
    const bit = key >>> this.filterShift;
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const bucket = key >>> this.bucketShift;
    const end = this.starts[bucket + 1]!;
    for (let at = this.starts[bucket]!; at < end; at++) if (this.keys[at] === key) return at;
    return -1;
  }
}
