import { expect, it } from 'vitest';
import { passiveOf } from '@/figures/angka/passive';

it.each([
  ['menangkap', 'ditangkap'],
  ['menyita', 'disita'],
  ['membunuh', 'dibunuh'],
  ['memecat', 'dipecat'],
  ['memproduksi', 'diproduksi'],
  ['mengeksekusi', 'dieksekusi'],
  ['mengirim', 'dikirim'],
  ['menggelar', 'digelar'],
  ['mengecek', 'dicek'],
  ['meminta', 'diminta'],
  ['menilai', 'dinilai'],
  ['menjual', 'dijual'],
  ['mentransfer', 'ditransfer'],
  ['melayani', 'dilayani'],
  ['merusak', 'dirusak'],
  ['mewajibkan', 'diwajibkan'],
])('%s is said of its object as %s', (active, passive) => expect(passiveOf(active)).toBe(passive));

it.each(['menjadi', 'menewaskan', 'menurut', 'bekerja', 'ditangkap', 'naik', ''])('leaves %s alone', (word) =>
  expect(passiveOf(word)).toBeUndefined(),
);
