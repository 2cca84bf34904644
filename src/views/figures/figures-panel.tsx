import type { Angka, Figures, Tokoh } from '@/reading';
import { t } from '@/platform/words.ts';
import { beyondNumber } from '@/views/figures/beyond-number.ts';
import { FoundNames } from '@/views/figures/found-names.tsx';

interface Props {
  figures: Figures;
  names: 'model' | 'rules' | undefined;
  /** Shows a paragraph of the story. */
  onShow: (paragraph: number) => void;
  onPerson?: ((name: string) => void) | undefined;
}

// What a reader takes in at a glance; the rest is one press away. Fewer where the story itself starts below them.
const BESIDE = '(min-width: 1080px)'; // as in overlay.css
const SHOWN = { above: { people: 4, numbers: 4 }, beside: { people: 8, numbers: 8 } };

/** The key figures of a story: people with role and words, numbers with what they measure, names and abbreviations. */
export function FiguresPanel({ figures, names, onShow, onPerson }: Props) {
  const { tokoh, angka } = figures;
  const shown = SHOWN[matchMedia(BESIDE).matches ? 'beside' : 'above'];
  return (
    <section class="figures" aria-label={t('figuresTitle')}>
      {tokoh.length > 0 && (
        <Folding title={t('figuresPeople')} items={tokoh} shown={shown.people}>
          {(person) => <Person key={person.name} person={person} onShow={onShow} onPerson={onPerson} />}
        </Folding>
      )}
      {angka.length > 0 && (
        <Folding title={t('figuresNumbers')} items={angka} shown={shown.numbers}>
          {(number) => <NumberItem key={numberKey(number)} number={number} onShow={onShow} />}
        </Folding>
      )}
      {tokoh.length + angka.length === 0 && <p class="figures-none">{t('figuresNone')}</p>}
      {names === 'rules' && <p class="figures-note">{t('figuresRulesOnly')}</p>}
      <FoundNames figures={figures} onShow={onShow} />
    </section>
  );
}

interface FoldingProps<T> {
  title: string;
  items: readonly T[];
  shown: number;
  children: (item: T) => preact.ComponentChild;
}

function Folding<T>({ title, items, shown, children }: FoldingProps<T>) {
  return (
    <div class="figures-group">
      <h2>
        {title} <span class="count">{items.length}</span>
      </h2>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <details>
          <summary>{t('figuresMore', items.length - shown)}</summary>
          <ul>{items.slice(shown).map(children)}</ul>
        </details>
      )}
    </div>
  );
}

interface PersonProps extends Pick<Props, 'onShow' | 'onPerson'> {
  person: Tokoh;
}

function Person({ person, onShow, onPerson }: PersonProps) {
  const first = person.mentions[0]?.paragraph ?? 0;
  return (
    <li class="person">
      <span>
        <button type="button" class="link person-name" onClick={() => onShow(first)}>
          {person.name}
        </button>
        {person.role && <span class="person-role">{person.role}</span>}
      </span>
      {onPerson && (
        <button
          type="button"
          class="link person-history"
          title={t('figuresPersonHistory')}
          aria-label={`${t('figuresPersonShort')}: ${person.name}`}
          onClick={() => onPerson(person.name)}
        >
          {t('figuresPersonShort')}
        </button>
      )}
      {person.quotes.length > 0 && (
        <details>
          <summary title={t('figuresQuotes', person.quotes.length)}>
            <span aria-hidden="true">“ {person.quotes.length}</span>
            <span class="unseen">{t('figuresQuotes', person.quotes.length)}</span>
          </summary>
          {person.quotes.map((quote) => (
            <blockquote key={`${quote.span.paragraph}:${quote.span.start}`}>
              <button type="button" class="link" onClick={() => onShow(quote.span.paragraph)}>
                {quote.text}
              </button>
              {!quote.direct && <span class="quote-kind"> ({t('figuresReported')})</span>}
            </blockquote>
          ))}
        </details>
      )}
    </li>
  );
}

function NumberItem({ number, onShow }: { number: Angka; onShow: Props['onShow'] }) {
  return (
    <li class="number">
      <button type="button" class="link number-text" onClick={() => onShow(number.span.paragraph)}>
        {number.text}
      </button>
      {number.label && <NumberLabel number={number.text} label={number.label} />}
    </li>
  );
}

function NumberLabel({ number, label }: { number: string; label: string }) {
  const { words, goesOn } = beyondNumber(number, label);
  if (!words) return null;
  return <span class={goesOn ? 'number-label goes-on' : 'number-label'}>{words}</span>;
}

function numberKey({ span, kind }: Angka): string {
  return `${kind}:${span.paragraph}:${span.start}`;
}
