import { useEffect, useState } from 'preact/hooks';
import type { HistoryState } from '@/history/store.ts';
import { sendMessage } from '@/messages.ts';
import { loadSettings, saveSettings } from '@/platform/settings.ts';
import { t } from '@/platform/words.ts';
import { day } from '@/views/dates.ts';

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
  const acknowledge = () => {
    const { lostAt: _, ...rest } = state!;
    setState(rest);
    void sendMessage('acknowledgeLoss').catch(() => undefined);
  };
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
      {state?.lostAt !== undefined && (
        <p class="notice" role="alert">
          {t('historyLost', day(state.lostAt))}{' '}
          <button type="button" class="button" data-action="acknowledge" onClick={acknowledge}>
            {t('historyLostKnown')}
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
