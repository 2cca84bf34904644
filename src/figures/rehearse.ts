import { findFigures } from './find-figures';
import type { Tagger } from './tagger/tagger';

/** Invented; holds the forms most articles hold: a dateline, an office, words said, money, a share, a count, a day, an age, a time. */
const STORY = {
  title: 'Jembatan Lembayung Dibuka',
  paragraphs: [
    'LEMBAYUNG – Wali Kota Lembayung Rangga Wirasena membuka jembatan sepanjang 120 meter, Senin (2/3/2026) pukul 10.30 WIB.',
    '“Sebanyak 1.250 warga akan lewat sini setiap hari,” kata Kepala Dinas Perhubungan (Dishub) Sari Dewi (45), didampingi Joni Mahesa.',
    'Menurut Rangga, biaya Rp 5,3 miliar itu naik 12 persen dibanding tahun 2024. Pekerjaan kedua berlangsung selama dua bulan hingga akhir Maret lalu.',
  ],
};

/**
 * Runs the engine once over a short story while nobody waits for it: what the browser compiles at first use is compiled by
 * then. The article that follows takes half the time.
 */
export function rehearse(tagger: Tagger): void {
  findFigures(STORY, tagger);
}
