import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { Kysely } from 'kysely';
import type { PortalDatabase } from '../database/database.js';
import { embeddedDialect, type TakeTurns } from '../database/embedded/embedded-dialect.js';
import type { Engine } from '../database/embedded/engine.js';
import type { Database } from '../database/tables.js';
import type { WireResult } from '../database/wire.js';
import { channelFile, type AdminAnswer, type AdminRequest, type ChannelAddress } from './admin-channel.js';
import { onFrames, readFrame, sendFrame } from './frames.js';

type Order = AdminRequest extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;

/**
 * The embedded database that another process of this machine has open, through its admin channel; undefined when
 * nobody answers there.
 */
export async function connectToRunning(folder: string): Promise<PortalDatabase | undefined> {
  let address: ChannelAddress;
  let socket: Socket;
  try {
    address = JSON.parse(await readFile(channelFile(folder), 'utf8')) as ChannelAddress;
    socket = await dial(address.port);
  } catch {
    return undefined;
  }
  const token = Buffer.from(address.token);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(token.length);
  socket.write(Buffer.concat([head, token]));

  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  onFrames(socket, (body) => {
    const answer = readFrame(body) as AdminAnswer;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) asked?.reject(Object.assign(new Error(), answer.error));
    else asked?.resolve(answer.result);
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The running portal has stopped.'));
    waiting.clear();
  });
  const ask = (order: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('The running portal has stopped.'));
      const id = ++last;
      waiting.set(id, { resolve, reject });
      sendFrame(socket, { ...order, id });
    });

  const engine: Engine = {
    query: (sql, parameters) => ask({ do: 'query', sql, parameters }) as Promise<WireResult>,
    listen: () => Promise.reject(new Error('A command does not listen to a running portal.')),
    close: async () => void socket.end(),
  };
  const turns: TakeTurns = {
    async take() {
      await ask({ do: 'take' });
      return () => void ask({ do: 'release' }).catch(() => {});
    },
  };
  const local = new LocalTurns(turns);
  return {
    kind: 'embedded',
    unscoped: new Kysely<Database>({ dialect: embeddedDialect(engine, local) }),
    listen: engine.listen,
    close: engine.close,
  };
}

/** This process's own queue before the other's: one connection holds one turn at a time. */
class LocalTurns implements TakeTurns {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly remote: TakeTurns) {}

  async take(): Promise<() => void> {
    const before = this.last;
    let done!: () => void;
    this.last = new Promise((resolve) => (done = resolve));
    await before;
    try {
      const release = await this.remote.take();
      return () => {
        release();
        done();
      };
    } catch (error) {
      done();
      throw error;
    }
  }
}

function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
