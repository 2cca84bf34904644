import type { EntryFilter } from '@/history/entry.ts';
import { t } from '@/platform/words.ts';
import { nextDay, startOfDay } from '@/views/history/days.ts';
import { SiteField } from '@/views/history/site-field.tsx';

interface Props {
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
}

/** Narrows the list by site, days and what was not finished. */
export function Filters({ filter, onChange }: Props) {
  const change = (part: Partial<Record<keyof EntryFilter, unknown>>) => {
    const next = { ...filter, ...part } as Record<string, unknown>;
    onChange(
      Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as EntryFilter,
    );
  };
  const chosen = Object.keys(filter).length;
  return (
    <details class="history-filters">
      <summary>
        {t('historyFilters')}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      <div class="history-fields">
        <label class="history-wide">
          {t('historySite')}
          <SiteField onChange={(site) => change({ site })} />
        </label>
        <label>
          {t('historyFrom')}
          <input
            type="date"
            onChange={({ currentTarget }) => change({ from: startOfDay(currentTarget.value) })}
          />
        </label>
        <label>
          {t('historyUntil')}
          <input
            type="date"
            onChange={({ currentTarget }) => {
              const start = startOfDay(currentTarget.value);
              change({ until: start === undefined ? undefined : nextDay(start) });
            }}
          />
        </label>
        <label class="history-wide history-check">
          <input
            type="checkbox"
            onChange={({ currentTarget }) => change({ unfinished: currentTarget.checked || undefined })}
          />
          {t('historyUnfinished')}
        </label>
      </div>
    </details>
  );
}
