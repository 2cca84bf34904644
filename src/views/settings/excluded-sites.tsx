import { useState } from 'preact/hooks';
import { t } from '@/platform/words.ts';

interface Props {
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

const SITE = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u; // bank.co.id – not "bank", "https://"

/** Sites that are never recorded in the history. */
export function ExcludedSites({ sites, onChange }: Props) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const add = () => {
    const site = siteIn(text);
    setBad(site === undefined);
    if (site === undefined) return;
    setText('');
    if (!sites.includes(site)) onChange([...sites, site]);
  };
  return (
    <fieldset>
      <legend>{t('settingsExcluded')}</legend>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            {site}{' '}
            <button
              type="button"
              class="button quiet"
              aria-label={t('settingsExcludedRemove', site)}
              onClick={() => onChange(sites.filter((other) => other !== site))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        aria-label={t('settingsExcluded')}
        placeholder={t('settingsExcludedHint')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />{' '}
      <button type="button" class="button" onClick={add}>
        {t('settingsExcludedAdd')}
      </button>
      {bad && <p role="alert">{t('settingsExcludedBad')}</p>}
    </fieldset>
  );
}

/** The site in what was typed: a host, or a whole address pasted. */
function siteIn(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const host = URL.canParse(typed) ? new URL(typed).hostname : typed;
  const site = host.replace(/^www\./, '');
  return SITE.test(site) ? site : undefined;
}
