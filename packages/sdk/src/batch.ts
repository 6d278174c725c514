import { PortalError } from './error.js';

interface Entry<I, O> {
  item: I;
  signal: AbortSignal | undefined;
  resolve: (value: O) => void;
  reject: (error: unknown) => void;
}

/** A frame of a page; outside a page, what one turn of the event loop asks for. A timer, as a hidden tab has no frames. */
const frame = 'document' in globalThis ? 8 : 0;

const missing = () => new PortalError('shape', 'response.invalid', 'The answer left a line out');

/**
 * Collects what is asked for in one frame and runs it in chunks of at most `size`. `run` gives one result per item in
 * their order; a result that is a {@link PortalError} rejects its own asker only. Who aborted before it runs drops out.
 */
export function createBatch<I, O>(
  size: number,
  run: (items: I[], signal: AbortSignal | undefined) => Promise<(O | PortalError)[]>,
): (item: I, signal: AbortSignal | undefined) => Promise<O> {
  let queue: Entry<I, O>[] = [];

  const send = async (entries: Entry<I, O>[]) => {
    // One who cannot leave waits for the answer in any case.
    const abort = entries.every(({ signal }) => signal) ? new AbortController() : undefined;
    let waiting = entries.length;
    for (const { signal } of entries) signal?.addEventListener('abort', () => --waiting || abort?.abort());
    try {
      const results = await run(
        entries.map(({ item }) => item),
        abort?.signal,
      );
      entries.forEach(({ resolve, reject }, at) => {
        const result = results[at];
        if (result === undefined || result instanceof PortalError) reject(result ?? missing());
        else resolve(result);
      });
    } catch (error) {
      for (const { reject } of entries) reject(error);
    }
  };

  const flush = () => {
    const asked = queue.filter(({ signal }) => !signal?.aborted);
    queue = [];
    for (let at = 0; at < asked.length; at += size) void send(asked.slice(at, at + size));
  };

  return (item, signal) =>
    new Promise((resolve, reject) => {
      if (!queue.length) setTimeout(flush, frame);
      queue.push({ item, signal, resolve, reject });
    });
}
