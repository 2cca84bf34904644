import { firstWord } from '@/clean/first-word';
import { PROMPTS } from '@/clean/prompts';
import type { Rule } from '@/clean/rule';

const LONGEST = 420;
// A newsletter's offer begins in any way: "Jangan sampai ketinggalan berita terkini, langganan newsletter kami sekarang!"
const NEWSLETTER =
  /^(?=.*\bnewsletter\b)(?=.*\b(?:langganan|berlangganan|daftar|subscribe|sign up)\b).{0,160}$/i;
// "Download BaBe sekarang juga!" with a link to the shop – not "Aplikasi itu dapat diunduh di Play Store"
const OFFERS = /\b(?:download|unduh|ikuti|gabung|join|install|dapatkan|follow|klik)\b/i;
const CHANNELS =
  'a[href*="whatsapp.com/channel"], a[href*="//t.me/"], a[href*="news.google.com/"], a[href*="play.google.com/store"], a[href*="apps.apple.com"]';
// "Butuh VPN? Klik di sini" – not "Hasilnya dapat dilihat di sini."
const QUESTION_AND_CLICK = /^[^.?!]{3,40}\? klik (?:di ?)?sini\W*$/i;

const byStart = new Map<string, RegExp[]>();
for (const { starts, form } of PROMPTS)
  for (const word of starts.split(' ')) byStart.set(word, [...(byStart.get(word) ?? []), form]);

/** What publishers ask of readers between paragraphs: scroll on, follow us, subscribe, watch, share. */
export const prompt: Rule = {
  id: 'ajakan',
  reason: 'Ajakan atau keterangan situs',
  find({ element, text }) {
    if (text.length > LONGEST) return undefined;
    const found =
      byStart.get(firstWord(text))?.some((form) => form.test(text)) ||
      (text.includes('ewsletter') && NEWSLETTER.test(text)) ||
      (text.includes('?') && QUESTION_AND_CLICK.test(text)) ||
      (OFFERS.test(text) && element.localName !== 'li' && element.querySelector(CHANNELS) !== null);
    return found ? { nodes: [element] } : undefined;
  },
};

// Contoh: "SCROLL TO CONTINUE WITH CONTENT" (detik, 2023), "Ikuti kami di Google News".
// Jangan kena: "Simak ulasannya berikut ini.", "Unduh aplikasi Cek Bansos di Play Store" as a step of a how-to.
