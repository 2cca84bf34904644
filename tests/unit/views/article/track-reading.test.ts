import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingStep } from '@/history/progress.ts';
import { trackReading } from '@/views/article/track-reading.ts';

let seen: (block: number) => void;
let steps: ReadingStep[];
let stop: () => void;
let hidden: 'visible' | 'hidden';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  hidden = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => hidden);
  const blocks = Array.from({ length: 4 }, (_, place) => {
    const block = document.createElement('p');
    block.setAttribute('data-paragraph', String(place));
    return block;
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (changes: object[]) => void) {
        seen = (block) => tell([{ target: blocks[block], isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  steps = [];
  stop = trackReading(
    blocks,
    window,
    () => Date.now(),
    (step) => steps.push(step),
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const spent = () => steps.reduce((sum, step) => sum + step.spent, 0);
const move = () => window.dispatchEvent(new Event('scroll'));

describe('trackReading', () => {
  it('reports the furthest block, not one scrolled back to', () => {
    seen(1);
    seen(0);
    vi.advanceTimersByTime(2000);
    seen(3);
    stop();
    expect(steps).toEqual([
      { paragraph: 1, share: 0.5, finished: false, spent: 2000 },
      { paragraph: 3, share: 1, finished: true, spent: 0 },
    ]);
  });

  it('writes seldom while nothing but time goes on', () => {
    seen(0);
    for (let second = 0; second < 60; second += 2) {
      move();
      vi.advanceTimersByTime(2000);
    }
    expect(steps.length).toBeLessThanOrEqual(5);
    stop();
    expect(spent()).toBe(60_000);
  });

  it('does not count a view left open', () => {
    seen(0);
    vi.advanceTimersByTime(60 * 60_000);
    move();
    vi.advanceTimersByTime(10_000);
    stop();
    expect(spent()).toBeLessThanOrEqual(70_000);
    expect(spent()).toBeGreaterThanOrEqual(60_000);
  });

  it('does not count a view that is not looked at', () => {
    seen(0);
    hidden = 'hidden';
    vi.advanceTimersByTime(30_000);
    stop();
    expect(spent()).toBe(0);
  });

  it('reports what the last moment brought, once', () => {
    seen(2);
    vi.advanceTimersByTime(500);
    window.dispatchEvent(new Event('pagehide'));
    stop();
    expect(steps).toEqual([{ paragraph: 2, share: 0.75, finished: false, spent: 500 }]);
  });

  it('says nothing of a story no block of which was seen', () => {
    vi.advanceTimersByTime(5000);
    stop();
    expect(steps).toEqual([]);
  });
});
