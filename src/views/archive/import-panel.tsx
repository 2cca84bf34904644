import { useState } from 'preact/hooks';
import type { HistoryRefusal } from '@/history/entry.ts';
import type { FileRefusal } from '@/history/import-json.ts';
import type { Merged } from '@/history/merge-stories.ts';
import { keptSince } from '@/history/prune.ts';
import type { History } from '@/history/store.ts';
import { loadSettings } from '@/platform/settings.ts';
import { t, type Word } from '@/platform/words.ts';
import { importable, readImport, type Candidate } from '@/views/archive/read-import.ts';

interface Props {
  history: () => Promise<History>;
  onImported: () => void;
}

type Step =
  | { at: 'start' }
  | { at: 'busy' }
  | { at: 'refused'; why: FileRefusal | HistoryRefusal }
  | { at: 'preview'; candidate: Candidate; known: number; old: number }
  | { at: 'done'; merged: Merged };

const REFUSALS: Record<FileRefusal | HistoryRefusal, Word> = {
  'not-ours': 'archiveImportNotOurs',
  'newer-version': 'archiveImportNewer',
  'too-large': 'archiveImportTooLarge',
  'storage-full': 'archiveImportFull',
  'not-a-web-page': 'archiveImportNotOurs',
  'read-only': 'historyReadOnly',
  unreadable: 'archiveFailed',
};
const LINES_NAMED = 20;

/** Chooses a file, shows what it would bring (new, known, damaged with their lines) and imports all of it or nothing. */
export function ImportPanel({ history, onImported }: Props) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const failed = () => setStep({ at: 'refused', why: 'unreadable' });

  const choose = async (file: File) => {
    setStep({ at: 'busy' });
    const read = readImport(file.name, await file.text(), inertDocument, Date.now());
    if (!read.ok) return setStep({ at: 'refused', why: read.refusal });
    const keys = new Set(read.value.stories.map(({ entry }) => entry.key));
    const known = (await (await history()).known([...keys])).size;
    const since = keptSince((await loadSettings()).keep, Date.now());
    const old = read.value.stories.filter(({ entry }) => entry.reads.length > 0 && entry.at < since).length;
    setStep({ at: 'preview', candidate: read.value, known, old });
  };
  const take = async ({ stories }: Candidate) => {
    setStep({ at: 'busy' });
    const merged = await (await history()).merge(stories);
    if (!merged.ok) return setStep({ at: 'refused', why: merged.refusal });
    setStep({ at: 'done', merged: merged.value });
    onImported();
  };
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{t('archiveImport')}</h2>
      <p>{t('archiveImportHint')}</p>
      <label class="archive-file">
        <span>{t('archiveImportChoose')}</span>
        <input
          type="file"
          accept=".json,.html,.htm,.csv"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file chosen again, mended meanwhile, must be seen as a choice.
            if (file)
              void choose(file)
                .catch(failed)
                .then(() => (currentTarget.value = ''));
          }}
        />
      </label>
      <div role="status">
        {step.at === 'busy' && <p>{t('archiveBusy')}</p>}
        {step.at === 'refused' && <p class="notice">{t(REFUSALS[step.why])}</p>}
        {step.at === 'done' && <p>{t('archiveImported', step.merged.added, step.merged.known)}</p>}
        {step.at === 'preview' && (
          <Preview step={step} onTake={() => void take(step.candidate).catch(failed)} />
        )}
      </div>
      {step.at === 'preview' && (
        <button type="button" class="button quiet" onClick={() => setStep({ at: 'start' })}>
          {t('archiveImportCancel')}
        </button>
      )}
    </section>
  );
}

function Preview({
  step: { candidate, known, old },
  onTake,
}: {
  step: Extract<Step, { at: 'preview' }>;
  onTake: () => void;
}) {
  const { stories, damaged, kind } = candidate;
  const fresh = new Set(stories.map(({ entry }) => entry.key)).size - known;
  const named = damaged.slice(0, LINES_NAMED).join(', ') + (damaged.length > LINES_NAMED ? ', …' : '');
  return (
    <>
      <p data-preview>{t('archiveImportPreview', fresh, known, damaged.length)}</p>
      {damaged.length > 0 && (
        <p class="notice">{t(kind === 'ours' ? 'archiveImportDamaged' : 'archiveImportSkipped', named)}</p>
      )}
      {old > 0 && <p class="notice">{t('archiveImportOld', old)}</p>}
      {importable(candidate) && (
        <button type="button" class="button primary" data-action="import" onClick={onTake}>
          {t('archiveImportTake')}
        </button>
      )}
    </>
  );
}

/** A document that runs nothing and loads nothing. */
function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
