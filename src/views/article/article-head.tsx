import type { Article } from '@/reading';
import { t } from '@/platform/words.ts';
import { longDate } from '@/views/dates.ts';

/** Title, credits, date and reading time. */
export function ArticleHead({ article }: { article: Article }) {
  const credits = [article.byline, article.editor && t('articleEditor', article.editor)].filter(Boolean);
  return (
    <header class="article-head" lang={article.lang}>
      <p class="article-site">
        {[article.siteName ?? hostOf(article.url), article.section].filter(Boolean).join(' · ')}
      </p>
      <h1>{article.title}</h1>
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
