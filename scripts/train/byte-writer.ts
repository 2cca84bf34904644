/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];
  private store = 0;
  private held = 0;

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  varints(row: ArrayLike<number>): void {
    this.varint(row.length);
    for (let index = 0; index < row.length; index++) this.varint(row[index]!);
  }

  row(bytes: ArrayLike<number>): void {
    this.varint(bytes.length);
    for (let index = 0; index < bytes.length; index++) this.bytes.push(bytes[index]!);
  }

  signeds(row: ArrayLike<number>): void {
    this.varint(row.length);
    for (let index = 0; index < row.length; index++) this.signed(row[index]!);
  }

  smallSigneds(row: ArrayLike<number>): void {
    this.golomb(Array.from(row, (value) => (value < 0 ? -2 * value - 1 : 2 * value) - 1));
  }

  starts(row: ArrayLike<number>): void {
    this.golomb(Array.from(row, (value, index) => value - (row[index - 1] ?? -1) - 1));
  }

  rising(row: ArrayLike<number>): void {
    this.golomb(Array.from(row, (value, index) => value - (row[index - 1] ?? 0)));
  }

  /** Noughts up to a whole multiple of so many bytes. */
  padTo(size: number): void {
    while (this.bytes.length % size !== 0) this.bytes.push(0);
  }

  private golomb(gaps: readonly number[]): void {
    const width = bestWidth(gaps);
    this.varint(gaps.length);
    this.bytes.push(width);
    for (const gap of gaps) {
      for (let upper = gap >> width; upper > 0; upper--) this.bit(1);
      this.bit(0);
      for (let place = width - 1; place >= 0; place--) this.bit((gap >> place) & 1);
    }
    while (this.held > 0) this.bit(0);
  }

  private bit(bit: number): void {
    this.store = this.store * 2 + bit;
    if (++this.held < 8) return;
    this.bytes.push(this.store);
    this.store = 0;
    this.held = 0;
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** How many lower bits make the row of gaps shortest. */
function bestWidth(gaps: readonly number[]): number {
  const sizes = Array.from({ length: 17 }, (_, width) =>
    gaps.reduce((size, gap) => size + (gap >> width) + 1 + width, 0),
  );
  return sizes.indexOf(Math.min(...sizes));
}
