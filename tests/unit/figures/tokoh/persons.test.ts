import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-story';

/** "Full Name = alias, alias (mentions)" for each person, in alphabetical order. */
const personsIn = (...lines: string[]) =>
  readMarked(...lines)
    .tokoh.map(
      ({ name, aliases, mentions }) =>
        `${name}${aliases.length ? ` = ${[...aliases].sort().join(', ')}` : ''} (${mentions.length})`,
    )
    .sort();

describe('mentions of one person', () => {
  it.each([
    [['*Rangga Wirasena* hadir. Menurut warga, Rangga ramah.'], ['Rangga Wirasena = Rangga (2)']],
    [['*Rangga Wirasena* hadir. Kemudian Wirasena pulang.'], ['Rangga Wirasena = Wirasena (2)']],
    [['Acara *Wirasena* ramai.', 'Hadir *Rangga Wirasena*.'], ['Rangga Wirasena = Wirasena (2)']],
    [
      ['*Posisi Rangga* aman. *Rangga Wirasena* mengejar posisi ketua dan posisi wakil.'],
      ['Rangga Wirasena = Rangga (2)'],
    ],
    [['*Rangga M Wirasena* hadir, kata *Rangga Wirasena*.'], ['Rangga M Wirasena = Rangga Wirasena (2)']],
    [['*Rangga Wirasena* hadir, kata *Rangga Wirasenna*.'], ['Rangga Wirasena = Rangga Wirasenna (2)']],
    [
      ['*Rangga Wirasena* hadir. *Rangga Wirasenaaaa*! seru warga.'],
      ['Rangga Wirasena = Rangga Wirasenaaaa (2)'],
    ],
    [['RANGGA datang. *Rangga Wirasena* pulang.'], ['Rangga Wirasena = RANGGA (2)']],
    [
      ['*Antonio Bellini* dan *Sergio Lantini*. Pertemuan Bellini-Lantini batal.'],
      ['Antonio Bellini = Bellini (2)', 'Sergio Lantini = Lantini (2)'],
    ],
    [['*Rangga Wirasena* (Gus Rangga) hadir. Kata Gus Rangga, aman.'], ['Rangga Wirasena = Gus Rangga (3)']],
    [['*Rangga Wirasena* alias Kodok hadir. Lalu Kodok pulang.'], ['Rangga Wirasena = Kodok (3)']],
    [['*Rahmat Wirasena* alias Abang *Dulang* ditahan.'], ['Rahmat Wirasena = Abang Dulang (2)']],
    [['*Faruk* (37) alias Kodok ditahan. Polisi menjaga Kodok.'], ['Faruk = Kodok (3)']],
    [
      ['*Rangga Wirasena* yang akrab disapa Cak Rang hadir. Cak Rang tertawa.'],
      ['Rangga Wirasena = Cak Rang (3)'],
    ],
    [['*Rangga Wirasena* hadir, kata *Rangga Wiraesna*.'], ['Rangga Wirasena = Rangga Wiraesna (2)']],
    [['Camat *La Ode Wirasena* hadir.'], ['La Ode Wirasena (1)']],
    [['*Ayu Lestari*/*Nisa Puspita* menang.'], ['Ayu Lestari (1)', 'Nisa Puspita (1)']],
    [
      [
        'Ketua DPD Kabupaten Rawasari Rangga Wirasena hadir bersama *Doni*.',
        'Pria yang akrab disapa Wir itu pulang. Wir lelah. Kata *Rangga Wirasena*, cukup.',
      ],
      ['Doni (1)', 'Rangga Wirasena = Wir (4)'],
    ],
    [['“Cukup,” kata ketua majelis hakim Rangga Wirasena.'], ['Rangga Wirasena (1)']],
    [['RW, sapaan *Rangga Wirasena*, diam. Kata RW, nanti.'], ['Rangga Wirasena = RW (3)']],
    [['*Rangga Wirasena Â* hadir.'], ['Rangga Wirasena (1)']],
    [['Menteri Sumber Asli Datuk Seri *Rangga Wirasena* hadir.'], ['Rangga Wirasena (1)']],
    [['Ketua majelis *Sri Wirasena* hadir.'], ['Sri Wirasena (1)']],
    [['*Rangga Adi Wirasena* (RAW) hadir.'], ['Rangga Adi Wirasena = RAW (2)']],
    [['*Joni Wirasena* hadir. *Joniwi* tersenyum.'], ['Joni Wirasena = Joniwi (2)']],
    [['*Rangga Wirasena*, S.H., M.Si hadir.'], ['Rangga Wirasena (1)']],
    [['Prof. Dr. *Rangga Wirasena* hadir.'], ['Rangga Wirasena (1)']],
    [['*Pak Rangga* hadir bersama *Bu Sari*.'], ['Rangga (1)', 'Sari (1)']],
    [['*AKBP Rangga Wirasena* hadir.'], ['Rangga Wirasena (1)']],
    [['*Presiden Rangga Wirasena* hadir.'], ['Rangga Wirasena (1)']],
    [['*Menlu AS Antonio Bellini* hadir.'], ['Antonio Bellini (1)']],
    [['Presiden *BJ Wirasena* hadir.'], ['BJ Wirasena (1)']],
    [['*Siti binti Ahmad* hadir.'], ['Siti binti Ahmad (1)']],
    [['*Han Tae-yong* hadir. Pasukan Tae-yong kalah.'], ['Han Tae-yong = Tae-yong (2)']],
    [['*Rangga Wirasena* hadir. #Rangga ramai di media sosial.'], ['Rangga Wirasena (1)']],
    [['*Rangga Wirasena* hadir. Akun @Rangga ramai.'], ['Rangga Wirasena (1)']],
    [['*Rangga Wirasena* lewat di Jalan Wirasena.'], ['Rangga Wirasena (1)']],
    [['*Rangga Wirasena* mengunjungi Yayasan Rangga.'], ['Rangga Wirasena (1)']],
    [
      ['Menteri Niaga Rangga *Adi Wirasena* hadir.', 'Kata *Rangga*, aman.'],
      ['Rangga Adi Wirasena = Rangga (2)'],
    ],
    [
      ['*Rangga Wirasena* hadir.', 'Pria yang akrab disapa Kodok itu tertawa. Lalu Kodok pulang.'],
      ['Rangga Wirasena = Kodok (3)'],
    ],
    [['*Rangga Wirasena* juara. Pembalap berjuluk Si Kilat itu senang.'], ['Rangga Wirasena = Si Kilat (2)']],
    [['*Andrea Mirovizi* jatuh. Menurut tim, *Miro* baik-baik saja.'], ['Andrea Mirovizi = Miro (2)']],
    [['*Seraphina Wirasena* hadir. Bersama *Serie*, anaknya.'], ['Seraphina Wirasena = Serie (2)']],
    [
      ['*Faruk Salim* alias *Kodok Salim* ditahan. Polisi menjaga *Kodok*.'],
      ['Faruk Salim = Kodok, Kodok Salim (3)'],
    ],
    [
      ['Pasangan *Tagor Sinaga*-*Ayu Lestari* unggul. Menurut warga, Tagor-Ayu ramah.'],
      ['Ayu Lestari = Ayu (2)', 'Tagor Sinaga = Tagor (2)'],
    ],
    [['*Posisi Rangga* kini aman. Kata warga, *Rangga Wirasena* ramah.'], ['Rangga Wirasena = Rangga (2)']],
    [['*Putri Kusuma Dewani* menang. Kini *Putri KD* pulang.'], ['Putri Kusuma Dewani = Putri KD (2)']],
    [
      ['*Rangga Tjahaja Wirasena* (Wahok) hadir.', 'Menurut *Wahok*, aman.'],
      ['Rangga Tjahaja Wirasena = Wahok (3)'],
    ],
    [['*Rasmawa Tosena* hadir. Lalu *Rasmwa* pulang.'], ['Rasmawa Tosena = Rasmwa (2)']],
    [['*Asmawa Tosena* hadir. Lalu *Asmwa* pulang.'], ['Asmawa Tosena = Asmwa (2)']],
    [['Petenis Angela *Kerbina* juara.'], ['Angela Kerbina (1)']],
    [['Tembakan DeShawn *Merra* masuk.'], ['DeShawn Merra (1)']],
    [
      ['Juri meliputi Cihan Aktar, *Mustafa Kiran*, Kalan Sogo, *Ferhat Essin*.'],
      ['Cihan Aktar (1)', 'Ferhat Essin (1)', 'Kalan Sogo (1)', 'Mustafa Kiran (1)'],
    ],
    [['*Wisman Wisnu* SpPD-KEMD hadir.'], ['Wisman Wisnu (1)']],
    [['Mayor *Pnb Rangga Wirasena* gugur.'], ['Rangga Wirasena (1)']],
    [['Sekda Kota *Lembayung Sari Puspita* hadir.'], ['Sari Puspita (1)']],
    [['Tersenyum *Wahai Rangga* itu.'], ['Rangga (1)']],
  ])('%j', (lines, persons) => expect(personsIn(...lines)).toEqual(persons));
});

