import { describe, expect, it } from 'vitest';
import { findAngka } from '@/figures/angka/find-angka';

const order = (paragraphs: string[], title = '') => findAngka({ title, paragraphs }).map(({ text }) => text);

describe('what a desk editor pulls out before what', () => {
  it.each([
    [
      'the present above the time it is compared with',
      ['Koperasi mencatat laba Rp 40 miliar pada periode yang sama tahun lalu, kini Rp 52 miliar.'],
      ['Rp 52 miliar', 'Rp 40 miliar'],
    ],
    [
      'the present above a time named before it',
      ['Dibandingkan tahun lalu yang sebesar Rp 40 miliar, laba kini Rp 52 miliar.'],
      ['Rp 52 miliar', 'Rp 40 miliar'],
    ],
    [
      'the newest year above those before it',
      ['Pada tahun 2023 yayasan membayar 210 pelukis.', 'Sebanyak 340 penari dibayar pada tahun 2025.'],
      ['340 penari', '210 pelukis', 'tahun 2023', 'tahun 2025'],
    ],
    [
      'those struck above homes, aid and the clock',
      [
        'Banjir melanda Lumar pukul 04.10 WIB.',
        'Bupati mengucurkan dana Rp 7 miliar.',
        'Sebanyak 140 rumah rusak.',
        'Sebanyak 31 warga tewas.',
      ],
      ['31 warga', 'Rp 7 miliar', '140 rumah', 'pukul 04.10 WIB'],
    ],
    [
      'those robbed above further sums',
      ['Ia menggelapkan dana Rp 4 miliar.', 'Sebanyak 312 nasabah menjadi korban.', 'Denda Rp 2 juta.'],
      ['312 nasabah', 'Rp 4 miliar', 'Rp 2 juta'],
    ],
    // Being counted alone is no harm.
    [
      'a sum above a count of no harm',
      ['Sebanyak 312 nasabah datang.', 'Ia membayar Rp 4 miliar.'],
      ['Rp 4 miliar', '312 nasabah'],
    ],
    ['a part above its whole', ['Mal membuka 11 pintu dari 21 pintu.'], ['11 pintu', '21 pintu']],
    [
      'other kinds before the fourth sum',
      [
        'Biaya Rp 2 juta, Rp 3 juta, Rp 4 juta, Rp 5 juta, Rp 6 juta, Rp 7 juta, dan Rp 8 juta untuk 90 siswa.',
      ],
      ['Rp 2 juta', 'Rp 3 juta', 'Rp 4 juta', 'Rp 5 juta', 'Rp 6 juta', 'Rp 7 juta', '90 siswa', 'Rp 8 juta'],
    ],
  ])('%s', (_, paragraphs, expected) => expect(order(paragraphs)).toEqual(expected));

  it('puts what the title counts first, whatever word it uses', () =>
    expect(
      order(['Ia membayar Rp 9 juta.', 'Ia menyewa 16 pengawal.'], 'Pesohor Sewa 16 Tukang Pukul')[0],
    ).toBe('16 pengawal'));

  it('puts what the title speaks of above another of its kind', () =>
    expect(
      order(['Koperasi membeli 40 sapi.', 'Koperasi menanam 40.000 pohon.'], 'Koperasi Menanam Pohon'),
    ).toEqual(['40.000 pohon', '40 sapi']));

  it('puts the day of the story above a later one, and above the day somebody spoke', () =>
    expect(
      order([
        'Gudang terbakar pada 3 Mei 2026.',
        'Hujan turun.',
        'Gudang dibuka pada 9 Juni 2026. "Habis," kata Sari, 4 Mei 2026.',
      ]),
    ).toEqual(['3 Mei 2026', '9 Juni 2026', '4 Mei 2026']));

  it('counts a number said again with fewer words as the same', () =>
    expect(order(['Ada 210 penari topeng.', 'Sebanyak 210 penari itu datang.', 'Tarian 3 jam.']).at(-1)).toBe(
      '210 penari',
    ));
});
