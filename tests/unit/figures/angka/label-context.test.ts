import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('what is done to those counted, where their place stands behind', () => {
  it.each([
    ['Dinas menyediakan 900 bibit dalam pencanangan gerakan hijau.', 'bibit yang disediakan'],
    ['Kami akan meluncurkan layanan 4G di lima kota besar di Tanah Air.', 'meluncurkan layanan 4G kota'],
    ['Polisi menyita 150 butir ekstasi dari tangan pelaku.', 'ekstasi yang disita'],
    ['Pemkab menargetkan 196 bangunan liar mulai kawasan Lumar.', 'bangunan liar yang ditargetkan'],
    // What sets them apart stays, and so does what happens behind.
    ['Sebanyak 12 pelari dari Kenari.', 'pelari dari Kenari'],
    ['Longsor menimpa 9 kios di Lumar yang baru dibuka.', 'kios yang ditimpa di Lumar'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('how far one thing is from another', () => {
  it.each([
    [
      'Laskar Timur terpaut tiga poin dari pemuncak klasemen.',
      'Laskar Timur terpaut poin dari pemuncak klasemen',
    ],
    ['Pendapatan daerah terpaut 7,1% dari ambang batas.', 'Pendapatan daerah terpaut ambang batas'],
    ['Pembalap itu tertinggal 0,4 detik dari rekan setimnya.', 'Pembalap tertinggal rekan setimnya'],
    ['Sari Dewi unggul 12 persen atas Rangga Wirasena.', 'Sari Dewi unggul Rangga Wirasena'],
    // Ahead of nobody named.
    ['Lawan unggul 2-0.', 'Lawan unggul'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what a sentence is about, before its comma', () => {
  it.each([
    ['Untuk jenjang SMA, Kanal Lumar menayangkan pukul 10.00-10.30 WIB.', 'Kanal Lumar menayangkan'],
    ['Untuk jenjang SMA, kanal menayangkan pukul 10.00-10.30 WIB.', 'kanal menayangkan jenjang SMA'],
    ['Untuk membuka gerai, ia mengeluarkan dana awal Rp 75 juta.', 'dana awal membuka gerai'],
    ['Untuk itu, ia mengeluarkan dana awal Rp 75 juta.', 'dana awal'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what takes place on a day', () => {
  it.each([
    [
      '"Kami siap," kata Sari saat melakukan kunjungan kerja ke Lumar, Kamis (22/8/2024).',
      'kunjungan kerja ke Lumar',
    ],
    [
      '"Kami siap," jelasnya saat bertandang ke kantor redaksi, Kamis (22/8/2024).',
      'bertandang ke kantor redaksi',
    ],
    [
      '"Kami siap," ujar Sari dikutip dari Kanal Lembayung, Kamis (22/8/2024).',
      'dikutip dari Kanal Lembayung',
    ],
    ['"Kami siap," kata Sari saat memberikan keterangan, Kamis (22/8/2024).', 'pernyataan Sari'],
    ['Kegiatan donor darah warga desa tersebut dilaksanakan pada 13 Mei 2026.', 'donor darah warga desa'],
    ['Rest area itu dibangun di lahan seluas satu desa sejak 2020.', 'Rest area dibangun di lahan desa'],
    ['Piagam itu diberikan dalam upacara di Lapangan Timur, Senin (19/8).', 'Piagam diberikan dalam upacara'],
    ['Dinas mengikuti pencanangan Hari Pohon Lumar (HPL), Jumat (23/12).', 'pencanangan Hari Pohon Lumar'],
    ['Meski sudah berdiri sejak 1897, koperasi itu baru menerbitkan buku.', 'koperasi berdiri'],
    ['Hujan membuat sungai meluap sejak pukul 21.00 WIB.', 'sungai meluap'],
    ['Pada 2014, empat belas tahun setelah wafat, ia diangkat menjadi pahlawan.', 'setelah wafat'],
    ['Saya mulai tinggal di Lumar baru dua minggu.', 'tinggal di Lumar'],
    ['Ia pulang empat tahun setelah kepergiannya.', 'setelah kepergiannya'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));

  it('skips how long after what it was', () =>
    expect(
      labelIn('Pada 2014, empat belas tahun setelah wafat, pelukis itu diangkat menjadi pahlawan.'),
    ).toBe('pelukis diangkat pahlawan'));
});

describe('a sum nobody calls one', () => {
  it.each([
    ['Pemenang ketiga mendapatkan 15.000 lira.', 'uang Pemenang mendapatkan'],
    ['Ia menerima suap Rp 5 juta.', 'suap'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('a measure or a count with "-nya"', () => {
  it.each([
    ['Perusahaan mencatat jumlah pelanggannya sebanyak 55 juta pengguna.', 'jumlah pelanggan pengguna'],
    ['Ia merayakan ulang tahunnya yang ke-31.', 'ulang tahun'],
    ['Ia melakukan aksinya pada 3 Mei 2026.', 'melakukan aksinya'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