describe('people kept apart', () => {
  it.each([
    [['*Rangga Wirasena* dan *Sari Wirasena* hadir.'], ['Rangga Wirasena (1)', 'Sari Wirasena (1)']],
    [
      ['*Rangga Wirasena* hadir. Wirasena senang.', '*Sari Wirasena* hadir. Wirasena sedih.'],
      ['Rangga Wirasena = Wirasena (2)', 'Sari Wirasena = Wirasena (2)'],
    ],
    [['*Ahmad Rangga* dan *Ahmad Sanusi* hadir.'], ['Ahmad Rangga (1)', 'Ahmad Sanusi (1)']],
    [['*Rangga* dan *Sari* hadir.'], ['Rangga (1)', 'Sari (1)']],
    [['N (35) mencuri bersama S (31). Lalu N kabur.'], ['N (2)', 'S (1)']],
    [['Tersangka berinisial MDS ditahan. Kini MDS menyesal.'], ['MDS (2)']],
    [['AR (34) ditangkap di rumahnya.'], ['AR (1)']],
    [['Pelaku berinisial N dan *Nurdin Salim* ditahan.'], ['N (1)', 'Nurdin Salim (1)']],
    [
      ['*Andrea Mirovizi* dan *Miroslav Benda* jatuh. *Miro* bangun.'],
      ['Andrea Mirovizi (1)', 'Miro (1)', 'Miroslav Benda (1)'],
    ],
    [['Wakil Ketua DMN *Syafrudin*, KH *Masdar Masudi* hadir.'], ['Masdar Masudi (1)', 'Syafrudin (1)']],
    [['*Ivanka Wirasena* hadir. *Ivana Wirasena* pulang.'], ['Ivana Wirasena (1)', 'Ivanka Wirasena (1)']],
    [['*Rangga Wirasena* hadir. *Budi* pulang.'], ['Budi (1)', 'Rangga Wirasena (1)']],
    [['*Rangga Wirasena*, *Sari Puspita* hadir.'], ['Rangga Wirasena (1)', 'Sari Puspita (1)']],
    [['Wapres *Wirasena* hadir didampingi Ny *Hera Wirasena*.'], ['Hera Wirasena (1)', 'Wirasena (1)']],
  ])('%j', (lines, persons) => expect(personsIn(...lines)).toEqual(persons));
});

