import { describe, expect, it } from 'vitest';
import { brief, numbersIn } from './read';

describe('persen', () => {
  it.each([
    ['Naik 12,5 persen', '12,5 persen', 12.5],
    ['Naik 12,5%', '12,5%', 12.5],
    ['Naik 5 %', '5 %', 5],
    ['Turun sepuluh persen', 'sepuluh persen', 10],
    ['Tumbuh minus 0,3 persen', 'minus 0,3 persen', -0.3],
    ['Tumbuh 5.3 persen', '5.3 persen', 5.3],
    ['Tumbuh 100 persen', '100 persen', 100],
  ])('%s', (sentence, text, value) => expect(brief(sentence, 'persen')).toEqual([[text, value]]));
  it.each([
    ['Naik 10-20 persen', '10-20 persen', 10, 20],
    ['Naik 10% hingga 12%', '10% hingga 12%', 10, 12],
  ])('takes both ends of %s', (sentence, text, value, high) =>
    expect(brief(sentence, 'persen')).toEqual([[text, value, high]]),
  );
  it.each(['Persentase 5 besar', 'Beberapa persen warga', 'Kode A5% salah', 'Persen', '% kosong'])(
    'none in "%s"',
    (sentence) => expect(brief(sentence, 'persen')).toEqual([]),
  );
});

describe('waktu', () => {
  it.each([
    ['Mulai pukul 10.30 WIB', 'pukul 10.30 WIB', '10:30'],
    ['Mulai pukul 10:30', 'pukul 10:30', '10:30'],
    ['Sampai jam 16:00 WIB ini', 'jam 16:00 WIB', '16:00'],
    ['Mulai pukul 7 malam', 'pukul 7 malam', '19:00'],
    ['Mulai jam 9 pagi', 'jam 9 pagi', '09:00'],
    ['Gempa 04.15 WIT', '04.15 WIT', '04:15'],
    ['Mulai pkl. 8.05', 'pkl. 8.05', '08:05'],
  ])('%s', (sentence, text, value) => expect(brief(sentence, 'waktu')).toEqual([[text, value]]));
  it.each([
    ['Buka pukul 19.00-21.00 Wita', 'pukul 19.00-21.00 Wita', '19:00', '21:00'],
    ['Buka pukul 09.00 hingga 15.00 WIB', 'pukul 09.00 hingga 15.00 WIB', '09:00', '15:00'],
    [
      'Tutup pukul 18.00 WIB hingga pukul 06:00 WIB',
      'pukul 18.00 WIB hingga pukul 06:00 WIB',
      '18:00',
      '06:00',
    ],
  ])('takes both ends of %s', (sentence, text, value, high) =>
    expect(brief(sentence, 'waktu')).toEqual([[text, value, high]]),
  );
  it.each([
    'Selama 10 jam',
    'Harga 10.30 juta',
    'Pukul rata',
    'Jam dinding',
    'Rasio 16:9',
    'Dipukul 3 orang',
    'Pukul 99 pagi',
  ])('none in "%s"', (sentence) => expect(brief(sentence, 'waktu')).toEqual([]));
});

describe('durasi', () => {
  it.each([
    ['Film itu 90 menit', '90 menit', 90],
    ['Selama dua tahun', 'dua tahun', 2],
    ['Dihukum 6 bulan penjara', '6 bulan', 6],
    ['Dalam 2 musim terakhir', '2 musim', 2],
    ['Laba dua kuartal berturut-turut', 'dua kuartal', 2],
    ['Berlaku 14 hari', '14 hari', 14],
    ['Tunggu 1,5 jam', '1,5 jam', 1.5],
    ['Tunggu satu jam', 'satu jam', 1],
  ])('%s', (sentence, text, value) => expect(brief(sentence, 'durasi')).toEqual([[text, value]]));
  it.each([
    'Pada tahun 2015',
    'Liga 2 musim lalu',
    'Dalam satu musim',
    'Setahun penuh',
    'Sebulan lalu',
    'Berusia 34 tahun',
    'Hari ke-3',
  ])('none in "%s"', (sentence) => expect(brief(sentence, 'durasi')).toEqual([]));
});

