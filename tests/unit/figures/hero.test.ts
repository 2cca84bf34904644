import { describe, expect, it } from 'vitest';
import { findAngka } from '@/figures/angka/find-angka';
import { heroOf } from '@/figures/hero';
import type { Tokoh } from '@/reading';

/** Somebody mentioned so often in the paragraph, quoted or not. */
function tokohOf(name: string, mentions: number, quotes: number, role?: string): Tokoh {
  const span = { paragraph: 0, start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length };
  return {
    name,
    aliases: [],
    ...(role ? { role } : {}),
    mentions: Array.from({ length: mentions }, () => span),
    quotes: Array.from({ length: quotes }, () => ({ span, text: 'Baik.', direct: true })),
  };
}
const TEXT = 'Sari Dewi bertemu Rangga.';

describe('the person a story is about', () => {
  it.each([
    ['alone', [tokohOf('Sari Dewi', 5, 2)], { name: 'Sari Dewi', speaks: true }],
    [
      'far ahead',
      [tokohOf('Sari Dewi', 8, 1), tokohOf('Rangga', 4, 1)],
      { name: 'Sari Dewi', speaks: false },
    ],
    ['an artist', [tokohOf('Sari Dewi', 5, 2, 'penyanyi')], { name: 'Sari Dewi', speaks: true }],
    ['too seldom', [tokohOf('Sari Dewi', 3, 0)], undefined],
    ['not far ahead', [tokohOf('Sari Dewi', 7, 0), tokohOf('Rangga', 4, 0)], undefined],
    // Who speaks for an office speaks of others.
    ['an office', [tokohOf('Sari Dewi', 9, 4, 'Kepala Dinas Kenari')], undefined],
    ['nobody', [], undefined],
  ])('%s', (_, tokoh, hero) => expect(heroOf(tokoh, [TEXT])).toEqual(hero));
});

describe('what the person did', () => {
  const label = (text: string, speaks = true) =>
    findAngka({ title: '', paragraphs: [text] }, { name: 'Sari', speaks })[0]?.label;
  it.each([
    ['Dia lahir pada 5 Mei 1990.', 'Sari lahir'],
    ['"Saya tinggal di Kota Lumar selama dua tahun."', 'Sari tinggal di Kota Lumar'],
    ['Pada 2014, ia pindah ke Lumar.', 'Sari pindah ke Lumar'],
    ['Kini ia juga menghabiskan enam tahun di Lumar.', 'Sari menghabiskan waktu di Lumar'],
    // A subject of its own, or none.
    ['Rangga lahir pada 5 Mei 1990.', 'Rangga lahir'],
    ['Mereka menikah pada 5 Mei 1990.', 'menikah'],
  ])('%s', (text, expected) => expect(label(text)).toBe(expected));
  it('leaves "saya" alone where others are quoted too', () =>
    expect(label('"Saya tinggal di Lumar selama dua tahun."', false)).toBe('tinggal di Lumar'));
});
