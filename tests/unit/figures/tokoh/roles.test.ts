import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-story';

const rolesIn = (...lines: string[]) =>
  readMarked(...lines)
    .tokoh.map(({ name, role }) => `${name}: ${role ?? '-'}`)
    .sort();

describe('role, as the article words it', () => {
  it.each([
    ['Menlu Jepang *Kenji Moritaka* tiba kemarin.', 'Kenji Moritaka: Menlu Jepang'],
    ['Pelatih Persirawa *Rangga Wirasena* lega. *Persirawa* menang.', 'Rangga Wirasena: Pelatih Persirawa'],
    ['Menlu Jepang, *Kenji Moritaka*, tiba kemarin.', 'Kenji Moritaka: Menlu Jepang'],
    ['Pembalap Tim *Elang Jaya*, *Kenji Moritaka*, menang.', 'Kenji Moritaka: Pembalap Tim Elang Jaya'],
    ['Penghargaan itu diterima kapten tim *Kenji Moritaka*.', 'Kenji Moritaka: kapten tim'],
    ['Wali Kota Lembayung *Rangga Wirasena* meresmikan taman itu.', 'Rangga Wirasena: Wali Kota Lembayung'],
    [
      'Kepala Dinas Perhubungan Kota Lembayung *Sari Puspita* menutup jalan.',
      'Sari Puspita: Kepala Dinas Perhubungan Kota Lembayung',
    ],
    ['Perintah eksekutif Presiden Jepang *Kenji Moritaka* dibatalkan.', 'Kenji Moritaka: Presiden Jepang'],
    ['Wakil Presiden (Wapres) *Kenji Moritaka* tiba.', 'Kenji Moritaka: Wakil Presiden (Wapres)'],
    ['Kata Bapak Presiden (*Kenji Moritaka*) tadi, aman.', 'Kenji Moritaka: Presiden'],
    [
      'Pengamat politik dari Universitas Rawasari, *Doni Saputra*, menilai lain.',
      'Doni Saputra: Pengamat politik dari Universitas Rawasari',
    ],
    ['Presiden terpilih *Kenji Moritaka* tiba.', 'Kenji Moritaka: Presiden terpilih'],
    ['Menteri Imigrasi yang disorot, *Sari Puspita*, mundur.', 'Sari Puspita: Menteri Imigrasi'],
    ['Jurubicara polisi *Doni Saputra* hadir.', 'Doni Saputra: Jurubicara polisi'],
    ['Hadir seorang mahasiswa Rawasari lainnya, yakni *Doni*.', 'Doni: mahasiswa Rawasari'],
    ['“Air cukup,” kata *Doni Saputra*, kepala desa, Senin.', 'Doni Saputra: kepala desa'],
    ['Finance Minister *Rahmat Sulaiman* said so.', 'Rahmat Sulaiman: Finance Minister'],
    ['Sopir berinisial *TS* ditahan.', 'TS: Sopir'],
    ['Warga mengenal *Doni*. Guru ngaji berusia 62 tahun itu ramah.', 'Doni: Guru ngaji'],
    ['Natural Resources Minister *Rahmat Sulaiman* said so.', 'Rahmat Sulaiman: Natural Resources Minister'],
    [
      'Juru Bicara Kemenkes dr. *Sari Puspita*, Sp.PD, mengatakan hal itu.',
      'Sari Puspita: Juru Bicara Kemenkes',
    ],
    ['Ketua penyelenggara acara ini, *Kenji Moritaka*, hadir.', 'Kenji Moritaka: Ketua penyelenggara acara'],
    ['Kepala Seksi Haji (Kasi PH) H *Kenji Moritaka* hadir.', 'Kenji Moritaka: Kepala Seksi Haji (Kasi PH)'],
    [
      '*Doni Saputra* Kepala Dinas Kehutanan Rawasari menyebut pohon cukup.',
      'Doni Saputra: Kepala Dinas Kehutanan Rawasari',
    ],
    [
      'Nama *Doni Saputra* disorot. Komisaris Independen PT Bank Rawa Jaya (BRJ) ini memalsukan surat.',
      'Doni Saputra: Komisaris Independen PT Bank Rawa Jaya (BRJ)',
    ],
    ['*Sari* (anak Doni) tidur.', 'Sari: anak Doni'],
    ['Kasat Reskrim, dr *Doni Saputra*, hadir.', 'Doni Saputra: Kasat Reskrim'],
    ['Ia bertemu seorang komponis bernama *Kenji Moritaka*.', 'Kenji Moritaka: komponis'],
    ['Hadir Dandim 1302/Rawasari, Letkol Inf *Doni Saputra*.', 'Doni Saputra: Dandim 1302/Rawasari'],
    ['Mayor Pnb *Doni Saputra*, pilot pesawat latih, gugur.', 'Doni Saputra: pilot pesawat latih'],
    ['*Sari Puspita*, putri Rangga Wirasena, hadir.', 'Sari Puspita: putri Rangga Wirasena'],
    ['*Doni Saputra*, warga dari Desa Rawasari juga menolak.', 'Doni Saputra: warga dari Desa Rawasari'],
    ['Rider Honda, *Doni Saputra*, jatuh.', 'Doni Saputra: Rider Honda'],
    ['Kibordis *Doni Saputra* ikut bermain.', 'Doni Saputra: Kibordis'],
    [
      'Kepala Badan Perencanaan, Riset, dan Inovasi (Bapin) Kota Lembayung *Doni Saputra* hadir.',
      'Doni Saputra: Kepala Badan Perencanaan, Riset, dan Inovasi (Bapin) Kota Lembayung',
    ],
    ['Sekjen Dewan Niaga *Imam Mahesa* hadir.', 'Imam Mahesa: Sekjen Dewan Niaga'],
    ['Wakil Bupati Hj.*Sari Lestari* hadir.', 'Sari Lestari: Wakil Bupati'],
    ['Pj Bupati Rawasari *Joni Mahesa* hadir.', 'Joni Mahesa: Pj Bupati Rawasari'],
    ['Plt Gubernur Rawasari *Joni Mahesa* hadir.', 'Joni Mahesa: Plt Gubernur Rawasari'],
    ['Penjabat Gubernur Rawasari, *Joni Mahesa*, hadir.', 'Joni Mahesa: Penjabat Gubernur Rawasari'],
    [
      'Mantan Ketua Umum Persatuan Catur *Wulan Anggraini* dipanggil.',
      'Wulan Anggraini: Mantan Ketua Umum Persatuan Catur',
    ],
    ['Acara itu dihadiri eks pemain Rawasari FC *Doni Saputra*.', 'Doni Saputra: eks pemain Rawasari FC'],
    ['Kapolres Rawasari AKBP *Bayu Prakoso* memimpin apel.', 'Bayu Prakoso: Kapolres Rawasari'],
    [
      'Kabid Humas Polda Rawasari Kombes Pol *Bayu Prakoso* memimpin apel.',
      'Bayu Prakoso: Kabid Humas Polda Rawasari',
    ],
    [
      'Rektor Universitas Rawasari Prof. Dr. *Lukman Sanjaya* hadir.',
      'Lukman Sanjaya: Rektor Universitas Rawasari',
    ],
    ['Ketua Majelis Rawasari KH *Lukman Sanjaya* hadir.', 'Lukman Sanjaya: Ketua Majelis Rawasari'],
    [
      '*Lukman Sanjaya*, kepala divisi riset Lembaga Rawasari, hadir.',
      'Lukman Sanjaya: kepala divisi riset Lembaga Rawasari',
    ],
    [
      '*Lukman Sanjaya* selaku pimpinan PT Rawa Jaya membenarkan hal itu.',
      'Lukman Sanjaya: pimpinan PT Rawa Jaya',
    ],
    ['*Lukman Sanjaya* sebagai ketua panitia datang lebih awal.', 'Lukman Sanjaya: ketua panitia'],
    ['*Lukman Sanjaya* merupakan dosen Universitas Rawasari.', 'Lukman Sanjaya: dosen Universitas Rawasari'],
    ['*Lukman Sanjaya* adalah aktor asal Rawasari.', 'Lukman Sanjaya: aktor asal Rawasari'],
    ['*Lukman Sanjaya* yang juga Ketua RT setempat melapor.', 'Lukman Sanjaya: Ketua RT setempat'],
    ['*Lukman Sanjaya* (Ketua Komisi V) melapor.', 'Lukman Sanjaya: Ketua Komisi V'],
    ['*Lukman Sanjaya* (45), sopir angkutan kota, melapor.', 'Lukman Sanjaya: sopir angkutan kota'],
    ['*Lukman Sanjaya* (45) seorang pedagang sayur melapor.', 'Lukman Sanjaya: pedagang sayur'],
    ['*Lukman Sanjaya*, S.H., M.H., pengacara keluarga, hadir.', 'Lukman Sanjaya: pengacara keluarga'],
    [
      'Mereka menahan *Peter Lindqvist*. Mantan perwira laut Swedia itu sakit.',
      'Peter Lindqvist: Mantan perwira laut Swedia',
    ],
    [
      'Gol dicetak *Doni Saputra*. Penyerang Rawasari FC tersebut bersinar.',
      'Doni Saputra: Penyerang Rawasari FC',
    ],
    ['Sebagai ketua panitia, *Doni Saputra* meminta maaf.', 'Doni Saputra: ketua panitia'],
    [
      '“Aman,” kata Direktur Utama Rawa Air *Doni Saputra* melalui siaran pers.',
      'Doni Saputra: Direktur Utama Rawa Air',
    ],
    ['Polisi memeriksa tersangka *Doni Saputra*.', 'Doni Saputra: tersangka'],
    [
      'Panglima Muda Laskar Rawa (LKR) Daerah II *Doni Saputra* hadir.',
      'Doni Saputra: Panglima Muda Laskar Rawa (LKR) Daerah II',
    ],
    ['Sekjen PSRI *Doni Saputra* hadir.', 'Doni Saputra: Sekjen PSRI'],
    ['Wakil Ketua DPRD Rawasari *Doni Saputra* hadir.', 'Doni Saputra: Wakil Ketua DPRD Rawasari'],
    [
      'Pengamat politik Universitas Rawasari *Doni Saputra* menilai lain.',
      'Doni Saputra: Pengamat politik Universitas Rawasari',
    ],
    [
      'Tewas *Doni Saputra*, pilot pesawat ET-3 *Elang Jaya* itu.',
      'Doni Saputra: pilot pesawat ET-3 Elang Jaya',
    ],
    ['Kata kader Merdeka, *Doni Saputra*, aman.', 'Doni Saputra: kader Merdeka'],
    ['Pembalap *Elang Biru*, *Doni Saputra* menang.', 'Doni Saputra: Pembalap Elang Biru'],
    ['Kuasa hukum terdakwa, *Doni Saputra*, menolak.', 'Doni Saputra: Kuasa hukum terdakwa'],
    ['Orang tua korban, *Doni Saputra*, pasrah.', 'Doni Saputra: Orang tua korban'],
    ['Turut hadir anggota dewan *Doni Saputra*.', 'Doni Saputra: anggota dewan'],
    ['Hal senada diungkapkan Ketua KPU Rawasari, Saputra.', 'Saputra: Ketua KPU Rawasari'],
    ['Aktor yang dikenal lewat film Warta, *Doni Saputra*, hadir.', 'Doni Saputra: -'],
    ['Vokalis Band Senja *Doni Saputra* pamit.', 'Doni Saputra: Vokalis Band Senja'],
    ['Prime Minister *Peter Lindqvist* arrived.', 'Peter Lindqvist: Prime Minister'],
    ['Perdana Menteri Malaysia *Doni Saputra* tiba.', 'Doni Saputra: Perdana Menteri Malaysia'],
    ['*Doni Saputra*, 67 tahun, jemaah asal Rawasari, pulang.', 'Doni Saputra: jemaah asal Rawasari'],
    ['*Doni Saputra*, 67, petani asal Rawasari, pulang.', 'Doni Saputra: petani asal Rawasari'],
    ['*Doni Saputra* ditunjuk sebagai pelatih sementara.', 'Doni Saputra: pelatih sementara'],
    ['*Doni Saputra* dilantik menjadi Bupati Rawasari.', 'Doni Saputra: Bupati Rawasari'],
    ['Juara bertahan *Doni Saputra* menang.', 'Doni Saputra: Juara bertahan'],
    ['Istri almarhum, *Sari Puspita*, menangis.', 'Sari Puspita: Istri almarhum'],
    [
      'Ibu rumah tangga asal Rawasari, *Sari Puspita*, tertipu.',
      'Sari Puspita: Ibu rumah tangga asal Rawasari',
    ],
    ['Kontestan asal Rawasari, *Sari Puspita*, menang.', 'Sari Puspita: Kontestan asal Rawasari'],
    ['Menurut saksi mata, *Sari Puspita* (38), korban terlihat kemarin.', 'Sari Puspita: saksi mata'],
    [
      'Pengamat politik dari Universitas Rawasari, *Doni Saputra*, menilai itu.',
      'Doni Saputra: Pengamat politik dari Universitas Rawasari',
    ],
    [
      'Pengamat politik Universitas Rawasari (UR), *Doni Saputra*, menilai itu.',
      'Doni Saputra: Pengamat politik Universitas Rawasari (UR)',
    ],
    [
      'Ketua Umum Merdeka hasil Muktamar VIII Rawasari, *Doni Saputra*, hadir.',
      'Doni Saputra: Ketua Umum Merdeka hasil Muktamar VIII Rawasari',
    ],
    ['Ketua MK saat itu *Doni Saputra* menolak.', 'Doni Saputra: Ketua MK'],
    ['Mantan bankir *Doni Saputra* hadir.', 'Doni Saputra: Mantan bankir'],
    ['*Doni Saputra*, menhan selama tujuh tahun, hadir.', 'Doni Saputra: menhan'],
    ['Sekretaris Kabinet *Doni Saputra* hadir.', 'Doni Saputra: Sekretaris Kabinet'],
    ['Asisten pelatih Rawasari FC, *Doni Saputra*, hadir.', 'Doni Saputra: Asisten pelatih Rawasari FC'],
    [
      'Kata Deputi Komisioner OJR Bidang Riset dan Bantuan Warga *Doni Saputra*, aman.',
      'Doni Saputra: Deputi Komisioner OJR Bidang Riset dan Bantuan Warga',
    ],
    ['Merdeka mengusung *Doni Saputra* sebagai calon gubernur.', 'Doni Saputra: calon gubernur'],
    [
      'Komandan Kodim 0825 Rawasari Letkol Arm *Doni Saputra* hadir.',
      'Doni Saputra: Komandan Kodim 0825 Rawasari',
    ],
    ['Marbot masjid, *Doni Saputra* (56), mendengarnya.', 'Doni Saputra: Marbot masjid'],
    ['Kabid Humas Polda Rawa Komisaris Besar *Doni Saputra* hadir.', 'Doni Saputra: Kabid Humas Polda Rawa'],
    ['Kapolsek Rawasari Ajun Komisaris Polisi *Doni Saputra* hadir.', 'Doni Saputra: Kapolsek Rawasari'],
    ['Komisaris *Doni Saputra* hadir.', 'Doni Saputra: Komisaris'],
    ['*Doni* alias *Dodo* bin *Tono* (34), kurir paket, ditahan.', 'Doni: kurir paket'],
    ['Cucu sang jenderal, *Doni Saputra*, hadir.', 'Doni Saputra: Cucu sang jenderal'],
    [
      'Direktur Jenderal Prasarana dan Sarana Pertanian *Doni Saputra* hadir.',
      'Doni Saputra: Direktur Jenderal Prasarana dan Sarana Pertanian',
    ],
    [
      'Penjabat (Pj) Wali Kota Rawasari *Doni Saputra* hadir.',
      'Doni Saputra: Penjabat (Pj) Wali Kota Rawasari',
    ],
    ['Orang tua siswa, *Doni Saputra*, marah.', 'Doni Saputra: Orang tua siswa'],
    ['Anak Munira, *Doni Saputra*, hadir.', 'Doni Saputra: Anak Munira'],
    [
      'Jaksa memanggil *Doni Saputra* sebagai saksi. Mantan Menpora itu datang pagi.',
      'Doni Saputra: Mantan Menpora',
    ],
    ['Kalaksa BPBD Rawasari *Doni Saputra* hadir.', 'Doni Saputra: Kalaksa BPBD Rawasari'],
    ['Pebulu tangkis tunggal putra *Doni Saputra* menang.', 'Doni Saputra: Pebulu tangkis tunggal putra'],
    ['Rais Aam PBNR KH *Doni Saputra* hadir.', 'Doni Saputra: Rais Aam PBNR'],
    ['Sahabatku, *Doni Saputra*, kalah. Bintang pop 35 tahun itu pulang.', 'Doni Saputra: Bintang pop'],
    ['Presiden klub *Doni Saputra* hadir.', 'Doni Saputra: Presiden klub'],
    ['Terima kasih kepada penulis *Doni Saputra*.', 'Doni Saputra: penulis'],
    ['Managing Partner Rawalona *Doni Saputra* hadir.', 'Doni Saputra: Managing Partner Rawalona'],
    ['Sudah tiga hari Doni mengantre. Sopir truk itu lelah. Kata *Doni*, cukup.', 'Doni: Sopir truk'],
    ['Wakil Komisaris Polisi *Doni Saputra* hadir.', 'Doni Saputra: Wakil Komisaris Polisi'],
    ['Irjen *Doni Saputra* diangkat sebagai Kabaharkam.', 'Doni Saputra: Kabaharkam'],
    ['Nakhoda kapal, *Doni Saputra*, selamat.', 'Doni Saputra: Nakhoda kapal'],
    ['Pelatih *Doni Saputra* kecewa.', 'Doni Saputra: Pelatih'],
    ['Pelatih *Doni* kecewa.', 'Doni: -'],
    ['Kuasa hukum keluarga, *Doni Saputra*, menolak.', 'Doni Saputra: Kuasa hukum keluarga'],
    ['Kuasa hukum keluarga korban, *Doni Saputra*, menolak.', 'Doni Saputra: Kuasa hukum keluarga korban'],
    [
      'Humas RSUD dr Rangga Wirasena, *Doni Saputra*, membantah.',
      'Doni Saputra: Humas RSUD dr Rangga Wirasena',
    ],
    ['Vokalis *Senja Rawa*, *Doni Saputra*, menyanyi.', 'Doni Saputra: Vokalis Senja Rawa'],
  ])('%s', (line, role) => expect(rolesIn(line)).toEqual([role]));

  it('gives a listed role to each name of the list', () => {
    expect(
      rolesIn(
        'Beberapa pemain Rawasari FC seperti *Doni Saputra*, *Kenji Moritaka*, dan *Eko Lesmana* absen.',
      ),
    ).toEqual([
      'Doni Saputra: pemain Rawasari FC',
      'Eko Lesmana: pemain Rawasari FC',
      'Kenji Moritaka: pemain Rawasari FC',
    ]);
  });

  it.each([
    [
      'Duet rider Elang Biru, *Doni Saputra* dan *Eko Lesmana*, jatuh.',
      ['Doni Saputra: rider Elang Biru', 'Eko Lesmana: rider Elang Biru'],
    ],
    [
      'Ganda putra *Doni Saputra*/*Eko Lesmana* menang.',
      ['Doni Saputra: Ganda putra', 'Eko Lesmana: Ganda putra'],
    ],
    [
      'Tiga korban hilang yakni *Doni* (22), *Eko* (19), dan *Sari* (60).',
      ['Doni: korban hilang', 'Eko: korban hilang', 'Sari: korban hilang'],
    ],
    [
      'Dua warga negara Ukraina, *Doni* dan *Eko*, ditahan.',
      ['Doni: warga negara Ukraina', 'Eko: warga negara Ukraina'],
    ],
    [
      'Sejumlah artis ikut aksi, di antaranya *Sari* da *Lopes* dan *Eko*.',
      ['Eko: artis', 'Sari da Lopes: artis'],
    ],
    [
      'Dua mahasiswa Rawasari tersesat. Mereka adalah *Doni* (22) dan *Eko* (21).',
      ['Doni: mahasiswa Rawasari', 'Eko: mahasiswa Rawasari'],
    ],
    [
      'Polisi menangkap dua kurir sabu. Mereka adalah *Doni* dan *Eko*.',
      ['Doni: kurir sabu', 'Eko: kurir sabu'],
    ],
    ['Hujan turun. Mereka adalah *Doni* dan *Eko*.', ['Doni: -', 'Eko: -']],
    ['Dua pelaku, *Doni* (22) dan *Eko* (19), ditahan.', ['Doni: pelaku', 'Eko: pelaku']],
    ['Dua tersangka, *Doni* dan *Eko*, ditahan.', ['Doni: tersangka', 'Eko: tersangka']],
    ['Penyanyi *Sari Puspita* dan *Doni Saputra* hadir.', ['Doni Saputra: -', 'Sari Puspita: Penyanyi']],
    [
      'Yang maju pasangan calon gubernur dan wakil gubernur yakni *Doni* dan *Eko*.',
      ['Doni: calon gubernur dan wakil gubernur', 'Eko: calon gubernur dan wakil gubernur'],
    ],
  ])('gives the role of several to each: %s', (line, roles) => expect(rolesIn(line)).toEqual(roles));

  it('gives each of two people their own office', () => {
    expect(rolesIn('Menlu Jepang *Kenji Moritaka* bertemu Menlu India *Arun Bhatnagar*.')).toEqual([
      'Arun Bhatnagar: Menlu India',
      'Kenji Moritaka: Menlu Jepang',
    ]);
  });

  it('gives an office in a list to the name behind it where the list ends with a name', () => {
    expect(
      rolesIn('Hadir *Doni Saputra*, Kepala Dinas Kesehatan, *Joni Mahesa*, Camat Rawasari, *Sari Puspita*.'),
    ).toEqual(['Doni Saputra: -', 'Joni Mahesa: Kepala Dinas Kesehatan', 'Sari Puspita: Camat Rawasari']);
  });

  it('gives an office in a list to the name before it where the list ends with an office', () => {
    expect(rolesIn('Hadir *Doni Saputra*, Kepala Dinas Kesehatan, *Joni Mahesa*, Camat Rawasari.')).toEqual([
      'Doni Saputra: Kepala Dinas Kesehatan',
      'Joni Mahesa: Camat Rawasari',
    ]);
  });

  it('reads what a person is to the one named before the comma', () => {
    expect(rolesIn('Suami *Donna*, *Niko*, pulang.')).toEqual(['Donna: -', 'Niko: Suami Donna']);
  });

  it.each([
    ['Guru *Siti*, Pak *Darmin*, hadir bersama *Siti Lestari*.', ['Darmin: Guru Siti', 'Siti Lestari: -']],
    [
      'Kuasa hukum terdakwa Kompol *Yogi*, *Doni Saputra*, membantah.',
      ['Doni Saputra: Kuasa hukum terdakwa Kompol Yogi', 'Yogi: terdakwa'],
    ],
    [
      'Pengacara mantan Ketua Umum Merdeka *Joni Mahesa*, *Doni Saputra*, membantah.',
      [
        'Doni Saputra: Pengacara mantan Ketua Umum Merdeka Joni Mahesa',
        'Joni Mahesa: mantan Ketua Umum Merdeka',
      ],
    ],
    ['AF (23) ditusuk. Adik AF, *Rizky*, menangis.', ['AF: -', 'Rizky: Adik AF']],
    ['Kemarin *Billa* pulang. Ibunda Billa, *Rosma Dewi*, hadir.', ['Billa: -', 'Rosma Dewi: Ibunda Billa']],
    ['Ayah *Kelana*, *Edi*, bangga. Bintang pop 35 tahun itu pulang.', ['Edi: Ayah Kelana', 'Kelana: -']],
    ['Saingan *Tomi*, *Doni Saputra*, tersenyum.', ['Doni Saputra: Saingan Tomi', 'Tomi: -']],
    ['Penasihat hukum *Tomi*, *Doni Saputra*, membantah.', ['Doni Saputra: Penasihat hukum Tomi', 'Tomi: -']],
    [
      'Hadir dokter *Sari Dewi*, *Doni Saputra*, dan *Tia*.',
      ['Doni Saputra: -', 'Sari Dewi: dokter', 'Tia: -'],
    ],
  ])('gives what one is to another to the one behind the comma: %s', (line, roles) =>
    expect(rolesIn(line)).toEqual(roles),
  );

  it('ends an office where another name stands', () => {
    expect(rolesIn('Bupati Rawasari *Joni Mahesa* dan Ketua DPRD Rawasari *Sari Puspita* hadir.')).toEqual([
      'Joni Mahesa: Bupati Rawasari',
      'Sari Puspita: Ketua DPRD Rawasari',
    ]);
  });

  it('does not give the words for one person to the name inside them', () => {
    expect(
      rolesIn('*Faruk* (37) alias *Kodok* anggota kelompok bersenjata *Doni Saputra* ditangkap.'),
    ).toEqual(['Doni Saputra: -', 'Faruk: anggota kelompok bersenjata Doni Saputra']);
  });
});

