import { checkStory } from '@/history/check-story.ts';
import type { StoredStory } from '@/history/entry.ts';
import { FORMAT, FORMAT_VERSION } from '@/history/export-json.ts';
import type { Result } from '@/reading.ts';

/** Why a file cannot be read at all. */
export type FileRefusal = 'not-ours' | 'newer-version' | 'too-large';

/** What a file holds: shown before anything is written. */
export interface ImportFile {
  stories: StoredStory[];
  /** Lines that hold no whole story of ours, counted from 1. While there is one, nothing of the file is imported. */
  damaged: number[];
}

/** Characters. A hundred thousand stories are about 1.5 GB and come in parts; a string holds half of that. */
const LARGEST = 500 * 1024 * 1024;

/** The separator of two stories. Matches `{"a":1},`; leaves `{"a":1}` alone. */
const COMMA = /,\s*$/;

/**
 * Reads a file that `exportJson` wrote. Each line is judged by itself and names itself when damaged; a hostile one
 * has no effect but that.
 */
export function readJsonFile(file: string): Result<ImportFile, FileRefusal> {
  if (file.length > LARGEST) return { ok: false, refusal: 'too-large' };
  const lines = file.split('\n');
  const version = versionOf(lines[0] ?? '');
  if (version === undefined) return { ok: false, refusal: 'not-ours' };
  if (version > FORMAT_VERSION) return { ok: false, refusal: 'newer-version' };
  const found: ImportFile = { stories: [], damaged: [] };
  const end = lines.findLastIndex((line) => line.trim() === ']}');
  if (end < 0) found.damaged.push(lines.length);
  lines.slice(1, end < 0 ? undefined : end).forEach((line, place) => {
    if (line.trim() === '') return;
    const story = checkStory(parsed(line.replace(COMMA, '')));
    if (story) found.stories.push(story);
    else found.damaged.push(place + 2);
  });
  return { ok: true, value: found };
}

function versionOf(firstLine: string): number | undefined {
  const head = parsed(`${firstLine.trim()}]}`);
  if (typeof head !== 'object' || head === null) return undefined;
  const { format, version } = head as Record<string, unknown>;
  return format === FORMAT && Number.isInteger(version) ? (version as number) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
