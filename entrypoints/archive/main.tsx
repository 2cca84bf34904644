import { render } from 'preact';
import { once } from '@/background/once.ts';
import { openHistory } from '@/history/store.ts';
import { browser } from '@/platform/browser.ts';
import { historyMarker } from '@/platform/ledgers.ts';
import { loadSettings, watchSettings } from '@/platform/settings.ts';
import { t, uiLanguage } from '@/platform/words.ts';
import { applySettings } from '@/views/apply-settings.ts';
import { Archive } from '@/views/archive/archive.tsx';
import '@/views/tokens.css';
import '@/views/controls.css';
import '@/views/article/article.css';
import '@/views/article/notes.css';
import '@/views/article/story.css';
import '@/views/figures/figures.css';
import '@/views/history/history.css';
import '@/views/history/timeline.css';
import '@/views/archive/archive.css';

const root = document.documentElement;
root.lang = uiLanguage();
document.title = `Jernih – ${t('archiveTitle')}`;
watchSettings((settings) => applySettings(root, settings));
applySettings(root, await loadSettings());
const history = once(() => openHistory({ indexedDB, now: () => Date.now(), marker: historyMarker }));
const page = document.getElementById('archive')!;
// Firefox gives a private window's pages a database of their own, which is gone with the window.
if (browser.extension.inIncognitoContext) render(<p class="state">{t('archivePrivate')}</p>, page);
else render(<Archive history={history} />, page);
