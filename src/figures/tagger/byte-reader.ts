const MOST_BITS = 16;
const MOST_RISING = 2 ** 31 - 1;

/** Reads numbers from bytes in order; every read beyond the end is refused with a `RangeError`. */
export class ByteReader {
  private at = 0;
  private store = 0;
  private held = 0;

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

  /** A number with its sign in the lowest bit (zigzag). */
  signed(): number {
    return unfold(this.varint());
  }

  /** As many numbers as a first number says. */
  varints(): Int32Array {
    const row = new Int32Array(this.count());
    for (let index = 0; index < row.length; index++) {
      const byte = this.bytes[this.at];
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
    for (let index = 0; index < row.length; index++) row[index] = unfold(row[index]!);
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
    let last = 0;
    for (let index = 0; index < count; index++) {
      last += this.ones() * 2 ** width + this.bits(width);
      if (last > MOST_RISING) throw new RangeError('a number is too large');
      row[index] = last;
    }
    this.held = 0;
    return row;
  }

  /** How many ones come before the next zero. */
  private ones(): number {
    let count = 0;
    while (this.bits(1) === 1) count++;
    return count;
  }

  /** The next bits, highest first; what is left of a byte waits in `store`. */
  private bits(width: number): number {
    while (this.held < width) {
      this.store = (this.store << 8) | this.byte();
      this.held += 8;
    }
    this.held -= width;
    return (this.store >>> this.held) & ((1 << width) - 1);
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  private count(): number {
    const count = this.varint();
    if (count > this.bytes.length - this.at) throw new RangeError('a row is longer than the bytes');
    return count;
  }
}

/** The sign out of the lowest bit. */
const unfold = (value: number): number => (value >>> 1) ^ -(value & 1);
