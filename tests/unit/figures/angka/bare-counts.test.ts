import { describe, expect, it } from 'vitest';
import { brief, lastLabelIn } from './read';

it.each([
  ['Sebanyak 312 napi hadir, 14 di antaranya bebas', ['312 napi', 312], ['14', 14]],
  ['Ada 87 kasus demam, lima di antaranya berat', ['87 kasus demam', 87], ['lima', 5]],
  ['Dari 40 bus itu, hanya 28 yang laik jalan', ['40 bus', 40], ['28', 28]],
  ['Dari 196 yang menjadi target', ['196', 196]],
  ['Dua dari lima korban dirawat', ['Dua', 2], ['lima korban', 5]],
  ['Sebanyak 12 dari 1.800 pelamar lolos', ['12', 12], ['1.800 pelamar', 1800]],
  ['Nilainya naik dari 62 menjadi 71.', ['62', 62], ['71', 71]],
  ['Indeks literasi mencapai 71,2.', ['71,2', 71.2]],
  ['Indeks turun ke level 7.215,34.', ['7.215,34', 7215.34]],
  ['Ia lulus dengan IPK 3,92.', ['3,92', 3.92]],
  ['Rasio gini sebesar 0,38 pada Maret', ['0,38', 0.38]],
  ['Hampir 1/3 trafik macet', ['1/3', 1 / 3]],
  ['Sepertiga lahan sawah kering', ['Sepertiga', 1 / 3]],
  ['Dua pertiga anggota setuju', ['Dua pertiga', 2 / 3]],
  ['Ada 14 luka tusukan di tubuhnya', ['14 luka tusukan', 14]],
  ['Surat itu terdiri dari 286 ayat.', ['286 ayat', 286]],
  ['Golkar 12 kursi, PKB 9 kursi', ['12 kursi', 12], ['9 kursi', 9]],
] as [string, ...[string, number][]][])('%s', (sentence, ...numbers) =>
  expect(brief(sentence, 'jumlah')).toEqual(numbers),
);

it.each([
  'Salah satu di antaranya pulang',
  'Satu di antaranya bebas',
  'Pasal 28 yang mengatur itu',
  'Ia bangun di sepertiga malam',
  'Tanggal 3/4/2025',
  'Buka 24/7 setiap hari',
  'Warga RT 1/3 desa itu',
  'Ke perempat final',
  'Level 5 permainan',
  'Ada 14 luka',
  'Pasal 363 ayat 1 dan ayat (2)',
  'Menonton Trans 7 siswa',
  'Pergi dari 12 ke sana',
  'Versi 3,92 dirilis',
  'Kloter 12 asal Lumar berangkat',
])('counts nothing in "%s"', (sentence) => expect(brief(sentence, 'jumlah')).toEqual([]));

describe('what a number without a noun counts', () => {
  it.each([
    ['Sebanyak 312 napi mendapat remisi, 14 di antaranya langsung bebas.', 'napi bebas'],
    ['Dari 40 bus yang diperiksa, hanya 28 yang dinyatakan layak jalan.', 'bus dinyatakan layak jalan'],
    ['Dua dari lima korban masih menjalani perawatan.', 'korban menjalani perawatan'],
    ['Indeks harga saham turun ke level 7.215,34.', 'Indeks harga saham turun'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
