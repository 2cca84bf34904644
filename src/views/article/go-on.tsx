import { isLeft, type Progress } from '@/history/entry.ts';
import { t } from '@/platform/words.ts';

/** Leads to the paragraph at which the reader left an unfinished story. */
export function GoOn({ left, onGo }: { left: Progress; onGo: () => void }) {
  if (!isLeft(left)) return null;
  return (
    <p class="kept-note">
      {t('historyShare', Math.round(left.share * 100))}{' '}
      <button type="button" class="button" data-action="go-on" onClick={onGo}>
        {t('historyGoOn')}
      </button>
    </p>
  );
}
