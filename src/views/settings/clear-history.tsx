import { useState } from 'preact/hooks';
import { sendMessage } from '@/messages.ts';
import { t, type Word } from '@/platform/words.ts';

/** Deletes everything read, after the word for it was typed. */
export function ClearHistory() {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Word>();
  const clear = async () => {
    const cleared = await sendMessage('clearHistory').catch(() => undefined);
    setTyped('');
    setSaid(cleared?.ok ? 'settingsCleared' : 'settingsFailed');
  };
  return (
    <fieldset>
      <legend>{t('settingsClear')}</legend>
      <p class="settings-note">{t('settingsClearHint')}</p>
      <p class="settings-buttons">
        <input
          type="text"
          aria-label={t('settingsClearHint')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={typed !== t('settingsClearWord')}
          onClick={() => void clear()}
        >
          {t('settingsClear')}
        </button>
      </p>
      {said && <p role="status">{t(said)}</p>}
    </fieldset>
  );
}
