const MOST_BITS = 16;
/** What is kept of the number before: each is its distance from that, or stands alone. */
const SUM = -1;
const ALONE = 0;

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
    return Int32Array.from({ length: this.count() }, () => this.varint());
  }

  signeds(): Int32Array {
    return this.varints().map(unfold);
  }

  /** Rising numbers, the same twice allowed. */
  rising(): Int32Array {
    return this.golomb(SUM, 0, 0);
  }

  /** Where stretches, none of them empty, begin in a row, from nought on, and where the last ends. */
  starts(): Int32Array {
    return this.golomb(SUM, 1, 0);
  }

  /** Small numbers with their signs, none of them zero. */
  smallSigneds(): Int32Array {
    return this.golomb(ALONE, 1, 1);
  }

  /**
   * Numbers in Golomb-Rice code: the upper part as that many ones and a zero, then the lower part in as many bits as a first
   * byte says. `gap` goes on top of each, the first of a sum left out; `sign` is 1 where the lowest bit is the sign.
   */
  private golomb(keep: typeof SUM | typeof ALONE, gap: 0 | 1, sign: 0 | 1): Int32Array {
    const count = this.varint();
    const width = this.byte();
    if (width > MOST_BITS || count > 8 * (this.bytes.length - this.at))
      throw new RangeError('a row is longer than the bytes');
    const row = new Int32Array(count);
    const { bytes } = this;
    let bit = 8 * this.at;
    let last = keep & -gap;
    // One loop over local variables for every kind of row: this reads most of the model, before any of it is compiled.
    for (let index = 0; index < count; index++) {
      const byte = bit >>> 3;
      const shift = bit & 7;
      const window =
        (((bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!) <<
          shift) |
        (bytes[byte + 4]! >> (8 - shift));
      const upper = Math.clz32(~window);
      let number: number;
      if (upper + width < 32) {
        // Shifted twice, so that a width of nought needs no branch of its own.
        number = (upper << width) + (((window << (upper + 1)) >>> 1) >>> (31 - width));
        bit += upper + 1 + width;
      } else {
        let ones = 0;
        while (this.bit(bit++) === 1) ones++;
        number = ones << width;
        for (let left = width - 1; left >= 0; left--) number += this.bit(bit++) << left;
      }
      last = (last & keep) + number + gap;
      row[index] = (last >>> sign) ^ -(last & sign);
    }
    this.at = (bit + 7) >>> 3;
    if (this.at > bytes.length) throw new RangeError('the bytes end too early');
    return row;
  }

  /** Whether nothing but noughts that fill up four bytes is left. */
  isAtEnd(): boolean {
    return this.bytes.length - this.at < 4 && this.bytes.subarray(this.at).every((byte) => byte === 0);
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
