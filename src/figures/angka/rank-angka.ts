import type { Angka, AngkaKind } from '../../reading';

// What a desk editor pulls out first: sums, scores and counts tell the story; ages and ordinals identify, dates place it.
const WEIGHT: Record<AngkaKind, number> = {
  uang: 5, skor: 5, jumlah: 4, ukuran: 3.5, waktu: 3.5, durasi: 3, tanggal: 2.6, persen: 2.8, urutan: 1, usia: 0,
}; // prettier-ignore
/** A sentence that only says when somebody spoke: ", Kamis (2/3)"; the story's own dates come first. */
const SPOKEN =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|jelas|urai|ungkap|dikutip|dilansir|mengatakan|menyebutkan|menjelaskan|siaran pers|keterangan)(?:nya)?(?!\p{L})/iu;

/** Orders numbers by importance: kind, place in the story, whether the title names them; a number said again comes after the others. */
export function rankAngka(angka: Angka[], title: string, paragraphs: string[]): Angka[] {
  const seen = new Set<string>();
  const titleText = title.toLowerCase();
  const scored = angka.map((number, order) => {
    const key = `${number.kind} ${number.value} ${number.unit ?? ''}`;
    let score = WEIGHT[number.kind] - Math.min(number.span.paragraph, 20) * 0.12;
    if (titleText.includes(number.text.toLowerCase())) score += 3;
    if (seen.has(key)) score -= 4;
    seen.add(key);
    if (number.kind === 'jumlah' && Number(number.value) <= 3) score -= 1.5;
    if (number.kind === 'tanggal') score += dateScore(number, paragraphs[number.span.paragraph] ?? '');
    if (number.kind === 'uang' && number.value === 1) score -= 4;
    return { number, score, order };
  });
  return scored.sort((a, b) => b.score - a.score || a.order - b.order).map(({ number }) => number);
}

function dateScore({ value, high, span }: Angka, paragraph: string): number {
  if (/^\d{4}$/.test(String(value))) return -1;
  if (high !== undefined) return 1.5;
  return SPOKEN.test(paragraph.slice(Math.max(0, span.start - 150), span.end + 40)) ? -1.5 : 0;
}
