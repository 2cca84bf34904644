import type { Rule } from '@/clean/rule';
import { textOf } from '@/page/text-of';
import { hasAny } from '@/page/select';
import { wordSet } from '@/text/word-set';

const STARTS = wordSet(
  'ikuti follow dapatkan gabung bergabung bergabunglah join temukan cek klik click simak download unduh subscribe langganan berlangganan baca pantau nikmati install akses sukai yuk ayo mari silakan langgan sertai muat get sign síguenos suivez folge seguici',
);
const CHANNEL =
  /\b(google (news|berita|play)|akun kami|whats ?app|telegram|saluran|channels?|kanal|aplikasi|apps?|app store|play store|instagram|facebook|twitter|tiktok|youtube|newsletters?|buletin|live streaming|premium|login|notifikasi|media sosial|medsos)\b/i;
// The publisher's own, by its words, where not by its name: "saluran WhatsApp kami", "ikuti kami" – not "aplikasi Cek Bansos"
const OWN =
  /google (news|berita)|\b(kami|us|nous|uns)\b|^s[íe]gu|\bour (app|channel|newsletter|page|telegram|whatsapp)\b/i;
// The imperative may stand behind a first sentence: "Ingin berita lain? Ayo berlangganan …" – not "Ia mengajak warga bergabung"
const OFFER =
  /(^|[.!?] )(download|unduh|ikuti|gabung|join|install|dapatkan|follow|klik|sign up|subscribe|berlangganan|jangan (lupa|lewatkan|sampai ketinggalan))\b|\b(yuk|ayo)\b/i;
const ADDRESS = /https?:\/\/|\bt\.me\//;
// … or of news, with the place it comes to: "Klik di sini untuk mendapatkan kabar pilihan" – not "Klik di sini untuk mengunduh"
const NEWS_AT = [
  /\b(di ?sini|here)\b.{0,40}\b(berita|kabar|artikel|news|stories) (pilihan|terbaru|terkini|lain|menarik)/i,
  /\b(di ?sini|here) (untuk berlangganan|to subscribe)/i,
  /\b(berita|artikel|join|gabung)\b.{0,160}\bklik (di ?)?(sini|link|tautan)/i,
  /\b(berita|kabar|artikel|news|stories|headlines)\b.{0,60}\b(inbox|ponsel(mu|\s?anda)?)\b/i,
];
// … or with a link beside them: "Baca berita pilihan di WhatsApp" linked – not the same words in a warning
const NEWS = /\b(berita|artikel|news|kabar terbaru|redaksi|breaking|headlines)\b/i;
const QUOTED = /[“"”]|\b(kata|ujar|ajak|menurut|says?|said)\b/i; // somebody's words – not a prompt
const LONGEST = 420;
const LONGEST_BUTTON = 40;

// "Download BaBe sekarang juga!" with a link to the shop – not "warga cukup klik gambar ikan"
const CHANNEL_LINKS =
  'a[href*="whatsapp.com/channel"], a[href*="//t.me/"], a[href*="news.google.com/"], a[href*="play.google.com/store"], a[href*="apps.apple.com"]';

/** What asks readers to follow the publisher elsewhere: an imperative, a channel, and the publisher's own name or a link to it. */
export const follow: Rule = {
  id: 'ajakan-ikuti',
  reason: 'Ajakan mengikuti kanal atau aplikasi',
  find({ element, text, lead, page }) {
    if (text.length > LONGEST) return undefined;
    const offers = OFFER.test(text);
    if (!offers && !STARTS.has(lead)) return undefined;
    const own = () =>
      OWN.test(text) ||
      page.site.names.some((name) => text.toLowerCase().includes(name)) ||
      (NEWS.test(text) && hasAny(element, 'a[href]')) ||
      (/newsletter/i.test(text) && offers);
    const asks =
      (!QUOTED.test(text) || ADDRESS.test(text)) &&
      ((CHANNEL.test(text) && own()) || NEWS_AT.some((form) => form.test(text)));
    if (asks) return [element];
    if (!offers || !(text.endsWith('!') || own())) return undefined;
    const box = boxWithLink(element, text);
    return box && [box];
  },
};

/** The block with its link to a shop or channel, or the box it shares with a button that leads there. */
function boxWithLink(element: Element, text: string): Element | undefined {
  if (hasAny(element, CHANNEL_LINKS)) return element;
  const box = element.parentElement;
  if (!box?.querySelector(CHANNEL_LINKS)) return undefined;
  return textOf(box).length - text.length <= LONGEST_BUTTON ? box : undefined;
}

// Contoh: "Ikuti kami di Google News", "Yuk, gabung di channel Telegram …" (kompas.com, 2023).
// Jangan kena: "Ayo berlangganan air bersih, ajak kepala desa."; "Unduh aplikasi Cek Bansos di Play Store" as a step of a how-to; "Klik menu Kanal".
