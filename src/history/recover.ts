import { openSetAside } from '@/history/db.ts';
import type { StoredStory } from '@/history/entry.ts';
import { allStories } from '@/history/list.ts';
import { mergeStories } from '@/history/merge-stories.ts';
import type { Database } from '@/history/schema.ts';

const AT_ONCE = 100;

/**
 * Brings the stories of set-aside databases back into `db` where they open again: a browser may refuse a database once
 * and not the next time. Each is deleted only after all it holds is in `db` and on the disk, and taken off `names`.
 */
export async function recover(db: Database, factory: IDBFactory, names: string[]): Promise<void> {
  for (const name of names.slice())
    if (await recoverOne(db, factory, name)) names.splice(names.indexOf(name), 1);
}

async function recoverOne(db: Database, factory: IDBFactory, name: string): Promise<boolean> {
  const old = await openSetAside(factory, name);
  if (!old) return false;
  try {
    for await (const stories of inParts(allStories(old))) {
      if (!(await mergeStories(db, stories)).ok) return false;
    }
  } catch {
    // Part of it cannot be read: it stays where it is.
    return false;
  } finally {
    old.close();
  }
  factory.deleteDatabase(name);
  return true;
}

async function* inParts(stories: AsyncIterable<StoredStory>): AsyncGenerator<StoredStory[]> {
  let part: StoredStory[] = [];
  for await (const story of stories) {
    part.push(story);
    if (part.length < AT_ONCE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
