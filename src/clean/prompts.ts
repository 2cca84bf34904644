/** A form of words, whole block, by which a publisher speaks to readers: one of a few first words, and what follows it. */
export interface Prompt {
  /** First words in lower case, apart by spaces; `#` for a digit. */
  starts: string;
  /** What stands behind the first word, to the block's end or as far as it must be told. */
  rest: RegExp;
}

const SHARES =
  'tweet share email e facebook twitter whatsapp telegram reddit line pinterest linkedin print cetak copy salin pin';

/** Prompts of publishers, each with one text it is for and one it leaves alone. */
export const PROMPTS: readonly Prompt[] = [
  // "SCROLL TO CONTINUE WITH CONTENT", "Gulir untuk lanjut membaca" – not "Scroll media sosial membuat lelah"
  {
    starts: 'scroll gulir geser swipe advertisement',
    rest: /^.{0,36}\b(?:to continue|to resume|untuk (?:me)?lanjut|untuk membaca|melanjutkan)/i,
  },
  // "Lanjutkan Membaca ↓", "Story continues after ad" – not "Lanjutkan membaca buku itu, katanya"
  {
    starts: 'lanjutkan lanjut continue keep load muat lihat show tampilkan article story',
    rest: /^(?:\s+(?:(?:mem)?baca|reading|continues|more|semua|lainnya|artikel|berita|below|after|(?:this )?ad(?:vertisement)?|di bawah(?: ini)?|the main story))+[\s↓:»>.…]*$/i,
  },
  { starts: 'selengkapnya loading memuat', rest: /^[\s↓:»>.…]*$/ }, // "Loading..." – not "Memuat barang"
  // "Baca berita tanpa iklan. Gabung Kompas.com+", "Baca berita dengan sedikit iklan, klik di sini"
  { starts: 'baca nikmati', rest: /^ berita (?:tanpa|dengan sedikit) iklan\b/i },
  // "Halaman Selanjutnya", "Halaman: 1 2 3" – not "Halaman rumah itu"
  {
    starts: 'halaman page',
    rest: /^\s*(?:selan\S+nya|berikutnya|sebelumnya|:?\s*[\d\s]+)(?:.{0,12}(?:show all|semua))?[\s:»>«<\d/]*$/i,
  },
  // "Next »" – not "Selanjutnya, polisi …"
  {
    starts: 'selanjutnya berikutnya sebelumnya next previous prev back last',
    rest: /^[\s:»>«<\d/]*$/,
  },
  // "Anda sudah membaca tiga artikel gratis bulan ini. Berlangganan …" – not "Langganan koran itu turun"
  {
    starts: 'anda untuk terus teruskan sudah artikel this you already',
    rest: /^(?: (?:sudah|telah) membaca \S+ artikel| (?:melanjutkan )?membaca\b.{0,60}\bberlangganan| (?:mem)?baca dengan\b.{0,40}$| berlangganan\?| ini (?:khusus|hanya) untuk (?:pelanggan|anggota)|(?:['’]ve| have) (?:read|reached) your| a subscriber| (?:article|story) is for subscribers)/i,
  },
  {
    starts: 'berlangganan langganan subscribe',
    rest: /^(?:(?: sekarang| now)?[\s!]*$| (?:untuk|sekarang|mulai)\b(?=.*\b(?:kami|akses|artikel|konten|premium|membaca)\b))/i,
  },
  // "Ikuti Twitter @KabarTeluk untuk …", "Ikuti kami di" – not "Ikuti saran dokter @…"
  {
    starts: 'ikuti follow',
    rest: /^(?:\s+(?:(?:akun|official|resmi|channel|kanal|twitter|x|instagram|facebook|tiktok|youtube|telegram|kami|us|di|on)\s+)+@\w[^“"”]{0,200}| (?:kami|us)(?: (?:di|on))?[\s:]*)$/i,
  },
  // "Artikel ini telah tayang di …" – not "Berita ini dibantah oleh kepala desa"
  {
    starts: 'artikel berita tulisan konten this',
    rest: /^ (?:ini (?:telah|sudah|pertama kali|pernah|sebelumnya)\s(?:pernah )?(?:tayang|dimuat|terbit|diterbitkan|dipublikasikan)|(?:article|story) (?:was )?(?:originally|first) (?:appeared|published))\b.{0,300}$/i,
  },
  // "Konten di bawah ini disajikan oleh Advertiser. …" – not "Konten ini disajikan kepada siswa"
  {
    starts: 'konten artikel materi',
    rest: /^(?: di bawah)? ini (?:disajikan|dibuat|merupakan|adalah)\b.{0,40}\b(?:advertiser|pengiklan|advertorial|iklan)\b/i,
  },
  // "Copyright © ANTARA 2026", "© 2023 RBG.ID", "Hak cipta …" – not "Hak cipta lagu itu digugat …" of a sentence's length
  { starts: 'copyright hak', rest: /^(?: cipta)?\s?(?:©|\(c\)|\d{4}|dilindungi).{0,120}$/i },
  { starts: '©', rest: /^(?=.*(?:\d{4}|reserved|dilindungi)).{0,120}$/i },
  {
    starts: 'dilarang',
    rest: /^ (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak)\b(?=.*\b(?:antara|konten|artikel|berita|redaksi)\b).{0,260}$/i,
  },
  // "Bagikan artikel ini", "Share this:", "Mari berbagi berita ini!" – not "Bagikan pengalaman itu kepada anak"
  {
    starts: 'bagikan share sebarkan berbagi kongsi',
    rest: /^(?:\s+(?:artikel|berita|this|ini|via|on|it|article|tulisan)\b.{0,20}|\s+ke)?[\s:!]*$/i,
  },
  { starts: 'mari ayo yuk', rest: /^,? (?:bagikan|berbagi) (?:artikel|berita|tulisan) ini\b.{0,20}$/i },
  // "Dengarkan artikel ini", "Listen to this article 5 min" – not "Simpan berita itu baik-baik, pesannya"
  {
    starts: 'dengarkan listen simpan save cetak print unduh laporkan report gift',
    rest: /^(?: to)?(?: (?:artikel|berita|this|ini|article|story))+[\s:\d]*(?:menit|min\w*)?$/i,
  },
  // "Komentar (0)", "Leave a comment" – not "Komentar itu menuai kritik"
  { starts: 'komentar comment comments', rest: /^\s*\(?\d*\)?[\s:.]*$/ },
  {
    starts: 'tulis beri tinggalkan leave kirim post belum',
    rest: /^ ?(?:a )?(?:komentar|balasan|comment|reply|ada komentar\b.{0,50})[\s\d():.]*$/i,
  },
  // "Tweet", "Share 0" – not "Email itu dikirim kemarin"
  {
    starts: SHARES,
    rest: new RegExp(`^(?:[\\s-]*(?:${SHARES.replaceAll(' ', '|')}|mail|link|tautan|it))*\\s*\\d*$`, 'i'),
  },
  // "dilihat 1.204 kali", "12 Foto", "02:06", "2 dari 3 halaman": a player's, gallery's or paging's own words
  { starts: 'telah dilihat dibaca', rest: /^(?: dilihat)? [\d.,]+ kali$/i },
  {
    starts: '#',
    rest: /^(?:[\d.,]* (?:foto|gambar|photos?|images?|views?|shares?)|\d?(?::\d{2}){1,2}|\d* (?:dari|of|\/) \d+ (?:halaman|pages?))$/i,
  },
  { starts: 'klik perbesar memperbesar zoom', rest: /^(?: gambar untuk (?:mem)?perbesar)?$/i },
  { starts: 'credit credits hide show', rest: /^(?: thumbnail)?(?: \(\d+\))?$/i },
  // "list of 3 items", "end of list": told to screen readers around a list of other stories
  { starts: 'list end', rest: /^ of (?:\d+ items?|list)$/ },
  // "Recommended by", "Powered by X"
  { starts: 'recommended powered sponsored presented', rest: /^ by\b.{0,30}$/i },
  { starts: 'apa', rest: /^ reaksi ?(?:mu|anda|kamu).{0,40}$/i }, // "Apa reaksi Anda?" – not "Apa reaksi warga atas harga itu?"
  // "Have a story to share? Email …" – not "Punya cerita tentang banjir?"
  {
    starts: 'have do punya',
    rest: /^(?: you have| anda)?(?: an?)? (?:story|tip|cerita|informasi)\b[^.?]{0,80}\?.{0,40}\b(?:e-?mail|kirim|send|contact|hubungi)\b.{0,80}$/i,
  },
  // "Saksikan video di bawah ini:", "Simak video '…' di sini" – not "Simak ulasannya berikut ini."
  {
    starts: 'simak tonton saksikan lihat cek watch nonton',
    rest: /^(?:\s+(?:juga|pula))?\s+(?:video|foto|cuplikan|tayangan)\b.{0,160}(?:di bawah(?: ini)?|berikut(?: ini)?|["”'’])[\s:.!)]*$/i,
  },
  { starts: 'gambas video embed foto', rest: /^\s*:[^[]{0,80}\]$/ }, // "[Gambas:Video 20detik]" – not "Foto: Rina [kiri]"
];
