import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/text/language';

describe('detectLanguage', () => {
  it.each([
    [
      'id',
      'Warga Desa Sukamaju sudah dua hari mengungsi karena air sungai meluap. Menurut kepala desa, bantuan dari pemerintah akan tiba pada Kamis, namun jalan ke sana masih tertutup lumpur.',
    ],
    [
      'ms',
      'Penduduk kampung itu telah dua hari berpindah kerana air sungai melimpah. Beliau berkata bantuan daripada kerajaan dijangka tiba pada Khamis, manakala polis masih menutup jalan ke sana.',
    ],
    [
      'en',
      'The villagers have been away from their homes for two days as the river rose. The head of the village said that help would arrive on Thursday, but the road is still closed.',
    ],
    [
      'other',
      'Die Bewohner des Dorfes haben seit zwei Tagen ihre Häuser verlassen, weil der Fluss über die Ufer trat. Hilfe kommt am Donnerstag, doch die Straße bleibt gesperrt.',
    ],
    [
      'other',
      'Gli abitanti del paese sono lontani da casa da due giorni perché il fiume è uscito dagli argini. Gli aiuti arriveranno giovedì, ma la strada di montagna resta chiusa.',
    ],
    ['other', 'Jadwal Liga 1'],
    ['other', ''],
  ])('tells %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('is not led astray by a few English names', () => {
    const text =
      'Film The Lord of the Rings akan diputar lagi di bioskop pada akhir tahun ini. Penonton bisa memesan tiket dari sekarang, ujar pengelola The Grand Cinema.';
    expect(detectLanguage(text)).toBe('id');
  });
});
