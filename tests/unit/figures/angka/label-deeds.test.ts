import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('what happens to those counted', () => {
  it.each([
    ['Sebanyak 64 siswa di Sekolah Kenari mendapat hadiah buku.', 'siswa mendapat hadiah buku'],
    ['Warga mensukseskan gerakan penanaman 900 pohon.', 'gerakan penanaman pohon'],
    ['Maskapai memperoleh kontrak penyewaan tiga helikopter.', 'kontrak penyewaan helikopter'],
    // The place is what sets them apart where nothing happens there.
    ['Sebanyak 64 kios di Pasar Kenari.', 'kios di Pasar Kenari'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what a day or a span belongs to', () => {
  it.each([
    [
      'Bupati melantik 90 kepala desa hasil pemilihan serentak di pendopo, Senin (18/5/2026).',
      'Bupati melantik kepala desa',
    ],
    ['Keduanya bertemu dalam laga berdurasi 70 menit.', 'durasi laga'],
    ['Ikan purba yang berusia 35 juta tahun dipamerkan.', 'usia Ikan purba'],
    ['Orang gemuk berisiko 20 persen lebih tinggi terkena stroke.', 'gemuk berisiko terkena stroke'],
    // A meeting is one, whatever stands before it.
    ['Ia kecewa terhadap hasil pilkada pada 9 Desember 2015.', 'pilkada'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('who receives, and what else a thing holds', () => {
  it.each([
    [
      'Gubernur menyerahkan bantuan hibah senilai Rp 4 miliar kepada 30 pondok di aula kantor.',
      'pondok bantuan hibah',
    ],
    ['Kasus campak melonjak dalam dua bulan, dengan tiga pasien meninggal dunia.', 'pasien meninggal dunia'],
    ['Mayoritas responden atau 68 persen menolak kenaikan tarif.', 'responden menolak kenaikan tarif'],
    ['Porsi itu mengandung 540 kalori dan 22 gram lemak.', 'lemak Porsi'],
    ['Mobil bermesin 1.500 cc itu dijual.', 'mesin Mobil'],
    ['Korban tewas selama perang dalam 7 pekan terakhir mencapai 68 orang.', 'Korban tewas'],
    ['Ia dinobatkan menjadi raja, namun pada usia 19 tahun dia meninggal dunia.', 'usia meninggal dunia'],
    // Where a thing is, "ber-" bears no measure.
    ['Pusat gempa berada 24 kilometer tenggara Kota Lumar.', 'jarak tenggara Kota Lumar'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('the head of a total, and what a span was spent on', () => {
  it.each([
    ['Jumlah pemilih pemula di Kota Lumar tercatat 41.230 orang.', 'Jumlah pemilih pemula orang'],
    ['Pasangan itu dikaruniai anak setelah 12 tahun menikah.', 'Pasangan menikah'],
    // A further number of the total is of what stands before it.
    ['Jumlah alokasi sebanyak 379 kursi dengan rincian kelas pagi 100 kursi.', 'rincian kelas kursi'],
    ['Hujan deras selama tiga jam menyebabkan banjir.', 'Hujan deras menyebabkan banjir'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
