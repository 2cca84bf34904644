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

  /** A number with its sign in the lowest bit (zigzag). */
  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** As many numbers as a first number says. */
  varints(): Int32Array {
    return this.row(() => this.varint());
  }

  signeds(): Int32Array {
    return this.row(() => this.signed());
  }

  /** Rising numbers, stored as the distance from one to the next. */
  rising(): Int32Array {
    let last = 0;
    return this.row(() => (last += this.varint()));
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  private row(next: () => number): Int32Array {
    const count = this.varint();
    if (count > this.bytes.length - this.at) throw new RangeError('a row is longer than the bytes');
    const row = new Int32Array(count);
    for (let index = 0; index < count; index++) row[index] = next();
    return row;
  }
}
