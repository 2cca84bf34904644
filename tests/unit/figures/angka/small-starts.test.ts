import { describe, expect, it } from 'vitest';
import { smallStarts } from '@/figures/angka/small-starts';
import { readBlock } from '@/figures/tokoh/block';
import type { Tagger } from '@/figures/tagger/tagger';

/** Takes "Sari" for a person. */
const tagger: Tagger = { tag: (words) => words.map((word) => (word === 'Sari' ? 'B-PER' : 'O')) };

const startOf = (label: string, ...sentences: string[]): string | undefined => {
  const text = sentences.join(' ');
  const span = { paragraph: 0, start: 0, end: 1 };
  return smallStarts([{ kind: 'jumlah', text: '5', label, span }], [readBlock(text, 0, tagger)])[0]!.label;
};

describe('a label that begins where its sentence does', () => {
  it.each([
    ['Biaya pembangunan', 'biaya pembangunan', 'Biaya pembangunan mencapai Rp 5 juta.'],
    ['Warga mengungsi', 'warga mengungsi', 'Hujan turun. Warga mengungsi 5 hari.'],
    ['Harga naik', 'harga naik', '“Harga naik 5 persen,” katanya.'],
    ['Anak-anak berjalan', 'anak-anak berjalan', 'Anak-anak berjalan 5 kilometer.'],
    ['Jembatan', 'jembatan', 'Jembatan itu 5 meter. Jembatan lain lebih panjang.'],
  ])('%s → %s', (label, small, text) => {
    expect(startOf(label, text)).toBe(small);
  });

  it.each([
    ['Sari berjalan', 'Sari berjalan 5 kilometer.'],
    ['KPK menyita', 'KPK menyita 5 mobil.'],
    ['Dinas Pendidikan membangun', 'Dinas Pendidikan membangun 5 sekolah.'],
    ['Melati panen', 'Melati panen 5 ton. Warga Melati gembira.'],
    ['Kementerian menambah', 'Tahun ini Kementerian menambah 5 kapal.'],
    ['laba bersih', 'Laba bersih 5 juta.'],
  ])('%s stays', (label, text) => {
    expect(startOf(label, text)).toBe(label);
  });
});
