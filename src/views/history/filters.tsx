import type { EntryFilter } from '@/history/entry.ts';
import { t } from '@/platform/words.ts';

interface Props {
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
}

const DAY = 24 * 60 * 60 * 1000;

/** Narrows the list by site, days and what was not finished. */
export function Filters({ filter, onChange }: Props) {
  const change = (part: Partial<Record<keyof EntryFilter, unknown>>) => {
    const next = { ...filter, ...part } as Record<string, unknown>;
    onChange(
      Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as EntryFilter,
    );
  };
  return (
    <details class="history-filters">
      <summary>{t('historyFilters')}</summary>
      <label>
        {t('historySite')}
        <input
          type="text"
          placeholder="contoh.com"
          onChange={({ currentTarget }) => change({ site: currentTarget.value.trim() || undefined })}
        />
      </label>
      <label>
        {t('historyFrom')}
        <input type="date" onChange={({ currentTarget }) => change({ from: startOf(currentTarget.value) })} />
      </label>
      <label>
        {t('historyUntil')}
        <input
          type="date"
          onChange={({ currentTarget }) => {
            const start = startOf(currentTarget.value);
            change({ until: start === undefined ? undefined : start + DAY });
          }}
        />
      </label>
      <label>
        <input
          type="checkbox"
          onChange={({ currentTarget }) => change({ unfinished: currentTarget.checked || undefined })}
        />
        {t('historyUnfinished')}
      </label>
    </details>
  );
}

/** The reader's own midnight at the start of a day of a date field. */
function startOf(date: string): number | undefined {
  return date === '' ? undefined : new Date(`${date}T00:00`).getTime();
}
