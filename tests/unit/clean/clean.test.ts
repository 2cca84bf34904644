import { describe, expect, it } from 'vitest';
import { paragraphElements, paragraphTexts } from '@/article/paragraphs';
import { wrapLooseText } from '@/article/wrap-loose-text';
import { clean } from '@/clean/clean';

const BEFORE = 'Warga dusun itu menanam bakau di tepi teluk setiap pekan.';
const AFTER = 'Kepala dusun mencatat semua bibit yang tumbuh di buku besar.';

function cleaned(markup: string): { left: string[]; rules: string[] } {
  const doc = new DOMParser().parseFromString(
    `<body><article><p>${BEFORE}</p>${markup}<p>${AFTER}</p></article></body>`,
    'text/html',
  );
  wrapLooseText(doc.body);
  const { taken } = clean(paragraphElements(doc.body));
  return { left: paragraphTexts(doc.body), rules: taken.map(({ rule }) => rule.id) };
}

describe('goes', () => {
  it.each([
    ['JawaPos', 'baca-juga', '<p><strong>Baca Juga: <a href="/a">Judul Lain</a></strong></p>'],
    ['Pikiran Rakyat', 'baca-juga', '<p><strong>Baca Juga:&nbsp;<a href="/a">Judul Lain</a></strong></p>'],
    [
      'detik',
      'baca-juga',
      '<table class="linksisip"><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/a">Judul Lain</a></div></td></tr></table>',
    ],
    [
      'detik, glued',
      'baca-juga',
      '<p><a href="/a"><span><strong>Baca Juga :</strong>Judul Lain</span></a></p>',
    ],
    ['Tribun', 'baca-juga', '<p class="baca"><strong>Baca: <a href="/a">Judul Lain</a></strong></p>'],
    [
      'label and list apart',
      'artikel-terkait',
      '<div><p>Baca Juga</p><ul><li><a href="/a">Satu</a></li><li><a href="/b">Dua</a></li></ul></div>',
    ],
    ['no link, all bold', 'baca-juga', '<p><strong>Baca Juga: Judul Lain Tanpa Tautan</strong></p>'],
    ['Malay', 'baca-juga', '<p>BACA LAGI: <a href="/a">Tajuk Lain</a></p>'],
    ['English', 'baca-juga', '<p>Read also: <a href="/a">Another Story</a></p>'],
    ['French', 'baca-juga', '<p>Lire aussi : <a href="/a">Une autre histoire</a></p>'],
    ['German', 'baca-juga', '<p>Lesen Sie auch: <a href="/a">Eine andere Geschichte</a></p>'],
    ['a related list', 'artikel-terkait', '<h3>Artikel Terkait</h3><ul><li><a href="/a">Satu</a></li></ul>'],
    [
      'a list led to by a sentence',
      'artikel-terkait',
      '<h3>Baca berita populer lainnya di bawah ini:</h3><ul><li><a href="/a">Satu</a></li></ul>',
    ],
    ['an ad label', 'iklan', '<p class="para_caption">ADVERTISEMENT</p>'],
    ['scroll on', 'ajakan', '<p>SCROLL TO CONTINUE WITH CONTENT</p>'],
    ['follow us', 'ajakan-ikuti', '<p>Ikuti berita terkini di saluran WhatsApp kami.</p>'],
    [
      'first published elsewhere',
      'ajakan',
      '<p>Artikel ini telah tayang di Kabar Teluk dengan judul Bakau.</p>',
    ],
    ['a video teaser', 'ajakan', '<p>Saksikan video di bawah ini:</p>'],
    ['next page', 'ajakan', '<p>Halaman Selanjutnya</p>'],
    ['pages', 'ajakan', '<div>Pages: <span>1</span> <a href="/2/">2</a></div>'],
    [
      'a headline whose link and bold were lost',
      'baca-juga',
      '<p>Baca juga : Pasar Bunga Pindah ke Terminal</p>',
    ],
    ['read aloud', 'ajakan', '<p>Dengarkan artikel ini</p>'],
    ['read aloud, English', 'ajakan', '<p>Listen to this article 5 min</p>'],
    ['paid for', 'ajakan', '<p>Konten di bawah ini disajikan oleh Advertiser. Redaksi tidak terlibat.</p>'],
    ['news for a phone', 'ajakan-ikuti', '<p>Klik di sini untuk mendapatkan kabar pilihan di ponselmu.</p>'],
    ['letters from readers', 'ajakan', '<p>Have a story to share? Email <a href="mailto:a@b.id">us</a></p>'],
    ['after an ad, Dutch', 'ajakan', '<p>Lees verder na de advertentie</p>'],
    ['an ad label, Swedish', 'iklan', '<p>Annons</p>'],
    ['Polish', 'baca-juga', '<p>Czytaj też: <a href="/a">Nowy most</a></p>'],
    ['Finnish', 'baca-juga', '<p><b>Lue myös: <a href="/a">Uusi silta</a></b></p>'],
    [
      'a table of contents',
      'daftar-isi',
      '<div><p>Daftar Isi</p><ul><li><a href="#a">Akar</a></li></ul></div>',
    ],
    ['to the next page', 'ajakan', '<p>BERLANJUT KE HALAMAN BERIKUTNYA...</p>'],
    [
      "the next page's first words",
      'ajakan',
      '<div><h4>Halaman Selanjutnya</h4><p>Kepala dusun, Rusmini Taher, membuka ruang pamer di balai lama ...</p></div>',
    ],
    ['a vote and its counts', 'ajakan', '<p>Apa Reaksi Anda?</p><ul><li>Suka 0</li><li>Marah 2</li></ul>'],
    ['a video without its link', 'baca-juga', '<p>Video: Gitar Kayu Nangka Dipesan ke Pulau</p>'],
    ['a preferred source', 'ajakan', '<p>Add Kabar Teluk as Preferred Source on Google</p>'],
    [
      'a newsletter behind a question',
      'ajakan',
      '<p>Ingin berita lain? Ayo berlangganan newsletter mingguan kami!</p>',
    ],
    [
      'a list of a topic',
      'artikel-terkait',
      '<h4>BERITA GITAR LAINNYA</h4><ul><li><a href="/a">Satu</a></li></ul>',
    ],
    ['spoken around a list', 'ajakan', '<p>Akhir dari Artikel-artikel yang direkomendasikan</p>'],
    ['tags', 'tag', '<p>Tags: bakau, teluk kenari, bibit</p>'],
    [
      'a label with a longer heading',
      'artikel-terkait',
      '<h3>Baca juga artikel lainnya</h3><ul><li><a href="/a">Satu</a></li></ul>',
    ],
    [
      'a label over cards with excerpts',
      'artikel-terkait',
      '<div><p>Pilihan Editor</p><div><h4><a href="/a">Satu</a></h4><p>Lumbung itu dibuka kembali.</p></div></div>',
    ],
    [
      "another story in WordPress's frame",
      'kotak-tautan',
      '<blockquote class="wp-embedded-content"><p><a href="/a">Judul Lain</a></p></blockquote>',
    ],
    ['to the next story', 'ajakan', '<p>Baca artikel selanjutnya di bawah ini</p>'],
    ['over a picture', 'ajakan', '<span>Lihat Foto</span>'],
    ['already a subscriber', 'ajakan', '<p>Sudah punya akun? <a href="/masuk">Masuk</a></p>'],
    [
      'cookies',
      'ajakan',
      '<p>Situs ini menggunakan cookie. Dengan melanjutkan, Anda menyetujui kebijakan privasi kami.</p>',
    ],
    ['made by a machine', 'ajakan', '<p>Ringkasan ini dibuat oleh AI dan telah diperiksa redaksi.</p>'],
    ['likes', 'ajakan', '<p>Sukai ini:</p>'],
    ['likes that load', 'ajakan', '<div><span>Suka</span> <span>Memuat...</span></div>'],
    ['read next', 'baca-juga', '<p><strong>Menarik Dibaca: <a href="/a">Judul Lain</a></strong></p>'],
    ['next', 'baca-juga', '<p><strong>Selanjutnya: <a href="/a">Judul Lain</a></strong></p>'],
    ['picked', 'baca-juga', '<p><b>Editor\'s Choice: <a href="/a">Another Story</a></b></p>'],
    [
      'tags below their label',
      'artikel-terkait',
      '<p>Tag Terkait:</p><ul><li><a href="/t">Bakau</a></li></ul>',
    ],
    ['to the next page for the rest', 'ajakan', '<p>Simak selengkapnya di halaman selanjutnya.</p>'],
    ['not to be missed', 'ajakan', '<p>Jangan Sampai Ketinggalan!</p>'],
    ['who answers for it', 'ajakan', '<p>Tulisan ini sepenuhnya tanggung jawab penulis.</p>'],
    [
      'a disclaimer',
      'ajakan',
      '<p>Disclaimer: Artikel ini kerja sama dengan mitra, di luar tanggung jawab kami.</p>',
    ],
    ['to comment', 'ajakan', '<p>Bagaimana menurutmu? Tulis di kolom komentar ya!</p>'],
    ['accounts', 'ajakan-ikuti', '<p>Jangan lupa like, share, dan follow akun kami ya!</p>'],
    ['news elsewhere', 'ajakan-ikuti', '<p>Click here to get the latest updates in Google News</p>'],
    [
      'what screen readers skip, up to its end',
      'ajakan',
      '<p>Lewati WhatsApp dan terus membaca</p><div><p>Akun resmi</p><p>Klik di sini</p></div><p>Akhir dari WhatsApp</p>',
    ],
    ['over a form to comment', 'ajakan', '<p>Alamat email Anda tidak akan dipublikasikan. *</p>'],
    ['in place of a post', 'ajakan', '<p><a href="https://ig.example/p">View this post on Instagram</a></p>'],
    [
      'read aloud, with a clock',
      'ajakan',
      '<div><span>Dengarkan artikel ini</span><span>0:00 / 3:45</span></div>',
    ],
    [
      'the writer below',
      'ajakan',
      '<div><h4>Tentang Penulis</h4><p>Ratri menulis tentang bakau dan laut.</p><a href="/r">Ratri</a></div>',
    ],
    [
      'a form for an address',
      'kotak-samping',
      '<div><h3>Jangan ketinggalan</h3><p>Satu surat tiap Jumat.</p><form><input type="email"></form></div>',
    ],
  ])('%s (%s)', (_, rule, markup) => {
    expect(cleaned(markup)).toEqual({ left: [BEFORE, AFTER], rules: [rule] });
  });

  it('"(Baca juga: …)" out of a paragraph, and nothing else of it', () => {
    const { left, rules } = cleaned(
      '<p>Bakau itu tumbuh (Baca juga: <a href="/a">Judul Lain</a>) sampai lima meter.</p>',
    );
    expect(left[1]).toBe('Bakau itu tumbuh sampai lima meter.');
    expect(rules).toEqual(['baca-juga-sisip']);
  });

  it('several in a row, each told by itself', () => {
    const one = '<p><strong>Baca: <a href="/a">Judul Lain</a></strong></p>';
    expect(cleaned(one.repeat(3))).toEqual({
      left: [BEFORE, AFTER],
      rules: ['baca-juga', 'baca-juga', 'baca-juga'],
    });
  });
});

