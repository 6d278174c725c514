import { mkdirSync, fsyncSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { createEngine } from '../database/embedded/pglite-engine.js';
import type { FromWorker, ToWorker } from './embedded-messages.js';

/** How often data were forced to disk; a test asserts that every commit does. */
let fsyncs = 0;

/** What is used of Emscripten's file system of Node. */
interface NodeFileSystem {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/** PGlite's files in a folder, with an fsync that reaches the disk: as shipped it does nothing. */
class DurableNodeFS extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const result = await super.init(pglite, options);
    const before = result.emscriptenOpts.preRun;
    const hook = (module: unknown) => {
      (module as NodeFileSystem).NODEFS.stream_ops.fsync = (stream) => {
        fsyncs++;
        fsyncSync(stream.nfd);
        return 0;
      };
    };
    const list = Array.isArray(before) ? before : before ? [before] : [];
    return { emscriptenOpts: { ...result.emscriptenOpts, preRun: [hook, ...list] as never } };
  }
}

const port = parentPort;
if (!port) throw new Error('This module runs in a worker.');
const { folder } = workerData as { folder: string };
mkdirSync(folder, { recursive: true });
const engine = await createEngine({
  fs: new DurableNodeFS(path.resolve(folder)),
  startParams: [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
    ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'synchronous_commit=on'],
  ],
});
const listening = new Map<number, () => Promise<void>>();

async function answer(message: ToWorker): Promise<unknown> {
  switch (message.do) {
    case 'query':
      return engine.query(message.sql, message.parameters);
    case 'listen': {
      const { id, channel } = message;
      listening.set(
        id,
        await engine.listen(channel, (payload) =>
          port?.postMessage({ notified: id, payload } satisfies FromWorker),
        ),
      );
      return undefined;
    }
    case 'unlisten':
      await listening.get(message.listener)?.();
      listening.delete(message.listener);
      return undefined;
    case 'fsyncs':
      return fsyncs;
    case 'close':
      await engine.close();
      return undefined;
  }
}

port.on('message', (message: ToWorker) => {
  answer(message).then(
    (result) => port.postMessage({ id: message.id, result } satisfies FromWorker),
    (error: unknown) => {
      const { message: text, code, detail, constraint } = error as Error & Record<string, string | undefined>;
      port.postMessage({
        id: message.id,
        error: { message: text ?? String(error), code, detail, constraint },
      });
    },
  );
});
port.postMessage({ ready: true } satisfies FromWorker);
