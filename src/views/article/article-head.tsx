import type { Article } from '@/reading';
import { t } from '@/platform/words.ts';
import { longDate } from '@/views/dates.ts';

/** What a line of the title may not end in: "78-65", "Rp 9.043,75"; not "ke-78", "78 persen". */
const UNBROKEN = /(\d{1,4}(?:[-–]\d{1,4}){1,3}|Rp\s?\d[\d.,]{0,20})/;

/** Title, credits, date and reading time. */
export function ArticleHead({ article }: { article: Article }) {
  const credits = [article.byline, article.editor && t('articleEditor', article.editor)].filter(Boolean);
  return (
    <header class="article-head" lang={article.lang}>
      <p class="article-site">
        {[article.siteName ?? hostOf(article.url), article.section].filter(Boolean).join(' · ')}
      </p>
      <h1>
        {article.title
          .split(UNBROKEN)
          .map((part, place) => (place % 2 === 1 ? <span key={place}>{part}</span> : part))}
      </h1>
      {credits.length > 0 && <p class="article-credits">{credits.join(' · ')}</p>}
      <p class="article-facts">
        {article.publishedAt && (
          <>
            <time dateTime={article.publishedAt}>{longDate(article.publishedAt)}</time>
            {' · '}
          </>
        )}
        {t('articleMinutes', article.minutes)}
      </p>
    </header>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
