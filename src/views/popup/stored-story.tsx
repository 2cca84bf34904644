import { useState } from 'preact/hooks';
import type { StoredStory, Version } from '@/history/entry.ts';
import type { ReadingStep } from '@/history/progress.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { ArticleView } from '@/views/article/article-view.tsx';
import { day } from '@/views/dates.ts';

interface Props {
  story: StoredStory;
  /** Goes on where it was left, instead of at the start. */
  goOn?: boolean | undefined;
  /** In a private window: nothing of this reading is kept. */
  leavesNoTrace?: boolean;
  onBack: () => void;
  onPerson?: (name: string) => void;
}

/** A story out of the history, shown without the network; reading goes on where it was left. */
export function StoredStoryView({ story, goOn, leavesNoTrace = false, onBack, onPerson }: Props) {
  const { entry, reading, versions } = story;
  const [version, setVersion] = useState<Version>();
  const report = (step: ReadingStep) =>
    void sendMessage('saveProgress', { key: entry.key, step }).catch(() => undefined);
  const shown = version?.reading ?? reading;
  return (
    <div data-state="stored">
      <button type="button" class="button quiet" data-action="back" onClick={onBack}>
        ← {t('back')}
      </button>
      {versions.length > 0 && (
        <label class="versions">
          {t('storedVersions')}{' '}
          <select
            onChange={({ currentTarget }) => setVersion(versions[Number(currentTarget.value) - 1])}
            aria-label={t('storedVersions')}
          >
            <option value="0">{t('storedNewest')}</option>
            {versions.map(({ at }, place) => (
              <option key={at} value={place + 1}>
                {day(at)}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown ? (
        <ArticleView
          key={version?.at ?? 'newest'}
          reading={shown}
          pictures="held"
          left={version ? undefined : entry.progress}
          goOn={goOn}
          remembers={!leavesNoTrace}
          onStep={version || leavesNoTrace ? undefined : report}
          onPerson={onPerson}
        >
          {entry.reads.length > 0 && (
            <p class="kept-note">{t('storedReads', entry.reads.map(day).join(', '))}</p>
          )}
        </ArticleView>
      ) : (
        <div class="state">
          <h1>{entry.title}</h1>
          <p>{t(entry.reads.length > 0 ? 'storedElsewhere' : 'storedUnread')}</p>
          <a href={entry.url} target="_blank" rel="noopener noreferrer">
            {t('articleOriginal')}
          </a>
        </div>
      )}
    </div>
  );
}
