import { describe, expect, it } from 'vitest';
import { beyondNumber } from '@/views/figures/beyond-number.ts';

describe('what a label says beyond its number', () => {
  it.each([
    ['312 orang', 'orang meminjam buku', 'meminjam buku', true],
    ['tiga perahu bekas', 'perahu bekas tidak dipakai', 'tidak dipakai', true],
    ['2.400 Buku', 'buku sumbangan warga', 'sumbangan warga', true],
    ['dua ratus orang', 'orang mengungsi', 'mengungsi', true],
    ['40 rumah', 'rumah', '', true],
    ['Rp 185 juta', 'biaya pembangunan', 'biaya pembangunan', false],
    ['40 buku', 'buku-buku sumbangan', 'buku-buku sumbangan', false],
    ['14 kilometer', 'panjang sungai', 'panjang sungai', false],
    ['pertama', 'pertama kali digelar', 'pertama kali digelar', false],
    ['30 persen', 'persentase minat baca', 'persentase minat baca', false],
  ])('%s · %s', (number, label, words, goesOn) => {
    expect(beyondNumber(number, label)).toEqual({ words, goesOn });
  });
});
