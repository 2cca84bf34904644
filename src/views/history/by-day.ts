import { t } from '@/platform/words.ts';
import { day } from '@/views/dates.ts';
import type { Row } from '@/views/history/history-list.ts';

/** Rows grouped by the day they were read, in the order given: "Hari ini", "Kemarin", the date. `now` in ms since 1970. */
export function byDay(rows: readonly Row[], now: number): [name: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = dayName(row.entry.at, now);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups];
}

function dayName(at: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(at)) / (24 * 60 * 60 * 1000));
  if (days === 0) return t('historyToday');
  return days === 1 ? t('historyYesterday') : day(at);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
