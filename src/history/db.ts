import { wrap } from 'idb';
import { MIGRATIONS, STORES, type Database, type Migration, type Upgrade } from '@/history/schema.ts';

/** The first database; one that replaces a damaged one has `-2`, `-3`, … after it. */
export const DATABASE = 'jernih-history';

/** Matches `jernih-history`, `jernih-history-2`; leaves `jernih-history-old` alone. */
const OURS = /^jernih-history(?:-(\d+))?$/;

export interface OpenedDatabase {
  db: Database;
  name: string;
  /** The steps to this version failed: the data is as it was, to be read and exported but not written. */
  readOnly: boolean;
  /** Names of damaged databases that were left as they are while a fresh one took their place. */
  setAside: string[];
  /** There was no database of this name before. */
  created: boolean;
}

/**
 * Opens the newest history database and brings it to the present version. A database that cannot be opened, or lacks
 * stores, is set aside: it keeps its name, and a fresh one is opened under the next name. Throws only where the
 * browser refuses every database, as some do in private windows.
 */
export async function openDatabase(
  factory: IDBFactory,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<OpenedDatabase> {
  // Chromium answers the first call with an error where its files are damaged, and throws them away by the next one.
  return openNewest(factory, migrations).catch(() => openNewest(factory, migrations));
}

async function openNewest(factory: IDBFactory, migrations: readonly Migration[]): Promise<OpenedDatabase> {
  const numbers = (await factory.databases()).flatMap(({ name }) => numberOf(name));
  const newest = Math.max(1, ...numbers);
  const setAside = numbers.filter((number) => number < newest).map(nameOf);
  const opened = await openOrKeep(factory, nameOf(newest), migrations);
  if (opened) return { ...opened, name: nameOf(newest), setAside };

  const fresh = await openOrKeep(factory, nameOf(newest + 1), migrations);
  if (!fresh) throw new Error('no history database can be opened');
  return { ...fresh, name: nameOf(newest + 1), setAside: [...setAside, nameOf(newest)] };
}

/** A set-aside database that is whole again, at the present version; nothing where it is not, or not there. */
export async function openSetAside(factory: IDBFactory, name: string): Promise<Database | undefined> {
  const opened = await openOrKeep(factory, name, MIGRATIONS);
  return opened?.readOnly ? closed(opened.db) : opened?.db;
}

type Opened = Pick<OpenedDatabase, 'db' | 'readOnly' | 'created'>;

async function openOrKeep(
  factory: IDBFactory,
  name: string,
  migrations: readonly Migration[],
): Promise<Opened | undefined> {
  const upgraded = await openUpgraded(factory, name, migrations).catch(() => undefined);
  if (upgraded) return whole(upgraded.db) ? { ...upgraded, readOnly: false } : closed(upgraded.db);
  const asItWas = await openAsItIs(factory, name).catch(() => undefined);
  if (!asItWas) return undefined;
  return asItWas.objectStoreNames.contains('entries')
    ? { db: asItWas, readOnly: true, created: false }
    : closed(asItWas);
}

/** Not idb's `openDB`: it knows only the global factory, and an upgrade that fails in a promise would be kept. */
async function openUpgraded(
  factory: IDBFactory,
  name: string,
  migrations: readonly Migration[],
): Promise<Pick<Opened, 'db' | 'created'>> {
  const request = factory.open(name, migrations.length);
  let created = false;
  request.onupgradeneeded = ({ oldVersion }) => {
    created = oldVersion === 0;
    const upgrade = wrap(request.transaction!) as unknown as Upgrade;
    upgrade.done.catch(() => undefined);
    void migrate(migrations.slice(oldVersion), wrap(request.result) as unknown as Database, upgrade);
  };
  const db = (await wrap(request)) as unknown as Database;
  db.onversionchange = () => db.close();
  return { db, created };
}

async function migrate(steps: readonly Migration[], db: Database, upgrade: Upgrade): Promise<void> {
  try {
    for (const step of steps) await step(db, upgrade);
  } catch {
    upgrade.abort();
  }
}

async function openAsItIs(factory: IDBFactory, name: string): Promise<Database> {
  return (await wrap(factory.open(name))) as unknown as Database;
}

function whole(db: Database): boolean {
  return STORES.every((store) => db.objectStoreNames.contains(store));
}

function closed(db: Database): undefined {
  db.close();
  return undefined;
}

function nameOf(number: number): string {
  return number === 1 ? DATABASE : `${DATABASE}-${number}`;
}

function numberOf(name: string | undefined): number[] {
  const match = OURS.exec(name ?? '');
  return match ? [Number(match[1] ?? 1)] : [];
}
