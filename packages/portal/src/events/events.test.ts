import { PortalEvent } from '@portico/contract';
import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { PortalDatabase } from '../database/database.js';
import { openServerDatabase } from '../database/server/server-database.js';
import { endFamily } from '../session/sessions.js';
import { onEachDatabase } from '../testing/databases.js';
import { openShop, type Client, type Shop } from '../testing/shop.js';

/** One open stream and what has come in it. */
class Listener {
  readonly events: PortalEvent[] = [];
  lastId: string | undefined;
  ended = false;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;

  private constructor(response: Response) {
    assert.equal(response.status, 200);
    assert.match(response.headers.get('Content-Type') ?? '', /^text\/event-stream/);
    assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
    this.reader = (response.body as ReadableStream<Uint8Array>).getReader();
  }

  static async open(client: Client, lastEventId?: string, signal?: AbortSignal): Promise<Listener> {
    const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
    const init = { headers, ...(signal && { signal }) };
    const listener = new Listener(await client.fetch('/events', init));
    void listener.read();
    await listener.until(() => listener.lastId !== undefined);
    return listener;
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
    }
    this.ended = true;
  }

  private take(block: string): void {
    for (const line of block.split('\n')) {
      if (line.startsWith('id: ')) this.lastId = line.slice(4);
      if (line.startsWith('data: ')) this.events.push(PortalEvent().parse(JSON.parse(line.slice(6))));
    }
  }

  async until(condition: () => boolean, what = 'the event'): Promise<void> {
    for (let waited = 0; !condition(); waited += 10) {
      assert.ok(waited < 8000, `${what} did not come; came: ${JSON.stringify(this.events)}`);
      await pause(10);
    }
  }

  kinds = (): string[] => this.events.map((event) => event.kind).sort();
  close = (): Promise<void> => this.reader.cancel();
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

