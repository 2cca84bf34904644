/** A form of words, whole block, by which a publisher speaks to readers; tried only where the block begins with one of `starts`. */
export interface Prompt {
  /** First words in lower case, apart by spaces; `#` for a number. */
  starts: string;
  form: RegExp;
}

/** Prompts of publishers, each with one text it is for and one it leaves alone. */
export const PROMPTS: readonly Prompt[] = [
  // "SCROLL TO CONTINUE WITH CONTENT", "Gulir untuk lanjut membaca" – not "Scroll media sosial membuat lelah"
  {
    starts: 'scroll gulir geser advertisement',
    form: /^(?:advertisement\s*)?(?:scroll|gulir|geser)\b.{0,30}\b(?:to continue|to resume|untuk (?:me)?lanjut|untuk membaca|melanjutkan)/i,
  },
  // "Lanjutkan Membaca ↓", "Article continues below" – not "Lanjutkan membaca buku itu, katanya"
  {
    starts: 'lanjutkan continue load muat lihat show selengkapnya tampilkan article story lanjut',
    form: /^(?:lanjut(?:kan)? (?:mem)?baca|(?:continue|keep) reading|(?:article|story) continues|load(?:ing)?(?: more)?|muat lainnya|lihat semua|show more|selengkapnya|tampilkan semua)(?:\s+(?:artikel|berita|below(?: advertisement)?|di bawah(?: ini)?|lainnya|the main story))*[\s↓:»>.…]*$/i,
  },
  { starts: 'loading memuat', form: /^(?:loading|memuat)[\s.…]*$/i }, // "Loading..." – not "Memuat barang"
  // "Baca berita tanpa iklan. Gabung Kompas.com+", "Baca berita dengan sedikit iklan, klik di sini"
  { starts: 'baca nikmati', form: /^(?:baca|nikmati) berita (?:tanpa|dengan sedikit) iklan\b/i },
  // "Halaman Selanjutnya", "Halaman: 1 2 3", "Next »" – not "Selanjutnya, polisi …", "Halaman rumah itu"
  {
    starts: 'halaman page selanjutnya berikutnya sebelumnya next previous prev back last',
    form: /^(?:(?:halaman|page)\s*(?:selanjutnya|berikutnya|sebelumnya|:?\s*[\d\s]+)(?:.{0,12}(?:show all|semua))?|selanjutnya|berikutnya|sebelumnya|next|previous|prev|back|last)[\s:»>«<\d/]*$/i,
  },
  // "Anda sudah membaca tiga artikel gratis bulan ini. Berlangganan …" – not "Langganan koran itu turun"
  {
    starts: 'anda berlangganan langganan subscribe untuk teruskan terus sudah artikel this you already',
    form: /^(?:anda (?:sudah|telah) membaca \S+ artikel|berlangganan (?:untuk|sekarang|mulai)|(?:langganan|berlangganan|subscribe)(?: sekarang| now)?[\s!]*$|untuk (?:melanjutkan )?membaca\b.{0,60}\bberlangganan|terus(?:kan)? (?:mem)?baca dengan\b.{0,40}$|sudah berlangganan\?|artikel ini (?:khusus|hanya) untuk (?:pelanggan|anggota)|you(?:'ve|’ve| have) (?:read|reached) your|already a subscriber|this (?:article|story) is for subscribers)/i,
  },
  // "Ikuti Twitter @KabarTeluk untuk …" – not "Ikuti saran dokter @…"
  {
    starts: 'ikuti follow',
    form: /^(?:ikuti|follow)\s+(?:(?:akun|official|resmi|channel|kanal|twitter|x|instagram|facebook|tiktok|youtube|telegram|kami|us|di|on)\s+)+@\w[^“"”]{0,200}$/i,
  },
  // "Ikuti kami di", with icons in place of words
  { starts: 'ikuti follow', form: /^(?:ikuti|follow) (?:kami|us)(?: (?:di|on))?[\s:]*$/i },
  // "Artikel ini telah tayang di …" – not "Berita ini dibantah oleh kepala desa"
  {
    starts: 'artikel berita tulisan konten this',
    form: /^(?:(?:artikel|berita|tulisan|konten) ini (?:telah|sudah|pertama kali|pernah|sebelumnya)\s(?:pernah )?(?:tayang|dimuat|terbit|diterbitkan|dipublikasikan)|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published))\b.{0,300}$/i,
  },
  // "Copyright © ANTARA 2026", "© 2023 RBG.ID", "Hak cipta …" – not "Hak cipta lagu itu digugat …" of a sentence's length
  {
    starts: 'copyright hak ©',
    form: /^(?:copyright\s?(?:©|\(c\)|\d{4})|©(?=.*(?:\d{4}|reserved|dilindungi))|hak cipta (?:©|dilindungi|\d{4})).{0,120}$/i,
  },
  {
    starts: 'dilarang',
    form: /^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak)\b(?=.*\b(?:antara|konten|artikel|berita|redaksi)\b).{0,260}$/i,
  },
  // "Bagikan artikel ini", "Share this:", "Mari berbagi berita ini!" – not "Bagikan pengalaman itu kepada anak"
  {
    starts: 'bagikan share sebarkan mari kongsi',
    form: /^(?:mari )?(?:bagikan|share|sebarkan|berbagi|kongsi)(?:\s+(?:artikel|berita|this|ini|via|on|it|article|tulisan)\b.{0,20}|\s+ke)?[\s:!]*$/i,
  },
  // "Komentar (0)", "Leave a comment" – not "Komentar itu menuai kritik"
  {
    starts: 'komentar comment comments tulis beri tinggalkan leave kirim post belum',
    form: /^(?:komentar|comments?|(?:tulis|beri|kirim|post a?) ?(?:komentar|comment)|tinggalkan (?:komentar|balasan)|leave a (?:comment|reply)|belum ada komentar\b.{0,50})(?:\s*\(?\d*\)?)?[\s:.]*$/i,
  },
  // "Tweet", "Share 0" – not "Email itu dikirim kemarin"
  {
    starts:
      'tweet share email e facebook twitter x whatsapp telegram reddit line pinterest linkedin print cetak copy salin pin',
    form: /^(?:(?:tweet|share|email|e-mail|facebook|twitter|whatsapp|telegram|reddit|line|pinterest|linkedin|print|cetak|copy link|salin tautan|pin it)\s*)+\d*$/i,
  },
  // "dilihat 1.204 kali", "12 Foto", "02:06", "2 dari 3 halaman": a player's, gallery's or paging's own words
  { starts: 'telah dilihat', form: /^(?:telah )?dilihat [\d.,]+ kali$/i },
  {
    starts: '#',
    form: /^(?:\d{1,3} (?:foto|gambar|photos?|images?)|(?:\d{1,2}:)?\d{1,2}:\d{2}|\d+ (?:dari|of|\/) \d+ (?:halaman|pages?))$/i,
  },
  {
    starts: 'klik perbesar memperbesar zoom',
    form: /^(?:klik gambar untuk )?(?:perbesar|memperbesar|zoom)$/i,
  },
  { starts: 'credit credits hide show', form: /^(?:credits?|(?:hide|show) thumbnail)(?: \(\d+\))?$/i },
  // "Recommended by", "Powered by X"
  {
    starts: 'recommended powered sponsored presented',
    form: /^(?:recommended|powered|sponsored|presented) by\b.{0,30}$/i,
  },
  { starts: 'apa', form: /^apa reaksi ?(?:mu|anda|kamu).{0,40}$/i }, // "Apa reaksi Anda?" – not "Apa reaksi warga atas harga itu?"
  // "Saksikan video di bawah ini:", "Simak video '…' di sini" – not "Simak ulasannya berikut ini."
  {
    starts: 'simak tonton saksikan lihat cek watch nonton',
    form: /^(?:simak|tonton|saksikan|lihat|cek|watch|nonton)(?:\s+(?:juga|pula))?\s+(?:video|foto|cuplikan|tayangan)\b.{0,160}(?:di bawah(?: ini)?|berikut(?: ini)?|["”'’])[\s:.!)]*$/i,
  },
  { starts: 'gambas video embed foto', form: /^\[(?:gambas|video|embed|foto)\s*:.{0,80}\]$/i }, // "[Gambas:Video 20detik]"
];
