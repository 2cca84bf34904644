/**
 * A form of words, whole block, by which a publisher speaks to readers: its first words in lower case, apart by spaces
 * (`#` for a digit), and what stands right behind the first word, in any case, to the block's end (`$`, arrows and dots behind
 * it aside) or as far as it must be told.
 */
export type Prompt = readonly [starts: string, rest: RegExp];

const SHARES =
  'tweet share email e facebook twitter whatsapp telegram reddit line pinterest linkedin print cetak copy salin pin';

/** Prompts of publishers, each with one text it is for and one it leaves alone. */
export const PROMPTS: readonly Prompt[] = [
  // "SCROLL TO CONTINUE WITH CONTENT", "Gulir untuk lanjut membaca" – not "Scroll media sosial membuat lelah"
  [
    'scroll gulir geser swipe advertisement',
    /.{0,36}\b(to continue|to resume|untuk (me)?lanjut|untuk (mem)?baca|melanjutkan)/,
  ],
  // "Lanjutkan Membaca ↓", "Story continues after ad" – not "Lanjutkan membaca buku itu, katanya"
  [
    'lanjutkan lanjut teruskan continue keep load muat lihat show tampilkan article story',
    /(\s*((mem)?baca|di ?sini|reading|continues|more|semua|lainnya|artikel|berita|below|after|(this )?ad(vertisement)?|di bawah( ini)?|the main story))+\.?$/,
  ],
  ['selengkapnya loading memuat', /$/], // "Loading..." – not "Memuat barang"
  // "Baca berita tanpa iklan. Gabung Kompas.com+", "Baca berita dengan sedikit iklan, klik di sini"
  ['baca nikmati', /berita (tanpa|dengan sedikit) iklan\b/],
  // "Halaman Selanjutnya", "Halaman: 1 2 3" – not "Halaman rumah itu"
  [
    'halaman page pages',
    /(selan\S+nya|berikutnya|sebelumnya|:?[\d\s]+((dari|of) \d+)?)(.{0,12}(show all|semua))?[\s:»«<\d/]*$/,
  ],
  // "BERLANJUT KE HALAMAN BERIKUTNYA...", "Baca halaman selanjutnya" – not "Lihat halaman rumahnya"
  // "Baca artikel selanjutnya di bawah ini", "Lihat Foto" over a picture – not "Lihat foto lama itu"
  [
    'baca simak lihat',
    /((artikel|berita) (selanjutnya|berikutnya|lainnya)( di bawah( ini)?)?|foto|semua (tulisan|artikel))$/,
  ],
  ['berlanjut bersambung lanjut baca klik lihat simak', /.{0,20}\bhalaman (berikut|selan)\S*$/],
  // "Next »" – not "Selanjutnya, polisi …"
  ['selanjutnya berikutnya sebelumnya next previous prev back last', /[\s:«<\d/]*$/],
  // "Anda sudah membaca tiga artikel gratis bulan ini. Berlangganan …" – not "Langganan koran itu turun"
  [
    'anda untuk terus teruskan sudah artikel this you already',
    /(sudah|telah) membaca \S+ artikel|(melanjutkan )?membaca\b.{0,60}\bberlangganan|(mem)?baca dengan\b.{0,40}$|berlangganan\?|ini (khusus|hanya) untuk (pelanggan|anggota)|(['’]ve|have) (read|reached) your|a subscriber|(article|story) is for subscribers/,
  ],
  [
    'berlangganan langganan subscribe',
    /(sekarang|now)?$|(untuk|sekarang|mulai)\b(?=.*\b(kami|akses|artikel|konten|premium|membaca)\b)/,
  ],
  // "Lanjutkan membaca dengan berlangganan", "Dapatkan akses penuh ke semua artikel premium …" – not "Dapatkan akses ke pasar"
  [
    'lanjutkan dapatkan nikmati',
    /((mem)?baca\b.{0,20}\bberlangganan$|\S* ?akses\b.{0,40}\b(artikel|konten|premium)\b)/,
  ],
  // "Sudah punya akun? Masuk" – not "Sudah punya rumah? Warga menggeleng"
  ['sudah belum already', /.{0,24}\b(akun|berlangganan|pelanggan|account|subscri\w+|member)\?.{0,20}$/],
  // "Kami menggunakan cookie … kebijakan privasi kami." – not "Situs itu menggunakan cookie …, kata peneliti"
  [
    'kami situs website we this',
    /((web )?(ini|kami|site|website) )?(menggunakan|memakai|uses?) (\S+ )?cookies?\b(?=.*\b(privasi|menyetujui|setuju|privacy|consent|agree|accept)\b)/,
  ],
  // "Disclaimer: Artikel ini …" – not "Disclaimer itu dibaca"
  ['disclaimer disclosure', /:(?=.*\b(redaksi|artikel|konten|tulisan)\b)/],
  // "Ringkasan ini dibuat oleh AI dan telah diperiksa" – not "Artikel ini dibuat oleh warga"
  [
    'ringkasan rangkuman artikel konten terjemahan summary this',
    /(\S+ )?(ini|is|was) (di|ter)?(buat|susun|rangkum|hasilkan|terjemahkan|generated|summari[sz]ed)\b.{0,30}\b(AI|kecerdasan)\b/,
  ],
  // "Ikuti Twitter @KabarTeluk untuk …", "Ikuti kami di" – not "Ikuti saran dokter @…"
  [
    'ikuti follow',
    /((akun|official|resmi|channel|kanal|twitter|x|instagram|facebook|tiktok|youtube|telegram|kami|us|di|on)\s+)+@\w[^“"”]{0,200}$|((kami|us)( (di|on)( (x|twitter)\b[^.“"”]{0,60})?)?)?$/,
  ],
  // "Artikel ini telah tayang di …", "… ditulis oleh" before its writer's box – not "Berita ini dibantah oleh kepala desa"
  // "Tulisan ini sepenuhnya tanggung jawab penulis" – not "Artikel ini tanggung jawab kami semua"
  [
    'artikel berita tulisan konten opini this a',
    /ini (ditulis oleh\W*$|.{0,60}\b(tanggung jawab\b.{0,12}\b(penulis|pengguna)|tidak (mencerminkan|mewakili)|(tautan|link) afiliasi)\b[^,]*$)|(ini (telah|sudah|pertama kali|pernah|sebelumnya)\s(pernah )?(tayang|dimuat|terbit|diterbitkan|dipublikasikan)|(article|story) (was )?(originally|first) (appeared|published)|version of this \w+ appears|\w+ (may )?contains? affiliate)\b.{0,300}$/,
  ],
  // "Konten di bawah ini disajikan oleh Advertiser. …" – not "Konten ini disajikan kepada siswa"
  [
    'konten artikel materi',
    /(di bawah )?ini (disajikan|dibuat|merupakan|adalah)\b.{0,40}\b(advertiser|pengiklan|advertorial|iklan)\b/,
  ],
  // "Copyright © ANTARA 2026", "© 2023 RBG.ID", "Hak cipta …" – not "Hak cipta lagu itu digugat …" of a sentence's length
  ['copyright hak', /(cipta ?)?(©|\(c\)|\d{4}|dilindungi).{0,120}$/],
  ['©', /(?=.*(\d{4}|reserved|dilindungi)).{0,120}$/],
  [
    'dilarang',
    /(keras )?(mengambil|menyalin|mengutip|memperbanyak)\b(?=.*\b(antara|konten|artikel|berita|redaksi)\b).{0,260}$/,
  ],
  // "Bagikan artikel ini", "Share this:", "Mari berbagi berita ini!" – not "Bagikan pengalaman itu kepada anak"
  [
    'bagikan share sebarkan berbagi kongsi mari kirim',
    /(berbagi)?(\s*(artikel|berita|this|ini|via|on|it|article|tulisan|ke teman)\b.{0,20}|ke)?$/,
  ],
  // "Dengarkan artikel ini", "Jump to Recipe", "Beri nilai artikel ini" – not "Simpan berita itu baik-baik, pesannya"
  [
    'dengarkan listen simpan save cetak print unduh laporkan report gift jump lompat beri perbesar perkecil',
    /(to|ke|nilai|rating)?( ?(artikel|berita|this|ini|article|story|recipe|resep|teks|huruf))+[\s:\d/x.]*(menit|min\w*)?$/,
  ],
  // "Add Kabar Contoh as a preferred source on Google"
  ['add make jadikan tambahkan', /.{0,40}\b(preferred source|sumber \S+)\b.{0,20}\bgoogle\b/],
  // "Apps Niaga.com available on:" – not "Aplikasi itu tersedia di pasar"
  ['apps app aplikasi', /.{0,30}\b(available on|tersedia di)$/],
  // "No media source currently available", "Video ini tidak dapat diputar …": in a player's place
  ['no', /media source\b/],
  ['video', /ini tidak (dapat|bisa) diputar\b|(terpopuler|pilihan|terkini)( hari ini)?$/],
  // "To view this video please enable JavaScript" – not "To view this film she paid"
  ['to', /view this video please\b/],
  // "Lewati … dan terus membaca", "Akhir dari Artikel yang direkomendasikan": for screen readers, around a list of other stories
  ['lewati skip', /.{0,60}\b(terus membaca|continue reading)$/],
  ['akhir end', /(dari|of) [^.]{0,30}(direkomendasikan|recommend\S+|most read|paling banyak dibaca)$/],
  // "Berita lainnya terkait Gitar", "Jangan lewatkan video pilihan ini:" – not "Berita lain tentang itu dibantah."
  ['berita artikel', /lain(nya)? (terkait|tentang|mengenai)\b[^.!?]{0,60}$/],
  ['jangan', /(sampai ketinggalan|lewatkan)(\b.{0,20}\b(video|berita|artikel)\b[^.,]{0,60})?$/],
  ['fakta', /atau hoaks\?.*\bwhatsapp\b/],
  // "Komentar (0)", "Leave a comment" – not "Komentar itu menuai kritik"
  ['komentar comment comments', /\(?\d*\)?$|anda akan (tampil|muncul)\b/],
  [
    'tulis beri tinggalkan leave kirim post belum',
    /(a )?(komentar|balasan|comment|reply|ada komentar\b.{0,50})[\s\d()]*$/,
  ],
  // "Sukai ini:", "Suka Memuat…" (WordPress), "Suka artikel ini? Yuk …" – not "Suka artikel itu, ia menulis surat"
  [
    'sukai suka menyukai like anda',
    /(ini|this)?$|(memuat|loading)$|((menyukai|suka) )?(artikel|tulisan|berita) ini\?/,
  ],
  // "Tweet", "Share 0" – not "Email itu dikirim kemarin"
  [
    SHARES,
    new RegExp(`([\\s|·-]*(${SHARES.replaceAll(' ', '|')}|mail|link|tautan|it|simpan|pdf))*\\s*\\d*$`),
  ],
  // "dilihat 1.204 kali", "12 Foto", "02:06", "2 dari 3 halaman": a player's, gallery's or paging's own words
  [
    'telah dilihat dibaca berita artikel post views hits',
    /((ini )?((telah|sudah) )?(di(lihat|baca) )?[\d.,]+ kali( dibaca)?|( ?views ?)?: [\d.,]+)$/,
  ],
  [
    '#',
    /([\d.,]* ?(foto|gambar|photos?|images?|views?|shares?)|\d?(:\d{2}){1,2}|\d* ?(dari|of|\/) \d+ (halaman|pages?)|[\d.,/]*\W+(from )?\d+ (votes?|suara|penilaian|ulasan)\)?)$/,
  ],
  // "Alamat email Anda tidak akan dipublikasikan." – not "Alamat surel Anda tidak akan diminta petugas"
  ['alamat your', /e-?mail (anda|address)\b.{0,12}\b(tidak akan|not be) (di)?publi/],
  ['view lihat', /(this|postingan ini) .{0,8}(on|di) (instagram|tiktok|facebook|threads)\W*$/], // in place of a post – not "View this street"
  ['klik perbesar memperbesar zoom', /(gambar untuk (mem)?perbesar)?$/],
  ['credit credits hide show', /(thumbnail)?( ?\(\d+\))?$/],
  // "list of 3 items", "end of list": told to screen readers around a list of other stories
  ['list end', /of (\d+ items?|list)$/],
  // "Recommended by", "Powered by X"
  ['recommended powered sponsored presented', /by\b.{0,30}$/],
  ['apa bagaimana', /reaksi ?(mu|anda|kamu).{0,40}$/], // "Apa reaksi Anda?" – not "Apa reaksi warga atas harga itu?"
  // "Saksikan video di bawah ini:", "Simak video '…' di sini" – not "Simak ulasannya berikut ini."
  [
    'simak tonton saksikan lihat cek watch nonton dengarkan',
    /((juga|pula) )?(video|foto|cuplikan|tayangan|siaran)\b.{0,160}(di (bawah( ini)?|sini)|berikut( ini)?|["”'’])[.)]*$/,
  ],
  ['kembali back', /\]$/], // "[Kembali]", to the list of a site's news
  ['gambas video embed foto', /:[^[]{0,80}\]$/], // "[Gambas:Video 20detik]" – not "Foto: Rina [kiri]"
  ['skip after', /(past )?(newsletter promotion|advertisement)$/], // told to screen readers – not "After newsletter week"
  // What German sites set in place of a film until the reader allows it – not "Mit ihrer Zustimmung rechnete niemand."
  ['mit empfohlener ich', /ihrer zustimmung wird\b|\S+ inhalt$|bin damit einverstanden, dass mir ext/],
];
