import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { wordSet } from '../../text/word-set';

/** Heads of names that end in a number: "Liga 2", "lantai empat", "Pasal 363". */
export const CODE_HEADS = wordSet(
  `pasal ayat nomor no huruf bab liga lantai kelas blok rt rw kavling km jalan jl gang seri tipe level fase tahap grup ruang gate gerbang terminal jalur golongan desil
  dapil episode part bagian versi generasi halaman pelat kpu covid smpn sman sdn sd smp sma smk tim usia kaki ring pertalite sesi volume edisi uu perpres pp permen lampiran poin tabel
  gambar batch angkatan shift tol pintu channel saluran article section chapter page salah urutan urut top kloter koridor zona pos kamar peron sektor`,
);
const WORD_BEFORE = new RegExp(`([${ANY_LETTERS}]+)[\\s-]+$`);
/** "No. 20", "Jl. 5": a head cut short. */
const SHORT_HEAD = /(?:no|jl|kav|gg|blok|psl|bab|hal)\.\s*$/i;
/** What a sentence begins behind, a dateline's dash too: "Jakarta – ", "(Kota Baru) "; not "Honda ". */
const SENTENCE_OPENS = /(?:[.!?:"“‘’”')]|\s[-–—]+)\s*$/;
/** Words that lead to an amount and are part of no name, at a sentence's start. */
const LEADS = wordSet(
  `sebanyak sekitar ada total sedikitnya setidaknya hampir lebih kurang mencapai dari pada dengan hingga sampai selama setelah dalam untuk sebesar senilai
  baru sudah telah kini saat usai sejak minimal maksimal rata-rata diperkirakan tercatat terdapat sementara`,
);

const wordBefore = (text: string, at: number): string | undefined =>
  WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1];

/** Whether the word before a number makes it a name: "Liga 2 musim ini", "salah satu"; not "selama 2 musim". */
export function behindCodeHead(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (holds(SHORT_HEAD, text.slice(Math.max(0, at - 6), at))) return true;
  return word !== undefined && CODE_HEADS.has(word.toLowerCase());
}

/** Whether a capitalised word before a number makes it a part of a name: "Trans 7", "B 1234"; a capital that only opens the sentence does not. */
export function behindProperName(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (word === undefined || !isCapital(word) || LEADS.has(word.toLowerCase())) return false;
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  const lead = before.slice(0, before.length - word.length);
  return lead.trim() !== '' && !SENTENCE_OPENS.test(lead);
}
