import { addToCart, PortalEvent, streamEvents } from '@portico/contract';
import { emptied, orderable, step } from './articles.js';
import { expect, problemOf, type Caller } from './caller.js';
import type { Check } from './conformance.js';

const part = 'events';
const patience = 8000;

interface Received {
  id: string | undefined;
  event: PortalEvent;
}

/** Listens until an event of this kind comes, or time is up. */
async function listen(buyer: Caller, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const accept = { accept: 'text/event-stream', ...headers };
  const response = await buyer.open(
    streamEvents.method,
    streamEvents.path,
    { headers: accept },
    abort.signal,
  );
  expect(response.status === 200, `the stream answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  expect(type.startsWith('text/event-stream'), `the stream has the type "${type}"`);
  const received: Received[] = [];
  const reading = read(response.body!, received).catch(() => {});
  return {
    received,
    async until(...kinds: string[]): Promise<Received> {
      for (const end = Date.now() + patience; Date.now() < end;) {
        const found = received.find(({ event }) => kinds.includes(event.kind));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      expect(false, `no "${kinds.join('" or "')}" event came in ${patience / 1000} s`);
    },
    async close() {
      abort.abort();
      await reading;
    },
  };
}

async function read(body: ReadableStream<Uint8Array>, received: Received[]): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (text + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
    text = blocks.pop()!;
    for (const block of blocks) {
      const fields = block.split(/\r?\n/).map((line) => /^(\w+): ?(.*)$/.exec(line));
      const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field![2]!);
      const data = of('data');
      if (data.length)
        received.push({ id: of('id')[0], event: PortalEvent().parse(JSON.parse(data.join('\n'))) });
    }
  }
}

async function changeCart(buyer: Caller): Promise<void> {
  const [article] = await orderable(buyer, 1);
  await buyer.ok(addToCart, { body: { lines: [{ sku: article!.sku, quantity: step(article!) }] } });
  await emptied(buyer);
}

/** Live events. */
export const eventChecks: Check[] = [
  {
    id: 'events.live',
    about: "a change of the buyer's cart is told to them, and not to another company's buyer",
    part,
    async run({ ana, bob }) {
      const [mine, theirs] = [await listen(ana), await listen(bob)];
      try {
        await changeCart(ana);
        await mine.until('cart');
        expect(!theirs.received.some(({ event }) => event.kind === 'cart'), 'the other company was told too');
      } finally {
        await mine.close();
        await theirs.close();
      }
    },
  },
  {
    id: 'events.resume',
    about: 'who comes back with Last-Event-ID is told what happened meanwhile, or to read everything again',
    part,
    async run({ ana }) {
      const first = await listen(ana);
      await changeCart(ana).catch(() => {});
      const { id } = await first.until('cart').finally(() => first.close());
      expect(id, 'an event has no id');
      await changeCart(ana);
      const second = await listen(ana, { 'last-event-id': id });
      try {
        await second.until('cart', 'reset');
      } finally {
        await second.close();
      }
    },
  },
  {
    id: 'events.nobody',
    about: 'nobody gets no stream',
    part,
    async run({ nobody }) {
      const { method, path } = streamEvents;
      problemOf(await nobody.raw(method, path), 'session.required', streamEvents.id);
    },
  },
];