onEachDatabase('events', (databases) => {
  let shop: Shop;
  let ana: Client;
  let ion: Client;
  before(async () => {
    shop = await openShop(await databases.open());
    ana = await shop.client('ana');
    ion = await shop.client('ion');
  });

  const orderGlove = async () => {
    const { body } = await ana.call('POST', '/offers', { lines: [{ sku: 'GLOVE', quantity: 1 }] });
    const lines = [{ sku: 'GLOVE', quantity: 1, hold: body.items[0].offer.hold.token }];
    const order = await ana.call('POST', '/orders', { shipToId: 'alfa-1', lines });
    assert.equal(order.status, 201, JSON.stringify(order.body));
    return order.body.id as string;
  };
  const fillCart = (client: Client) =>
    client.call('POST', '/cart/lines', { lines: [{ sku: 'CABLE-3', quantity: 1 }] });

  it('tells each user what is for them, and nobody else', async () => {
    const dan = await shop.client('dan');
    const streams = await Promise.all([ana, dan, ion].map((client) => Listener.open(client)));
    const [anas, dans, ions] = streams as [Listener, Listener, Listener];
    const id = await orderGlove();
    await fillCart(ana);
    await anas.until(() => anas.events.length >= 3);
    await dans.until(() => dans.events.length >= 2);
    await ions.until(() => ions.events.length >= 1);
    await pause(100);
    assert.deepEqual(anas.kinds(), ['cart', 'offers', 'order']);
    assert.deepEqual(dans.kinds(), ['offers', 'order'], 'a cart is one user’s, an order the company’s');
    assert.deepEqual(ions.events, [{ kind: 'offers', skus: ['GLOVE'] }]);
    assert.ok(anas.events.some((event) => event.kind === 'order' && event.id === id));
    await Promise.all(streams.map((stream) => stream.close()));
    assert.equal((await ana.fetch('/events', { headers: { Cookie: '' } })).status, 401);
  });

  it('resumes where it was cut off, without a gap and without what was seen', async () => {
    const first = await Listener.open(ana);
    await fillCart(ana);
    await first.until(() => first.events.length === 1);
    await first.close();
    const missed = await orderGlove();
    await pause(50);
    const second = await Listener.open(ana, first.lastId);
    await second.until(() => second.events.length >= 2);
    assert.deepEqual(second.kinds(), ['offers', 'order']);
    assert.ok(second.events.some((event) => event.id === missed));
    const again = await Listener.open(ana, second.lastId);
    await fillCart(ana);
    await again.until(() => again.events.length >= 1);
    assert.deepEqual(again.kinds(), ['cart']);
    await Promise.all([second.close(), again.close()]);
  });

  it('says reset when it cannot resume', async () => {
    const long = Math.floor(Date.now() / 1000) - 100 * 3600;
    const soon = Math.floor(Date.now() / 1000);
    for (const id of ['rubbish', `1-1-${long}`, `999999999999-1-${soon}`]) {
      const listener = await Listener.open(ana, id);
      await listener.until(() => listener.events.length > 0);
      assert.deepEqual(listener.events, [{ kind: 'reset' }], id);
      await listener.close();
    }
  });

  it('ends when its session is signed out or expires, and not before', async () => {
    const dan = await shop.client('dan');
    const [dans, anas] = await Promise.all([Listener.open(dan), Listener.open(ana)]);
    await endFamily(shop.context, 'fam_dan');
    await dans.until(() => dans.ended, 'the end');
    assert.equal(anas.ended, false);
    assert.equal((await dan.fetch('/events')).status, 401);
    shop.pass(13 * 3_600_000);
    await fillCart(await shop.client('ion'));
    await anas.until(() => anas.ended, 'the end');
    ana = await shop.client('ana');
  });

  it('ends when the caller goes away, also after everything that can be forgotten was', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const away = new AbortController();
    const listener = await Listener.open(ana, undefined, away.signal);
    for (let n = 0; n < 3; n++) {
      await pause(20);
      collect();
    }
    assert.equal(listener.ended, false);
    away.abort();
    await listener.until(() => listener.ended, 'the end');
  });

  it('ends when the server stops', async () => {
    const stop = new AbortController();
    const stopping = await openShop(shop.database, { fill: false, stopping: stop.signal });
    const listener = await Listener.open(await stopping.client('ana'));
    stop.abort();
    await listener.until(() => listener.ended, 'the end');
    ana = await shop.client('ana');
  });

  if (databases.kind === 'server') {
    const another = async (): Promise<PortalDatabase> => {
      const { name } = await shop.database.unscoped
        .selectNoFrom(sql<string>`current_database()`.as('name'))
        .executeTakeFirstOrThrow();
      const url = new URL(process.env['PORTICO_TEST_DATABASE_URL'] ?? '');
      url.pathname = `/${name}`;
      return openServerDatabase(url.href, { connections: 4 });
    };

    it('is delivered by every portal on the database, whichever made the change', async () => {
      const database = await another();
      const other = await openShop(database, { fill: false });
      const here = await Listener.open(ana);
      const there = await Listener.open(await other.client('ana'));
      await orderGlove();
      await fillCart(await other.client('ana'));
      for (const listener of [here, there]) {
        await listener.until(() => listener.events.length >= 3);
        assert.deepEqual(listener.kinds(), ['cart', 'offers', 'order']);
        await listener.close();
      }
      await pause(50);
      await database.close();
    });

    it('loses nothing of a transaction that began before others and commits after them', async () => {
      const database = await another();
      const listener = await Listener.open(ana);
      const row = (sku: string) => ({ kind: 'offers', payload: JSON.stringify({ skus: [sku] }) });
      await database.unscoped.transaction().execute(async (slow) => {
        await slow.insertInto('change').values(row('SLOW')).execute();
        await shop.database.unscoped.insertInto('change').values(row('QUICK')).execute();
        await sql`select pg_notify('portico_change', '')`.execute(shop.database.unscoped);
        await pause(150);
        assert.deepEqual(listener.events, [], 'nothing is told while something older may come');
      });
      const skus = () => listener.events.flatMap((event) => event.skus ?? []);
      await listener.until(() => skus().length === 2);
      assert.deepEqual(skus().sort(), ['QUICK', 'SLOW']);
      await listener.close();
      await database.close();
    });
  }
});