describe('usia', () => {
  it.each([
    ['Ia berusia 34 tahun', '34 tahun', 34],
    ['Korban Sari (37) selamat', '(37)', 37],
    ['Pelaku N (35) kabur', '(35)', 35],
    ['Pelaku Budi (35 tahun) kabur', '(35 tahun)', 35],
    ['Seorang pria 40 tahun', '40 tahun', 40],
    ['Sari, 36 tahun, hadir', '36 tahun', 36],
    ['Bayi berumur 8 bulan', '8 bulan', 8],
    ['Di usia 70 tahun ia menang', '70 tahun', 70],
  ])('%s', (sentence, text, value) => expect(brief(sentence, 'usia')).toEqual([[text, value]]));
  it.each([
    'Sejumlah warga (37) hadir',
    'Jakarta (2024)',
    'Seusia 34 orang',
    'Usia muda',
    'Sari (0)',
    'Umur panjang',
  ])('none in "%s"', (sentence) => expect(brief(sentence, 'usia')).toEqual([]));
});

describe('ukuran', () => {
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
    ['Tinggi dua meter', 'dua meter', 2, 'meter'],
  ])('%s', (sentence, text, value, unit) => {
    const [number] = numbersIn(sentence);
    expect([number!.text, number!.value]).toEqual([text, value]);
    expect(number!.kind).toBe('ukuran');
    expect(number!.unit).toBe(unit === 'meter' ? 'm' : unit);
  });
  it.each([
    'Setiap satu liter',
    'Magnitudo besar',
    'Di Kilometer panjang',
    'Empat mobil',
    'M 5 orang',
    'Kaki lima',
  ])('none in "%s"', (sentence) => expect(brief(sentence, 'ukuran')).toEqual([]));
});

describe('skor', () => {
  it.each([
    ['Garuda menang 2-1 atas tamunya', [['2-1', '2-1']]],
    [
      'Skor 21-17, 21-19 menutup laga',
      [
        ['21-17', '21-17'],
        ['21-19', '21-19'],
      ],
    ],
    ['Laga berakhir imbang 0–0', [['0–0', '0-0']]],
  ])('%s', (sentence, found) => expect(brief(sentence, 'skor')).toEqual(found));
  it.each([
    'Rute 2-1 ditutup',
    'Tim berisi 2-3 orang',
    'Laga digelar 17-18 Februari',
    'Tim U-21 menang',
    'Nomor 1-2-3 kalah',
    'Tim main 1-2 jam',
  ])('none in "%s"', (sentence) => expect(brief(sentence, 'skor')).toEqual([]));
});

describe('urutan', () => {
  it.each([
    ['Perayaan HUT ke-79 RI', 'ke-79', 79],
    ['Berada di peringkat 5 dunia', 'peringkat 5', 5],
    ['Mereka meraih kemenangan kelima dari sana', 'kelima', 5],
    ['Ia menjadi juara pertama', 'pertama', 1],
    ['Gol tercipta pada menit ke-13', 'menit ke-13', 13],
    ['Untuk pertama kalinya ia menang', 'pertama kalinya', 1],
    ["Gol Rahman ('36) indah", "'36", 36],
  ])('%s', (sentence, text, value) => expect(brief(sentence, 'urutan')).toEqual([[text, value]]));
  it.each([
    'Kedua pelaku kabur',
    'Pertama, siapkan air',
    'Polisi menangkap kedua pelaku',
    'Pasal 363 ke 3e',
    'Lima besar',
    'Ke-an salah',
    'Di kedua kota',
  ])('none in "%s"', (sentence) => expect(brief(sentence, 'urutan')).toEqual([]));
});
