import type { Removal } from '@/reading';
import { t } from '@/platform/words.ts';
import { removalId } from '@/views/article/removal-id.ts';

interface Props {
  removals: readonly Removal[];
  restored: ReadonlySet<string>;
  onChange: (restored: Set<string>) => void;
}

/** What was taken out of the story, by reason; each item, or all, can be put back. */
export function Ledger({ removals, restored, onChange }: Props) {
  if (removals.length === 0) return <p class="ledger-none">{t('ledgerNone')}</p>;
  const ids = removals.map(removalId);
  const out = ids.filter((id) => !restored.has(id)).length;
  const toggle = (id: string) => onChange(toggled(restored, id));
  return (
    <details class="ledger">
      <summary>
        {t('ledgerCount', out)}
        {out < ids.length && <span class="ledger-back"> {t('ledgerBack', ids.length - out)}</span>}
      </summary>
      <button
        type="button"
        class="button"
        onClick={() => onChange(new Set(out === 0 ? [] : ids))}
        data-action="restore-all"
      >
        {out === 0 ? t('ledgerRemoveAll') : t('ledgerRestoreAll')}
      </button>
      {[...byReason(removals)].map(([reason, items]) => (
        <section class="ledger-group" key={reason}>
          <h2>
            {reason} <span class="count">{items.length}</span>
          </h2>
          <ul>
            {items.map((item) => (
              <Item
                key={removalId(item)}
                item={item}
                back={restored.has(removalId(item))}
                onToggle={toggle}
              />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Item({ item, back, onToggle }: { item: Removal; back: boolean; onToggle: (id: string) => void }) {
  const text = item.text.trim() || t('ledgerNoText');
  return (
    <li>
      <span class="ledger-text">{text}</span>
      <button
        type="button"
        class="button quiet"
        aria-pressed={back}
        aria-label={`${back ? t('ledgerRemove') : t('ledgerRestore')}: ${text.slice(0, 60)}`}
        onClick={() => onToggle(removalId(item))}
      >
        {back ? t('ledgerRemove') : t('ledgerRestore')}
      </button>
    </li>
  );
}

function byReason(removals: readonly Removal[]): Map<string, Removal[]> {
  const groups = new Map<string, Removal[]>();
  for (const removal of removals) {
    const group = groups.get(removal.reason) ?? [];
    groups.set(removal.reason, [...group, removal]);
  }
  return groups;
}

function toggled(restored: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(restored);
  if (!next.delete(id)) next.add(id);
  return next;
}
