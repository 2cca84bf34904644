import { useEffect, useState } from 'preact/hooks';
import type { HistoryState } from '@/history/store.ts';
import { sendMessage } from '@/messages.ts';
import { loadSettings, saveSettings } from '@/platform/settings.ts';
import { t } from '@/platform/words.ts';

/** Says what the reader has to know: of the database as it was found, and whether recording is paused. */
export function StateNotes() {
  const [state, setState] = useState<HistoryState>();
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    sendMessage('historyState').then(setState, () => undefined);
    loadSettings().then(
      (settings) => setPaused(settings.paused),
      () => undefined,
    );
  }, []);
  const resume = async () => setPaused((await saveSettings({ paused: false })).paused);
  return (
    <>
      {paused && (
        <p class="notice">
          {t('keptPaused')}{' '}
          <button type="button" class="button" data-action="resume" onClick={() => void resume()}>
            {t('historyResume')}
          </button>
        </p>
      )}
      {state?.readOnly && <p class="notice">{t('historyReadOnly')}</p>}
      {state?.setAside.map((name) => (
        <p class="notice" key={name}>
          {t('historySetAside', name)}
        </p>
      ))}
    </>
  );
}
