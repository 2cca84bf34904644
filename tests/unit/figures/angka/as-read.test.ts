import { expect, it } from 'vitest';
import { asRead } from '@/figures/angka/as-read';

it.each([
  ['upacara Lapangan Timur', 'Piala diberikan dalam upacara di Lapangan Timur.', 'upacara di Lapangan Timur'],
  ['pelari Kenari', 'Pelari itu kalah, sebab pelari dari Kenari lebih cepat.', 'pelari dari Kenari'],
  ['upacara upacara', 'Ia pindah dari upacara ke upacara.', 'upacara ke upacara'],
])('%s in "%s"', (label, sentence, read) => expect(asRead(label, sentence)).toBe(read));

it.each([
  ['kios dibuka', 'Kios di pasar dibuka.'],
  ['kios pasar', 'Ada kios yang di pasar.'],
  ['laba bersih', 'Laba bersih naik.'],
  ['kios Pasar', 'Sebuah kios disewa Pasar.'],
  ['usia Sari', 'Sari berulang tahun.'],
  ['', 'Kosong.'],
])('leaves %s alone in "%s"', (label, sentence) => expect(asRead(label, sentence)).toBe(label));
