import type { Socket } from 'node:net';
import { deserialize, serialize } from 'node:v8';

/** Values over a local socket, each with its length before it; `Date` and `undefined` come through as they are. */
export function sendFrame(socket: Socket, value: unknown): void {
  const body = serialize(value);
  const head = Buffer.allocUnsafe(4);
  head.writeUInt32LE(body.length);
  socket.write(Buffer.concat([head, body]));
}

const largest = 256 * 1024 * 1024;

/** Calls back for each frame that comes, as bytes: who sent it must be known before it is read. */
export function onFrames(socket: Socket, receive: (body: Buffer) => void): void {
  let parts: Buffer[] = [];
  let size = 0;
  socket.on('data', (chunk: Buffer) => {
    parts.push(chunk);
    size += chunk.length;
    for (;;) {
      if (size < 4) return;
      let whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      const length = whole.readUInt32LE(0);
      if (length > largest) {
        socket.destroy();
        return;
      }
      if (whole.length < length + 4) {
        parts = [whole];
        return;
      }
      const body = whole.subarray(4, length + 4);
      whole = whole.subarray(length + 4);
      parts = [whole];
      size = whole.length;
      receive(body);
    }
  });
}

export const readFrame = (body: Buffer): unknown => deserialize(body);
