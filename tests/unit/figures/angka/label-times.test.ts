import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('where it happens, behind a verb that says little alone', () => {
  it.each([
    ['Rencananya lomba akan digelar di Balai Kenari, Lumar, Senin (4/4).', 'lomba digelar di Balai Kenari'],
    ['Keluarga itu tinggal di Desa Kenari sejak 2010.', 'Keluarga tinggal di Desa Kenari'],
    ['Ia bekerja di Kota Lumar selama lima tahun.', 'bekerja di Kota Lumar'],
    ['Mereka menetap tiga tahun di Kenari.', 'menetap di Kenari'],
    ['Saya menghabiskan enam tahun di Lumar.', 'menghabiskan waktu di Lumar'],
    // An object says enough, and what is ahead is no place.
    ['Rangga menyerahkan diri ke Polres Lumar pada 28 Mei.', 'Rangga menyerahkan diri'],
    ['Pengetatan ini berlaku 14 hari ke depan.', 'Pengetatan berlaku'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('whom the verb right before a date is about', () => {
  it.each([
    ['Kami menduga rapatnya akan selesai pada pukul 10.00 WIB.', 'rapatnya selesai'],
    ['Panitia meminta lomba ditunda hingga 5 Mei 2024.', 'lomba ditunda'],
    [
      'Hubungan Sari dan Rangga yang telah terjalin lama berakhir pada 2020.',
      'Hubungan Sari Rangga berakhir',
    ],
    ['Ia menyampaikan tantangan kepada parlemen yang terpilih pada 25 Juni 2024.', 'parlemen terpilih'],
    [
      'Roket dari Lumar menghantam desa yang dijaga tentara, Minggu (24/8).',
      'Roket dari Lumar menghantam desa',
    ],
    // What stands between two verbs may lead on to something else.
    ['Ia mengidap kencing manis dan meninggal pada 25 Juni 2024.', 'meninggal'],
    ['Operasi militer Lumar ke Kenari yang dimulai pada 8 Juli usai.', 'Operasi militer Lumar dimulai'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what a speaker did that day', () => {
  it.each([
    [
      '"Kami puas," kata Sari saat berkunjung ke kantor koran kami, Lumar, Rabu (4/11/2024).',
      'berkunjung ke kantor koran',
    ],
    ['"Kami puas," ucap Sari Dewi dikutip dari Kanal Kenari, Rabu (4/11/2024).', 'dikutip dari Kanal Kenari'],
    [
      '"Kami puas," ucap Sari seperti dikutip dari Kanal Kenari, Rabu (4/11/2024).',
      'pernyataan Sari dikutip dari Kanal',
    ],
    [
      '"Kami puas," kata Sari saat dihubungi koran ini, Rabu (4/11/2024).',
      'pernyataan Sari saat dihubungi koran',
    ],
    [
      '"Kami puas," kata Sari dalam diskusi di Gedung Kenari, Lumar, Rabu (4/11/2024).',
      'diskusi di Gedung Kenari',
    ],
    [
      '"Kami puas," kata Sari jelang raker dengan komisi anggaran, Rabu (4/11/2024).',
      'raker dengan komisi anggaran',
    ],
    [
      '"Kami puas," kata Sari saat jumpa pers di Gedung Kenari, Rabu (4/11/2024).',
      'jumpa pers di Gedung Kenari',
    ],
    ['"Kami puas," ujarnya kepada koran kami, Rabu (4/11/2024).', 'pernyataan kepada koran'],
    [
      '"Kami puas," kata Direktur Pemasaran dan Niaga Kenari Sari Dewi, Rabu (4/11/2024).',
      'pernyataan Direktur Pemasaran Sari Dewi',
    ],
    [
      '"Aman," kata Kepala Satuan Reserse Lumar AKBP Sari Dewi, Rabu (4/11/2024).',
      'pernyataan AKBP Sari Dewi',
    ],
    // Talking is a way of saying it.
    ['"Kami puas," kata Sari saat bercerita kepada wartawan, Rabu (4/11/2024).', 'pernyataan Sari'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what takes so long', () => {
  it.each([
    ['Hanya butuh tiga hari saja video ini ditonton ribuan orang.', 'video ditonton ribuan orang'],
    ['Regu itu membutuhkan lima jam untuk memadamkan api.', 'Regu memadamkan api'],
    ['Pembangunan jembatan memakan waktu dua tahun.', 'waktu Pembangunan jembatan'],
    ['Kapal itu berangkat dengan waktu tempuh 4 jam.', 'waktu tempuh Kapal'],
    ['Ia menonton film Kenari yang sudah berdurasi lebih dari tiga jam.', 'durasi film Kenari'],
    ['Dua tahun kemudian, Polres Lumar menangkap Rangga.', 'Polres Lumar menangkap Rangga'],
    [
      'Dalam lima tahun terakhir, serikat buruh belum berhasil memenangkan kenaikan gaji.',
      'serikat memenangkan kenaikan gaji',
    ],
    ['Setelah 30 tahun mengabdi, guru itu pensiun.', 'guru mengabdi'],
    // No need: what happens is said as ever.
    ['Hujan mengguyur Lumar selama tiga jam.', 'Hujan mengguyur Lumar'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('whose age, and at what', () => {
  it.each([
    ['Ia tinggal di rumah bersama anaknya yang masih berusia lima bulan.', 'usia anaknya'],
    ['Polisi memeriksa seorang pria Lumar berusia 32 tahun.', 'usia pria Lumar'],
    ['Seorang wanita muda terkena stroke di usia 26 tahun.', 'usia wanita terkena stroke'],
    ['Sari berusia 25 tahun saat menikah dengan Rangga.', 'usia Sari saat menikah dengan Rangga'],
    ['Ia berusia 17 tahun ketika bergabung dengan klub itu.', 'usia ketika bergabung dengan klub'],
    ['Vaksin itu untuk anak usia 6-11 tahun.', 'usia anak'],
    ['Korban diketahui bernama Rangga (45), warga Lumar.', 'usia Rangga'],
    // "saat ini" is no moment of its own.
    ['Sari berusia 25 tahun saat ini.', 'usia Sari'],
    ['Korban berinisial SD (25) dirawat.', 'usia Korban berinisial SD'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('where a place ends, and the event itself', () => {
  it.each([
    ['Harga beras di Pasar Kenari naik sejak Mei 2024.', 'Harga beras naik'],
    ['Film Senja di Lumar tayang di bioskop mulai 14 Agustus 2025.', 'Film Senja tayang di bioskop'],
    [
      'Peristiwa itu terjadi di Jalan Kenari, Kecamatan Lumar, pada Rabu (6/5).',
      'Peristiwa terjadi di Jalan Kenari',
    ],
    ['Pemilihan kepala desa akan berlangsung serentak pada 9 Desember 2025.', 'Pemilihan kepala desa'],
    [
      'Rapat paripurna DPRD Kabupaten Lumar yang digelar pada Senin (4/5) itu ramai.',
      'Rapat paripurna DPRD digelar',
    ],
    ['Ia menikah dengan Sari pada 2012.', 'menikah dengan Sari'],
    ['Nama Rangga mencuat setelah ia memenangi lomba menyanyi pada 2018.', 'lomba menyanyi'],
    ['Batas waktu pelaporan pajak jatuh pada 31 Maret 2026.', 'Batas waktu pelaporan pajak'],
    // The day of what is said first, where what follows has no subject of its own.
    ['Pencuri itu ditangkap setelah dikejar warga pada 11 Juli 2025.', 'Pencuri ditangkap'],
    ['Acara digelar pada 9 Desember 2025.', 'Acara digelar'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});
