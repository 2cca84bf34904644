import type { Rule } from '@/clean/rule';

/** A prompt's words, whole block: what the publisher asks of the reader, never what the story tells. */
const PROMPTS: readonly RegExp[] = [
  // "SCROLL TO CONTINUE WITH CONTENT", "Scroll untuk melanjutkan", "Gulir untuk lanjut" – not "Scroll media sosial membuat lelah"
  /^(?:advertisement\s*)?(?:scroll|gulir|geser)\b.{0,30}\b(?:to continue|to resume|untuk (?:me)?lanjut|ke bawah|melanjutkan)/i,
  // "Lanjutkan Membaca ↓", "Continue reading below" – not "Lanjutkan membaca buku itu, katanya"
  /^(?:lanjutkan membaca|continue reading|load more|muat lainnya|lihat semua|show more|selengkapnya|tampilkan semua)(?:\s+(?:artikel|berita|below|di bawah(?: ini)?))?[\s↓:»>.…]*$/i,
  // "Baca berita tanpa iklan. Gabung Kompas.com+", "Baca berita dengan sedikit iklan, klik di sini"
  /^(?:baca|nikmati) berita (?:tanpa|dengan sedikit) iklan\b/i,
  // "Halaman Selanjutnya", "Halaman: 1 2 3", "Selanjutnya 1 2 3" – not "Selanjutnya, polisi …"
  /^(?:halaman|page)\s*(?:selanjutnya|berikutnya|sebelumnya|:?\s*[\d\s]+)[\s»>:]*(?:.{0,12}(?:show all|semua))?$/i,
  /^(?:selanjutnya|berikutnya|sebelumnya|next|previous|prev)[\s:»>«<\d/]*$/i,
  // "Ikuti kami di Google News", "Follow WhatsApp Channel Okezone", "Dapatkan update berita pilihan … di Telegram"
  /^(?:yuk,?\s+|ayo,?\s+|jangan lupa,?\s+)?(?:(?:silakan|mari)\s+)?(?:ikuti|follow|dapatkan|gabung|bergabung|join|temukan|cek|klik|simak|download|unduh|subscribe|langganan|berlangganan|update)\b(?=.*\b(?:google news|google berita|whats?app|telegram|saluran|channel|kanal|aplikasi|app store|play store|google play|instagram|facebook|twitter|tiktok|youtube|newsletter|notifikasi)\b).{0,260}$/i,
  /^(?:lihat|baca|simak) (?:juga )?(?:artikel|berita|konten).{0,40}\bgoogle news\b.{0,80}$/i,
  // "Artikel ini telah tayang di …", "Berita ini sudah dimuat di …" – not "Artikel ini telah tayang ulang kemarin, kata"
  /^(?:artikel|berita|tulisan|konten) ini (?:telah|sudah|pertama kali|pernah) (?:tayang|dimuat|terbit|diterbitkan|dipublikasikan)\b.{0,300}$/i,
  // "Copyright © ANTARA 2026", "© 2023 RBG.ID", "Hak cipta …"
  /^(?:copyright|hak cipta|©).{0,120}$/i,
  /^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak).{0,260}$/i,
  // "Bagikan artikel ini", "Share this:" , "Laporkan tulisan", "Komentar (0)"
  /^(?:bagikan|share|sebarkan)(?:\s+(?:artikel|berita|this|ini|ke|via|on|it|article|tulisan)\b.{0,20})?[\s:]*$/i,
  /^(?:komentar|comments?|tulis komentar|beri komentar|tinggalkan (?:komentar|balasan)|leave a (?:comment|reply)|kirim komentar)(?:\s*\(?\d*\)?)?[\s:]*$/i,
  // "Tweet", "Share 0", "Email", "WhatsApp" – not "Email itu dikirim kemarin"
  /^(?:tweet|share|email|e-mail|facebook|twitter|whatsapp|telegram|reddit|line|pinterest|linkedin|print|cetak|copy link|salin tautan|pin it)\s*\d*$/i,
  // "Ikuti kami di", "Follow us on" with icons in place of words
  /^(?:ikuti|follow) (?:kami|us)(?: (?:di|on))?[\s:]*$/i,
  // "telah dilihat 1.204 kali", "12 Foto", "02:06", "Perbesar", "Klik gambar untuk perbesar", "Credits (2)": a player's or gallery's own words
  /^(?:telah )?dilihat [\d.,]+ kali$/i,
  /^\d{1,3} (?:foto|gambar|photos?|images?)$/i,
  /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/,
  /^(?:klik gambar untuk )?(?:perbesar|memperbesar|zoom)$/i,
  /^(?:credits?|hide thumbnail|show thumbnail)(?: \(\d+\))?$/i,
  // "Jangan sampai ketinggalan berita terkini, langganan newsletter kami sekarang!"
  /^(?=.*\bnewsletter\b)(?=.*\b(?:langganan|berlangganan|daftar|subscribe|sign up)\b).{0,160}$/i,
  // "Recommended by", "Powered by X"
  /^(?:recommended|powered|sponsored|presented) by\b.{0,30}$/i,
  // "2 dari 3 halaman": where a page of the story ended
  /^\d+ (?:dari|of|\/) \d+ (?:halaman|pages?)$/i,
  /^apa reaksi ?(?:mu|anda).{0,40}$/i,
];
const VIDEO_TEASER =
  /^\(?(?:simak|tonton|saksikan|lihat|cek|watch)(?:\s+(?:juga|pula))?\s+(?:video|foto|cuplikan|tayangan)\b.{0,160}(?:di bawah(?: ini)?|berikut(?: ini)?|ini|["”'’])[\s:.!)]*$/i; // "Saksikan video di bawah ini:" – not "Simak ulasannya berikut ini."
const EMBED_MARK = /^\[(?:gambas|video|embed|foto)\s*:.{0,80}\]$/i; // "[Gambas:Video 20detik]"
const LONGEST = 320;

/** What publishers ask of readers between paragraphs: scroll on, follow us, subscribe, watch, share. */
export const prompt: Rule = {
  id: 'ajakan',
  reason: 'Ajakan atau keterangan situs',
  find({ element, text }) {
    if (text.length > LONGEST) return undefined;
    const found = VIDEO_TEASER.test(text) || EMBED_MARK.test(text) || PROMPTS.some((form) => form.test(text));
    return found ? { nodes: [element] } : undefined;
  },
};
