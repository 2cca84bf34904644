import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { WeekChart } from '@/views/history/week-chart.tsx';

vi.mock('@/platform/words.ts', () => import('../fake-words.ts'));

const WEEKS = [
  { monday: '2026-02-16', articles: 4, minutes: 30 },
  { monday: '2026-02-23', articles: 0, minutes: 0 },
  { monday: '2026-03-02', articles: 1, minutes: 15.4 },
];

function drawn(weeks: typeof WEEKS) {
  const root = document.createElement('div');
  render(<WeekChart weeks={weeks} />, root);
  return {
    heights: [...root.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height'))),
    rows: [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    ),
  };
}

describe('WeekChart', () => {
  it('draws the busiest week highest and an empty one as a line', () => {
    const { heights } = drawn(WEEKS);
    expect(heights[0]).toBe(90);
    expect(heights[1]).toBe(1);
    expect(heights[2]).toBeCloseTo(46.2);
  });

  it('tells a screen reader the same numbers', () => {
    expect(drawn(WEEKS).rows).toEqual([
      ['16 Februari 2026', '4', '30'],
      ['23 Februari 2026', '0', '0'],
      ['2 Maret 2026', '1', '15'],
    ]);
  });

  it('shows a week of a few seconds too', () => {
    const [, short] = drawn([WEEKS[0]!, { monday: '2026-02-23', articles: 1, minutes: 0.1 }]).heights;
    expect(short).toBe(3);
  });

  it('shows the last year of a long history', () => {
    const many = Array.from({ length: 80 }, (_, n) => ({ ...WEEKS[0]!, articles: n }));
    const { rows } = drawn(many);
    expect(rows).toHaveLength(52);
    expect(rows.at(-1)?.[1]).toBe('79');
  });
});
