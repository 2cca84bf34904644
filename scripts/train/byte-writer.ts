/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];

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

  signeds(row: ArrayLike<number>): void {
    this.varint(row.length);
    for (let index = 0; index < row.length; index++) this.signed(row[index]!);
  }

  rising(row: ArrayLike<number>): void {
    this.varint(row.length);
    for (let index = 0; index < row.length; index++) this.varint(row[index]! - (row[index - 1] ?? 0));
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
