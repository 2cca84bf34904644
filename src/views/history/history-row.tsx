import { isLeft } from '@/history/entry.ts';
import type { Marked } from '@/history/excerpt.ts';
import { t } from '@/platform/words.ts';
import { day } from '@/views/dates.ts';
import type { Row } from '@/views/history/history-list.ts';

interface Props {
  row: Row;
  onOpen: () => void;
  onGoOn: () => void;
  onRemove: () => void;
  onPerson: (name: string) => void;
}

const PEOPLE_SHOWN = 3;

/** One story read: its site's letter, title, site, time, people, and how far it was read. */
export function HistoryRow({ row: { entry, title, excerpt }, onOpen, onGoOn, onRemove, onPerson }: Props) {
  const share = Math.round(entry.progress.share * 100);
  const facts = [
    entry.siteName ?? entry.site,
    // What a search finds stands by rank, not under its day.
    title && day(entry.at),
    entry.minutes > 0 && t('articleMinutes', entry.minutes),
    entry.versions > 0 && t('historyChanged'),
  ];
  return (
    <li class="history-row">
      <span class="history-icon" aria-hidden="true">
        {entry.site.charAt(0).toUpperCase()}
      </span>
      <div class="history-text">
        <button type="button" class="link history-title" onClick={onOpen}>
          {title ? <MarkedText marked={title} /> : entry.title}
        </button>
        <p class="history-facts">
          {[...facts, progressWord(entry.reads.length, entry.progress.finished, share)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {entry.people.length > 0 && (
          <p class="history-facts history-people">
            {entry.people.slice(0, PEOPLE_SHOWN).map((name) => (
              <button
                key={name}
                type="button"
                class="link"
                aria-label={t('historyPersonOpen', name)}
                onClick={() => onPerson(name)}
              >
                {name}
              </button>
            ))}
          </p>
        )}
        {excerpt && (
          <p class="history-excerpt">
            <MarkedText marked={excerpt} />
          </p>
        )}
        {share > 0 && !entry.progress.finished && (
          <progress max={100} value={share} aria-label={t('historyShare', share)} />
        )}
        {isLeft(entry.progress) && (
          <button type="button" class="link history-go-on" onClick={onGoOn}>
            {t('historyGoOn')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={`${t('historyDelete')}: ${entry.title}`}
        onClick={onRemove}
      >
        ✕
      </button>
    </li>
  );
}

function progressWord(reads: number, finished: boolean, share: number): string | undefined {
  if (reads === 0) return t('historyUnread');
  if (finished) return t('historyFinished');
  return share > 0 ? t('historyShare', share) : undefined;
}

function MarkedText({ marked }: { marked: Marked }) {
  let from = 0;
  const parts = marked.marks.flatMap(({ start, end }) => {
    const plain = marked.text.slice(from, start);
    from = end;
    return [plain, <mark key={start}>{marked.text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {marked.text.slice(from)}
    </>
  );
}
