const MOST_BITS = 16;
const MOST_RISING = 2 ** 31 - 1;

/** Reads numbers from bytes in order; every read beyond the end is refused with a `RangeError`. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('the bytes end too early');
    return value;
  }

  /** A number of seven bits a byte, lowest first (LEB128). */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number is too long');
  }

  /** As many bytes as a first number says, as they stand. */
  row(): Uint8Array {
    const count = this.count();
    return this.bytes.subarray(this.at, (this.at += count));
  }

  /** A number with its sign in the lowest bit (zigzag). */
  signed(): number {
    return unfold(this.varint());
  }

  /** As many numbers as a first number says. */
  varints(): Int32Array {
    const row = new Int32Array(this.count());
    const { bytes } = this;
    for (let index = 0; index < row.length; index++) {
      const byte = bytes[this.at];
      // Nearly all are small: the short way first.
      if (byte !== undefined && byte < 0x80) {
        row[index] = byte;
        this.at++;
      } else row[index] = this.varint();
    }
    return row;
  }

  signeds(): Int32Array {
    const row = this.varints();
    // `unfold` written out: called a number at a time it would cost more than all the rest.
    for (let index = 0; index < row.length; index++) row[index] = (row[index]! >>> 1) ^ -(row[index]! & 1);
    return row;
  }

  /** Where stretches, none of them empty, begin in a row, and where the last ends; stored as a rising row, which one loop, soon compiled, reads for all. */
  starts(): Int32Array {
    const row = this.rising();
    const starts = new Int32Array(row.length + 1);
    for (let index = 0; index < row.length; index++) starts[index + 1] = row[index]! + index + 1;
    return starts;
  }

  /** Small numbers with their signs, none of them zero. */
  smallSigneds(): Int32Array {
    const row = this.rising();
    for (let index = 0, sum = 0; index < row.length; index++) {
      const next = row[index]!;
      const folded = next - sum + 1;
      row[index] = (folded >>> 1) ^ -(folded & 1);
      sum = next;
    }
    return row;
  }

  /**
   * Rising numbers, stored as the distance from one to the next in Golomb-Rice code: a distance's upper part as that many
   * ones and a zero, then its lower part in as many bits as a first byte says.
   */
  rising(): Int32Array {
    const count = this.varint();
    const width = this.byte();
    if (width > MOST_BITS || count > 8 * (this.bytes.length - this.at))
      throw new RangeError('a row is longer than the bytes');
    const row = new Int32Array(count);
    const { bytes } = this;
    const lastWhole = 8 * (bytes.length - 5);
    let bit = 8 * this.at;
    let last = 0;
    // In one loop over local variables: this reads most of the model, before any of it is compiled.
    for (let index = 0; index < count; index++) {
      const byte = bit >>> 3;
      const shift = bit & 7;
      const window =
        (((bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!) <<
          shift) |
        (bytes[byte + 4]! >> (8 - shift));
      const upper = Math.clz32(~window);
      if (bit <= lastWhole && upper + width < 32) {
        // Shifted twice, so that a width of nought needs no branch of its own.
        last += (upper << width) + (((window << (upper + 1)) >>> 1) >>> (31 - width));
        bit += upper + 1 + width;
      } else {
        let ones = 0;
        while (this.bit(bit++) === 1) ones++;
        let lower = 0;
        for (let left = width; left > 0; left--) lower = (lower << 1) | this.bit(bit++);
        last += ones * 2 ** width + lower;
      }
      if (last > MOST_RISING) throw new RangeError('a number is too large');
      row[index] = last;
    }
    this.at = (bit + 7) >>> 3;
    return row;
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** One bit, the highest of a byte first. */
  private bit(at: number): number {
    const value = this.bytes[at >>> 3];
    if (value === undefined) throw new RangeError('the bytes end too early');
    return (value >> (7 - (at & 7))) & 1;
  }

  private count(): number {
    const count = this.varint();
    if (count > this.bytes.length - this.at) throw new RangeError('a row is longer than the bytes');
    return count;
  }
}

/** The sign out of the lowest bit. */
const unfold = (value: number): number => (value >>> 1) ^ -(value & 1);
