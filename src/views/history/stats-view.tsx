import { useEffect, useState } from 'preact/hooks';
import type { Count, ReadingStats } from '@/history/reading-stats.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { WeekChart } from '@/views/history/week-chart.tsx';

interface Props {
  onPerson: (name: string) => void;
}

/** The numbers of one's own reading: weeks, sites, people met, interruptions taken out. */
export function StatsView({ onPerson }: Props) {
  const [stats, setStats] = useState<ReadingStats>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const all = { from: 0, until: Number.MAX_SAFE_INTEGER };
    sendMessage('readingStats', all).then(setStats, () => setFailed(true));
  }, []);

  if (failed) return <p role="alert">{t('historyFailed')}</p>;
  if (!stats) return <p>{t('historyStatsCounting')}</p>;
  if (stats.articles === 0) return <p>{t('historyEmpty')}</p>;
  return (
    <div class="stats">
      <dl class="stats-totals">
        <Total name={t('historyStatsArticles')} value={stats.articles} />
        <Total name={t('historyStatsMinutes')} value={Math.round(stats.minutes)} />
        <Total name={t('historyStatsRemovals')} value={stats.removals} />
      </dl>
      <WeekChart weeks={stats.weeks} />
      <div class="stats-columns">
        <Counts title={t('historyStatsSites')} counts={stats.sites} />
        <Counts title={t('historyStatsPeople')} counts={stats.people} onChoose={onPerson} />
      </div>
    </div>
  );
}

function Total({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface CountsProps {
  title: string;
  counts: readonly Count[];
  onChoose?: (name: string) => void;
}

function Counts({ title, counts, onChoose }: CountsProps) {
  if (counts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol class="stats-counts">
        {counts.map(({ name, articles }) => (
          <li key={name}>
            {onChoose ? (
              <button type="button" class="link" onClick={() => onChoose(name)}>
                {name}
              </button>
            ) : (
              name
            )}{' '}
            <span class="count">{articles}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
