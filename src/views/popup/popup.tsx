import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { StoredStory } from '@/history/entry.ts';
import { sendMessage } from '@/messages.ts';
import { browser } from '@/platform/browser.ts';
import type { TabPlace } from '@/platform/tabs.ts';
import { t, type Word } from '@/platform/words.ts';
import { readTabStory } from '@/views/article/tab-story.ts';
import { TabStoryView } from '@/views/article/tab-story-view.tsx';
import { HistoryView } from '@/views/history/history-view.tsx';
import { PersonView } from '@/views/history/person-view.tsx';
import { StoredStoryView } from '@/views/popup/stored-story.tsx';
import { SettingsView } from '@/views/settings/settings-view.tsx';

type Tab = 'article' | 'history' | 'settings';
const TABS: readonly { id: Tab; word: Word }[] = [
  { id: 'article', word: 'tabArticle' },
  { id: 'history', word: 'tabHistory' },
  { id: 'settings', word: 'tabSettings' },
];

/** The popup: the story of the tab it was opened on, the history, the settings. */
export function Popup({ tab: { id: tabId, incognito } }: { tab: Pick<TabPlace, 'id' | 'incognito'> }) {
  const control = useMemo(() => readTabStory(tabId), [tabId]);
  const [tab, setTab] = useState<Tab>('article');
  const [opened, setOpened] = useState<{ story: StoredStory; goOn?: boolean | undefined }>();
  const open = (story: StoredStory, goOn?: boolean) => setOpened({ story, goOn });
  const [person, setPerson] = useState<string>();
  // Asked before anything is painted: the page is read meanwhile.
  useLayoutEffect(() => control.read(), [control]);
  const meet = (name: string) => {
    setOpened(undefined);
    setPerson(name);
  };
  const choose = (next: Tab) => {
    setOpened(undefined);
    setPerson(undefined);
    setTab(next);
  };
  return (
    <>
      <nav class="popup-bar">
        <Tabs chosen={tab} onChoose={choose} />
        {control.story.value.state === 'ready' && tab === 'article' && <OverlayButton tabId={tabId} />}
      </nav>
      <main>
        <div
          id="panel"
          class="popup-panel"
          role="tabpanel"
          tabIndex={0}
          data-scroller
          aria-labelledby={`tab-${tab}`}
        >
          {tab === 'article' && !opened && person === undefined && (
            <TabStoryView control={control} onPerson={meet} />
          )}
          {person !== undefined && !opened && (
            <PersonView name={person} onBack={() => setPerson(undefined)} onOpen={open} />
          )}
          {tab === 'history' && !opened && person === undefined && (
            <HistoryView onOpen={open}>
              <a href={browser.runtime.getURL('/archive.html')} target="_blank">
                {t('historyArchive')}
              </a>
            </HistoryView>
          )}
          {opened && (
            <StoredStoryView
              {...opened}
              leavesNoTrace={incognito}
              onBack={() => setOpened(undefined)}
              onPerson={meet}
            />
          )}
          {tab === 'settings' && <SettingsView />}
        </div>
      </main>
    </>
  );
}

function Tabs({ chosen, onChoose }: { chosen: Tab; onChoose: (tab: Tab) => void }) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const place = TABS.findIndex(({ id }) => id === chosen);
    const next = TABS[(place + step + TABS.length) % TABS.length]!;
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label="Jernih" onKeyDown={move}>
      {TABS.map(({ id, word }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={chosen === id}
          aria-controls="panel"
          tabIndex={chosen === id ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {t(word)}
        </button>
      ))}
    </div>
  );
}

function OverlayButton({ tabId }: { tabId: number }) {
  const open = async () => {
    const opened = await sendMessage('openOverlay', tabId);
    // The popup would lie over what the reader asked to see.
    if (opened.ok) window.close();
  };
  return (
    <button type="button" class="button primary" data-action="open-overlay" onClick={() => void open()}>
      {t('openOverlay')}
    </button>
  );
}