describe('role, left out', () => {
  it.each([
    ['Kemarin *Doni Saputra* datang ke Rawasari.', 'Doni Saputra: -'],
    ['Istri *Doni Saputra* datang ke Rawasari.', 'Doni Saputra: -'],
    ['Anggota keluarga *Doni Saputra* datang.', 'Doni Saputra: -'],
    ['Kuasa hukum *Doni Saputra* datang.', 'Doni Saputra: -'],
    ['Kepala desa mengatakan *Doni Saputra* sudah pulang.', 'Doni Saputra: -'],
    ['Menteri itu bertemu *Doni Saputra*.', 'Doni Saputra: -'],
    ['Bapak *Doni Saputra* datang.', 'Doni Saputra: -'],
    ['Prof. Dr. *Doni Saputra* datang.', 'Doni Saputra: -'],
    ['Kombes Pol *Doni Saputra* datang.', 'Doni Saputra: -'],
    ['*Doni Saputra*, Senin, datang ke Rawasari.', 'Doni Saputra: -'],
    ['Menurut para analis dan pengamat, *Doni Saputra* unggul.', 'Doni Saputra: -'],
    ['Saat Joni menjadi Gubernur Rawasari, *Doni Saputra* mengkritiknya.', 'Doni Saputra: -'],
    ['Kata *Doni Saputra*, calon presiden akan diumumkan.', 'Doni Saputra: -'],
    ['Partai pimpinan *Doni Saputra* kalah.', 'Doni Saputra: -'],
    ['*Doni Saputra* bertanding. Wasit itu meniup peluit.', 'Doni Saputra: -'],
    ['Gol *Doni Saputra* pada menit ke-13 menyamakan skor.', 'Doni Saputra: -'],
    ['Rumah *Doni Saputra* di Rawasari terbakar.', 'Doni Saputra: -'],
    ['*Doni Saputra* (34) ditemukan di sungai.', 'Doni Saputra: -'],
    ['Ia menjadi saksi untuk *Doni Saputra*.', 'Doni Saputra: -'],
    ['Penyidik dan ketidakjelasan kehadiran *Doni Saputra* dipersoalkan.', 'Doni Saputra: -'],
    ['Kepada wartawan *Doni Saputra* menolak bicara.', 'Doni Saputra: -'],
    ['Sebelum pulang, kepada majelis hakim, *Doni Saputra* mengaku bersalah.', 'Doni Saputra: -'],
    ['Ketua umum partai pendukung *Doni Saputra* hadir.', 'Doni Saputra: -'],
    ['Ia menjadi menteri pada Kabinet *Doni Saputra*.', 'Doni Saputra: -'],
    ['Merdeka mengusung *Doni Saputra* sebagai gubernur.', 'Doni Saputra: -'],
    ['Seorang pemuda bernama *Doni Saputra* tewas.', 'Doni Saputra: -'],
    ['Di ganda campuran, *Doni Saputra* menang.', 'Doni Saputra: -'],
    ['Ahli waris pahlawan nasional *Doni Saputra* hadir.', 'Doni Saputra: -'],
    ['Untuk menggulingkan *Doni Saputra*, para pejuang saling membantu.', 'Doni Saputra: -'],
    ['Geng itu dipimpin *Doni Saputra*. Polisi Rawasari menyelidiki pesan tersebut.', 'Doni Saputra: -'],
    ['Ia mantan menteri *Doni Saputra*.', 'Doni Saputra: -'],
    ['Lagu itu ditulis *Doni Saputra*. Penyanyi lama menyebut lagu itu bagus.', 'Doni Saputra: -'],
  ])('%s', (line, role) => expect(rolesIn(line)).toEqual([role]));
});
