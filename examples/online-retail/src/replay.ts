import { createPortal, PortalError, type Portal } from '@portico/sdk';
import { password, shipToId, userName } from './data.js';
import { Timings } from './figures.js';
import { readPounds } from './money.js';
import type { PlannedOrder } from './plan.js';

/** What a buyer was told about an order. */
export interface Receipt {
  readonly invoice: string;
  readonly orderId: string;
  readonly net: string;
}

export interface ReplayResult {
  /** By invoice. */
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly failures: readonly { readonly invoice: string; readonly why: string }[];
  /** Lines that the portal offered at another price than the price lists say. */
  readonly otherPrices: number;
  readonly seconds: number;
  readonly signIns: Timings;
  readonly offers: Timings;
  readonly orders: Timings;
  /** Requests that got no answer, or an answer that asks to come again. */
  readonly interruptions: number;
  /** Answers to orders that were lost on purpose; each order was taken and is asked for again. */
  readonly withheld: number;
  /** Orders whose first answer was lost and came with the repeat. */
  readonly replayed: number;
}

export interface ReplayOptions {
  readonly url: string;
  readonly orders: readonly PlannedOrder[];
  readonly buyers: number;
  /** Names this replay: orders carry it before the invoice's number in their PO number. */
  readonly run: string;
  /** Told after each order. */
  readonly onOrder: (done: number) => void;
}

export const poNumber = (run: string, invoice: string): string => `${run}/${invoice}`;

/**
 * A kill seldom falls between the taking of an order and its answer, and just there an order is easily doubled. So one
 * answer in so many is lost on purpose, after the portal gave it.
 */
const withholdEvery = 20;

/** Longest that a buyer tries; the portal is never away for as long. */
const patience = 300_000;

/** Orders everything once, by as many buyers at a time; each takes the next invoice and signs in as its company. */
export async function replay({ url, orders, buyers, run, onOrder }: ReplayOptions): Promise<ReplayResult> {
  const receipts = new Map<string, Receipt>();
  const failures: { invoice: string; why: string }[] = [];
  const signIns = new Timings();
  const offers = new Timings();
  const placed = new Timings();
  const count = { next: 0, done: 0, placed: 0, withheld: 0, interruptions: 0, replayed: 0, otherPrices: 0 };

  /** The network as it is, that besides now and then loses the answer to an order that was taken. */
  const watchedFetch: typeof fetch = async (...request) => {
    try {
      const response = await fetch(...request);
      if (response.headers.get('Idempotent-Replayed') === 'true') count.replayed += 1;
      if (response.status >= 500) count.interruptions += 1;
      if (
        response.status === 201 &&
        response.url.endsWith('/orders') &&
        (count.placed += 1) % withholdEvery === 0
      ) {
        await response.body?.cancel();
        count.withheld += 1;
        throw new TypeError('The answer was lost on the way');
      }
      return response;
    } catch (error) {
      count.interruptions += 1;
      throw error;
    }
  };

  /** One session of each company, shared by the buyers who order for it, as the tabs of one browser share theirs. */
  const sessions = new Map<string, { portal: Portal; signingIn: Promise<unknown> | undefined }>();
  async function signedIn(customer: string): Promise<Portal> {
    let session = sessions.get(customer);
    if (!session) {
      const portal = createPortal({
        url,
        locale: 'en',
        transport: 'token',
        timeout: 60_000,
        fetch: watchedFetch,
      });
      sessions.set(customer, (session = { portal, signingIn: undefined }));
    }
    const { portal } = session;
    if (!portal.session.current?.user) {
      const known = session;
      const credentials = { userName: userName(customer), password };
      known.signingIn ??= signIns
        .measure(() => portal.session.signIn(credentials))
        .finally(() => (known.signingIn = undefined));
      await known.signingIn;
    }
    return portal;
  }

  async function work(): Promise<void> {
    async function order(planned: PlannedOrder): Promise<Receipt> {
      const { invoice, customer, lines } = planned;
      await persist(() => signedIn(customer));
      const held = await offers.measure(() =>
        persist(async () => {
          const portal = await signedIn(customer);
          return portal.pricing.offers(lines.map(({ sku, quantity }) => ({ sku, quantity })));
        }),
      );
      const body: Parameters<Portal['orders']['place']>[0] = {
        shipToId: shipToId(customer),
        poNumber: poNumber(run, invoice),
        lines: held.map(({ offer, problem }, at) => {
          const { sku, quantity, price } = lines[at]!;
          if (!offer) throw new Error(`${sku}: ${problem?.code}`);
          if (readPounds(offer.unitPrice.amount) !== price) count.otherPrices += 1;
          return { sku, quantity, hold: offer.hold.token };
        }),
      };
      // One intent to order has one key and one body, whatever happens to the connection on the way.
      const idempotencyKey = `online-retail-${run}-${invoice}`;
      const answer = await placed.measure(() =>
        persist(async () => (await signedIn(customer)).orders.place(body, { idempotencyKey })),
      );
      return { invoice, orderId: answer.id, net: answer.net.amount };
    }

    for (;;) {
      const planned = orders[count.next];
      if (!planned) return;
      count.next += 1;
      try {
        receipts.set(planned.invoice, await order(planned));
      } catch (error) {
        failures.push({ invoice: planned.invoice, why: describe(error) });
      }
      onOrder((count.done += 1));
    }
  }

  const began = performance.now();
  await Promise.all(Array.from({ length: buyers }, work));
  const seconds = (performance.now() - began) / 1000;
  const { interruptions, withheld, replayed, otherPrices } = count;
  const timings = { seconds, signIns, offers, orders: placed };
  return { receipts, failures, ...timings, interruptions, withheld, replayed, otherPrices };
}

/** Does the work again until the portal has answered it; a refusal is an answer and is thrown. */
async function persist<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || Date.now() > until) throw error;
      const seconds = error instanceof PortalError ? (error.retryAfter ?? 0.2) : 0.2;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000 * (1 + Math.random() / 2)));
    }
  }
}

/** The portal is away or busy, or the session went with it: its refresh token may have been used by a request that got no answer. */
const mayPass = (error: unknown): boolean =>
  error instanceof PortalError &&
  (error.kind === 'network' ||
    error.kind === 'timeout' ||
    (error.status ?? 0) >= 500 ||
    error.status === 429 ||
    error.code === 'idempotency.in-progress' ||
    ['session.required', 'session.expired', 'session.refresh-refused', 'session.changed'].includes(
      error.code,
    ));

const describe = (error: unknown): string =>
  error instanceof PortalError
    ? `${error.kind} ${error.code}: ${error.message}${error.data ? ` ${JSON.stringify(error.data).slice(0, 300)}` : ''}`
    : String(error);