describe('is left alone', () => {
  it.each([
    'Baca juga laporan lengkapnya, kata Rino.',
    'Baca <a href="/a">laporan lengkap</a> itu sebelum rapat, pesan kepala dusun kepada warganya.',
    'Selanjutnya, warga akan menanam bibit di pantai utara.',
    'Simak ulasannya berikut ini.',
    'Iklan layanan masyarakat itu diputar setiap pagi.',
    'Artikel terkait kasus itu sudah dihapus oleh penulisnya.',
    'Halaman rumah itu ditanami cabai.',
    'Ikuti saja arus sungainya, kata nelayan itu.',
    'Topik rapat itu adalah bibit bakau, bukan pasir.',
    'Ada yang lihat juga foto bakau itu di balai dusun.',
    '<a href="/a">Satu paragraf penuh yang seluruhnya tautan tetap bagian cerita ini.</a>',
    '3. Ledeng',
    'RING I',
    'Email itu dikirim kemarin oleh kepala dusun.',
    'Tag harga di pasar itu ditulis tangan.',
    'Baca juga: bab dua dan bab tiga',
    'Video: rekaman lomba tahun lalu dari panitia',
    'Halaman 2 dari buku itu robek.',
    'Lihat halaman rumahnya, penuh cabai.',
    'Bagaimana reaksi warga atas harga itu?',
    'Berita lain tentang gitar itu dibantah.',
    'Jangan lewatkan jembatan itu pada malam hari.',
    'Ayo berlangganan air bersih, ajak kepala desa kepada warganya.',
    'Bergabunglah dengan kami, ajak para nelayan.',
    'Ia mengajak warga bergabung di grup WhatsApp desa.',
    'Warga mengikuti siaran langsung rapat desa di YouTube.',
    'Pindai kode QR di meja kasir untuk membayar.',
    'Klik untuk mengirim.',
    'Alamat email warga dicatat di balai dusun.',
    'Akhir dari perjalanan itu adalah laut.',
    'End of the road',
    'Tambahkan tepung, lalu aduk sampai rata.',
    'Fakta atau hoaks? Warga tidak peduli.',
    'Berita ini 42 kali dibacakan kepada murid.',
    'Post Road 12',
    'To view this film she paid ten pounds.',
    'Dengarkan suara siaran itu, kata kakeknya.',
    'Ikuti kami ke gunung, kata pemandu itu.',
    'Simak video itu, pesan gurunya kepada murid.',
    'Jangan lupa membawa payung, pesannya lewat Instagram.',
    'Dapatkan berita itu dari kepala dusun, bukan dari grup WhatsApp.',
    'Baca juga: Laporan Lengkap Kepala Dusun itu dibacakan di balai.',
    'Dengarkan artikel ini dibacakan oleh murid, pesan gurunya.',
    'Simpan berita itu baik-baik, pesannya.',
    '"Lanjut membaca"',
    'Konten ini disajikan kepada para siswa setiap pekan.',
    'Klik di sini untuk mengunduh formulir pendaftaran.',
    'Punya cerita tentang banjir tahun itu?',
    'Reklama di pantai itu ditolak warga.',
    'Annonsen itu dipasang kepala dusun.',
    'Belum.',
    'Langganan untuk koran itu turun separuh.',
    'Baca artikel selanjutnya dengan pelan, pesan gurunya.',
    'Lihat foto lama itu, kata kakeknya.',
    'Sudah punya rumah? Warga menggeleng.',
    'Kami membuat cookie cokelat dan warga setuju membelinya, kata ibu itu.',
    'Situs itu menggunakan cookie dan pembacanya tidak pernah setuju, kata peneliti.',
    'Artikel ini dibuat oleh warga dusun.',
    'Selanjutnya: warga menanam bibit, lalu menutupnya dengan jerami.',
    'Artikel ini tanggung jawab kami semua, kata kepala dusun.',
    'Tulisan ini menjadi tanggung jawab penulis, kata Rino kepada warga.',
    'Disclaimer: saya bukan dokter.',
    'Click by click, the loom wove on.',
    'Lewati jembatan itu sambil membaca papan namanya.',
    'Suka memuat barang di dermaga.',
    'Alamat email Anda tidak akan diminta petugas, kata kepala dusun.',
    'View this street from the tower',
    'The depot newsletter now has four hundred readers who subscribe by post.',
  ])('%s', (sentence) => {
    const { left, rules } = cleaned(`<p>${sentence}</p>`);
    expect(left).toHaveLength(3);
    expect(rules).toEqual([]);
  });

  it('the rest of a story whose box begins with a label', () => {
    const rest = `<p>Bibit itu tumbuh di tepi sungai.</p><p>Warga menjaganya.</p>`;
    const { left } = cleaned(`<div><p>Baca Juga: <a href="/a">Judul Lain</a></p>${rest}</div>`);
    expect(left).toEqual([BEFORE, 'Bibit itu tumbuh di tepi sungai.', 'Warga menjaganya.', AFTER]);
  });

  it("a book's chapters under a heading", () => {
    expect(cleaned('<h2>Daftar Isi</h2><ul><li>Akar</li></ul>').rules).toEqual([]);
  });

  it('the story behind words to skip that have no end', () => {
    const { left, rules } = cleaned('<p>Lewati Podcast dan terus membaca</p><p>Bibit itu tumbuh.</p>');
    expect(left).toEqual([BEFORE, 'Bibit itu tumbuh.', AFTER]);
    expect(rules).toEqual(['ajakan']);
  });

  it('a paragraph under a heading about a writer', () => {
    const { left } = cleaned('<h3>Tentang Penulis</h3><p>Surat itu ditulis seorang nelayan.</p>');
    expect(left).toEqual([BEFORE, 'Tentang Penulis', 'Surat itu ditulis seorang nelayan.', AFTER]);
  });

  it('parts of the story under a heading like a label', () => {
    const parts = '<div><h4>Yang Pertama</h4><p>Bibit tumbuh.</p></div>';
    expect(cleaned(`<div><h3>Terbaru</h3>${parts}</div>`).rules).toEqual([]);
  });

  it('a heading like a label that no list follows', () => {
    expect(cleaned('<h3>Terkait</h3>').left).toEqual([BEFORE, 'Terkait', AFTER]);
  });

  it('a second cleaning, which finds nothing more', () => {
    const doc = new DOMParser().parseFromString(
      `<p>${BEFORE}</p><p><b>Baca Juga: <a href="/a">Judul</a></b></p><p>${AFTER}</p>`,
      'text/html',
    );
    expect(clean(paragraphElements(doc.body)).taken).toHaveLength(1);
    expect(clean(paragraphElements(doc.body)).taken).toEqual([]);
  });
});
