import { describe, expect, it } from 'vitest';
import { labelIn, lastLabelIn, numbersIn } from './read';

describe('what an amount is', () => {
  it.each([
    ['Pemerintah kota mencatat kerugian petani Rp 4 miliar.', 'kerugian petani'],
    ['Perusahaan itu membukukan laba bersih sebesar Rp 90 miliar.', 'laba bersih'],
    ['Tarif parkir naik menjadi Rp 5.000.', 'Tarif parkir naik'],
    ['Warga membeli cabai dengan harga Rp 60.000 per kilogram.', 'harga cabai per kilogram'],
    ['Harga eceran di pasar yaitu Rp 22.000.', 'Harga eceran di pasar'],
    ['Rp 12 miliar adalah jumlah uang yang dihabiskan yayasan.', 'uang dihabiskan yayasan'],
    ['Koperasi melaporkan, pendapatan anggota naik 12 persen.', 'pendapatan anggota naik'],
    ['Tingkat pengangguran turun menjadi 3 persen.', 'Tingkat pengangguran turun'],
    ['Nilai ujian diberi bobot 40 persen.', 'bobot Nilai ujian'],
    ['Ia mencuri ponsel dan emas 20 gram milik tetangganya.', 'emas milik tetangganya'],
    ['Jembatan itu memiliki panjang 120 meter.', 'panjang Jembatan'],
    ['Toko menjual beras 10 kg di pasar.', 'berat beras'],
    ['Jakarta - Kabupaten itu menerima dana bantuan Rp 5 miliar.', 'dana bantuan'],
    ['Dinas membuka Harga Eceran Tertinggi (HET) sebesar Rp 5.000.', 'Dinas membuka HET'],
    ['Petugas membawa barang temuan yakni dua tas.', 'membawa barang temuan tas'],
    ['Museum menerima 400 pengunjung setiap hari.', 'pengunjung yang diterima'],
    [
      'Ia didakwa, sedangkan Sari Dewi yang dituduh menerima Rp 4 miliar pergi.',
      'Sari Dewi dituduh menerima',
    ],
    ['Lagu itu diputar 25 juta kali di radio.', 'Lagu diputar kali'],
    ['Tujuh orang tewas terseret arus dan 12 lainnya dicari.', 'orang tewas terseret arus'],
    ['Untuk indeks Lembayung, dibuka turun 0,7 persen.', 'indeks Lembayung turun'],
    [
      'Dinas menyalurkan bantuan sembako untuk keluarga desa dengan nilai Rp 15 juta.',
      'nilai bantuan sembako',
    ],
    ['Sepeda itu ditemukan 13 kilometer dari titik jatuhnya.', 'jarak dari titik jatuhnya'],
    ['Kapal nelayan Lembayung ditemukan di kedalaman 80 meter.', 'kedalaman Kapal nelayan'],
    ['Ayam itu meletakkan 2 telur meski sendirian.', 'telur yang diletakkan ayam'],
    ['Polisi menyita 2,3 kilogram sabu.', 'berat sabu'],
    ['Harga emas batangan Kenari naik Rp 12.000.', 'Harga emas batangan naik'],
    ['Sebanyak 7,3 persen tidak menjawab.', 'tidak menjawab'],
    ['Warga mengungsi ke 6 titik.', 'Warga mengungsi titik'],
    ['Menurut Kepala Dinas Sari Dewi, progres pengerjaan mencapai 70 persen.', 'progres pengerjaan'],
    ['Rumah panggung itu memiliki empat kamar yaitu Mawar dan Melati.', 'Rumah panggung kamar'],
    ['Panti itu berdiri di lahan seluas 7 hektare.', 'luas lahan'],
    ['Sari divonis 4 tahun penjara.', 'divonis penjara Sari'],
    ['Hakim menyebut ancaman hukuman 20 tahun penjara.', 'ancaman hukuman penjara'],
    ['Koperasi mencatat jumlah nasabah sebanyak 900 orang.', 'jumlah nasabah'],
    ['Pasar memiliki kapasitas 500 kios.', 'Pasar kapasitas kios'],
    ['Omzet pedagang naik dua kali lipat dibanding biasanya.', 'Omzet pedagang naik'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('what a further number of a list is', () => {
  it.each([
    [
      'Sari meraih elektabilitas 41 persen, disusul Rangga Wirasena 33 persen.',
      'elektabilitas Rangga Wirasena',
    ],
    ['Cabai memberi andil 0,4 persen dan telur ayam ras 0,2 persen.', 'andil telur ayam ras'],
    ['Inflasi tercatat 0,3 persen secara bulanan atau 2,9 persen secara tahunan.', 'Inflasi tahunan'],
    [
      'Polisi menangkap empat pengedar dan menyita 2 kilogram sabu serta 150 butir ekstasi.',
      'menyita ekstasi',
    ],
    ['Proyek itu melibatkan 150 pekerja, 60 persen di antaranya warga setempat.', 'pekerja warga setempat'],
    ['Ia menerima suap Rp 1 miliar untuk proyek air minum senilai Rp 22 miliar.', 'nilai proyek air minum'],
    ['Proyek itu dikerjakan sejak Maret 2026 dan ditargetkan rampung pada Desember 2026.', 'Proyek rampung'],
    ['Jumlah penduduk miskin mencapai 24 juta orang, turun 2 juta orang.', 'Jumlah penduduk turun orang'],
  ])('%s', (sentence, label) => expect(lastLabelIn(sentence)).toBe(label));
});

describe('what happens on a date', () => {
  it.each([
    ['Piala itu ia terima dalam upacara di Lapangan Timur, Senin (19/8).', 'upacara di Lapangan Timur'],
    ['Lurah itu menunda rapat warga pada Senin (19/8).', 'menunda rapat warga'],
    ['Ia ditahan dalam kasus penculikan warga, pada 23 Maret.', 'penculikan warga'],
    ['Koperasi itu membukukan kinerja positif di kuartal II-2026.', 'periode Koperasi kinerja positif'],
    ['Laporan warga naik dibanding 2014.', 'pembanding Laporan warga naik'],
    ['Jika benar pada April, partai itu mendukung Rangga Wirasena.', 'partai mendukung Rangga Wirasena'],
    [
      '“Kami siap,” ucap Sari, seperti dikutip Kanal Kenari, Senin (30/1/2017).',
      'pernyataan Sari dikutip Kanal',
    ],
    ['Aparat tegas menjaga kampung, Senin (30/1/2017).', 'Aparat tegas menjaga kampung'],
    ['Hal ini dia ungkapkan di warung kopi, Jalan Kenari, Senin (8/2/2016).', 'pernyataan di warung kopi'],
    ['Pawai itu bagian kegiatan Kirab Obor Desa yang digelar Minggu (18/8).', 'Kirab Obor Desa digelar'],
    ['Ia menjaga seorang kakak yang sedang mengandung 8 bulan.', 'kakak mengandung'],
    ['Pemeriksaan ini menentukan siapa berangkat untuk ziarah besar tahun 2017.', 'ziarah besar'],
    ['Ia dikenal lewat film Perahu Kertas Biru (1971).', 'film Perahu Kertas Biru'],
    [
      'Ia tampil pada laga Grup B Piala Lembayung 2020 di Lapangan Timur, Minggu (20/12).',
      'laga Grup B Piala',
    ],
    ['Pemilik “perahu kaca” tua itu merawatnya selama 40 tahun.', 'Pemilik perahu kaca merawatnya'],
    ['Film itu dibuat cepat. Sekitar 2 minggu.', 'Film dibuat cepat'],
    [
      'Pengumuman hasil seleksi di lingkup kabupaten akan dilakukan pada 5 Mei.',
      'Pengumuman hasil seleksi dilakukan',
    ],
    ['Hal itu disampaikan Sari Dewi kepada wartawan, Sabtu (14/11).', 'pernyataan Sari Dewi'],
    ['Surat itu disampaikan ke kantor lurah, Sabtu (14/11).', 'Surat disampaikan ke kantor lurah'],
    ['Bupati menetapkan masa tanggap darurat selama 14 hari.', 'masa tanggap darurat'],
    ['Majelis kasasi pada 30 Mei mengurangi vonis.', 'Majelis kasasi mengurangi vonis'],
    ['Warga menyegel gudang itu pada Rabu (21/8).', 'Warga menyegel gudang'],
    ['Pada 20 November 2013 hakim menjatuhkan vonis.', 'hakim menjatuhkan vonis'],
    [
      '“Air cukup,” kata Wali Kota Rangga Wirasena di Lembayung, Senin (2/3).',
      'pernyataan Wali Kota Rangga Wirasena',
    ],
    ['“Air cukup,” ujar Sari melalui siaran pers, Senin (2/3).', 'siaran pers Sari'],
    ['“Air cukup,” katanya, Senin (2/3).', 'pernyataan'],
    ['Lurah menyatakan bahwa gedung dibuka sejak 2019.', 'gedung dibuka'],
    ['Rapat usulan kenaikan iuran di ruang tengah, Selasa (9/2).', 'Rapat usulan kenaikan iuran'],
    ['Sari menang pada laga final kejuaraan daerah, Minggu (6/5).', 'laga final kejuaraan daerah'],
    ['Toko itu menutup pintunya pukul 19.00 WIB.', 'Toko menutup pintunya'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));
});

describe('whose and who', () => {
  it.each([
    ['Korban bernama Sari (34) dirawat.', 'usia Korban bernama Sari'],
    ['LEMBAYUNG - Rangga Wirasena (39) menjadi saksi.', 'usia Rangga Wirasena'],
    ['Setelah lomba tari itu, remaja berusia 12 tahun diundang.', 'usia remaja'],
    ['Penjaga gawang asal Lembayung itu berusia 33 tahun.', 'usia Penjaga gawang asal Lembayung'],
    ['Ia akan berusia 33 tahun ketika kontraknya habis.', 'usia ketika kontraknya habis'],
    ['Alvin Wirasena melaju setelah menundukkan Mads Kern 21-17.', 'Alvin Wirasena menundukkan Kern'],
    ['Persada menaklukkan tuan rumah Lembayung 4-1.', 'Persada menaklukkan Lembayung'],
    ['Mereka meraih kemenangan kelima di sini.', 'meraih kemenangan'],
    ['Video itu diunggah pertama kali oleh Rangga.', 'Video diunggah'],
    ['Kesan pertama kali yang didapat adalah ramah.', 'Kesan kali'],
    ['Sari adalah saksi pertama dalam sidang lanjutan.', 'saksi sidang lanjutan'],
    ['Warga merayakan HUT ke-79 Kemerdekaan Lembayung.', 'HUT Kemerdekaan Lembayung'],
    ['Persada kini meraih kemenangan kelima dari tujuh laga.', 'kemenangan Persada'],
  ])('%s', (sentence, label) => expect(labelIn(sentence)).toBe(label));

  it('gives none where there are no words', () => expect(labelIn('12 persen.')).toBeUndefined());
});

describe('a further number', () => {
  const labelsIn = (text: string) => numbersIn(text).map(({ label }) => label);

  it('that rises is of what was spoken of before', () =>
    expect(labelsIn('Koperasi membukukan laba bersih Rp 9 miliar, naik 18 persen.')).toEqual([
      'laba bersih',
      'laba bersih naik',
    ]));
  it('that is an age is of the name before it', () =>
    expect(labelsIn('Polisi menahan pria berinisial AR (23) dan MF (19).')).toEqual([
      'usia pria berinisial AR',
      'usia MF',
    ]));
  it('of others counts them', () =>
    expect(labelsIn('Tujuh orang tewas dan 12 lainnya dicari.')).toEqual(['orang tewas', 'lainnya dicari']));
});

describe('counts of a list', () => {
  it('are told apart by what they are for', () => {
    const labels = numbersIn(
      'Terdiri dari 100 kios untuk pedagang basah serta 416 kios untuk pedagang kering.',
    ).map(({ label }) => label);
    expect(labels).toEqual(['kios untuk pedagang basah', 'kios untuk pedagang kering']);
  });
});

describe("the page's own lines", () => {
  it.each([
    'Selasa, 7 Februari 2017 10:20 WIB',
    'Diperbarui 26 Apr 2021, 07:00 WIB',
    'Oleh Sari Dewi pada 26 Apr 2021, 07:00 WIB',
    'Kamis, 5 November 2015 14:56 WIB | 1.229 Views',
    '1 dari 8 foto',
    '3/12',
  ])('%s holds no number of the story', (line) => expect(numbersIn(line)).toEqual([]));

  it.each([
    'Konser dimulai Selasa, 7 Februari 2017 pukul 10.20 WIB.',
    'Rapat 2 Maret 2026 dihadiri 40 warga',
  ])('%s is read', (line) => expect(numbersIn(line)).toHaveLength(2));
});
