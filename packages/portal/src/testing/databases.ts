import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe } from 'node:test';
import postgres from 'postgres';
import type { PortalDatabase } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { migrations } from '../database/migrations/index.js';
import { openPageDatabase, prepareDataDirectory } from '../database/page-database.js';
import { openServerDatabase } from '../database/server/server-database.js';

/** A fresh, migrated database of each kind that is at hand: embedded always, a server when one is given. */
export interface TestDatabase {
  readonly kind: 'embedded' | 'server';
  open(): Promise<PortalDatabase>;
}

const serverUrl = process.env['PORTICO_TEST_DATABASE_URL'];

/** Runs `body` once per database kind; each `open()` in it is a new database, closed and dropped at the end. */
export function onEachDatabase(name: string, body: (database: TestDatabase) => void): void {
  for (const kind of serverUrl ? (['embedded', 'server'] as const) : (['embedded'] as const)) {
    describe(`${name} (${kind})`, () => {
      const closing: (() => Promise<void>)[] = [];
      body({
        kind,
        async open() {
          const opened = kind === 'embedded' ? await openEmbedded() : await openOnServer(serverUrl ?? '');
          closing.push(opened.close);
          return opened.database;
        },
      });
      after(async () => {
        for (const close of closing.reverse()) await close();
      });
    });
  }
}

interface Opened {
  readonly database: PortalDatabase;
  close(): Promise<void>;
}

async function openEmbedded(): Promise<Opened> {
  const database = await openPageDatabase({ dataDirectory: await preparedDirectory() });
  return { database, close: () => database.close() };
}

/** Creating an embedded database takes seconds: it is made once for each version of the schema and copied. */
async function preparedDirectory(): Promise<Blob> {
  const sources = migrations.map((migration) => `${migration.id}${migration.up.toString()}`).join();
  const key = createHash('sha256').update(`${process.version}${sources}`).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), `portico-test-databases-${process.getuid?.() ?? 0}`);
  const file = path.join(folder, `${key}.tar.gz`);
  try {
    return new Blob([await readFile(file)], { type: 'application/x-gzip' });
  } catch {
    const made = await prepareDataDirectory();
    await mkdir(folder, { recursive: true });
    const partial = `${file}.${process.pid}`;
    await writeFile(partial, new Uint8Array(await made.arrayBuffer()));
    await rename(partial, file);
    return made;
  }
}

let made = 0;

async function openOnServer(adminUrl: string): Promise<Opened> {
  const name = `portico_test_${process.pid}_${++made}_${Math.random().toString(36).slice(2, 8)}`;
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const database = openServerDatabase(url.href, { connections: 8 });
  const close = async () => {
    await database.close();
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
  };
  try {
    await migrate(database.unscoped);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}
