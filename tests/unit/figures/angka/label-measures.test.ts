import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn } from './read';

describe('a measure keeps its head', () => {
  it.each([
    [
      'Kota itu menyiapkan subsidi pajak senilai Rp 12,6 triliun untuk bengkel kecil.',
      'subsidi pajak bengkel kecil',
    ],
    ['Dinas mencatat neraca pangan daerah surplus Rp 3 miliar.', 'neraca pangan daerah surplus'],
    ['Bank itu masih dapat menurunkan suku bunga acuan 25 basis poin.', 'menurunkan suku bunga acuan'],
    ['Pasar menanti penurunan bunga acuan 25 basis poin.', 'penurunan bunga acuan'],
    ['Di sisi lain, cadangan beras mencapai 90 ton.', 'cadangan beras'],
    ['Titik itu berada di laut, 42 kilometer barat daya Lumar, pada suhu rendah.', 'jarak barat daya Lumar'],
    // What is in front is no time.
    ['Sisi depan kapal sepanjang 4 meter rusak.', 'panjang Sisi depan kapal'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what stands right before a number', () => {
  it.each([
    [
      'Pusat gempa berada di laut, 42 kilometer barat daya Lumar, pada kedalaman 18 kilometer.',
      'kedalaman Pusat gempa',
    ],
    ['Bulan depan kami turun ke kedalaman 40 meter di Teluk Lumar.', 'kedalaman Teluk Lumar'],
    ['Bank itu menurunkan suku bunga acuan 25 basis poin menjadi 4,50 persen.', 'bunga acuan'],
    ['Regu itu memastikan kemenangan di hadapan 11.482 penonton.', 'penonton'],
    [
      'Ahli itu memimpin Museum Kenari, yang menyimpan 48.600 artefak.',
      'artefak yang disimpan Museum Kenari',
    ],
    ['Usaha itu menjual 900 sepeda dari 12 pabrik.', 'pabrik'],
    ['Usaha itu menjual sepeda dari 12 pabrik.', 'Usaha menjual sepeda pabrik'],
    [
      'Polisi menangkap dua orang terkait dana nasabah Koperasi Kenari Jaya Abadi senilai Rp 4 miliar.',
      'dana nasabah Koperasi Kenari Jaya',
    ],
    ['Program itu membantu 17 usaha padat karya.', 'usaha padat karya yang dibantu program'],
    [
      'Pada Mei, RW yang menjabat bendahara pasar ditangkap di Lumar, Rabu (18/11/2026).',
      'RW ditangkap di Lumar',
    ],
    // Only "yang" has what describes.
    ['Bendahara pasar RW ditangkap di Lumar, Rabu (18/11/2026).', 'Bendahara pasar RW ditangkap'],
    [
      'Gempa mengguncang Kabupaten Lumar Barat, Sabtu (21/11/2026).',
      'Gempa mengguncang Kabupaten Lumar Barat',
    ],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});
