import { PROMPTS } from '@/clean/prompts';
import type { Rule } from '@/clean/rule';
import { standsAsLabel } from '@/clean/stands-as-label';

const LONGEST = 420;
// A newsletter's offer begins in any way: "Jangan sampai ketinggalan berita terkini, langganan newsletter kami sekarang!"
const NEWSLETTER =
  /^(?=.*\bnewsletter\b)(?=.*\b(?:langganan|berlangganan|daftar|subscribe|sign up)\b)(?=.*\b(?:kami|our|your|anda|kamu|sekarang|now|gratis|free)\b).{0,160}$/i;
// "Butuh VPN? Klik di sini" – not "Hasilnya dapat dilihat di sini."
const QUESTION_AND_CLICK = /^[^.?!]{3,40}\? klik (?:di ?)?sini\W*$/i;

const byStart = new Map<string, RegExp[]>();
for (const { starts, form } of PROMPTS)
  for (const word of starts.split(' ')) byStart.set(word, [...(byStart.get(word) ?? []), form]);

/** What publishers ask of readers between paragraphs: scroll on, follow us, subscribe, watch, share. */
export const prompt: Rule = {
  id: 'ajakan',
  reason: 'Ajakan atau keterangan situs',
  find({ element, text, lead }) {
    if (text.length > LONGEST) return undefined;
    // A time in a list is a schedule's.
    if (lead === '#' && element.localName === 'li') return undefined;
    const found =
      byStart.get(lead)?.some((form) => form.test(text)) ||
      (text.includes('ewsletter') && NEWSLETTER.test(text)) ||
      (text.includes('?') && QUESTION_AND_CLICK.test(text));
    return found && standsAsLabel(element) ? { nodes: [element] } : undefined;
  },
};

// Contoh: "SCROLL TO CONTINUE WITH CONTENT" (detik, 2023), "Komentar (0)", "Bagikan artikel ini".
// Jangan kena: "Simak ulasannya berikut ini.", "Selanjutnya, warga menanam bibit."
