import type { PortalEvent } from '@portico/contract';
import { misfit, portalEvent, streamEvents } from '@portico/contract/client';
import type { Connection } from './connection.js';
import type { PortalError } from './error.js';
import { pause } from './http.js';

/** The portal says something every 15 s; longer silence is a dead line. */
const silence = 45_000;
const longestPause = 30_000;

/**
 * Reads live events until `signal` ends it, or the portal has none (404) or knows nobody (401). Resumes after the last
 * event it saw; rests while the page is offline or hidden, as a browser allows six lines to a server over HTTP/1.1.
 */
export async function readEvents(connection: Connection, signal: AbortSignal): Promise<void> {
  const page = globalThis.document;
  const resting = () => page?.hidden || globalThis.navigator?.onLine === false;
  let last: string | undefined;
  let opened = false;
  let failures = 0;

  while (!signal.aborted) {
    const line = new AbortController();
    const hangUp = () => line.abort();
    const rest = () => resting() && hangUp();
    signal.addEventListener('abort', hangUp);
    page?.addEventListener('visibilitychange', rest);
    if (page) addEventListener('offline', rest);
    let timer = setTimeout(hangUp, silence);
    try {
      if (resting()) await awake(signal);
      const response = await connection.exchange(
        streamEvents,
        {},
        {
          signal: line.signal,
          timeout: false,
          headers: { accept: 'text/event-stream', ...(last && { 'last-event-id': last }) },
        },
        (pending) => pending,
      );
      // Without an id to resume from nobody knows what was missed.
      if (opened && !last) connection.emit({ kind: 'reset' });
      opened = true;
      for await (const { id, data } of eventsOf(response.body!, () => {
        failures = 0;
        clearTimeout(timer);
        timer = setTimeout(hangUp, silence);
      })) {
        if (signal.aborted) return;
        last = id ?? last;
        const event = parse(data);
        if (event) connection.emit(event);
      }
    } catch (error) {
      if ([401, 403, 404].includes((error as PortalError).status!)) return;
    } finally {
      clearTimeout(timer);
      hangUp();
      signal.removeEventListener('abort', hangUp);
      page?.removeEventListener('visibilitychange', rest);
      if (page) removeEventListener('offline', rest);
    }
    if (!resting())
      await pause(Math.min(longestPause, 1000 * 2 ** failures++) * (1 - Math.random() / 2), signal).catch(
        () => {},
      );
  }
}

/** Resolves when the page is online and seen, or the signal ends the wait. */
const awake = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!signal.aborted && (document.hidden || !navigator.onLine)) return;
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    signal.addEventListener('abort', look);
  });

function parse(data: string): PortalEvent | undefined {
  try {
    const event = JSON.parse(data) as PortalEvent;
    return misfit(portalEvent, event) === undefined ? event : undefined;
  } catch {
    return;
  }
}

/** Server-sent events of a body: blocks of `field: value` lines, ended by a blank line; `heard` is told of every byte. */
async function* eventsOf(body: ReadableStream<Uint8Array>, heard: () => void) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    const blocks = (text + decoder.decode(value, { stream: true })).split(/\r\n\r\n|\n\n|\r\r/);
    text = blocks.pop()!;
    for (const block of blocks) {
      let id: string | undefined;
      const data: string[] = [];
      for (const line of block.split(/\r\n|\n|\r/)) {
        const [, field, content] = /^(\w+): ?(.*)$/.exec(line) ?? [];
        if (field === 'id') id = content;
        if (field === 'data') data.push(content!);
      }
      if (data.length) yield { id, data: data.join('\n') };
    }
  }
}
