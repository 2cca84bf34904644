import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/platform/browser.ts';
import { loadSettings, saveSettings, type Settings } from '@/platform/settings.ts';
import { t, type Word } from '@/platform/words.ts';
import { FONTS, TEXT_SCALE, THEMES } from '@/views/looks.ts';
import { ClearHistory } from '@/views/settings/clear-history.tsx';
import { DeleteSome } from '@/views/settings/delete-some.tsx';
import { ExcludedSites } from '@/views/settings/excluded-sites.tsx';
import { KeepChoice } from '@/views/settings/keep-choice.tsx';

/** What the reader may choose; every change holds at once. */
export function SettingsView() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void loadSettings().then(setSettings), []);
  if (!settings) return null;
  const change = (part: Partial<Settings>) => void saveSettings(part).then(setSettings);
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <h1 class="unseen">{t('tabSettings')}</h1>
      <Choice word="theme" options={THEMES} value={settings.theme} onChange={(theme) => change({ theme })} />
      <Choice word="font" options={FONTS} value={settings.font} onChange={(font) => change({ font })} />
      <label>
        {t('settingsTextSize')}
        <input
          type="range"
          min={TEXT_SCALE.smallest}
          max={TEXT_SCALE.largest}
          step={TEXT_SCALE.step}
          value={settings.textScale}
          onInput={({ currentTarget }) => change({ textScale: Number(currentTarget.value) })}
        />
      </label>
      <h2>{t('settingsHistory')}</h2>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={({ currentTarget }) => change({ paused: currentTarget.checked })}
        />
        {t('settingsPaused')}
      </label>
      <KeepChoice keep={settings.keep} onChange={(keep) => change({ keep })} />
      <ExcludedSites sites={settings.excludedSites} onChange={(excludedSites) => change({ excludedSites })} />
      <label class="settings-check">
        <input
          type="checkbox"
          name="sync-index"
          checked={settings.syncIndex}
          onChange={({ currentTarget }) => change({ syncIndex: currentTarget.checked })}
        />
        <span>
          {t('settingsSync')}
          <span class="settings-note">{t('settingsSyncHint')}</span>
        </span>
      </label>
      <a href={browser.runtime.getURL('/archive.html')} target="_blank">
        {t('settingsArchive')}
      </a>
      <DeleteSome />
      <ClearHistory />
      <p class="settings-note">{t('settingsShortcut')}</p>
      <p class="settings-note">{t('settingsPrivacy')}</p>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  word: Word;
  options: [T, Word][];
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ word, options, value, onChange }: ChoiceProps<T>) {
  return (
    <label>
      {t(word)}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {t(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
