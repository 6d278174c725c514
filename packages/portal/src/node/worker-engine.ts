import { Worker } from 'node:worker_threads';
import type { Engine } from '../database/embedded/engine.js';
import type { WireResult } from '../database/wire.js';
import type { FromWorker, ToWorker } from './embedded-messages.js';

type Order = ToWorker extends infer M ? (M extends unknown ? Omit<M, 'id'> : never) : never;

/** The embedded database in a worker, so that a long query does not stop the event loop. */
export interface WorkerEngine extends Engine {
  /** How often data were forced to disk since it was opened. */
  fsyncs(): Promise<number>;
}

/** The worker's module; run from TypeScript sources it needs the loader that the main thread already has. */
function workerEntry(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./embedded-worker.js', import.meta.url);
  const entry = new URL('./embedded-worker.ts', import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from '${loader}'; register(); await import('${entry}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

export async function startWorkerEngine(folder: string): Promise<WorkerEngine> {
  const worker = new Worker(workerEntry(), { workerData: { folder } });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<number, (payload: string) => void>();
  let last = 0;
  let failure: Error | undefined;

  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: FromWorker) => {
      if ('ready' in message) return resolve();
      if ('notified' in message) return listeners.get(message.notified)?.(message.payload);
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if ('error' in message) {
        const { message: text, ...details } = message.error;
        asked?.reject(Object.assign(new Error(text), details));
      } else asked?.resolve(message.result);
    });
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The embedded database has stopped.')));
  await ready;

  const ask = (order: Order, id = ++last): Promise<unknown> =>
    failure
      ? Promise.reject(failure)
      : new Promise((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          worker.postMessage({ ...order, id });
        });

  return {
    query: (sql, parameters) => ask({ do: 'query', sql, parameters }) as Promise<WireResult>,
    async listen(channel, onPayload) {
      const id = ++last;
      listeners.set(id, onPayload);
      await ask({ do: 'listen', channel }, id);
      return async () => {
        listeners.delete(id);
        await ask({ do: 'unlisten', listener: id });
      };
    },
    fsyncs: () => ask({ do: 'fsyncs' }) as Promise<number>,
    async close() {
      await ask({ do: 'close' });
      await worker.terminate();
    },
  };
}
