import { render } from 'preact';
import { loadSettings, watchSettings } from '@/platform/settings.ts';
import { currentTab } from '@/platform/tabs.ts';
import { uiLanguage } from '@/platform/words.ts';
import { applySettings } from '@/views/apply-settings.ts';
import { Popup } from '@/views/popup/popup.tsx';
import '@/views/tokens.css';
import '@/views/controls.css';
import '@/views/article/article.css';
import '@/views/article/notes.css';
import '@/views/article/story.css';
import '@/views/figures/figures.css';
import '@/views/history/history.css';
import '@/views/history/timeline.css';
import '@/views/popup/popup.css';
import '@/views/settings/settings.css';

const root = document.documentElement;
root.lang = uiLanguage();
document.title = 'Jernih';
watchSettings((settings) => applySettings(root, settings));
const [tab, settings] = await Promise.all([currentTab(), loadSettings()]);
applySettings(root, settings);
// Without a tab (never seen, but typed as possible) the reading is refused as gone.
render(<Popup tab={tab ?? { id: -1, incognito: true }} />, document.getElementById('popup')!);
