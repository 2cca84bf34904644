import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('what happens to those counted', () => {
  it.each([
    ['Sebanyak 64 siswa di Sekolah Kenari mendapat hadiah buku.', 'siswa mendapat hadiah buku'],
    ['Warga mensukseskan gerakan penanaman 900 pohon.', 'gerakan penanaman pohon'],
    ['Maskapai memperoleh kontrak penyewaan tiga helikopter.', 'kontrak penyewaan helikopter'],
    // The place is what sets them apart where nothing happens there.
    ['Sebanyak 64 kios di Pasar Kenari.', 'kios Pasar Kenari'],
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
