import { useLayoutEffect, useState } from 'preact/hooks';
import { saveSettings, type Settings } from '@/platform/settings.ts';
import { t } from '@/platform/words.ts';
import type { TabStoryControl } from '@/views/article/tab-story.ts';
import { TabStoryView } from '@/views/article/tab-story-view.tsx';
import { ReaderMenu } from '@/views/overlay/reader-menu.tsx';

interface Props {
  control: TabStoryControl;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  onClose: () => void;
}

/** The story full-page, under its own small bar: how it looks, and close. */
export function Overlay({ control, settings, onSettings, onClose }: Props) {
  const [chosen, setChosen] = useState(settings);
  // Asked before anything is painted: the page is read meanwhile.
  useLayoutEffect(() => control.read(), [control]);
  const change = (part: Partial<Settings>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    onSettings(next);
    void saveSettings(part);
  };
  return (
    <>
      <div class="overlay-bar">
        <ReaderMenu settings={chosen} onChange={change} />
        <button type="button" class="button primary" data-action="close" onClick={onClose}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
      <TabStoryView control={control} />
    </>
  );
}
