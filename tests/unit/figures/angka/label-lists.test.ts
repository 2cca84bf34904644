import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn, numbersIn } from './read';

const labels = (sentence: string) => numbersIn(sentence).map(({ label }) => label);

describe('whose each number of a list is', () => {
  it.each([
    [
      'Penyumbang terbanyak adalah Kecamatan Lumar dengan 120 kasus, Kecamatan Kenari 98 kasus, dan Kecamatan Baru 45 kasus.',
      ['Kecamatan Lumar kasus', 'kasus Kecamatan Kenari', 'kasus Kecamatan Baru'],
    ],
    ['Golkar 12 kursi, PKB 9 kursi.', ['kursi Golkar', 'kursi PKB']],
    [
      'Terdakwa menerima uang secara bertahap, yakni Rp 200 juta pada Maret 2024 dan Rp 300 juta pada Juni 2024.',
      [
        'terdakwa menerima uang',
        'terdakwa menerima uang',
        'terdakwa menerima uang',
        'terdakwa menerima uang',
      ],
    ],
    [
      'Petugas menggagalkan penyelundupan 1,2 ton ikan dan 400 ekor burung.',
      ['penyelundupan ikan', 'penyelundupan burung'],
    ],
  ])('%s', (sentence, expected) =>
    expect(labels(sentence).map((label) => label?.replace(/^Terdakwa/, 'terdakwa'))).toEqual(expected),
  );
});

describe('who does it, not what describes or accuses them', () => {
  it.each([
    ['Pengendara motor yang tidak mengenakan helm didenda Rp 250 ribu.', 'Pengendara motor didenda'],
    ['Jaksa mendakwa Sari Dewi menerima suap Rp 1,8 miliar.', 'suap Sari Dewi'],
    ['Peneliti menemukan fosil berumur 66 juta tahun di gua.', 'usia fosil'],
    ['Kereta itu melaju 90 km/jam dan menempuh rute 142 kilometer.', 'Kereta menempuh rute'],
    ['Dua pemuda berinisial AR (21) dan DS (19) ditangkap di rumahnya.', 'usia DS'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));

  it('says what happens to those called by letters', () =>
    expect(labelIn('Dua pemuda berinisial AR (21) dan DS (19) ditangkap.')).toBe('pemuda ditangkap'));
});

describe('what one amount is compared with another of', () => {
  it.each([
    ['Gaji perawat naik 6,6%, dibanding dengan 4,4% untuk buruh pabrik.', 'Gaji buruh pabrik'],
    [
      'Pertumbuhan investasi Lumar masih rendah dibandingkan Kenari yang mencapai tujuh persen.',
      'Pertumbuhan investasi Kenari',
    ],
    ['Tingkat literasi itu jauh di bawah Lumar 90 persen, Kenari 70 persen.', 'Tingkat literasi Kenari'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('those struck, and those counted by a word that only counts', () => {
  it.each([
    ['Di pihak Lumar, korban tewas akibat roket mencapai 68 orang.', 'korban tewas'],
    ['Jumlah korban tewas dari warga Kenari menembus angka 2 ribu orang.', 'Jumlah korban tewas dari warga'],
    ['Setidaknya 64 tentara dan empat warga sipil telah tewas.', 'warga sipil tewas'],
    ['Pabrik mencatat jumlah pesanan sebanyak 900 kursi.', 'jumlah pesanan kursi'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('by whom it was done to those counted', () => {
  it.each([
    ['Hiu ini meletakkan 2 telur meski sendirian.', 'telur yang diletakkan hiu'],
    ['Sari Dewi menanam 40 pohon.', 'pohon yang ditanam Sari Dewi'],
    ['Dinas meratakan 9 kios di Jalur Lumar.', 'kios yang diratakan di Jalur Lumar'],
    ['Panitia menyembelih 14 ekor sapi yang dagingnya dibagikan.', 'sapi yang disembelih'],
    ['Kapal selam KRI Kenari ditemukan di kedalaman 838 meter.', 'kedalaman KRI Kenari'],
    // One word with a capital at the start may be a name; a time does nothing.
    ['Lumar menangkap 15 pelaut.', 'pelaut yang ditangkap'],
    ['Dalam satu jam bisa melayani 80 pelanggan.', 'pelanggan yang dilayani'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what stands at a level, and what a firm tells of', () => {
  it.each([
    ['Inflasi berhasil dijaga di level 1,9 persen.', 'Inflasi'],
    ['Harga beras medium masih ditahan di kisaran Rp 14.000.', 'Harga beras medium'],
    ['Perusahaan sepatu itu mengatakan terdapat kerugian senilai Rp 9 miliar.', 'kerugian Perusahaan sepatu'],
    ['Kantor memecat 200 karyawan sebagai bagian dari penghematan.', 'karyawan yang dipecat'],
    ['Koleksi foto Kenari pada 1949 konon berjumlah 22.700 bingkai.', 'Koleksi foto Kenari bingkai'],
    // A person tells of what is not theirs.
    ['Budi mengatakan terdapat kerugian senilai Rp 9 miliar.', 'kerugian'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what is asked for, and what a sum is in', () => {
  it.each([
    ['Budi menyebut Sari meminta uang Rp 3,5 miliar jika perkara dibuka.', 'Sari meminta uang'],
    ['Perusahaan itu menerbitkan $150 juta dalam saham preferen.', 'menerbitkan saham preferen'],
    ['Perusahaan itu menghabiskan $150 juta dalam setahun.', 'Perusahaan menghabiskan'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what a price, a rate and a part are of', () => {
  it.each([
    ['Tiket masuk kebun raya dipatok Rp 15 ribu untuk anak-anak.', 'Tiket masuk kebun anak-anak'],
    ['Rupiah menguat menjadi Rp 16.120 per dolar AS.', 'Rupiah menguat per dolar AS'],
    [
      'Dari total investasi itu, Rp 3 triliun dialokasikan untuk pabrik.',
      'investasi dialokasikan untuk pabrik',
    ],
    ['Inflasi tercatat 2,4 persen, lebih rendah dari 2,8 persen.', 'Inflasi'],
    ['Gempa berpusat 68 kilometer barat daya Lumar pada kedalaman 10 kilometer.', 'kedalaman Gempa'],
    ['Petenis itu naik ke posisi 38 dunia.', 'posisi dunia Petenis'],
    [
      'Kami menyalurkan 3.400 paket sembako untuk korban banjir.',
      'sembako yang disalurkan untuk korban banjir',
    ],
    // "Dari" that takes nothing out of a whole.
    ['Dari kantor itu, ia membawa uang Rp 3 juta.', 'membawa uang'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
