import { useEffect, useState } from 'preact/hooks';
import type { StoredStory } from '@/history/entry.ts';
import type { Appearance } from '@/history/person.ts';
import { sendMessage } from '@/messages.ts';
import { t } from '@/platform/words.ts';
import { day } from '@/views/dates.ts';

interface Props {
  name: string;
  onBack: () => void;
  onOpen: (story: StoredStory) => void;
}

const PAGE = 20;

/** Every story read that names a person, newest first on a line of time, with what they said in each. */
export function PersonView({ name, onBack, onOpen }: Props) {
  const [met, setMet] = useState<Appearance[]>();
  const [more, setMore] = useState(false);
  const [failed, setFailed] = useState(false);
  const load = async (known: Appearance[]) => {
    const before = known.at(-1)?.entry.at;
    const query = { name, limit: PAGE, ...(before !== undefined && { before }) };
    const older = await sendMessage('appearances', query).catch(() => undefined);
    setFailed(older === undefined);
    if (!older) return;
    setMet([...known, ...older]);
    setMore(older.length === PAGE);
  };
  useEffect(() => {
    setMet(undefined);
    void load([]);
  }, [name]);

  const open = async (key: string) => {
    const story = await sendMessage('openStory', key).catch(() => undefined);
    if (story) onOpen(story);
  };
  return (
    <section class="person-view" aria-label={name}>
      <button type="button" class="button quiet" data-action="back" onClick={onBack}>
        ← {t('back')}
      </button>
      <h1>{name}</h1>
      {failed && (
        <div class="state" role="alert">
          <p>{t('historyFailed')}</p>
          <button type="button" class="button" onClick={() => void load(met ?? [])}>
            {t('retry')}
          </button>
        </div>
      )}
      {met?.length === 0 && <p class="state">{t('historyPersonNone')}</p>}
      <ol class="person-line">
        {met?.map((appearance) => (
          <Meeting
            key={appearance.entry.key}
            appearance={appearance}
            onOpen={() => void open(appearance.entry.key)}
          />
        ))}
      </ol>
      {more && (
        <button type="button" class="button history-more" onClick={() => void load(met ?? [])}>
          {t('historyMore')}
        </button>
      )}
    </section>
  );
}

function Meeting({
  appearance: { entry, role, quotes },
  onOpen,
}: {
  appearance: Appearance;
  onOpen: () => void;
}) {
  return (
    <li>
      <time dateTime={new Date(entry.at).toISOString()}>{day(entry.at)}</time>
      <button type="button" class="link history-title" onClick={onOpen}>
        {entry.title}
      </button>
      <p class="history-facts">{[role, entry.siteName ?? entry.site].filter(Boolean).join(' · ')}</p>
      {quotes.map(({ text, direct, span }) => (
        <blockquote key={`${span.paragraph}:${span.start}`} data-direct={direct}>
          {direct ? `“${text}”` : text}
        </blockquote>
      ))}
    </li>
  );
}
