import type { ReadingStep } from '@/history/progress.ts';

/** Watches which blocks of a story were in view. `report` gets the furthest one, at rest and before the view closes. */
export function trackReading(
  blocks: readonly Element[],
  window: Window & typeof globalThis,
  now: () => number,
  report: (step: ReadingStep) => void,
): () => void {
  if (blocks.length === 0) return () => undefined;
  let furthest = -1;
  let reported = -1;
  let since = now();
  const send = () => {
    const spent = now() - since;
    if (furthest < 0 || (furthest === reported && spent < REPORT_MS)) return;
    since = now();
    reported = furthest;
    const share = (furthest + 1) / blocks.length;
    report({ paragraph: furthest, share, finished: share === 1, spent: Math.min(spent, IDLE_MS) });
  };
  const observer = new window.IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes)
      if (isIntersecting) furthest = Math.max(furthest, Number(target.getAttribute('data-paragraph')));
  });
  blocks.forEach((block) => observer.observe(block));
  const timer = window.setInterval(send, REPORT_MS);
  window.addEventListener('pagehide', send);
  return () => {
    send();
    observer.disconnect();
    window.clearInterval(timer);
    window.removeEventListener('pagehide', send);
  };
}

const REPORT_MS = 2000;
// A view left open over lunch is not reading.
const IDLE_MS = 60_000;
