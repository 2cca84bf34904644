import type { Week } from '@/history/reading-stats.ts';
import { t } from '@/platform/words.ts';
import { day } from '@/views/dates.ts';

// A year of bars is what a narrow page shows with each bar still told apart.
const WEEKS_SHOWN = 52;
const BAR = 12;
const GAP = 3;
const HEIGHT = 90;

/** Minutes read per week as bars, the newest at the right; screen readers get the same numbers as a table. */
export function WeekChart({ weeks }: { weeks: readonly Week[] }) {
  const shown = weeks.slice(-WEEKS_SHOWN);
  const busiest = Math.max(0, ...shown.map(({ minutes }) => minutes));
  const highest = Math.max(1, busiest);
  const [first, last] = [shown[0], shown.at(-1)];
  const width = Math.max(1, shown.length) * (BAR + GAP) - GAP;
  return (
    <figure class="week-chart">
      <figcaption>{t('historyStatsWeeks')}</figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
        {shown.map((week, place) => {
          // A week with any reading is seen, however short it was.
          const height = week.articles === 0 ? 1 : Math.max(3, (week.minutes / highest) * HEIGHT);
          return (
            <rect
              key={week.monday}
              x={place * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              rx="2"
            >
              <title>{weekSentence(week)}</title>
            </rect>
          );
        })}
      </svg>
      {first && last && (
        <p class="week-scale" aria-hidden="true">
          <span>{weekName(first.monday)}</span>
          <span>{t('historyStatsBusiest', Math.round(busiest))}</span>
          <span>{weekName(last.monday)}</span>
        </p>
      )}
      <table class="unseen">
        <caption>{t('historyStatsWeeks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('historyStatsWeek')}</th>
            <th scope="col">{t('historyStatsArticles')}</th>
            <th scope="col">{t('historyStatsMinutes')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ monday, articles, minutes }) => (
            <tr key={monday}>
              <th scope="row">{weekName(monday)}</th>
              <td>{articles}</td>
              <td>{Math.round(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function weekSentence({ monday, articles, minutes }: Week): string {
  return t('historyStatsWeekLine', weekName(monday), articles, Math.round(minutes));
}

function weekName(monday: string): string {
  return day(new Date(`${monday}T12:00`).getTime());
}
