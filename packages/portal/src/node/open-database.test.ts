import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DirectoryLockedError } from './directory-lock.js';
import { openDatabase } from './open-database.js';

const insert = (at: number) => ({ user_name: 'u', address: 'a', at: new Date(at), succeeded: true });

describe('the embedded database in a folder', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portico-folder-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('forces every commit to disk, and nobody else may open it meanwhile', async () => {
    const database = await openDatabase({ dataFolder: folder });
    const before = (await database.fsyncs?.()) ?? 0;
    for (let i = 0; i < 50; i++) {
      await database.unscoped.insertInto('sign_in_attempt').values(insert(i)).execute();
    }
    const forced = ((await database.fsyncs?.()) ?? 0) - before;
    assert.ok(forced >= 50, `50 commits, ${forced} fsyncs`);
    await assert.rejects(openDatabase({ dataFolder: folder }), DirectoryLockedError);
    await database.close();
  });

  it('loses nothing that was acknowledged when it is killed, and can be opened again', async () => {
    const child = fork(new URL('../testing/write-until-killed.ts', import.meta.url), [folder], {
      execArgv: ['--conditions=portico:source', '--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let acknowledged = 0;
    child.on('message', (n: number) => (acknowledged = n));
    while (acknowledged < 100) await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const database = await openDatabase({ dataFolder: folder });
    const rows = await database.unscoped
      .selectFrom('sign_in_attempt')
      .select('id')
      .where('user_name', '=', 'u')
      .execute();
    assert.ok(rows.length - 50 >= acknowledged, `${acknowledged} acknowledged, ${rows.length - 50} found`);
    await database.close();
  });
});
