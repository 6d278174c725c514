// A PostgreSQL server for the tests, in a folder of its own on a port of its own; gone when it is stopped.
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebian, isRoot, onPath } from './browser.mjs';
import { run } from './steps.mjs';

const debian = '/usr/lib/postgresql';

function findPrograms() {
  const initdb = onPath('initdb');
  if (initdb) return join(initdb, '..');
  if (!existsSync(debian)) return undefined;
  return readdirSync(debian)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
async function otherUser() {
  if (!isRoot) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map((flag) => run('id', [flag, name], { quiet: true, check: false })),
    );
    if (uid.code === 0) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  return {};
}

/**
 * Starts a server, or answers undefined where none can be had.
 * @param {{ durable?: boolean }} [options] `durable`: with fsync, as in production (for benchmarks and kill tests)
 * @returns {Promise<{ url: string, stop(): Promise<void> } | undefined>} `url` is a superuser's, without a password
 */
export async function startPostgres({ durable = false } = {}) {
  let programs = findPrograms();
  if (!programs && (await installDebian('postgresql'))) programs = findPrograms();
  if (!programs) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'portico-postgres-'));
  const as = await otherUser();
  if (as.uid !== undefined) await chown(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { quiet: true, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...as };
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'portico', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    options,
  );
  const port = await freePort();
  const settings = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = '${folder}'`,
    'max_connections = 200',
    'shared_buffers = 256MB',
    ...(durable ? [] : ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']),
  ];
  await writeFile(join(data, 'postgresql.auto.conf'), `${settings.join('\n')}\n`);
  const control = (...args) =>
    run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), ...args], {
      ...options,
      stdio: 'ignore',
    });
  await control('start');
  let stopped;
  const stop = () =>
    (stopped ??= control('stop', '-m', 'immediate')
      .catch(() => {})
      .then(() => rm(folder, { recursive: true, force: true })));
  return { url: `postgres://portico@127.0.0.1:${port}/postgres`, stop };
}
