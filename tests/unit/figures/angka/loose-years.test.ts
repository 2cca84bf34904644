import { expect, it } from 'vitest';
import { brief } from './read';

it.each([
  ['Rencana Kota Lumar 2025–2029 disusun', ['2025–2029', '2025', '2029']],
  ['Koleksi pada kurun waktu 1945-1949 hilang', ['1945-1949', '1945', '1949']],
  ['Grup menghitung pendapatan 1989 sebesar itu', ['1989', '1989']],
  ['Kata juara dunia 1993 di Lumar', ['1993', '1993']],
  ['Sudah ada sejak era 1970-an sampai kini', ['era 1970-an', '1970']],
  ['Ia lari pada tahun 1970-an', ['tahun 1970-an', '1970']],
  ['Dibuat pada pertengahan 2000-an', ['pertengahan 2000-an', '2000']],
  ['Lagu tahun 80-an diputar', ['tahun 80-an', '1980']],
  ['Dibuat pada era tahun 70 sampai 80an', ['tahun 70 sampai 80an', '1970', '1980']],
  ['Bantuan bulan Februari dan Maret', ['bulan Februari', '--02'], ['Maret', '--03']],
  ['Naik pada bulan september', ['bulan september', '--09']],
] as [string, ...string[][]][])('%s', (sentence, ...dates) =>
  expect(brief(sentence, 'tanggal')).toEqual(dates),
);

it.each([
  'Piala Lumar 2020 digelar',
  'Sebanyak 2015 orang',
  'Jumlah 2015 peserta',
  'Surat nomor 2019 itu',
  'Harga seri 2021 yang baru',
  'Usianya 70-an',
  'Sekitar 1970-an warga',
  'Kode 1945-1949-2',
  'Skor 2029-2025',
  'Naik september',
])('finds no date in "%s"', (sentence) => expect(brief(sentence, 'tanggal')).toEqual([]));
