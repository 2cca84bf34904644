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
    // What stands between two verbs may lead on to something else.
    ['Ia mengidap kencing manis dan meninggal pada 25 Juni 2024.', 'meninggal'],
    ['Operasi militer Lumar ke Kenari yang dimulai pada 8 Juli usai.', 'Operasi militer Lumar dimulai'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what a speaker did that day', () => {
  it.each([
    [
      '"Kami puas," kata Sari saat berkunjung ke kantor koran kami, Lumar, Rabu (4/11/2024).',
      'Sari berkunjung ke kantor koran',
    ],
    ['"Kami puas," ucap Sari Dewi dikutip dari Kanal Kenari, Rabu (4/11/2024).', 'dikutip dari Kanal Kenari'],
    [
      '"Kami puas," ucap Sari seperti dikutip dari Kanal Kenari, Rabu (4/11/2024).',
      'pernyataan Sari dikutip dari Kanal',
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
    // No need: what happens is said as ever.
    ['Hujan mengguyur Lumar selama tiga jam.', 'Hujan mengguyur Lumar'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
