import type { StoredStory } from '@/history/entry.ts';

/** The word that tells our files from others. */
export const FORMAT = 'jernih-history';

/** Version of the file's schema; a file of a newer one is refused, older ones are read. */
export const FORMAT_VERSION = 1;

/**
 * The whole history as JSON, one story a line, so that a damaged line can be named. Schema, version 1: line 1
 * `{"format":"jernih-history","version":1,"exportedAt":"<ISO 8601>","stories":[`, then each line a `StoredStory`
 * (entry, reading, versions; see `docs/export-format.md`), then `]}`. The file as a whole is JSON too.
 */
export async function* exportJson(
  stories: AsyncIterable<StoredStory>,
  exportedAt: Date,
): AsyncGenerator<string> {
  const head = JSON.stringify({
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: exportedAt.toISOString(),
  });
  yield `${head.slice(0, -1)},"stories":[`;
  let separator = '\n';
  for await (const story of stories) {
    yield separator + JSON.stringify(story);
    separator = ',\n';
  }
  yield '\n]}\n';
}
