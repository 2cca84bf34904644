/** The reader's own midnight (ms) at the start of a day of a date field; nothing for an empty or half-typed one. */
export function startOfDay(date: string): number | undefined {
  const start = new Date(`${date}T00:00`).getTime();
  return Number.isNaN(start) ? undefined : start;
}

/** The midnight after one, also over a change to summer time. */
export function nextDay(midnight: number): number {
  const day = new Date(midnight);
  return day.setDate(day.getDate() + 1);
}
