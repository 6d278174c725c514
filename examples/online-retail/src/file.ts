import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { PassThrough, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The file's text, piece by piece, unpacked when it is packed; `read` is told the bytes read and the bytes in all. */
export async function* readText(
  path: string,
  read: (bytes: number, of: number) => void = () => {},
): AsyncGenerator<string> {
  const { size } = await stat(path);
  const packed = await isPacked(path);
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  let bytes = 0;
  const counted = new PassThrough({ highWaterMark: 1 << 18 });
  counted.on('data', (piece: Buffer) => read((bytes += piece.length), size));
  // A failure of any part of the pipe destroys the last, which ends the iteration with that failure.
  const unpack = packed ? createGunzip() : new PassThrough();
  const text = pipeline(source, counted, unpack, () => {});
  const decoder = new TextDecoder();
  for await (const piece of text) yield decoder.decode(piece as Buffer, { stream: true });
  yield decoder.decode();
}

/** By its first two bytes, whatever it is called. */
async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
