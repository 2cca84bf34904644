import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-story';

const tokohIn = (...lines: string[]) =>
  readMarked(...lines).tokoh.map(({ name, role }) => `${name}: ${role ?? '-'}`);

describe('a name without a tag', () => {
  it.each([
    ['Hal serupa dirasakan Dadin, pedagang nasi di Rawasari.', ['Dadin: pedagang nasi di Rawasari']],
    ['Keluhan itu dilontarkan Tumirin, warga Rawasari.', ['Tumirin: warga Rawasari']],
    ['Gol itu dicetak Israfi Megantara di menit akhir.', ['Israfi Megantara: -']],
    ['Film itu arahan sutradara Anurag Wirasena.', ['Anurag Wirasena: sutradara']],
    ['Klip itu digarap sutradara ^Feri Mutira^ dengan baik.', ['Feri Mutira: sutradara']],
    ['Kata warga, neneknya, Sudarmirah, mulai berjualan.', ['Sudarmirah: -']],
    ['Menurut orang tua korban, sebut saja Mawarni, anaknya trauma.', ['Mawarni: -']],
    ['Hadir pula Gubernur Mahyelin dan istri.', ['Mahyelin: Gubernur']],
    [
      '*Kim Rangga Wirasena* dan ^Paulo Sitang^ bergantian mengatur serangan.',
      ['Kim Rangga Wirasena: -', 'Paulo Sitang: -'],
    ],
    ['Pelanggan bernama *Yunirah* rela antre.', ['Yunirah: Pelanggan']],
    ['Film ini mengisahkan *Aisyarah* (*Sari Dewi*), seorang guru.', ['Sari Dewi: -']],
    ['Menteri Pertahanan Israel, *Israel Wirasena*, hadir.', ['Israel Wirasena: Menteri Pertahanan Israel']],
  ])('%s', (line, found) => expect(tokohIn(line)).toEqual(found));

  it.each([
    'Bantuan itu dibagikan Baznas, bukan pedagang.',
    'Ia suka aktor ^Hong Kong^.',
    'Otoritas Bandar Udara Rahadi Oesmanta melaporkan bahwa hujan turun.',
    'Buku itu dicetak Rawa Grafika di Rawasari.',
    'Ia membeli mobilnya, Elangjaya, kemarin.',
    'Film ini mengisahkan *Aisyarah* di desa.',
    'Ia vokalis Payung Teduhan.',
    'Film itu arahan sutradara Laskar Rawa, ^Rawasari^.',
    'Acara itu digelar Rawatel, selasa depan.',
  ])('leaves %s', (line) => expect(tokohIn(line)).toEqual([]));
});

describe('whom the words belong to', () => {
  const speakersIn = (...lines: string[]) =>
    readMarked(...lines).tokoh.flatMap(({ name, quotes }) => (quotes.length > 0 ? [name] : []));
  it.each([
    [['*Rangga Wirasena* hadir. Salah satunya *Sari Dewi*. Perempuan itu mengaku lapar.'], ['Sari Dewi']],
    [
      ['Ketua koperasi *Rangga Wirasena* didampingi manajer ekspor *Joni Mahesa* mengatakan harga naik.'],
      ['Rangga Wirasena'],
    ],
    [['*Rangga Wirasena*, petani kopi, pulang. Katanya, harga kopi turun.'], ['Rangga Wirasena']],
    [['Kata Buyanda, sapaan akrab *Rangga*, air cukup. *Rangga Wirasena* pulang.'], ['Rangga Wirasena']],
    [['Seperti ditulis *Rangga Wirasena* dalam bukunya, kota perlu taman.'], ['Rangga Wirasena']],
    [['Lagu itu ditulis *Rangga Wirasena* dalam semalam.'], []],
    [['Camat Rawa *Rangga Wirasena* melaporkan ada empat titik api.'], ['Rangga Wirasena']],
    [['*Rangga Wirasena* melaporkan tetangganya ke polisi.'], []],
    [['Keluarga Brigadir *Rangga Wirasena* menuntut keadilan.'], []],
    [['Kantor Perdana Menteri *Rangga Wirasena* menyatakan hal itu.'], []],
    [['*Rangga Wirasena* menuntut pemerintah mencabut izin.'], ['Rangga Wirasena']],
    [['*Rangga Wirasena* menuntut terdakwa lima tahun penjara.'], []],
    [
      ['Penasihat hukum JT, *Rangga Wirasena*, datang. “Klien kami hanya pelaksana,” dalihnya.'],
      ['Rangga Wirasena'],
    ],
    [['Kakek *Rangga* (70) hadir. “Sawah saya kering sekali,” keluhnya.'], ['Rangga']],
    [['*Rangga Wirasena* hadir. Senator itu berjanji datang lagi.'], ['Rangga Wirasena']],
    [['*Rangga Wirasena* bertemu *Sari Dewi*. Senator itu berjanji datang lagi.'], []],
    [['Kepala Kantor SAR ^Rawasari^ *Rangga Wirasena* mengatakan hujan turun.'], ['Rangga Wirasena']],
    [['Menkokesra *Rangga Wirasena* menegaskan harga aman.'], ['Rangga Wirasena']],
    [['Lembaga yang diketuai *Rangga Wirasena* mendesak polisi turun tangan.'], []],
    [
      [
        'Pembalap Rawa *Joni Mahesa* hadir.',
        '*Rangga Wirasena* jatuh. “Bannya belum panas tadi,” kata pembalap Elang itu.',
      ],
      ['Rangga Wirasena'],
    ],
    [['Kapolres ^Rawa^ *Joni Mahesa* hadir. “Jalan itu kami tutup,” kata Kapolres ^Rawa^.'], ['Joni Mahesa']],
    [['Direktur ~Rawa~ *Joni Mahesa* hadir. “Jalan itu kami tutup,” kata Direktur ~Elang~.'], []],
  ])('%s', (lines, names) => expect(speakersIn(...lines)).toEqual(names));
});
