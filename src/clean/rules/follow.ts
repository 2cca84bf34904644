import type { Rule } from '@/clean/rule';
import { textOf } from '@/page/text-of';

const STARTS = new Set(
  'ikuti follow dapatkan gabung bergabung join temukan cek klik simak download unduh subscribe langganan berlangganan baca pantau nikmati install akses sukai yuk ayo mari silakan langgan sertai muat get sign'.split(
    ' ',
  ),
);
const CHANNEL =
  /\b(?:google (?:news|berita|play)|whats ?app|telegram|saluran|channels?|kanal|aplikasi|apps?|app store|play store|instagram|facebook|twitter|tiktok|youtube|newsletters?|notifikasi|media sosial|medsos)\b/i;
// The publisher's own, by its words: "kompas.com", "saluran WhatsApp kami", "ikuti kami" – not "aplikasi Cek Bansos"
const OWN =
  /[a-z]\.(?:com|id|net|co)\b|google (?:news|berita)|\b(?:kami|us)\b|\bour (?:app|channel|newsletter|page|telegram|whatsapp)\b/i;
// … or of news, with the place it comes to: "Klik di sini untuk mendapatkan kabar pilihan" – not "Klik di sini untuk mengunduh"
const NEWS_AT = [
  /\b(?:di ?sini|here)\b.{0,40}\b(?:berita|kabar|artikel|news|stories) (?:pilihan|terbaru|terkini|lain|menarik)/i,
  /\b(?:berita|kabar|artikel|news|stories|headlines)\b.{0,60}\b(?:inbox|ponsel(?:mu|\s?anda)?)\b/i,
];
// … or with a link beside them: "Baca berita pilihan di WhatsApp" linked – not the same words in a warning
const NEWS = /\b(?:berita|artikel|news|kabar terbaru|redaksi|breaking|headlines)\b/i;
const QUOTED = /[“"”]/; // somebody's words – not a prompt
const LONGEST = 420;
const LONGEST_BUTTON = 40;

// "Download BaBe sekarang juga!" with a link to the shop – not "warga cukup klik gambar ikan"
const OFFERS = /(?:^|[.!?] )(?:Download|Unduh|Ikuti|Gabung|Join|Install|Dapatkan|Follow|Klik|Yuk|Ayo)\b/;
const CHANNEL_LINKS =
  'a[href*="whatsapp.com/channel"], a[href*="//t.me/"], a[href*="news.google.com/"], a[href*="play.google.com/store"], a[href*="apps.apple.com"]';

/** What asks readers to follow the publisher elsewhere: an imperative, a channel, and the publisher's own name or a link to it. */
export const follow: Rule = {
  id: 'ajakan-ikuti',
  reason: 'Ajakan mengikuti kanal atau aplikasi',
  find({ element, text, lead, page }) {
    if (text.length > LONGEST) return undefined;
    const own = () =>
      OWN.test(text) ||
      page.site.names.some((name) => text.toLowerCase().includes(name)) ||
      (NEWS.test(text) && element.querySelector('a[href]') !== null);
    const asks =
      STARTS.has(lead) &&
      !QUOTED.test(text) &&
      ((CHANNEL.test(text) && own()) || NEWS_AT.some((form) => form.test(text)));
    if (asks) return { nodes: [element] };
    if (!OFFERS.test(text) || !(text.endsWith('!') || own())) return undefined;
    const box = boxWithLink(element, text);
    return box && { nodes: [box] };
  },
};

/** The block with its link to a shop or channel, or the box it shares with a button that leads there. */
function boxWithLink(element: Element, text: string): Element | undefined {
  if (element.querySelector(CHANNEL_LINKS)) return element;
  const box = element.parentElement;
  if (!box?.querySelector(CHANNEL_LINKS)) return undefined;
  return textOf(box).length - text.length <= LONGEST_BUTTON ? box : undefined;
}

// Contoh: "Ikuti kami di Google News", "Yuk, gabung di channel Telegram …" (kompas.com, 2023).
// Jangan kena: "Unduh aplikasi Cek Bansos di Play Store" as a step of a how-to; "Klik menu Kanal".
