import { useState } from 'preact/hooks';
import type { History } from '@/history/store.ts';
import { t, type Word } from '@/platform/words.ts';
import { writeExport, type ExportFile, type ExportForm } from '@/views/archive/write-export.ts';

const FORMS: readonly [ExportForm, Word][] = [
  ['json', 'archiveExportJson'],
  ['csv', 'archiveExportCsv'],
  ['markdown', 'archiveExportMarkdown'],
  ['numbers', 'archiveExportNumbers'],
];

/** Hands the whole history to the reader as a file. */
export function ExportPanel({ history }: { history: () => Promise<History> }) {
  const [said, setSaid] = useState<string>();
  const save = async (form: ExportForm) => {
    setSaid(t('archiveBusy'));
    try {
      const names: string[] = [];
      for await (const file of writeExport(form, await history(), new Date())) {
        download(file);
        names.push(file.name);
      }
      setSaid(t('archiveExported', names.join(', ')));
    } catch {
      setSaid(t('archiveFailed'));
    }
  };
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{t('archiveExport')}</h2>
      <p>{t('archiveExportHint')}</p>
      <p class="archive-buttons">
        {FORMS.map(([form, word]) => (
          <button key={form} type="button" class="button" data-export={form} onClick={() => void save(form)}>
            {t(word)}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

const KEPT_MS = 60_000;

function download({ name, content }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the blob after the click returned.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
