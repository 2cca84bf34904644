import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Removal } from '@/reading';
import { Ledger } from '@/views/article/ledger.tsx';
import { removalIds } from '@/views/article/removal-id.ts';

vi.mock('@/platform/words.ts', () => import('../fake-words.ts'));

const removal = (rule: string, text: string): Removal => ({
  rule,
  reason: 'Alasan aturan baru',
  text,
  at: 1,
});
const REMOVALS = [
  removal('iklan', 'ADVERTISEMENT'),
  removal('baca-juga', 'Baca Juga: Jembatan Ditutup'),
  removal('iklan', 'ADVERTISEMENT'),
  removal('aturan-baru', ''),
];
const IDS = removalIds(REMOVALS);

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(removals: Removal[], back: number[] = []): Promise<ReturnType<typeof vi.fn>> {
  root = document.body.appendChild(document.createElement('div'));
  const changed = vi.fn();
  const restored = new Set(back.map((place) => IDS[place]!));
  await act(() => render(<Ledger removals={removals} restored={restored} onChange={changed} />, root));
  return changed;
}

const text = (selector: string) => root.querySelector(selector)!.textContent;
const buttons = () => [...root.querySelectorAll('button')];
const placesOf = (ids: unknown) => [...(ids as Set<string>)].map((id) => IDS.indexOf(id));

it.each([
  [[], '4 sisipan dihapus'],
  [[0, 1], '2 sisipan dihapus (2 dikembalikan)'],
  [[0, 1, 2], '1 sisipan dihapus (3 dikembalikan)'],
  [[0, 1, 2, 3], '4 sisipan dikembalikan'],
])('with %j back it counts "%s"', async (back, count) => {
  await show(REMOVALS, back);
  expect(text('summary')).toBe(count);
});

it('groups by reason, in the reader’s language or the rule’s own words', async () => {
  await show(REMOVALS);
  expect([...root.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
    'Penanda iklan 2',
    'Tautan ke berita lain di tengah cerita 1',
    'Alasan aturan baru 1',
  ]);
  expect([...root.querySelectorAll('.ledger-text')].map((each) => each.textContent)).toEqual([
    'ADVERTISEMENT',
    'ADVERTISEMENT',
    'Baca Juga: Jembatan Ditutup',
    '(tanpa teks)',
  ]);
});

it('puts one item back by its own button, its like stays out', async () => {
  const changed = await show(REMOVALS);
  buttons()[1]!.click();
  expect(placesOf(changed.mock.lastCall![0])).toEqual([2]);
});

it('takes an item out again', async () => {
  const changed = await show(REMOVALS, [0, 1]);
  buttons()[0]!.click();
  expect(placesOf(changed.mock.lastCall![0])).toEqual([1]);
});

it.each([
  ['puts all back', [1], 'Kembalikan semua', [0, 1, 2, 3]],
  ['takes all out again', [0, 1, 2, 3], 'Hapus semua lagi', []],
])('%s by one button', async (_, back, name, expected) => {
  const changed = await show(REMOVALS, back);
  const all = buttons().at(-1)!;
  expect(all.textContent).toBe(name);
  all.click();
  expect(placesOf(changed.mock.lastCall![0])).toEqual(expected);
});

it('says where nothing was taken out', async () => {
  await show([]);
  expect(root.textContent).toBe('Tidak ada sisipan yang ditemukan');
});
