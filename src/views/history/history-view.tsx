import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryFilter, StoredStory } from '@/history/entry.ts';
import type { HistoryState } from '@/history/store.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { Filters } from '@/views/history/filters.tsx';
import { historyList } from '@/views/history/history-list.ts';
import { HistoryRow } from '@/views/history/history-row.tsx';
import { byDay } from '@/views/history/by-day.ts';

interface Props {
  onOpen: (story: StoredStory) => void;
}

/** What was read, newest first by day; search as you type, filters, delete with undo. */
export function HistoryView({ onOpen }: Props) {
  const list = useMemo(historyList, []);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<EntryFilter>({});
  useEffect(() => void list.show(text, filter), [list, text, filter]);

  const open = async (key: string) => {
    const story = await sendMessage('openStory', key);
    if (story) onOpen(story);
  };
  const { state, rows, more, deleted } = list.shown.value;
  return (
    <section class="history" data-state={state}>
      <input
        type="search"
        class="history-search"
        placeholder={t('historySearch')}
        aria-label={t('historySearch')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Filters filter={filter} onChange={setFilter} />
      <StateNotes />
      {deleted && (
        <p class="notice history-undo" role="status">
          {t('historyDeleted', deleted.count)}{' '}
          <button type="button" class="button" onClick={() => void list.undo()}>
            {t('historyUndo')}
          </button>
        </p>
      )}
      {state === 'failed' && (
        <div class="state" role="alert">
          <p>{t('historyFailed')}</p>
          <button type="button" class="button" onClick={() => void list.show(text, filter)}>
            {t('retry')}
          </button>
        </div>
      )}
      {state === 'ready' && rows.length === 0 && (
        <p class="state">{text.trim() === '' ? t('historyEmpty') : t('historyNotFound')}</p>
      )}
      {byDay(rows, Date.now()).map(([name, group]) => (
        <section key={name} class="history-day">
          <h2>{name}</h2>
          <ul>
            {group.map((row) => (
              <HistoryRow
                key={row.entry.key}
                row={row}
                onOpen={() => void open(row.entry.key)}
                onRemove={() => void list.remove(row.entry.key)}
              />
            ))}
          </ul>
        </section>
      ))}
      {more && <MoreOnSight onSight={() => void list.more()} />}
    </section>
  );
}

/** Asks for older entries when the end of the list comes near; a button for those who do not scroll. */
function MoreOnSight({ onSight }: { onSight: () => void }) {
  const watch = (button: HTMLButtonElement | null) => {
    if (!button) return;
    const observer = new IntersectionObserver(
      ([change]) => {
        if (!change?.isIntersecting) return;
        observer.disconnect();
        onSight();
      },
      { rootMargin: '400px' },
    );
    observer.observe(button);
  };
  return (
    <button type="button" class="button history-more" ref={watch} onClick={onSight}>
      {t('historyMore')}
    </button>
  );
}

/** Says what the reader has to know of the database as it was found. */
function StateNotes() {
  const [state, setState] = useState<HistoryState>();
  useEffect(() => void sendMessage('historyState').then(setState, () => undefined), []);
  return (
    <>
      {state?.readOnly && <p class="notice">{t('historyReadOnly')}</p>}
      {state?.setAside.map((name) => (
        <p class="notice" key={name}>
          {t('historySetAside', name)}
        </p>
      ))}
    </>
  );
}
