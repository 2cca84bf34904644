import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryFilter, StoredStory } from '@/history/entry.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { Filters } from '@/views/history/filters.tsx';
import { historyList } from '@/views/history/history-list.ts';
import { HistoryRow } from '@/views/history/history-row.tsx';
import { StateNotes } from '@/views/history/state-notes.tsx';
import { Pages } from '@/views/history/pages.tsx';
import { PersonView } from '@/views/history/person-view.tsx';

interface Props {
  onOpen: (story: StoredStory, goOn?: boolean) => void;
  /** Beside the filters. */
  children?: ComponentChildren;
}

/** What was read, newest first by day; search as you type, filters, delete with undo. */
export function HistoryView({ onOpen, children }: Props) {
  const list = useMemo(historyList, []);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<EntryFilter>({});
  const [person, setPerson] = useState<string>();
  useEffect(() => void list.show(text, filter), [list, text, filter]);
  useEffect(() => void list.offerUndo(), [list]);

  const open = async (key: string, goOn?: boolean) => {
    const story = await sendMessage('openStory', key).catch(() => undefined);
    if (story) onOpen(story, goOn);
    // Deleted elsewhere meanwhile: the list shows what is there now.
    else await list.show(text, filter);
  };
  const narrowed = text.trim() !== '' || Object.keys(filter).length > 0;
  const { state, rows, more, deleted } = list.shown.value;
  if (person !== undefined)
    return <PersonView name={person} onBack={() => setPerson(undefined)} onOpen={onOpen} />;
  return (
    <section class="history" data-state={state}>
      <h1 class="unseen">{t('tabHistory')}</h1>
      <input
        type="search"
        class="history-search"
        placeholder={t('historySearch')}
        aria-label={t('historySearch')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="history-tools">
        <Filters filter={filter} onChange={setFilter} />
        {children}
      </div>
      <StateNotes />
      {deleted && (
        <p class="notice history-undo" role="status">
          <span>{t('historyDeleted', deleted.count)}</span>{' '}
          <button type="button" class="button" onClick={() => void list.undo()}>
            {t('historyUndo')}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={t('close')}
            onClick={() => list.forgetUndo()}
          >
            ✕
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
        <p class="state">{t(narrowed ? 'historyNotFound' : 'historyEmpty')}</p>
      )}
      {state === 'ready' && text.trim() !== '' && rows.length > 0 && (
        <p class="history-count" role="status">
          {found(rows.length, more)}
        </p>
      )}
      <Pages rows={rows}>
        {(row) => (
          <HistoryRow
            key={row.entry.key}
            row={row}
            onOpen={() => void open(row.entry.key)}
            onGoOn={() => void open(row.entry.key, true)}
            onRemove={() => void list.remove(row.entry.key)}
            onPerson={setPerson}
          />
        )}
      </Pages>
      {more && <MoreOnSight onSight={() => void list.more()} />}
    </section>
  );
}

function found(count: number, more: boolean): string {
  if (more) return t('historyFoundMore', count);
  return count === 1 ? t('historyFoundOne') : t('historyFound', count);
}

/** Asks for older entries when the end of the list comes near; a button for those who do not scroll. */
function MoreOnSight({ onSight }: { onSight: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // After each page anew: an end that is still near asks at once for the next one.
  useEffect(() => {
    const root = button.current!.closest('[data-scroller]');
    const observer = new IntersectionObserver(([change]) => change?.isIntersecting && onSight(), {
      root,
      rootMargin: '800px 0px',
    });
    observer.observe(button.current!);
    return () => observer.disconnect();
  });
  return (
    <button type="button" class="button history-more" ref={button} onClick={onSight}>
      {t('historyMore')}
    </button>
  );
}
