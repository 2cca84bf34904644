import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('whose a count is', () => {
  it.each([
    ['Terminal itu memiliki gedung parkir empat lantai yang luas.', 'gedung parkir lantai'],
    [
      'Pasukan mengejar kelompok pemberontak yang membunuh dua tentara.',
      'tentara yang dibunuh kelompok pemberontak',
    ],
    ['Rumah jagal menyembelih 20 ekor setiap harinya.', 'ekor yang disembelih rumah jagal'],
    ['Tiap tahun ada 88 ribu liter limbah pabrik.', 'limbah pabrik'],
    ['Lebah mencari bunga dalam jarak 800 meter dari sarang.', 'jarak dari sarang'],
    ['Harga beras di Singapura (90 persen) naik.', 'Harga Singapura'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('whose a day is', () => {
  it.each([
    ['"Baik," kata dia saat ditemui di kantornya, Senin (25/3/2013).', 'pernyataan saat ditemui'],
    [
      '"Baik," ujar Sari Dewi saat meninjau gudang beras, Senin (25/3/2013).',
      'Sari Dewi meninjau gudang beras',
    ],
    [
      'Panitia mencari pengganti Rangga Wirasena yang masa kerjanya habis pada 10 Desember 2014.',
      'masa kerjanya habis Wirasena',
    ],
    ['Demikian disampaikan Humas Kantor Kenari, Sari Dewi, Selasa (9/6).', 'pernyataan Sari Dewi'],
    ['Menteri menargetkan aturan itu terbit paling lambat Oktober 2026.', 'aturan terbit'],
    // What the speaker said goes on behind: the year is its own.
    ['Kata dia, berdasarkan kuota tahun 2017, jemaah berkurang.', 'kuota jemaah berkurang'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what an amount is for, and of', () => {
  it.each([
    [
      'Pemerintah menyiapkan anggaran Rp 71 triliun untuk program sekolah dasar.',
      'anggaran program sekolah dasar',
    ],
    ['Pengunjung membeli tiket Rp 25 ribu untuk dewasa dan Rp 15 ribu untuk anak-anak.', 'tiket anak-anak'],
    ['Pabrik itu memangkas 90 karyawan atau 8 persen dari seluruh pekerja.', 'karyawan pekerja'],
    [
      'Pembangunan alun-alun yang dimulai sejak Mei 2025 menghabiskan anggaran Rp 14 miliar.',
      'anggaran Pembangunan alun-alun',
    ],
    ['Pembalap itu meraih juara dengan catatan waktu 45 detik.', 'catatan waktu juara'],
    // The receiver of a gift is no purpose of it.
    ['Ia memberi uang Rp 5 juta untuk Sari Dewi.', 'memberi uang'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('words that look like verbs, and asides', () => {
  it.each([
    ['Bank Kenari membagikan dividen Rp 9 miliar.', 'Bank Kenari membagikan dividen'],
    ['Dokter mencatat pasien diabetes 90 orang.', 'pasien diabetes orang'],
    ['Indeks biaya pekerja, termasuk gaji dan tunjangan, naik 4,7 persen.', 'Indeks biaya pekerja naik'],
    ['Gedung itu memiliki menara yang terdiri dari 16 lantai.', 'menara lantai'],
    [
      'Pertumbuhan mencapai 5 persen dengan alokasi dana jalan raya berkisar 4 persen.',
      'alokasi dana jalan raya',
    ],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what says too little', () => {
  it.each([
    [
      'Penjualan sepeda pada Maret mencapai 8.900 unit, naik dibandingkan Februari yang sebanyak 7.200 unit.',
      'Penjualan sepeda',
    ],
    ['Kamera depannya beresolusi 32 MP.', 'resolusi Kamera depannya'],
    ['Anak ketiga dari pasangan Sari itu lahir.', 'Anak pasangan Sari'],
    // A verb that only leads to another says nothing alone.
    ['Saya ingin 2 tahun lagi.', undefined],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('the same amount once more', () => {
  it.each([
    ['Militer memamerkan roket Kenari, dengan jangkauan 100 kilometer (62 mil).', 'jangkauan roket Kenari'],
    ['Laba koperasi Rp 45 miliar (sekitar US$ 3 juta).', 'Laba koperasi'],
    [
      'Dana itu dialihkan karena selama ini 70 persen subsidi dinikmati pengusaha.',
      'subsidi dinikmati pengusaha',
    ],
    [
      'Polisi menyita peluru tajam sebanyak 90 butir dan peluru karet hitam sebanyak 50 butir.',
      'peluru karet hitam',
    ],
    ['Koperasi menyalurkan kredit usaha kecil sepanjang 2025.', 'Koperasi menyalurkan kredit usaha'],
    // An item in brackets is another one.
    ['Iuran warga Rp 5.000 (dewasa).', 'Iuran warga dewasa'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('names joined by a dash, and what a day is said behind', () => {
  it.each([
    ['Disusul pasangan Sari Dewi - Rangga Wirasena sebanyak 29 persen.', 'Disusul pasangan Sari Dewi-Rangga'],
    [
      '"Tenang," kata dia usai menjenguk Rangga di rumah sakit, Selasa (26/8/2014).',
      'menjenguk Rangga di rumah sakit',
    ],
    ['"Tenang," kata Sari saat memberikan keterangan di kantor, Selasa (26/8/2014).', 'pernyataan Sari'],
    ['Partai itu menang dengan perolehan 82.311 suara.', 'perolehan suara Partai'],
    ['Ketika aturan itu dirancang pada 1960, penyakit belum ada.', 'aturan dirancang'],
    ['Pada kuartal ketiga, upah buruh naik.', 'kuartal upah buruh naik'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
