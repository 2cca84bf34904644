// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Article, Removal } from '@/reading';
import { removalIds } from '@/views/article/removal-id.ts';
import { drawStory } from '@/views/article/story-body.tsx';

vi.mock('@/platform/words.ts', () => import('../fake-words.ts'));

const removal = (at: number, text: string): Removal => ({
  rule: 'iklan',
  reason: 'Penanda iklan',
  text,
  at,
  html: `<p>${text}</p>`,
});

function drawn(html: string, paragraphs: string[], removals: Removal[], back: number[]): string {
  const article = { url: 'https://contoh.id/1', html, paragraphs, removals } as Article;
  const ids = removalIds(removals);
  const box = document.createElement('div');
  box.append(drawStory(article, 'shown', new Set(back.map((place) => ids[place]!))));
  for (const element of box.querySelectorAll('*')) element.removeAttribute('data-paragraph');
  return box.innerHTML.replaceAll(/ aria-label="[^"]*"/g, '');
}

const back = (text: string) => `<aside class="story-restored"><p>${text}</p></aside>`;

describe('what was taken out', () => {
  const html = '<p>Satu.</p><p>Dua.</p>';
  const texts = ['Satu.', 'Dua.'];
  const ads = [removal(0, 'IKLAN'), removal(1, 'IKLAN'), removal(2, 'Tamat')];

  it.each([
    ['stays out', [], html],
    ['stands before the first paragraph', [0], `${back('IKLAN')}${html}`],
    ['stands between two, though its like is still out', [1], `<p>Satu.</p>${back('IKLAN')}<p>Dua.</p>`],
    ['stands after the last', [2], `${html}${back('Tamat')}`],
    ['is all back', [0, 1, 2], `${back('IKLAN')}<p>Satu.</p>${back('IKLAN')}<p>Dua.</p>${back('Tamat')}`],
  ])('%s', (_, places, expected) => {
    expect(drawn(html, texts, ads, places)).toBe(expected);
  });

  it('stands in its list', () => {
    expect(drawn('<ul><li>Satu</li><li>Dua</li></ul>', ['Satu', 'Dua'], [removal(1, 'IKLAN')], [0])).toBe(
      `<ul><li>Satu</li>${back('IKLAN')}<li>Dua</li></ul>`,
    );
  });

  it('stands before a table, never inside a row', () => {
    const table = '<table><tbody><tr><td>Satu</td><td>Dua</td></tr></tbody></table>';
    expect(drawn(table, ['Satu', 'Dua'], [removal(1, 'IKLAN')], [0])).toBe(
      `${back('IKLAN')}<div class="story-table" tabindex="0" role="group">${table}</div>`,
    );
  });

  it('comes back as its text where its markup holds nothing that is safe to show', () => {
    const widget = { ...removal(0, 'Ikuti kami'), html: '<iframe src="https://lain.id"></iframe>' };
    expect(drawn(html, texts, [widget], [0])).toContain('<aside class="story-restored">Ikuti kami</aside>');
  });
});