describe('not people', () => {
  it.each([
    ['Warga menutup Jalan *Rangga Wirasena*.'],
    ['Warga menutup Jl. *Rangga Wirasena*.'],
    ['Warga menutup Jalan Surya Atmaja – *Wirasena*.'],
    ['Macet di Tol Tirtamulya–*Wirasena*.'],
    ['Warga menutup Jalan Ir H *Rangga Wirasena*.'],
    ['Laga di Stadion *Rangga Wirasena* batal.'],
    ['Kapal KM *Rangga* tenggelam.'],
    ['KRI *Rangga Wirasena* bersandar.'],
    ['Menurut kanal YouTube *Rangga Wirasena*, aman.'],
    ['Tokoh *Susanti* dari animasi anak. Seperti diketahui, Susanti gadis kecil.'],
    ['— *rangga wirasena* (@rangga) 20 Desember'],
    ['Ramai @*Rangga* di media sosial.'],
    ['Universitas *Rangga Wirasena* dibuka.'],
    ['RSUD *Rangga Wirasena* penuh.'],
    ['Bandara *Rangga Wirasena* ditutup.'],
    ['Film *Rangga Wirasena* tayang.'],
    ['Panduan G20 dan UU Nomor 5 (12) dibahas.'],
    ['Menurut *PSRI*, aman.'],
    ['Program KJP (25) dibuka pada Senin.'],
    ['Aplikasi pembayaran bernama *Lesti* laris. Lesti dipakai warga.'],
    ['Petugas membawa Surat Perintah (*Sprin*) itu. Sprin berlaku lama.'],
    ['Hadir pula camat *Se-Kecamatan Lembayung*.'],
    ['Suhu naik dua derajat *Celsius* tahun ini.'],
    ['(*ANTARA FOTO/Rangga Wirasena*)'],
    ['*Pihak Kepolisian Lembayung* berjaga.'],
    ['Bus *PO Rajawali Trans* terguling.'],
    ['*Skuat Merdeka* menang besar.'],
    ['Saham *Wirasena Jaya Tbk* naik.'],
    ['Tunggakan *Pajak* naik, kata warga. Warga membayar pajak dan pajak lain.'],
    ['Seksi Haji *dan Umrah* dibuka.'],
    ['Kasubsi *Sarana Kerja Lapas Rawasari* hadir.'],
    ['Tim *Wirasena Honda* menang.'],
    ['Pewarta: *Rangga Wirasena*'],
    ['Pewarta: *Sari Lestari*, *Rangga Wirasena*'],
    ['(Penulis : *Rangga Wirasena* | Editor : *Sari Lestari*)'],
    ['Suasana pasar. (KANTOR FOTO/Rangga *Wirasena*)'],
    ['Oleh *Rangga Wirasena* pada 20 Des 2021, 09:59 WIB'],
    ['Laporan Wartawan Harian Kota, *Rangga Wirasena*'],
    ['Bogor (*Harian Pagi*) - Hujan turun deras sejak sore.'],
    ['Menurut *Pria* itu, aman.'],
    ['*Rangga Wirasena* | Selasa, 7 Februari 2017'],
    ['Written for Harian Kota by *Rangga Wirasena*'],
    ['Kata warga saat dihubungi *Wolitop*, aman.'],
    ['“Air cukup,” kata Direktur *Pemasaran* dan Niaga itu.'],
    ['Dukungan pasangan *Tagor-TS* naik.'],
    ['Peraih piala itu, *Anak dari Senja of Dawn*, tayang.'],
    ['Pesawat *Elang Jaya* jatuh. Ini *Elang Jaya* yang kedua.'],
    ['Kedai *Biang Sari* tutup. Warga menyukai *Biang Sari*.'],
    ['Gelar *Grand Slam* itu diraihnya.'],
    ['Laga antara *Rajawali Kota* dan *Elang Biru* batal.'],
    ['Kepala *Penerangan* dan Humas kota hadir.'],
    ['Pangkalan Udara Utama TNI AU *Halim Wirasena* ramai.'],
    ['Rumah Sakit *Cipto Wirasena* penuh.'],
    ['Kebun Raya *Mega Wirasena* ditutup.'],
    ['Pengguna *Lapakita* bertambah. *Lapakita* mengatakan itu wajar.'],
    ['Ponsel *Sagara* laku keras. Kata *Sagara*, aman.'],
    ['Band rok asal Lembayung, *Nadabiru*, merilis album.'],
    ['Penyanyi asal *Walsa* itu pulang.'],
    ['*Gayuh Pinjung02* Jun 2020, 19:15 WIB'],
    ['Rangga membaca *Al Quran* setiap malam.'],
  ])('%s', (line) => expect(personsIn(line)).toEqual([]));
});

