import { t } from '@/platform/words.ts';

interface Props {
  done: number;
  total: number;
  onCancel: () => void;
}

/** How far the joining of a split story is, with a way to stop it. */
export function JoinBar({ done, total, onCancel }: Props) {
  const text = t('joinProgress', Math.min(done + 1, total), total);
  return (
    <div class="join-bar" role="status">
      <label>
        <span>{text}</span>
        <progress value={done} max={total} />
      </label>
      <button type="button" class="button quiet" onClick={onCancel}>
        {t('joinCancel')}
      </button>
    </div>
  );
}
