import { expect, it } from 'vitest';
import { brief, numbersIn } from './read';

it.each([
  ['Naik 12,5 persen', '12,5 persen', 12.5],
  ['Naik 12,5%', '12,5%', 12.5],
  ['Naik 5 %', '5 %', 5],
  ['Turun sepuluh persen', 'sepuluh persen', 10],
  ['Sasaran 2,5 plus minus 1 persen', '1 persen', 1],
  ['Tumbuh minus 0,3 persen', 'minus 0,3 persen', -0.3],
  ['Tumbuh 5.3 persen', '5.3 persen', 5.3],
  ['Tumbuh 100 persen', '100 persen', 100],
  ['Sekitar 40 persen warga setuju', '40 persen', 40],
  ['Lebih dari 70% kios tutup', '70%', 70],
  ['Hanya 0,05 persen yang gagal', '0,05 persen', 0.05],
  ['Diskon 25% untuk pelajar', '25%', 25],
  ['Bobotnya 60 prosen', '60 prosen', 60],
  ['Dua puluh lima persen lahan kering', 'Dua puluh lima persen', 25],
  ['Bunga turun menjadi 6,25%.', '6,25%', 6.25],
  ['Penjualan (naik 8%) membaik', '8%', 8],
  ['Setengahnya, 50 persen, kosong', '50 persen', 50],
  ['Tumbuh 1.250 persen', '1.250 persen', 1250],
  ['Laba melonjak 200 persen lebih', '200 persen', 200],
  ['Suara sah 98,7 persen', '98,7 persen', 98.7],
  ['Tarif nol persen berlaku', 'nol persen', 0],
  ['Seratus persen aman', 'Seratus persen', 100],
  ['Inflasi 2,61 persen (yoy)', '2,61 persen', 2.61],
  ['Meraih 51,4% suara', '51,4%', 51.4],
  ['Naik 10 per cent', '10 per cent', 10],
  ['Kenaikan 3 peratus', '3 peratus', 3],
])('%s', (sentence, text, value) => expect(brief(sentence, 'persen')).toEqual([[text, value]]));

it.each([
  ['Naik 10-20 persen', '10-20 persen', 10, 20],
  ['Naik 10% hingga 12%', '10% hingga 12%', 10, 12],
  ['Naik lima sampai tujuh persen', 'lima sampai tujuh persen', 5, 7],
  ['Tumbuh 5,1–5,3 persen', '5,1–5,3 persen', 5.1, 5.3],
])('takes both ends of %s', (sentence, text, value, high) =>
  expect(brief(sentence, 'persen')).toEqual([[text, value, high]]),
);

it.each([
  'Persentase 5 besar',
  'Beberapa persen warga',
  'Kode A5% salah',
  'Persen',
  '% kosong',
  'Berapa persen kenaikannya',
  'Naik 0,25 poin',
  'Sekian persen dari laba',
  'Persenan bagi tukang parkir',
  'Dalam persen',
  'Perseneling mobil 5 gigi',
  'Kenaikan persen itu besar',
  'Diskon besar-besaran',
  'Separuh warga pergi',
  'Setengah dari kios tutup',
  'Ia 5 kali menang',
  'Angka % tidak tertulis',
  'Puluhan persen lahan rusak',
  'Ratusan persen naiknya',
  'Bagian 5 buku itu',
  'Rasio 3:2',
  'Pecahan 1/2',
  'Presentasi 5 menit',
  'Harga naik',
  'Persentil',
])('none in "%s"', (sentence) => expect(brief(sentence, 'persen')).toEqual([]));

it('keeps how sure it is', () =>
  expect(
    numbersIn('Lebih dari 70% kios tutup, hampir 10 persen rusak').map(({ approximation }) => approximation),
  ).toEqual(['lebih dari', 'hampir']));
