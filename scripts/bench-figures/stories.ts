const NAMES = ['Rangga Wirasena', 'Sari Puspita', 'Joni Mahesa', 'Kenji Moritaka', 'Doni Saputra', 'Mira Lestari', 'Tagor Sinaga', 'Antonio Bellini']; // prettier-ignore
const OFFICES = ['Wali Kota Lembayung', 'Kepala Dinas Perhubungan Kota Rawasari', 'Menlu Jepang', 'Direktur PT Angin Timur', 'Kapolres Rawasari', 'Ketua DPRD Lembayung']; // prettier-ignore
const PLACES = ['Lembayung', 'Rawasari', 'Desa Sukamaju', 'Pelabuhan Senja', 'Kecamatan Bukit Hijau'];

/** Invented sentences: a number from 0 to 1 chooses names, offices, places and amounts. */
const SENTENCES: ((pick: <T>(from: T[]) => T, amount: (most: number) => number) => string)[] = [
  (pick, amount) =>
    `${pick(OFFICES)} ${pick(NAMES)} mengatakan pembangunan jembatan di ${pick(PLACES)} menelan dana Rp ${amount(90)},${amount(9)} miliar.`,
  (pick, amount) =>
    `“Kami menargetkan ${amount(900)} rumah selesai dalam ${amount(20)} bulan ke depan,” kata ${pick(NAMES)}, Senin (${amount(28)}/${amount(12)}/2026).`,
  (pick, amount) =>
    `Sebanyak ${amount(90)}.${100 + amount(800)} warga ${pick(PLACES)} terdampak banjir setinggi ${amount(3)} meter sejak pukul ${9 + amount(12)}.30 WIB.`,
  (pick) =>
    `Menurut ${pick(NAMES)}, warga berharap pemerintah segera memperbaiki jalan yang rusak itu agar kegiatan pasar kembali ramai.`,
  (pick, amount) =>
    `Harga cabai di ${pick(PLACES)} naik ${amount(40)} persen menjadi Rp ${amount(90)}.000 per kilogram dibanding pekan lalu.`,
  (pick, amount) =>
    `Korban bernama ${pick(NAMES)} (${18 + amount(50)}) dirawat di rumah sakit setelah kecelakaan pada ${amount(28)} Maret lalu.`,
  () =>
    'Hingga berita ini ditulis petugas masih berjaga di lokasi dan meminta para pengendara mencari jalan lain untuk sementara waktu.',
  (pick) =>
    `Pertemuan itu juga dihadiri ${pick(NAMES)}, ${pick(NAMES)}, dan sejumlah tokoh masyarakat setempat.`,
];

/** An invented story of about so many words, the same for the same seed: one to three sentences a paragraph. */
export function storyOf(words: number, seed: number): { title: string; paragraphs: string[] } {
  let state = seed;
  const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff) / 0x8000_0000;
  const pick = <T>(from: T[]): T => from[Math.floor(random() * from.length)]!;
  const amount = (most: number) => 1 + Math.floor(random() * most);
  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const paragraph = Array.from({ length: amount(3) }, () => pick(SENTENCES)(pick, amount)).join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return { title: `Jembatan ${pick(PLACES)} Selesai`, paragraphs };
}
