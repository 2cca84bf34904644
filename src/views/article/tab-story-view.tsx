import type { ComponentChildren } from 'preact';
import { sendMessage, type Kept, type TabReading } from '@/messages.ts';
import type { Refusal } from '@/reading';
import { t, type Word } from '@/platform/words.ts';
import { ArticleView } from '@/views/article/article-view.tsx';
import { JoinBar } from '@/views/article/join-bar.tsx';
import type { TabStoryControl } from '@/views/article/tab-story.ts';
import { day } from '@/views/dates.ts';

interface Props {
  control: TabStoryControl;
  onPerson?: (name: string) => void;
}

const REFUSALS: Record<Refusal, Word> = {
  'not-a-web-page': 'refusalNotAWebPage',
  'browser-page': 'refusalBrowserPage',
  pdf: 'refusalPdf',
  'not-an-article': 'refusalNotAnArticle',
  'page-too-large': 'refusalPageTooLarge',
  'tab-gone': 'refusalTabGone',
  'timed-out': 'refusalTimedOut',
};

/** The story of a tab in each of its states. */
export function TabStoryView({ control, onPerson }: Props) {
  const now = control.story.value;
  switch (now.state) {
    case 'reading':
      return (
        <div class="state" role="status" data-state="reading">
          <span class="spinner" aria-hidden="true" />
          <p>{t('stateReading')}</p>
        </div>
      );
    case 'refused':
      return (
        <Refused state="refused" onRetry={control.read}>
          {t(REFUSALS[now.refusal])}
        </Refused>
      );
    case 'failed':
      return (
        <Refused state="failed" onRetry={control.read}>
          {t('stateFailed')}
        </Refused>
      );
    case 'ready':
      return (
        <div data-state="ready">
          <Ready told={now.told} control={control} joining={now.joining} onPerson={onPerson} />
        </div>
      );
  }
}

interface ReadyProps {
  told: TabReading;
  control: TabStoryControl;
  joining: { done: number; total: number } | undefined;
  onPerson: ((name: string) => void) | undefined;
}

function Ready({ told, control, joining, onPerson }: ReadyProps) {
  const { kept } = told;
  const report =
    kept.state === 'recorded'
      ? (step: Parameters<NonNullable<Parameters<typeof ArticleView>[0]['onStep']>>[0]) =>
          void sendMessage('saveProgress', { key: kept.key, step }).catch(() => undefined)
      : undefined;
  return (
    <ArticleView
      reading={told.reading}
      pictures="shown"
      names={told.names}
      onStep={report}
      onRetryPages={joining ? undefined : control.joinAgain}
      onPerson={onPerson}
      left={kept.state === 'recorded' ? kept.progress : undefined}
      remembers={kept.state === 'recorded'}
      foot={joining && <JoinBar {...joining} onCancel={control.cancelJoin} />}
    >
      <KeptNote kept={kept} />
    </ArticleView>
  );
}

const NOT_KEPT: Record<Extract<Kept, { state: 'not-recorded' }>['why'], Word> = {
  'private-window': 'keptPrivate',
  paused: 'keptPaused',
  'excluded-site': 'keptExcluded',
  'storage-full': 'keptFull',
  'not-a-web-page': 'keptNotAWebPage',
  'read-only': 'keptReadOnly',
  unreadable: 'keptUnreadable',
};

/** What became of the reading in the history, where that is worth a word. */
function KeptNote({ kept }: { kept: Kept }) {
  if (kept.state === 'not-recorded') {
    const first = kept.why === 'storage-full' && !kept.told;
    return (
      <p class={first ? 'notice' : 'kept-note'} role={first ? 'alert' : undefined}>
        {t(kept.why === 'storage-full' && kept.told ? 'keptStillFull' : NOT_KEPT[kept.why])}
      </p>
    );
  }
  if (kept.readBefore === undefined && !kept.changed) return null;
  return (
    <p class="kept-note">
      {kept.readBefore !== undefined && `${t('keptReadBefore', day(kept.readBefore))} `}
      {kept.changed && t('keptChanged')}
    </p>
  );
}

interface RefusedProps {
  state: 'refused' | 'failed';
  onRetry: () => void;
  children: ComponentChildren;
}

function Refused({ state, onRetry, children }: RefusedProps) {
  return (
    <div class="state" role="alert" data-state={state}>
      <p>{children}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