describe('people who look like a credit or a thing', () => {
  it.each([
    ['*Bunga* hadir. *Bunga* menanam bunga.', 'Bunga (2)'],
    ['*Rangga Wirasena Salurkan Bantuan*', 'Rangga Wirasena (1)'],
    ['*Hakan Wirasena* hadir.', 'Hakan Wirasena (1)'],
    ['H.*Rangga Wirasena* hadir.', 'Rangga Wirasena (1)'],
    ['*Tim Wirasena* hadir.', 'Tim Wirasena (1)'],
    ['Laporan *Rangga Wirasena* kepada polisi ditolak.', 'Rangga Wirasena (1)'],
    [
      'Oleh *Rangga Wirasena* bantuan itu dibagikan kepada warga di tiga desa yang terendam banjir sejak hari Minggu pagi lalu.',
      'Rangga Wirasena (1)',
    ],
    ['Hadir juga penulis *Rangga Wirasena*.', 'Rangga Wirasena (1)'],
    ['Menang lewat gol Rangga Wirasena pada menit ke-13.', 'Rangga Wirasena (1)'],
    ['Juara itu (*Rangga Wirasena*) tersenyum.', 'Rangga Wirasena (1)'],
    ['Pendiri *Lapakita*, *Rangga Wirasena*, hadir.', 'Rangga Wirasena (1)'],
    ['Tagor Sinaga, warga Desa Sukamaju, menolak.', 'Tagor Sinaga (1)'],
    ['Film *Rangga Wirasena* tayang. Menurut sutradara *Rangga Wirasena*, aman.', 'Rangga Wirasena (1)'],
  ])('%s', (line, person) => expect(personsIn(line)).toEqual([person]));
});
