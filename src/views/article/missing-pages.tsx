import type { MissingPage } from '@/reading';
import { t, type Word } from '@/platform/words.ts';

interface Props {
  pages: readonly MissingPage[];
  onRetry?: (() => void) | undefined;
}

const REASONS: Record<MissingPage['reason'], Word> = {
  forbidden: 'pageForbidden',
  unreachable: 'pageUnreachable',
  'site-error': 'pageSiteError',
  'timed-out': 'pageTimedOut',
  cancelled: 'pageCancelled',
  login: 'pageLogin',
  moved: 'pageMoved',
  'other-story': 'pageOtherStory',
  'not-an-article': 'pageNotAnArticle',
  repeated: 'pageRepeated',
  'too-large': 'pageTooLarge',
};

/** Names the pages of a split story that could not be read, each with why and a link. */
export function MissingPages({ pages, onRetry }: Props) {
  if (pages.length === 0) return null;
  return (
    <div class="notice" role="status">
      <ul>
        {pages.map(({ page, url, reason }) => (
          <li key={url}>
            {t('pageMissing', page)} {t(REASONS[reason])}{' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t('pageOpen', page)}
            </a>
          </li>
        ))}
      </ul>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
