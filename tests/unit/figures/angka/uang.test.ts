import { expect, it } from 'vitest';
import { brief, numbersIn } from './read';

it.each([
  ['Anggarannya Rp 5,3 T tahun ini', 'Rp 5,3 T', 5_300_000_000_000],
  ['Anggarannya Rp5,3 triliun', 'Rp5,3 triliun', 5_300_000_000_000],
  ['Dibayar Rp 1.250.000 tunai', 'Rp 1.250.000', 1_250_000],
  ['Dibayar Rp. 75.000 per hari', 'Rp. 75.000', 75_000],
  ['Harganya Rp 15.000,- saja', 'Rp 15.000,-', 15_000],
  ['Biayanya Rp 12,75 miliar', 'Rp 12,75 miliar', 12_750_000_000],
  ['Utangnya Rp 144 Milliar', 'Rp 144 Milliar', 144_000_000_000],
  ['Utangnya Rp 3 milyar', 'Rp 3 milyar', 3_000_000_000],
  ['Ganti rugi Rp 40 M', 'Rp 40 M', 40_000_000_000],
  ['Upah Rp 900 ribu', 'Rp 900 ribu', 900_000],
  ['Upah Rp 900 rb', 'Rp 900 rb', 900_000],
  ['Upah Rp 4,5 jt', 'Rp 4,5 jt', 4_500_000],
  ['Nilainya US$ 12,4 juta', 'US$ 12,4 juta', 12_400_000],
  ['Nilainya USD 936 ribu', 'USD 936 ribu', 936_000],
  ['Nilainya $250', '$250', 250],
  ['Nilainya 14 ribu dolar AS', '14 ribu dolar AS', 14_000],
  ['Denda 300 dolar Singapura', '300 dolar Singapura', 300],
  ['Ia membawa dua juta rupiah', 'dua juta rupiah', 2_000_000],
  ['Ongkosnya 500 rupiah', '500 rupiah', 500],
  ['Tiketnya RM 45,5', 'RM 45,5', 45.5],
  ['Tiketnya 60 ringgit', '60 ringgit', 60],
  ['Dijual €30 juta', '€30 juta', 30_000_000],
  ['Dijual 30 juta euro', '30 juta euro', 30_000_000],
  ['Hibah 1,5 miliar yen', '1,5 miliar yen', 1_500_000_000],
  ['Sumbangan IDR 10.000', 'IDR 10.000', 10_000],
  ['Sewa Rp 200 jutaan', 'Rp 200 jutaan', 200_000_000],
  ['Setoran Rp seribu', 'Rp seribu', 1000],
])('%s', (sentence, text, value) => expect(brief(sentence, 'uang')).toEqual([[text, value]]));

it.each([
  ['Bonus Rp 2,5-3 miliar', 'Rp 2,5-3 miliar', 2_500_000_000, 3_000_000_000],
  ['Target Rp 3,2 triliun-Rp 3,4 triliun', 'Rp 3,2 triliun-Rp 3,4 triliun', 3.2e12, 3.4e12],
  ['Tarif Rp 5.000 hingga Rp 10.000', 'Rp 5.000 hingga Rp 10.000', 5000, 10_000],
  ['Tarif Rp 50 sampai 100 ribu', 'Rp 50 sampai 100 ribu', 50_000, 100_000],
  ['Biaya 10-12 juta dolar AS', '10-12 juta dolar AS', 10_000_000, 12_000_000],
])('takes both ends of %s', (sentence, text, value, high) =>
  expect(brief(sentence, 'uang')).toEqual([[text, value, high]]),
);

it('gives the sign as unit', () => {
  expect(numbersIn('Harga Rp 500 dan 20 dolar AS dan 3 euro').map(({ unit }) => unit)).toEqual([
    'Rp',
    'US$',
    '€',
  ]);
});

it('keeps a sum no double can hold exact', () =>
  expect(brief('Nilainya Rp 9.007.199.254.740.993', 'uang')).toEqual([
    ['Rp 9.007.199.254.740.993', '9007199254740993'],
  ]));

it.each([
  'Mesin berputar Rpm 500',
  'Harganya masih Rp sekian',
  'Tim RM FC berlatih',
  'Kurs dolar menguat',
  'Mata uang euro dan yen',
  'Surat nomor IDRX12',
  'Ia menyebut dolar 14 kali',
  'Ratusan juta rupiah melayang',
  'Rp belum ditentukan',
  'Rupiah melemah',
  'USDA menyetujui',
  'Sarmi dan RMOL',
  'Harga per kilogram',
  'Seharga satu rumah',
  'Gaji ke-13 cair',
  'Uang kertas baru',
  'Bank 46 dan BRI',
  'Kupon A$AP Rocky',
  'Program S$ belum ada',
  'Nilai tukar tetap',
  'Modal yang besar',
  'Juta orang datang',
  'Miliar lebih',
  'Tagihan Rp... belum dibayar',
  'Tarif nol',
])('finds no money in "%s"', (sentence) => expect(brief(sentence, 'uang')).toEqual([]));
