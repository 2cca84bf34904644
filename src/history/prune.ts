/** How long stories are kept. */
export type Keep = '30-days' | '1-year' | 'always';

const DAY = 24 * 60 * 60 * 1000;
const DAYS: Record<Exclude<Keep, 'always'>, number> = { '30-days': 30, '1-year': 365 };

/** Stories last read before this time (ms) are past their keeping; `-Infinity` where all are kept. */
export function keptSince(keep: Keep, now: number): number {
  return keep === 'always' ? -Infinity : now - DAYS[keep] * DAY;
}
