import { useRef } from 'preact/hooks';
import type { Settings } from '@/platform/settings.ts';
import { t, type Word } from '@/platform/words.ts';
import { FONTS, TEXT_SCALE, THEMES } from '@/views/looks.ts';

interface Props {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

const { smallest, largest, step } = TEXT_SCALE;

/** How the story looks: text size, typeface and colours, folded away behind "Aa". */
export function ReaderMenu({ settings, onChange }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const scale = (by: number) => {
    const wanted = Math.round((settings.textScale + by) * 10) / 10;
    onChange({ textScale: Math.min(largest, Math.max(smallest, wanted)) });
  };
  const closeWhenLeft = ({ relatedTarget }: FocusEvent) => {
    if (!menu.current?.contains(relatedTarget as Node | null)) menu.current!.open = false;
  };
  return (
    <details class="reader-menu" ref={menu} onFocusOut={closeWhenLeft}>
      <summary class="button" aria-label={t('look')} title={t('look')}>
        Aa
      </summary>
      {/* Takes the focus of a press between its buttons, which would else close it. */}
      <div class="reader-sheet" tabIndex={-1}>
        <div class="reader-choice" role="group" aria-label={t('settingsTextSize')}>
          <button
            type="button"
            aria-label={t('textSmaller')}
            disabled={settings.textScale <= smallest}
            onClick={() => scale(-step)}
          >
            <span class="reader-small">A</span>
          </button>
          <output>{Math.round(settings.textScale * 100)}%</output>
          <button
            type="button"
            aria-label={t('textLarger')}
            disabled={settings.textScale >= largest}
            onClick={() => scale(step)}
          >
            <span class="reader-large">A</span>
          </button>
        </div>
        <Pick name="font" options={FONTS} value={settings.font} onPick={(font) => onChange({ font })} />
        <Pick name="theme" options={THEMES} value={settings.theme} onPick={(theme) => onChange({ theme })} />
      </div>
    </details>
  );
}

interface PickProps<T extends string> {
  name: 'font' | 'theme';
  options: [T, Word][];
  value: T;
  onPick: (value: T) => void;
}

function Pick<T extends string>({ name, options, value, onPick }: PickProps<T>) {
  return (
    <div class="reader-choice" role="radiogroup" aria-label={t(name)}>
      {options.map(([option, word]) => (
        <label key={option} data-look={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
          <span>{t(word)}</span>
        </label>
      ))}
    </div>
  );
}
