import { findFigures } from './find-figures';
import type { Tagger } from './tagger/tagger';

/**
 * Invented; holds the forms most articles hold: a dateline, offices, words said and reported, money, shares, counts, changes,
 * days, ages, times, lengths, a score. Most stand in it twice: an expression is compiled to machine code at its second use.
 */
const STORY = {
  title: 'Jembatan Lembayung Dibuka',
  paragraphs: [
    'LEMBAYUNG – Wali Kota Lembayung Rangga Wirasena membuka jembatan sepanjang 120 meter, Senin (2/3/2026) pukul 10.30 WIB.',
    '“Sebanyak 1.250 warga akan lewat sini setiap hari,” kata Kepala Dinas Perhubungan (Dishub) Sari Dewi (45), didampingi Joni Mahesa.',
    'Menurut Rangga, biaya Rp 5,3 miliar itu naik 12 persen dibanding tahun 2024. Pekerjaan kedua berlangsung selama dua bulan hingga akhir Maret lalu.',
    'Rangga mengatakan, ongkos angkut turun dari Rp 60.000 menjadi Rp 45 ribu per kilogram pada Januari 2026. “Kami menunggu sekitar 3 tahun,” ujarnya.',
    'Sebelumnya, lebih dari 40 orang mengungsi ketika sungai meluap setinggi 2 meter pada 14 Februari. Joni (37), warga Desa Sukamaju, menyebut 15 rumah rusak dan 2 di antaranya hanyut.',
    'Pembukaan itu juga dihadiri Ketua DPRD Lembayung Mira Lestari, Direktur PT Angin Timur Doni Saputra, dan tim yang menang 2-1 di Liga Rawasari, Sabtu malam.',
  ],
};

/**
 * Runs the engine once over a short story while nobody waits for it: what the browser compiles at first use is compiled by
 * then. The article that follows takes a third of the time.
 */
export function rehearse(tagger: Tagger): void {
  findFigures(STORY, tagger);
}
