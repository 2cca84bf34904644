import type { Removal } from '@/reading';
import { t } from '@/platform/words.ts';
import { removalIds } from '@/views/article/removal-id.ts';
import { reasonOf } from '@/views/article/reasons.ts';

interface Props {
  removals: readonly Removal[];
  restored: ReadonlySet<string>;
  onChange: (restored: Set<string>) => void;
}

interface Item {
  id: string;
  text: string;
  reason: string;
}

/** What was taken out of the story, by reason; each item, or all, can be put back. */
export function Ledger({ removals, restored, onChange }: Props) {
  if (removals.length === 0) return <p class="ledger-none">{t('ledgerNone')}</p>;
  const ids = removalIds(removals);
  const items = removals.map((removal, place) => itemOf(removal, ids[place]!));
  const out = ids.filter((id) => !restored.has(id)).length;
  const toggle = (id: string) => onChange(toggled(restored, id));
  return (
    <details class="ledger">
      <summary>{countOf(out, ids.length)}</summary>
      <div class="ledger-sheet">
        {[...byReason(items)].map(([reason, group]) => (
          <section class="ledger-group" key={reason}>
            <h2>
              {reason} <span class="count">{group.length}</span>
            </h2>
            <ul>
              {group.map((item) => (
                <ItemRow key={item.id} item={item} back={restored.has(item.id)} onToggle={toggle} />
              ))}
            </ul>
          </section>
        ))}
        <button
          type="button"
          class="button"
          onClick={() => onChange(new Set(out === 0 ? [] : ids))}
          data-action="restore-all"
        >
          {out === 0 ? t('ledgerRemoveAll') : t('ledgerRestoreAll')}
        </button>
      </div>
    </details>
  );
}

/** "4 sisipan dihapus", and how many of them were put back. */
function countOf(out: number, all: number): string {
  if (out === 0) return t('ledgerAllBack', all);
  const gone = out === 1 ? t('ledgerCountOne') : t('ledgerCount', out);
  return out < all ? `${gone} ${t('ledgerBack', all - out)}` : gone;
}

interface RowProps {
  item: Item;
  back: boolean;
  onToggle: (id: string) => void;
}

function ItemRow({ item: { id, text }, back, onToggle }: RowProps) {
  const word = back ? t('ledgerRemove') : t('ledgerRestore');
  return (
    <li class={back ? 'ledger-item back' : 'ledger-item'}>
      <span class="ledger-text">{text}</span>
      <button
        type="button"
        class="button quiet"
        aria-label={`${word}: ${text.slice(0, 60)}`}
        onClick={() => onToggle(id)}
      >
        {word}
      </button>
    </li>
  );
}

function itemOf(removal: Removal, id: string): Item {
  return { id, text: removal.text.trim() || t('ledgerNoText'), reason: reasonOf(removal) };
}

function byReason(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.reason, [...(groups.get(item.reason) ?? []), item]);
  return groups;
}

function toggled(restored: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(restored);
  if (!next.delete(id)) next.add(id);
  return next;
}
