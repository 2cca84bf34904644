import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('what both ends of a change measure', () => {
  it.each([
    ['Tarif bus kota naik dari Rp 3.000 menjadi Rp 4.500.', 'Tarif bus kota naik'],
    [
      'Kurs rupiah ditutup melemah 45 poin ke level Rp 16.320 per dolar AS.',
      'Kurs rupiah melemah per dolar AS',
    ],
    [
      'Ekspor kopi Kenari naik 5,2 persen dari periode sama tahun lalu menjadi 12.400 ton.',
      'Ekspor kopi Kenari naik',
    ],
    ['Dinas menaikkan retribusi pasar dari Rp 2.000 menjadi Rp 3.000.', 'retribusi pasar'],
    // No change: what a part is out of.
    [
      'Laskar Timur naik ke peringkat ketiga dengan 27 poin dari 14 pertandingan.',
      'Timur naik ke peringkat pertandingan',
    ],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('whose measure stands behind "dengan"', () => {
  it.each([
    ['Gempa mengguncang Kota Lumar, Senin (2/3), dengan kedalaman 10 kilometer.', 'kedalaman Gempa'],
    ['Angin kencang dengan kecepatan 60 kilometer per jam merobohkan pohon.', 'kecepatan Angin kencang'],
    ['Jalan layang itu dibangun dengan investasi Rp 9 triliun.', 'investasi Jalan layang'],
    ['Pesta nikah boleh digelar dengan maksimal 40 tamu.', 'Pesta nikah tamu'],
    ['Pedagang menjual gula dengan harga Rp 17.000 per kilogram.', 'harga gula per kilogram'],
    // A verb behind "dengan" leads elsewhere.
    ['Ia mendapat uang dengan menjual 20 sepeda bekas.', 'sepeda bekas yang dijual'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what happens behind the date that opens a sentence', () => {
  it.each([
    ['Baru pada 9 November 2024 wali kota menganugerahi kedua pelukis.', 'wali menganugerahi kedua pelukis'],
    [
      'Pada 3 Mei 2026, Koperasi Lembayung meresmikan gudang beras di Kota Lumar.',
      'Koperasi meresmikan gudang beras',
    ],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('a noun a clause ends with', () => {
  it.each([
    ['Kebakaran yang menghanguskan 30 kios itu menyebabkan kerugian.', 'kios yang dihanguskan'],
    ['Sebanyak 30 kios itu dibongkar.', 'kios dibongkar'],
    ['Gempa bermagnitudo 5,6 mengguncang Kabupaten Lumar.', 'magnitudo Gempa mengguncang Kabupaten Lumar'],
    [
      'Pemerintah mengalokasikan 20 persen anggaran untuk sekolah.',
      'Pemerintah mengalokasikan anggaran untuk sekolah',
    ],
    ['Kami menargetkan 500 ribu wisatawan.', 'wisatawan yang ditargetkan'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what happened on the day somebody spoke', () => {
  it.each([
    [
      '"Kami siap," ujar Sari Dewi saat peluncuran desa wisata di Kota Lumar, Kamis (22/8/2024).',
      'peluncuran desa wisata',
    ],
    ['"Kami siap," kata Rangga dalam rapat, Kamis (22/8/2024).', 'pernyataan Rangga dalam rapat'],
    ['"Kami siap," kata Rangga di Kota Lumar, Kamis (22/8/2024).', 'pernyataan Rangga'],
    ['Gudang itu terbakar, lapor media setempat, Minggu (24/8/2014).', 'laporan media setempat'],
    // A speaker in passing: the date is what is spoken of.
    ['Koperasi, kata Sari, masih menghitung kerugian panen pada 2014.', 'menghitung kerugian panen'],
    ['"Lama," tegas Rangga mengenai proyek yang dimulai sejak 8 Juli.', 'Rangga mengenai proyek dimulai'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('who does what to those counted', () => {
  it.each([
    [
      'Virus itu menyebar dengan cepat di Kota Lumar dan telah menewaskan 90 orang.',
      'Virus menewaskan orang',
    ],
    ['Penelitian terhadap 1.200 lansia menunjukkan hasil baik.', 'Penelitian lansia'],
    ['Perampok melukai dua polisi.', 'polisi yang dilukai'],
    [
      'Tercatat ada 14 desa dan satu kelurahan yang menjalankan program bersih.',
      'desa menjalankan program bersih',
    ],
    ['Kurs ditutup melemah 45 poin.', 'Kurs melemah'],
    ['Tim itu mengumpulkan 45 poin.', 'poin yang dikumpulkan tim'],
    ['Dinas memperkirakan 3 juta orang mudik tahun ini, naik 4 persen.', 'memperkirakan orang mudik'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('prices, shares and strengths', () => {
  it.each([
    ['Gawai itu dijual mulai Rp 4,9 juta.', 'harga Gawai'],
    ['Indeks ditutup naik 0,64 persen atau 46 poin.', 'Indeks naik'],
    ['Gempa berkekuatan 6,2 mengguncang Kota Lumar.', 'magnitudo Gempa mengguncang Kota Lumar'],
    ['Ketinggian orbit dimulai sekitar 350 km di atas laut.', 'Ketinggian orbit dimulai'],
    ['Rata-rata ketebalan es di kutub adalah 1,3 meter.', 'Rata-rata ketebalan es'],
    ['Mobil pemadam dikerahkan dan api padam setelah empat jam.', 'api padam'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what an amount is compared with', () => {
  it.each([
    [
      'Laba koperasi mencapai Rp 45 miliar, naik 12 persen dibandingkan periode yang sama tahun lalu sebesar Rp 40 miliar.',
      'Laba koperasi tahun lalu',
    ],
    [
      'Inflasi Maret tercatat 0,4 persen, lebih rendah dibanding bulan sebelumnya yang 0,6 persen.',
      'Inflasi Maret bulan sebelumnya',
    ],
    // The end of the change, not what it is compared with.
    ['Ekspor kopi Kenari naik 5 persen dibanding tahun lalu menjadi 12.400 ton.', 'Ekspor kopi Kenari naik'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('one more measure of the same thing', () => {
  it.each([
    ['Ponsel itu memiliki layar 6 inci, RAM 16 GB.', 'RAM Ponsel'],
    ['Survei itu bergalat 2,9 persen pada tingkat kepercayaan 95 persen.', 'tingkat kepercayaan'],
    [
      'Jumlah korban meninggal akibat longsor di Desa Sari bertambah menjadi 11 orang.',
      'Jumlah korban meninggal bertambah',
    ],
    [
      'Harga cabai di Pasar Sari menembus Rp 90.000 per kilogram, naik dari Rp 85.000.',
      'Harga cabai di Pasar naik',
    ],
    ['Sejak awal tahun ini virus itu telah menewaskan 90 orang.', 'virus menewaskan orang'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('the day of what is said first', () => {
  it.each([
    ['Pencuri itu ditangkap setelah dikejar warga pada 11 Juli 2025.', 'Pencuri ditangkap'],
    ['Warga mengungsi setelah gempa yang terjadi sejak Senin (1/9/2025).', 'gempa terjadi'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('measures borne by a thing, and spans to what follows', () => {
  it.each([
    ['Layanan internet berkecepatan 256 kbps itu dibuka.', 'kecepatan Layanan internet'],
    ['Menteri itu pergi tiga bulan setelah presiden dipaksa mundur.', 'presiden dipaksa mundur'],
    ['Dengan kapasitas 900 penumpang, terminal itu sepi.', 'kapasitas penumpang'],
    ['Militer memamerkan roket Kenari, dengan jangkauan 100 kilometer.', 'jangkauan roket Kenari'],
    ['Total korban tewas dari pihak timur mencapai 90 orang.', 'Total korban tewas dari pihak'],
    ['Dua kandidat lainnya adalah Sari dan Rangga.', 'kandidat lainnya Sari Rangga'],
    [
      'Menurut dia, penentuan kota nyaman berdasarkan 27 indikator yang lama.',
      'kota nyaman berdasarkan indikator',
    ],
    ['Pasangan Sari-Rangga mendapat 12,3 persen suara.', 'Pasangan Sari-Rangga mendapat suara'],
    [
      'Bandara kebanggaan warga Kota Lumar telah melayani tujuh maskapai.',
      'maskapai yang dilayani bandara kebanggaan',
    ],
    [
      '"Baik," ujar peneliti Lembaga Kenari, Sari Dewi, di Kota Lumar, Selasa (29/1/2013).',
      'pernyataan Sari Dewi',
    ],
    [
      'Setelah proklamasi, pada September 1945, wartawan muda mendirikan kantor berita.',
      'wartawan mendirikan kantor berita',
    ],
    [
      'Pemerintah mengesahkan Rancangan Undang-undang (RUU) kelautan pada 3 Mei 2014.',
      'Pemerintah mengesahkan RUU kelautan',
    ],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});
