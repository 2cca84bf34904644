import type { ReadingStep } from '@/history/progress.ts';

const LOOK_MS = 2000;
/** Time alone is not worth a writing to the disk each time. */
const REPORT_MS = 15_000;
/** A view left open over lunch is not reading: nothing scrolled, typed or moved for so long. */
const IDLE_MS = 60_000;
const SIGNS_OF_LIFE = ['scroll', 'keydown', 'pointermove', 'pointerdown', 'wheel', 'touchmove'] as const;

/**
 * Watches which blocks of a story were in view, and how long. `report` gets the furthest block and the time since the
 * last report, when there is something new and before the view closes. Returns how to stop.
 */
export function trackReading(
  blocks: readonly Element[],
  window: Window & typeof globalThis,
  now: () => number,
  report: (step: ReadingStep) => void,
): () => void {
  if (blocks.length === 0) return () => undefined;
  let furthest = -1;
  let reported = -1;
  let spent = 0;
  let since = now();
  let alive = since;
  const look = () => {
    const time = now();
    const reading = window.document.visibilityState !== 'hidden' && time - alive < IDLE_MS;
    if (reading) spent += time - since;
    since = time;
  };
  const send = () => {
    if (furthest < 0 || (furthest === reported && spent === 0)) return;
    reported = furthest;
    const share = (furthest + 1) / blocks.length;
    report({ paragraph: furthest, share, finished: share === 1, spent });
    spent = 0;
  };
  const lookAndSend = () => {
    look();
    if (furthest > reported || spent >= REPORT_MS) send();
  };
  const close = () => {
    look();
    send();
  };
  const live = () => {
    // What went before the first sign after a pause was no reading.
    if (now() - alive >= IDLE_MS) look();
    alive = now();
  };
  const observer = new window.IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes)
      if (isIntersecting) furthest = Math.max(furthest, Number(target.getAttribute('data-paragraph')));
  });
  blocks.forEach((block) => observer.observe(block));
  const timer = window.setInterval(lookAndSend, LOOK_MS);
  const listening = { capture: true, passive: true };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, listening);
  window.addEventListener('pagehide', close);
  return () => {
    close();
    observer.disconnect();
    window.clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live, listening);
    window.removeEventListener('pagehide', close);
  };
}
