import { randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import type { Turns } from '../database/embedded/embedded-dialect.js';
import type { Engine } from '../database/embedded/engine.js';
import type { WireParameter } from '../database/wire.js';
import { onFrames, readFrame, sendFrame } from './frames.js';

/** What a command asks of the process that has the embedded database open. */
export type AdminRequest = { readonly id: number } & (
  | { readonly do: 'take' | 'release' }
  | { readonly do: 'query'; readonly sql: string; readonly parameters: readonly WireParameter[] }
);
export type AdminAnswer = { readonly id: number; readonly result?: unknown; readonly error?: object };

/** Where the channel is, in the data directory beside the lock; readable by its owner alone. */
export const channelFile = (folder: string): string => path.join(folder, 'admin.json');
export interface ChannelAddress {
  readonly port: number;
  readonly token: string;
}

/**
 * Lets commands on this machine use the embedded database while this process has it open: a port of the loopback that
 * only whoever can read the data directory knows the token of. A command waits its turn like any request.
 */
export async function openAdminChannel(
  folder: string,
  engine: Engine,
  turns: Turns,
): Promise<{ close(): Promise<void> }> {
  const token = randomBytes(32).toString('base64url');
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    serveSocket(socket, Buffer.from(token), engine, turns);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A command that waits must not keep the server from ending.
  server.unref();
  const address: ChannelAddress = { port: (server.address() as AddressInfo).port, token };
  const file = channelFile(folder);
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(address), { mode: 0o600 });
  await chmod(file, 0o600);
  return {
    async close() {
      await rm(file, { force: true });
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function serveSocket(socket: Socket, token: Buffer, engine: Engine, turns: Turns): void {
  let known = false;
  let release: (() => void) | undefined;
  let closed = false;
  let work = Promise.resolve();

  async function answer(request: AdminRequest): Promise<unknown> {
    if (closed) return undefined;
    switch (request.do) {
      case 'take': {
        const done = await turns.take();
        if (closed) done();
        else release = done;
        return undefined;
      }
      case 'release':
        release?.();
        release = undefined;
        return undefined;
      case 'query':
        if (!release) throw new Error('Take a turn first.');
        return engine.query(request.sql, request.parameters);
    }
  }

  onFrames(socket, (body) => {
    if (!known) {
      known = body.length === token.length && timingSafeEqual(body, token);
      if (!known) socket.destroy();
      return;
    }
    const request = readFrame(body) as AdminRequest;
    work = work.then(async () => {
      try {
        sendFrame(socket, { id: request.id, result: await answer(request) } satisfies AdminAnswer);
      } catch (error) {
        const { message, code, detail, constraint } = error as Error & Record<string, unknown>;
        sendFrame(socket, {
          id: request.id,
          error: { message, code, detail, constraint },
        } satisfies AdminAnswer);
      }
    });
  });
  socket.on('close', () => {
    closed = true;
    // A command that ended in the middle of a transaction leaves nothing of it.
    void work.finally(async () => {
      if (!release) return;
      await engine.query('rollback', []).catch(() => {});
      release();
      release = undefined;
    });
  });
}
