import { expect, it } from 'vitest';
import { brief, numbersIn } from './read';

it.each([
  ['Bupati mencari 12 lainnya', '12 lainnya', 12],
  ['Polisi mendata dua orang luka-luka', 'dua orang', 2],
  ['Museum menerima 468.720 pengunjung', '468.720 pengunjung', 468_720],
  ['Bus itu memuat dua puluh tiga orang', 'dua puluh tiga orang', 23],
  ['Polisi menangkap tiga pelaku', 'tiga pelaku', 3],
  ['Penduduknya 1,2 juta jiwa', '1,2 juta jiwa', 1_200_000],
  ['Rapat dihadiri sekitar 500-an warga', '500-an warga', 500],
  ['Banjir merendam 40 rumah', '40 rumah', 40],
  ['Ada 210 peneliti keamanan di sana', '210 peneliti keamanan', 210],
  ['Polisi menyita dua unit sepeda motor', 'dua unit sepeda motor', 2],
  ['Polisi menyita amunisi sebanyak 90 butir.', '90 butir', 90],
  ['Satu orang tewas', 'Satu orang', 1],
  ['Penggunanya menjadi 71 juta.', '71 juta', 71_000_000],
  ['Ia sudah tiga kali mencuri', 'tiga kali', 3],
  ['Lahan itu dibagi menjadi dua, utara dan selatan', 'dua', 2],
  ['Sebanyak 100 formasi dibuka', '100 formasi', 100],
  ['Seribu pelari ikut', 'Seribu pelari', 1000],
  ['Sebelas murid lulus', 'Sebelas murid', 11],
  ['Pabrik menanam 15 ribu pohon di lereng', '15 ribu pohon', 15_000],
  ['Rincian 3 Bantuan Tunai', '3 Bantuan Tunai', 3],
  ['Ada 97 pertandingan sejak itu', '97 pertandingan', 97],
  ['Naik dua kali lipat', 'dua kali lipat', 2],
  ['Wilayah itu punya 12 kecamatan', '12 kecamatan', 12],
  ['Dilaporkan 2.400 celah keamanan', '2.400 celah keamanan', 2400],
  ['Petugas menyalurkan 5.000 paket sembako', '5.000 paket sembako', 5000],
  ['Ada 32 miliar saham treasuri', '32 miliar saham treasuri', 32_000_000_000],
  ['Petani menjual lima ekor kambing', 'lima ekor kambing', 5],
  ['Empat ekor sapi mati', 'Empat ekor sapi', 4],
  ['Rawan di 120-an TPS itu', '120-an TPS', 120],
  ['Datang 2.800 Orang kemarin', '2.800 Orang', 2800],
  ['Satu dari dua nelayan pulang', 'dua nelayan', 2],
  ['Korban luka 7 orang.', '7 orang', 7],
  ['Partai menempatkan dua menterinya', 'dua menterinya', 2],
  ['Termasuk 1 anak-anak', '1 anak-anak', 1],
  ['Indeks naik menjadi 2645.08, hari itu', '2645.08', 2645.08],
])('%s', (sentence, text, value) => expect(brief(sentence, 'jumlah')).toEqual([[text, value]]));

it.each([
  ['Ada 5-10 orang', '5-10 orang', 5, 10],
  ['Ada dua hingga tiga kompetisi', 'dua hingga tiga kompetisi', 2, 3],
  ['Datang 5.000 sampai 10.000 peserta', '5.000 sampai 10.000 peserta', 5000, 10_000],
  ['Butuh 2-3 juta dosis', '2-3 juta dosis', 2_000_000, 3_000_000],
])('takes both ends of %s', (sentence, text, value, high) =>
  expect(brief(sentence, 'jumlah')).toEqual([[text, value, high]]),
);

it('gives the counted noun as unit, the classifier left off', () => {
  expect(numbersIn('Disita dua unit sepeda motor dan 90 butir.').map(({ unit }) => unit)).toEqual([
    'sepeda motor',
    'butir',
  ]);
});

it.each([
  ['Sekitar 40 orang datang', 'sekitar'],
  ['Ada lebih dari 800 peneliti', 'lebih dari'],
  ['Hampir 30 rumah rusak', 'hampir'],
  ['Datang 500-an warga', 'an'],
  ['Datang 500 warga', undefined],
])('keeps how sure "%s" is', (sentence, approximation) =>
  expect(numbersIn(sentence)[0]!.approximation).toBe(approximation),
);

it.each([
  'Pertemuan G20 di sana',
  'Kasus Covid-19 naik',
  'Diatur Pasal 28 undang-undang',
  'Melanggar UU Nomor 5',
  'Warga RT 03 mengungsi',
  'Kapal KRI 402 berlabuh',
  'Ponsel iPhone 15 dijual',
  'Siswa kelas 12 lulus',
  'Ruang di lantai empat gedung',
  'Bermain di Liga 2 musim ini',
  'Kadar PM 2.5 tinggi',
  'Hubungi 0812-3456-7890 segera',
  '1. Jalan Merdeka',
  '12) Jalan Asri',
  'Senjata AK-56 disita',
  'Pedagang kaki lima digusur',
  'Di salah satu perusahaan',
  'Kedua pelaku kabur',
  'Menonton Trans 7 malam',
  'Timnas U-21 berlatih',
  'Salah satunya pergi',
  'Ada satu hal penting',
  'Nomor 444/AGB/84 resmi',
  'Akun @budi99 diblokir',
  'Versi 1.2.3 dirilis',
  'Keduanya pulang',
  'Pasangan nomor urut 2 menang',
  'Pelat B 1234 XYZ',
  'Film 7 HARI MENEMBUS WAKTU',
  'Sari dan satu hal lagi',
])('counts nothing in "%s"', (sentence) => expect(brief(sentence, 'jumlah')).toEqual([]));
