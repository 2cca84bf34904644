import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ByteReader } from '@/figures/tagger/byte-reader';
import { ByteWriter } from '../../../../scripts/train/byte-writer';

const written = (write: (writer: ByteWriter) => void): ByteReader => {
  const writer = new ByteWriter();
  write(writer);
  return new ByteReader(writer.toBytes());
};

describe('rising numbers', () => {
  it.each([
    ['none', []],
    ['one', [7]],
    ['nought first', [0, 1, 2, 3]],
    ['the same twice', [5, 5, 9]],
    ['far apart', [3, 16_777_215]],
    ['a wide gap among narrow ones', [1, 2, 3, 4, 900_000, 900_001]],
  ])('are read back: %s', (_, row) => {
    expect([...written((writer) => writer.rising(row)).rising()]).toEqual(row);
  });

  it('are read back whatever they are, and what follows them too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24 - 1)), fc.nat(), (numbers, next) => {
        const row = [...numbers].sort((left, right) => left - right);
        const reader = written((writer) => {
          writer.rising(row);
          writer.varint(next);
        });
        expect([...reader.rising()]).toEqual(row);
        expect(reader.varint()).toBe(next);
        expect(reader.isAtEnd()).toBe(true);
      }),
    );
  });

  it.each([
    ['longer than the bytes', [200, 1, 3, 0]],
    ['of wider numbers than there are', [1, 40, 0, 0]],
    ['ending early', [5, 4, 255]],
  ])('are refused: %s', (_, bytes) => {
    expect(() => new ByteReader(Uint8Array.from(bytes)).rising()).toThrow(RangeError);
  });
});

describe('small numbers', () => {
  it('are read back, with their sign too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 })),
        fc.array(fc.integer({ min: -90, max: -1 })),
        (row, others) => {
          const starts = row.reduce((all, length) => [...all, all.at(-1)! + length], [0]);
          const reader = written((writer) => {
            writer.starts(starts);
            writer.smallSigneds([...row, ...others]);
          });
          expect([...reader.starts()]).toEqual(starts);
          expect([...reader.smallSigneds()]).toEqual([...row, ...others]);
          expect(reader.isAtEnd()).toBe(true);
        },
      ),
    );
  });

  it('are refused when they end early', () => {
    expect(() => new ByteReader(Uint8Array.from([5, 2, 255])).starts()).toThrow(RangeError);
  });
});

describe('numbers', () => {
  it('are read back with their sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 })), (row) => {
        expect([...written((writer) => writer.signeds(row)).signeds()]).toEqual(row);
      }),
    );
  });
});
