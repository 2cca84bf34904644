import { expect, it } from 'vitest';
import { brief, numbersIn } from './read';

it.each([
  ['Jaraknya 4 kilometer', '4 kilometer', 4, 'km'],
  ['Luasnya 2.500 meter persegi', '2.500 meter persegi', 2500, 'm²'],
  ['Kebun 3 hektare', '3 hektare', 3, 'hektare'],
  ['Suhu 30 derajat Celsius', '30 derajat Celsius', 30, '°C'],
  ['Suhu minus 5 derajat', 'minus 5 derajat', -5, '°C'],
  ['Gempa magnitudo 5,6 terasa', 'magnitudo 5,6', 5.6, 'magnitudo'],
  ['Gempa M 5,6 terasa', 'M 5,6', 5.6, 'magnitudo'],
  ['Emas 177 gram hilang', '177 gram', 177, 'gram'],
  ['Gas LPG 3 kg', '3 kg', 3, 'kg'],
  ['Sabu 1,5kg', '1,5kg', 1.5, 'kg'],
  ['Debit 20 liter per detik', '20 liter per detik', 20, 'liter per detik'],
  ['Angin 60 km/jam', '60 km/jam', 60, 'km/jam'],
  ['Pembangkit 200 MW', '200 MW', 200, 'MW'],
  ['Panen 12 ribu ton', '12 ribu ton', 12_000, 'ton'],
  ['Tinggi dua meter', 'dua meter', 2, 'm'],
  ['Berjarak 500 m dari pasar', '500 m', 500, 'm'],
  ['Lahan 7 ha terbakar', '7 ha', 7, 'hektare'],
  ['Curah hujan 120 mm', '120 mm', 120, 'mm'],
  ['Layar 6,7 inci', '6,7 inci', 6.7, 'inci'],
  ['Memori 128 GB', '128 GB', 128, 'GB'],
  ['Kamera 50 MP', '50 MP', 50, 'MP'],
  ['Mesin 150 cc', '150 cc', 150, 'cc'],
  ['Minyak 4 liter', '4 liter', 4, 'liter'],
  ['Produksi 600 ribu barel per hari', '600 ribu barel per hari', 600_000, 'barel per hari'],
  ['Volume 12 meter kubik', '12 meter kubik', 12, 'm³'],
  ['Luas 1,9 juta km persegi', '1,9 juta km persegi', 1_900_000, 'km²'],
  ['Drugs of 3 kilograms', '3 kilograms', 3, 'kg'],
])('%s', (sentence, text, value, unit) => {
  const [number] = numbersIn(sentence);
  expect([number!.text, number!.value, number!.kind, number!.unit]).toEqual([text, value, 'ukuran', unit]);
});

it.each([
  ['Angin 20-30 km/jam', '20-30 km/jam', 20, 30],
  ['Naik becak 1-2 km', '1-2 km', 1, 2],
  ['Suhu 24 hingga 32 derajat Celsius', '24 hingga 32 derajat Celsius', 24, 32],
])('takes both ends of %s', (sentence, text, value, high) =>
  expect(brief(sentence, 'ukuran')).toEqual([[text, value, high]]),
);

it.each([
  'Setiap satu liter',
  'Magnitudo besar',
  'Di Kilometer panjang',
  'Empat mobil',
  'M 5 orang',
  'Kaki lima',
  'Meteran listrik',
  'Tonase kapal',
  'Gram positif',
  'Liter bahan bakar',
  'Derajat sosoh',
  'Meter air rusak',
  'Ribuan ton beras',
  'Kilometer demi kilometer',
  'Sekilo gula',
  'Harga per kilogram',
  'Beberapa hektare',
  'Kaki 5 orang itu',
  'Seri A50 dijual',
  'PM 2.5 tinggi',
  'Kadar air',
  'Jumlah 12 mangkuk',
  'Tim 5 memenangi laga',
  'Sentimeter saja',
  'Ganjil genap',
])('none in "%s"', (sentence) => expect(brief(sentence, 'ukuran')).toEqual([]));
