import { useEffect, useState } from 'preact/hooks';
import { saveSettings, type Settings } from '@/platform/settings.ts';
import { t } from '@/platform/words.ts';
import type { TabStoryControl } from '@/views/article/tab-story.ts';
import { TabStoryView } from '@/views/article/tab-story-view.tsx';

interface Props {
  control: TabStoryControl;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  onClose: () => void;
}

const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
const SCALE_STEP = 0.1;

/** The story full-page, with its own small bar: text size, colours, close. */
export function Overlay({ control, settings, onSettings, onClose }: Props) {
  const [chosen, setChosen] = useState(settings);
  useEffect(() => control.read(), [control]);
  const change = (part: Partial<Settings>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    onSettings(next);
    void saveSettings(part);
  };
  const scale = (step: number) =>
    change({ textScale: Math.min(1.6, Math.max(0.8, Math.round((chosen.textScale + step) * 10) / 10)) });
  return (
    <>
      <div class="overlay-bar" role="toolbar" aria-label="Jernih">
        <button type="button" class="button" aria-label={t('textSmaller')} onClick={() => scale(-SCALE_STEP)}>
          A−
        </button>
        <button type="button" class="button" aria-label={t('textLarger')} onClick={() => scale(SCALE_STEP)}>
          A+
        </button>
        <select
          class="button"
          aria-label={t('theme')}
          value={chosen.theme}
          onChange={({ currentTarget }) =>
            change({ theme: THEMES.find((theme) => theme === currentTarget.value)! })
          }
        >
          <option value="auto">{t('themeAuto')}</option>
          <option value="light">{t('themeLight')}</option>
          <option value="sepia">{t('themeSepia')}</option>
          <option value="dark">{t('themeDark')}</option>
        </select>
        <button type="button" class="button primary" data-action="close" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <TabStoryView control={control} />
    </>
  );
}
