import { expect, it } from 'vitest';
import { brief } from './read';

it.each([
  ['Rapat digelar Kamis (2/3/2023)', 'Kamis (2/3/2023)', '2023-03-02'],
  ['Rapat digelar Kamis (2/3)', 'Kamis (2/3)', '--03-02'],
  ['Upacara selesai (18/8) sore', '(18/8)', '--08-18'],
  ['Warga, Senin, (20/12/2021) pagi', 'Senin, (20/12/2021)', '2021-12-20'],
  ['Acara Senin (05/02/18) lalu', 'Senin (05/02/18)', '2018-02-05'],
  ['Salah ketik Rabu (4/11/205).', 'Rabu (4/11/205)', '--11-04'],
  ['Pada 2 Maret 2023 ia pergi', '2 Maret 2023', '2023-03-02'],
  ['Sidang Rabu (29 Juli 2026)', 'Rabu (29 Juli 2026)', '2026-07-29'],
  ['Sidang Kamis, 2 Maret 2023 nanti', 'Kamis, 2 Maret 2023', '2023-03-02'],
  ['Ia datang 23 Maret lalu', '23 Maret', '--03-23'],
  ['Sejak akhir 2018 ia ditahan', 'akhir 2018', '2018'],
  ['Sejak akhir tahun 2016 lalu', 'akhir tahun 2016', '2016'],
  ['Mulai awal Agustus', 'awal Agustus', '--08'],
  ['Terjadi pada Juli mendatang', 'Juli', '--07'],
  ['Sekitar bulan Januari', 'bulan Januari', '--01'],
  ['Di penghujung Maret 2026', 'penghujung Maret 2026', '2026-03'],
  ['Laba kuartal II-2026 naik', 'kuartal II-2026', '2026-Q2'],
  ['Laba triwulan I tahun 2024 naik', 'triwulan I tahun 2024', '2024-Q1'],
  ['Laba Q3 2025 naik', 'Q3 2025', '2025-Q3'],
  ['Rancangan APBD tahun anggaran 2027 dibahas', 'tahun anggaran 2027', '2027'],
  ['Ekspor semester I 2026 naik', 'semester I 2026', '2026'],
  ['Pada tahun 2014 ia menang', 'tahun 2014', '2014'],
  ['Pertama bertemu pada 1957.', '1957', '1957'],
  ['Naik dibanding 2014.', '2014', '2014'],
  ['Naik dibandingkan Februari yang sepi.', 'Februari', '--02'],
  ['Terjual sepanjang 2025 saja.', '2025', '2025'],
  ['Posted December 20, 2021', 'December 20, 2021', '2021-12-20'],
  ['Surat per 08 Januari 2016', '08 Januari 2016', '2016-01-08'],
  ["Sidang Jum'at (7/6/2024)", "Jum'at (7/6/2024)", '2024-06-07'],
  ['Lahir 29 Februari 2024', '29 Februari 2024', '2024-02-29'],
])('%s', (sentence, text, value) => expect(brief(sentence, 'tanggal')).toContainEqual([text, value]));

it.each([
  ['Libur 17-18 Februari', '17-18 Februari', '--02-17', '--02-18'],
  ['Dibuka 20 Agustus hingga 6 September', '20 Agustus hingga 6 September', '--08-20', '--09-06'],
  ['Hasilnya 5–12 Januari 2025', '5–12 Januari 2025', '2025-01-05', '2025-01-12'],
  ['Dari Mei 2021 hingga Juni 2021', 'Mei 2021 hingga Juni 2021', '2021-05', '2021-06'],
  ['Pada bulan April hingga November 2018', 'bulan April hingga November 2018', '2018-04', '2018-11'],
  ['Murid baru tahun ajaran 2026/2027 mendaftar', 'tahun ajaran 2026/2027', '2026', '2027'],
  ['Periode 2024–2029 dimulai', 'Periode 2024–2029', '2024', '2029'],
])('takes both ends of %s', (sentence, text, value, high) =>
  expect(brief(sentence, 'tanggal')).toEqual([[text, value, high]]),
);

it.each([
  ['Rapat Kamis (2/3) lalu', '2023-03-05T08:00:00+07:00', '2023-03-02'],
  ['Rapat Sabtu (31/12) lalu', '2023-01-02T08:00:00+07:00', '2022-12-31'],
  ['Rapat dimulai Senin (2/1)', '2022-12-30', '2023-01-02'],
  ['Ia tiba kemarin', '2024-03-01', '2024-02-29'],
  ['Ia tiba besok', '2023-12-31', '2024-01-01'],
  ['Sejak akhir tahun lalu', '2026-07-01', '2025'],
])('%s, published %s', (sentence, published, value) =>
  expect(brief(sentence, 'tanggal', published).map(([, found]) => found)).toEqual([value]),
);

it('takes years in a list', () =>
  expect(brief('Pengeluaran pada tahun 2014 dan 2013.', 'tanggal')).toEqual([
    ['tahun 2014', '2014'],
    ['2013', '2013'],
  ]));

it.each([
  'Piala AFF 2020 digelar',
  'LUMAR, 3 Mei 2026 (Kantor) -- Hujan turun',
  'Kota Lumar, Senin (3/5) – Hujan turun',
  'Sebanyak 2000 orang datang',
  'Surat 444/AGB/84/I-2018 beredar',
  'Kelas 2024 dibuka',
  'Aturan UU Nomor 5 Tahun 2014 berlaku',
  'Kamis (45/13) keliru',
  'Desa Mei Lestari',
  'Nama Juli Santoso tercantum',
  'Ia tiba kemarin',
  'Sejak akhir tahun lalu',
  'Kemarin-kemarin sepi',
  'Jumlahnya (36, 43)',
  'Perbandingan 1/2 bagian',
  'Minggu depan libur',
  'Ia membeli 1500 butir telur',
  'Kuartal II melambat',
  'Versi 2.0.21 dirilis',
  'Nomor 08123456789',
  'Harga di 2000 rupiah',
  'Kode 20-21-22',
  'Kenari (4-3-3) menyerang',
  'Lumar (4-2-3-1) bertahan',
  'Tahun depan ramai',
  'Motor MT-2023X dijual',
  'Setiap Sabtu malam',
  'May be later',
  'They march on',
])('finds no date in "%s"', (sentence) => expect(brief(sentence, 'tanggal')).toEqual([]));

it('reads the month of a day that does not exist', () =>
  expect(brief('Lahir 31 Februari 2024', 'tanggal')).toEqual([['Februari 2024', '2024-02']]));
