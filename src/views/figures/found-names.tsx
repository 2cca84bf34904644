import type { Figures, NamedEntity } from '@/reading';
import { t } from '@/platform/words.ts';

interface Props {
  figures: Figures;
  onShow: (paragraph: number) => void;
}

/** Organisations, places and the abbreviations the story explains, folded away under the people and numbers. */
export function FoundNames({ figures: { names = [], abbreviations = [] }, onShow }: Props) {
  if (names.length + abbreviations.length === 0) return null;
  const organisations = names.filter(({ kind }) => kind === 'organisasi');
  const places = names.filter(({ kind }) => kind === 'tempat');
  return (
    <details class="found-names">
      <summary>{t('figuresOther')}</summary>
      <NameList title={t('figuresOrganisations')} names={organisations} onShow={onShow} />
      <NameList title={t('figuresPlaces')} names={places} onShow={onShow} />
      {abbreviations.length > 0 && (
        <>
          <h3>{t('figuresAbbreviations')}</h3>
          <dl>
            {abbreviations.map(({ short, long }) => (
              <div key={short}>
                <dt>{short}</dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}

interface ListProps {
  title: string;
  names: NamedEntity[];
  onShow: (paragraph: number) => void;
}

function NameList({ title, names, onShow }: ListProps) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="chips">
        {names.map(({ name, abbreviation, mentions }) => (
          <li key={name}>
            <button type="button" class="chip" onClick={() => onShow(mentions[0]?.paragraph ?? 0)}>
              {abbreviation ? `${name} (${abbreviation})` : name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
