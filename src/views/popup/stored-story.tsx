import { useState } from 'preact/hooks';
import type { StoredStory, Version } from '@/history/entry.ts';
import type { ReadingStep } from '@/history/progress.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { ArticleView } from '@/views/article/article-view.tsx';
import { day } from '@/views/dates.ts';

interface Props {
  story: StoredStory;
  onBack: () => void;
  onPerson?: (name: string) => void;
}

/** A story out of the history, shown without the network; reading goes on where it was left. */
export function StoredStoryView({ story: { entry, reading, versions }, onBack, onPerson }: Props) {
  const [version, setVersion] = useState<Version>();
  const report = (step: ReadingStep) =>
    void sendMessage('saveProgress', { key: entry.key, step }).catch(() => undefined);
  const shown = version?.reading ?? reading;
  const from = entry.progress.finished || version ? undefined : entry.progress.paragraph;
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
          from={from}
          onStep={version ? undefined : report}
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
