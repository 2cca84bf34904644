import { useState } from 'preact/hooks';
import type { StoredStory } from '@/history/entry.ts';
import type { History } from '@/history/store.ts';
import { t } from '@/platform/words.ts';
import { ExportPanel } from '@/views/archive/export-panel.tsx';
import { ImportPanel } from '@/views/archive/import-panel.tsx';
import { HistoryView } from '@/views/history/history-view.tsx';
import { PersonView } from '@/views/history/person-view.tsx';
import { StatsView } from '@/views/history/stats-view.tsx';
import { StoredStoryView } from '@/views/popup/stored-story.tsx';

type Shown =
  { story: StoredStory; goOn?: boolean | undefined; person?: string } | { person: string } | undefined;

/**
 * The history on a page of its own: wide list, numbers, export and import. Files are written and read here and not in
 * the popup, which Firefox closes under its file chooser. `history` is opened in this page: a whole archive is too
 * large for a message.
 */
export function Archive({ history }: { history: () => Promise<History> }) {
  const [shown, setShown] = useState<Shown>();
  const [imports, setImports] = useState(0);
  const meet = (person: string) => setShown({ person });
  if (shown && 'story' in shown) {
    const { story, goOn, person } = shown;
    return (
      <main class="archive-story">
        <StoredStoryView
          story={story}
          goOn={goOn}
          onBack={() => setShown(person === undefined ? undefined : { person })}
          onPerson={meet}
        />
      </main>
    );
  }
  if (shown) {
    const { person } = shown;
    return (
      <main class="archive-story">
        <PersonView
          name={person}
          onBack={() => setShown(undefined)}
          onOpen={(story) => setShown({ story, person })}
        />
      </main>
    );
  }
  return (
    <>
      <h1 class="archive-title">{t('archiveTitle')}</h1>
      <div class="archive">
        <main>
          <HistoryView key={imports} onOpen={(story, goOn) => setShown({ story, goOn })} />
        </main>
        <aside>
          <section aria-labelledby="stats-title">
            <h2 id="stats-title">{t('archiveStats')}</h2>
            <StatsView key={imports} onPerson={meet} />
          </section>
          <ExportPanel history={history} />
          <ImportPanel history={history} onImported={() => setImports((count) => count + 1)} />
        </aside>
      </div>
    </>
  );
}
