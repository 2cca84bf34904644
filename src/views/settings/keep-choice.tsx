import { useState } from 'preact/hooks';
import type { Removed } from '@/history/remove.ts';
import { keptSince, type Keep } from '@/history/prune.ts';
import { sendMessage } from '@/messages.ts';
import { t, type Word } from '@/platform/words.ts';

interface Props {
  keep: Keep;
  onChange: (keep: Keep) => void;
}

type Step =
  | { at: 'asked'; keep: Keep; until: number; count: number }
  | { at: 'deleted'; before: Keep; removed: Removed }
  | { at: 'failed' };

const KEEPS: [Keep, Word][] = [
  ['always', 'settingsKeepAlways'],
  ['1-year', 'settingsKeepYear'],
  ['30-days', 'settingsKeep30'],
];

/** How long readings are kept. A choice that deletes some says how many, waits for a yes, and can be taken back. */
export function KeepChoice({ keep, onChange }: Props) {
  const [step, setStep] = useState<Step>();
  const choose = async (next: Keep) => {
    setStep(undefined);
    const until = keptSince(next, Date.now());
    if (until === -Infinity) return onChange(next);
    const count = await sendMessage('countStories', { until, read: true }).catch(() => undefined);
    if (count === undefined) return setStep({ at: 'failed' });
    return count === 0 ? onChange(next) : setStep({ at: 'asked', keep: next, until, count });
  };
  const apply = async ({ keep: next, until }: Extract<Step, { at: 'asked' }>) => {
    const removed = await sendMessage('removeMatching', { until, read: true }).catch(() => undefined);
    if (!removed?.ok) return setStep({ at: 'failed' });
    setStep({ at: 'deleted', before: keep, removed: removed.value });
    onChange(next);
  };
  const undo = async ({ before, removed }: Extract<Step, { at: 'deleted' }>) => {
    // First the longer keeping: the daily work must not take away what comes back.
    onChange(before);
    const restored = await sendMessage('restoreStories', removed.batch).catch(() => undefined);
    setStep(restored?.ok ? undefined : { at: 'failed' });
  };
  return (
    <div>
      <label>
        {t('settingsKeep')}
        <select
          name="keep"
          value={step?.at === 'asked' ? step.keep : keep}
          onChange={({ currentTarget }) => void choose(currentTarget.value as Keep)}
        >
          {KEEPS.map(([option, word]) => (
            <option key={option} value={option}>
              {t(word)}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {step?.at === 'failed' && <p>{t('settingsFailed')}</p>}
        {step?.at === 'asked' && <p class="notice">{t('settingsKeepOlder', step.count)}</p>}
        {step?.at === 'deleted' && <p>{t('historyDeleted', step.removed.count)}</p>}
      </div>
      {step?.at === 'asked' && (
        <p class="settings-buttons">
          <button type="button" class="button" data-action="keep-apply" onClick={() => void apply(step)}>
            {t('settingsKeepApply')}
          </button>
          <button type="button" class="button quiet" onClick={() => setStep(undefined)}>
            {t('settingsCancel')}
          </button>
        </p>
      )}
      {step?.at === 'deleted' && (
        <button type="button" class="button" data-action="keep-undo" onClick={() => void undo(step)}>
          {t('historyUndo')}
        </button>
      )}
    </div>
  );
}
