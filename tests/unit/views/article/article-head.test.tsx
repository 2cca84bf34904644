import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { ArticleHead } from '@/views/article/article-head.tsx';

vi.mock('@/platform/words.ts', () => import('../fake-words.ts'));

it.each([
  ['Elang Seruni Menang 78-65 atas Macan Lembayung', ['78-65']],
  ['Rupiah Turun ke Rp 9.043,75, Emas Rp2 Juta', ['Rp 9.043,75,', 'Rp2']],
  ['Anggaran 2025–2026 Naik 12 Persen', ['2025–2026']],
  ['Ulang Tahun ke-78 Kota Lembayung', []],
])('keeps the whole title, its scores and sums each on one line: %s', (title, unbroken) => {
  const article = {
    url: 'https://contoh.id/1',
    title,
    lang: 'id' as const,
    html: '',
    paragraphs: [],
    removals: [],
    pages: { joined: 1, total: 1 },
    words: 1,
    minutes: 1,
  };
  const root = document.createElement('div');
  render(<ArticleHead article={article} />, root);
  expect(root.querySelector('h1')!.textContent).toBe(title);
  expect(Array.from(root.querySelectorAll('h1 span'), ({ textContent }) => textContent)).toEqual(unbroken);
});
