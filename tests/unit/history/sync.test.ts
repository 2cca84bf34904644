import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDeleted,
  mergeIndex,
  packIndex,
  unpackIndex,
  type SyncIndex,
  type SyncStory,
} from '@/history/sync.ts';

const story = fc.record(
  {
    url: fc.constant(''),
    title: fc.string({ maxLength: 80 }),
    at: fc.integer({ min: 1, max: 9 }),
    paragraph: fc.nat(50),
    share: fc.constantFrom(0, 0.25, 1),
    finished: fc.boolean(),
    deletedAt: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['url', 'title', 'at', 'paragraph', 'share', 'finished'] },
) as fc.Arbitrary<SyncStory>;
const index: fc.Arbitrary<SyncIndex> = fc
  .array(fc.tuple(fc.nat(4), story), { maxLength: 6 })
  .map((pairs) => new Map(pairs.map(([n, each]) => [keyOf(n), { ...each, url: keyOf(n) }])));
const keyOf = (n: number) => `https://contoh.id/${n}`;
const sorted = (map: SyncIndex) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const READ: SyncStory = { url: keyOf(1), title: 'A', at: 5, paragraph: 3, share: 0.5, finished: false };

describe('mergeIndex', () => {
  it('does not mind which device comes first, nor how often or in which groups', () => {
    fc.assert(
      fc.property(index, index, index, (a, b, c) => {
        expect(sorted(mergeIndex(a, b))).toEqual(sorted(mergeIndex(b, a)));
        expect(sorted(mergeIndex(mergeIndex(a, b), b))).toEqual(sorted(mergeIndex(a, b)));
        expect(sorted(mergeIndex(mergeIndex(a, b), c))).toEqual(sorted(mergeIndex(a, mergeIndex(b, c))));
      }),
    );
  });

  const merged = (a: SyncStory, b: SyncStory) =>
    mergeIndex(new Map([['k', a]]), new Map([['k', b]])).get('k')!;

  it('keeps the furthest progress', () =>
    expect(merged(READ, { ...READ, at: 6, paragraph: 1, share: 0.1 })).toMatchObject({
      at: 6,
      paragraph: 3,
      share: 0.5,
    }));
  it('lets a deletion win over progress', () =>
    expect(isDeleted(merged({ ...READ, deletedAt: 6 }, { ...READ, paragraph: 9 }))).toBe(true));
  it('lets a reading after the deletion stand', () =>
    expect(isDeleted(merged({ ...READ, deletedAt: 6 }, { ...READ, at: 7 }))).toBe(false));
});

describe('packIndex', () => {
  const many = (count: number): SyncIndex =>
    new Map(
      Array.from({ length: count }, (_, n) => {
        const title = `${Math.sin(n)} ${Math.cos(n)} judul panjang`;
        return [keyOf(n), { ...READ, url: keyOf(n), title, at: n + 1 }];
      }),
    );

  it('keeps within the quotas of storage.sync, the newest first', () => {
    const items = packIndex(many(5000));
    const sizes = Object.entries(items).map(([name, item]) => JSON.stringify(item).length + name.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    const kept = unpackIndex(items);
    expect(kept.size).toBeGreaterThan(500);
    expect(kept.has(keyOf(4999))).toBe(true);
    expect(kept.has(keyOf(0))).toBe(false);
  });

  it('gives back what it packed', () => {
    fc.assert(
      fc.property(index, (each) => {
        expect(sorted(unpackIndex(packIndex(each)))).toEqual(sorted(each));
      }),
    );
  });

  it.each([
    [{ 'history-0': 'bukan base64!' }],
    [{ 'history-0': 42 }],
    [{ 'history-0': btoa('rusak') }],
    [{ other: 'x' }],
    [packIndex(new Map([['https://lain.id/', READ]]))],
    [packIndex(new Map([['x', { ...READ, url: 'javascript:1' }]]))],
  ])('passes over %o', (items) => expect(unpackIndex(items).size).toBe(0));
});
