import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Who holds a data directory. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it: a number may be given to another process later. */
  readonly started: string;
  readonly token: string;
}

/** Another process works on the data directory. */
export class DirectoryLockedError extends Error {
  constructor(
    readonly folder: string,
    readonly holder: LockHolder,
  ) {
    super(
      `The data directory ${folder} is in use by process ${holder.pid} on ${holder.host}. ` +
        'Stop it, or use another directory (--data), or a PostgreSQL server (DATABASE_URL).',
    );
    this.name = 'DirectoryLockedError';
  }
}

const beat = 5_000;
const silence = 30_000;

/** Takes a directory for this process alone: two embedded databases on one folder would destroy each other's data. */
export async function lockDirectory(folder: string): Promise<{ release(): Promise<void> }> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  const mine: LockHolder = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid) ?? '',
    token: randomUUID(),
  };
  const prepared = `${file}.${mine.token}`;
  await writeFile(prepared, JSON.stringify(mine));
  try {
    await take(folder, file, prepared);
  } finally {
    await rm(prepared, { force: true });
  }
  const timer = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, beat);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      if ((await holderOf(file))?.token === mine.token) await rm(file, { force: true });
    },
  };
}

async function take(folder: string, file: string, prepared: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      // A link is made whole or not at all, and never over one that is there.
      await link(prepared, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await holderOf(file);
    if (!holder) continue;
    if (await isAlive(holder, file)) throw new DirectoryLockedError(folder, holder);
    // Moved aside before it is removed: were it replaced in between by a live one, that is put back.
    const aside = `${prepared}.stale`;
    await rename(file, aside).catch(() => {});
    if (!existsSync(aside)) continue;
    const moved = await holderOf(aside);
    if (moved && moved.token !== holder.token) await link(aside, file).catch(() => {});
    await rm(aside, { force: true });
  }
  throw new Error(`The lock in ${folder} could not be taken.`);
}

/** Who holds the lock in `file`, if anybody. */
export async function holderOf(file: string): Promise<LockHolder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: LockHolder, file: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    // On another machine or in another container only the heartbeat tells.
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    return Date.now() - mtimeMs < silence;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = startOf(holder.pid);
  return started === undefined || holder.started === '' || started === holder.started;
}

/** When a process began, in the system's own count; undefined where it cannot be told. */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
