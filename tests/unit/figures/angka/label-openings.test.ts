import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('a deed that opens its sentence', () => {
  it.each([
    ['Didirikan pada 1990, perusahaan itu kini memiliki cabang.', 'perusahaan didirikan'],
    ['Lahir pada 1950, Sari Dewi besar di Lumar.', 'Sari Dewi lahir'],
    ['Meski sudah berdiri sejak 2010, koperasi itu baru memiliki kantor.', 'koperasi berdiri'],
    [
      'Mulai dibuka pada 3 Mei 2024, Bupati Lumar, Sari Dewi, mengatakan bahwa taman itu gratis.',
      'taman dibuka',
    ],
    // Saying is no deed of what follows.
    ['Diberitakan sebelumnya pada Senin (3/5), gudang itu terbakar.', 'Diberitakan sebelumnya'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('titles, events and cases told in full', () => {
  it.each([
    ['Ia mengunggah video dengan judul Sepeda tua berjalan sendiri pada 7 Oktober 2015.', 'mengunggah video'],
    [
      'Kirab ini merupakan puncak kegiatan Festival Merah Kenari (FMK) yang digelar selama Agustus 2024.',
      'Festival Merah Kenari digelar',
    ],
    ['Ia ikut lomba Menulis Kenari (LMK) tahun 2016.', 'lomba Menulis Kenari'],
    [
      "Warga bertanya 'apa dampak menunda pekerjaan?' di Belajar dari Rumah, Senin (4/5/2020).",
      'Belajar dari Rumah',
    ],
    [
      'Ia terlibat dalam kasus penculikan Kepala Muda Komite Warga Daerah Lumar Rangga alias Ayah Rang, pada 23 Maret.',
      'penculikan Rangga alias Ayah Rang',
    ],
    // The short form says it where nothing takes place.
    [
      'Pemerintah mengesahkan Rancangan Undang-undang (RUU) kelautan pada 3 Mei 2014.',
      'Pemerintah mengesahkan RUU kelautan',
    ],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what is done, to whom and since when', () => {
  it.each([
    ['Pada pukul 14.00 WIB akan dilakukan penutupan jalan menuju pasar.', 'penutupan jalan'],
    ['Pada 2015 terjadi kebakaran hutan hebat di Lumar.', 'kebakaran hutan'],
    ['Warga mengungsi sejak 8 Juli, ketika tentara melancarkan serangan.', 'tentara melancarkan serangan'],
    ['Pria asal Desa Kenari, Lumar Utara itu ditangkap pada 11 Juli 2015.', 'Pria ditangkap'],
    [
      'Wakil Menteri Sosial Agung Wirasena pada 15 Maret 2026 turun langsung menyapa warga.',
      'Wakil Menteri menyapa warga',
    ],
    ['Rumah makan itu dibangun di lahan milik PT Kenari sejak 2020.', 'Rumah makan dibangun di lahan'],
    ['Mereka membahas evaluasi 100 hari pemerintahan Sari Dewi.', 'evaluasi pemerintahan Sari'],
    // A verb behind a span is no part of its noun.
    ['Hujan deras selama tiga jam menyebabkan banjir.', 'Hujan deras menyebabkan banjir'],
    ['Peristiwa itu terjadi di Lumar pada 2015.', 'Peristiwa terjadi di Lumar'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('places, speakers and eras beside a year', () => {
  it.each([
    ['Rangga melarikan diri dari Lumar tahun 1970.', 'Rangga melarikan diri dari Lumar'],
    ['Foto itu merekam pidato Rangga di Lumar tahun 1945.', 'pidato Rangga di Lumar'],
    ['Ia tampil di Piala Kenari tahun 1970.', 'Piala Kenari'],
    ['Boneka itu dibuat pada era tahun 1970 dan dijual.', 'Boneka dibuat pada era'],
    ['Pada Agustus lalu, Bank Kenari mengatakan, lebih dari 100 nasabah menabung.', 'pernyataan Bank Kenari'],
    ['Penyanyi itu merilis lagu dari album mereka yang akan rilis pada 31 Maret.', 'album rilis'],
    ['Hiu bambu putih itu tiba di Taman Kenari pada 2013.', 'Hiu bambu tiba di Taman Kenari'],
    ['"Baik," kata Sari saat ditemui di Gedung Kenari, Jumat (7/8/2026).', 'pernyataan Sari saat ditemui'],
    // Somebody without a name is no speaker to name, and what was done is no statement.
    ['Pada Agustus lalu, Bank Kenari membuka cabang.', 'Bank Kenari membuka cabang'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});
