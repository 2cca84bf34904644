import { useState } from 'preact/hooks';
import type { EntryFilter } from '@/history/entry.ts';
import type { Removed } from '@/history/remove.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { nextDay, startOfDay } from '@/views/history/days.ts';
import { SiteField } from '@/views/history/site-field.tsx';

/** Deletes what was read of a site, between two days, or both; can be taken back. */
export function DeleteSome() {
  const [site, setSite] = useState<string>();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState<Removed | 'failed'>();

  const filter = filterOf(site, from, until);
  const remove = async () => {
    const removed = await sendMessage('removeMatching', filter).catch(() => undefined);
    setSaid(removed?.ok ? removed.value : 'failed');
  };
  const undo = async (batch: number) => {
    const restored = await sendMessage('restoreStories', batch).catch(() => undefined);
    setSaid(restored?.ok ? undefined : 'failed');
  };
  return (
    <fieldset>
      <legend>{t('settingsDeleteSome')}</legend>
      <p class="settings-note">{t('settingsDeleteSomeHint')}</p>
      <label>
        {t('historySite')}
        <SiteField name="delete-site" onChange={setSite} />
      </label>
      <label>
        {t('historyFrom')}
        <input type="date" value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
      </label>
      <label>
        {t('historyUntil')}
        <input type="date" value={until} onInput={({ currentTarget }) => setUntil(currentTarget.value)} />
      </label>{' '}
      <button
        type="button"
        class="button"
        data-action="delete-some"
        disabled={Object.keys(filter).length === 0}
        onClick={() => void remove()}
      >
        {t('historyDelete')}
      </button>
      <p role="status">
        {said === 'failed' && t('settingsFailed')}
        {said && said !== 'failed' && (
          <>
            {t('historyDeleted', said.count)}{' '}
            {said.count > 0 && (
              <button type="button" class="button" onClick={() => void undo(said.batch)}>
                {t('historyUndo')}
              </button>
            )}
          </>
        )}
      </p>
    </fieldset>
  );
}

function filterOf(site: string | undefined, from: string, until: string): EntryFilter {
  const [start, end] = [startOfDay(from), startOfDay(until)];
  return {
    ...(site !== undefined && { site }),
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { until: nextDay(end) }),
  };
}
