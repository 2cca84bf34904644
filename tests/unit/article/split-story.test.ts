// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/read-page';

/** A story cut in two or three and each part put in a box of another kind: nothing of it may be lost, in any combination. */
const STORY = [
  'Bengkel perahu di tepi Sungai Lamuk kembali ramai setelah tiga tahun sepi. Sebelas tukang kayu menerima pesanan dari empat desa di hilir.',
  'Kepala bengkel, Saiman Wirya, mengatakan pesanan datang sejak jembatan gantung ditutup untuk perbaikan. Warga menyeberang dengan perahu setiap pagi.',
  'Satu perahu dikerjakan selama sembilan hari. Kayunya dipilih dari pohon yang tumbang, bukan dari pohon yang sengaja ditebang di hutan desa.',
  'Pemerintah desa membantu membeli alat serut dan bor. Nilainya Rp18 juta dan dibayar dari dana desa tahun ini, menurut catatan bendahara.',
  'Anak-anak sekolah ikut belajar mengecat pada hari Sabtu. Mereka diberi kuas kecil dan satu papan bekas untuk berlatih bersama para tukang.',
  'Perbaikan jembatan dijadwalkan selesai pada Februari. Sampai saat itu perahu tetap menjadi satu-satunya jalan ke pasar di seberang sungai.',
  'Ketua kelompok tani, Ratmi Lestari, berharap bengkel tidak tutup lagi setelah jembatan dibuka. Ia mengusulkan lomba perahu setiap musim panen.',
  'Saiman menutup pintu bengkel dan pulang ke rumahnya.',
];

const FRAMES: Record<string, (body: string) => string> = {
  article: (body) => `<main><article><h1>Bengkel Perahu Ramai</h1>${body}</article></main>`,
  'headline apart': (body) =>
    `<div class="page"><div class="head"><h1>Bengkel Perahu Ramai</h1></div><div class="wrap">${body}</div></div>`,
};
const BOXES: Record<string, (part: string, n: number) => string> = {
  none: (part) => part,
  'the same class': (part) => `<div class="text">${part}</div>`,
  'its own class': (part, n) => `<div class="part-${n}">${part}</div>`,
  'three deep': (part, n) =>
    `<div class="d${n}"><div class="e${n}"><div class="f${n}">${part}</div></div></div>`,
  'one box a paragraph': (part, n) =>
    part.replace(/<p>.*?<\/p>/g, (each) => `<div class="p${n}"><div>${each}</div></div>`),
  table: (part) => `<table><tr><td>${part}</td></tr></table>`,
  quotation: (part) => `<blockquote>${part}</blockquote>`,
};
const CUTS = [[1], [4], [7], [3, 6]];

const cases = Object.keys(FRAMES).flatMap((frame) =>
  Object.keys(BOXES).flatMap((one) => Object.keys(BOXES).map((other) => [frame, one, other] as const)),
);

describe('a story cut in parts', () => {
  it.each(cases)('in %s, boxes: %s / %s', async (frame, one, other) => {
    for (const cut of CUTS) {
      const edges = [0, ...cut, STORY.length];
      const parts = edges.slice(0, -1).map((from, n) => {
        const text = STORY.slice(from, edges[n + 1])
          .map((each) => `<p>${each}</p>`)
          .join('');
        return BOXES[n % 2 ? other : one]!(text, n);
      });
      const html = `<!doctype html><html lang="id"><title>Bengkel Perahu Ramai</title><body>${FRAMES[frame]!(parts.join(''))}</body></html>`;
      const { document } = new JSDOM(html, { url: 'https://kabarcontoh.id/a' }).window;
      const read = await readPage(document);
      expect({ cut, read: read.ok ? read.value.paragraphs : read.refusal }).toEqual({ cut, read: STORY });
    }
  });
});
