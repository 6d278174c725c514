import type { PlaceOrder } from '@portico/contract';
import type { CartReader } from '../cart/read-cart.js';
import { Decimal } from '../decimal.js';
import { ProblemError } from '../http/problem.js';
import { checkHold, type HeldLine } from '../pricing/hold.js';
import type { Allowance } from '../pricing/price-order.js';

/** What an order is asked to be charged by: the promises that came with it. */
export interface Promised {
  readonly currency: string;
  readonly lines: readonly PromisedLine[];
  /** What was promised to be taken off the cart as a whole; lines ordered each by its own offer have none. */
  readonly allowances: readonly Allowance[];
}

export interface PromisedLine extends HeldLine {
  /** The promise still holds: its price is charged whatever the price is now. */
  readonly valid: boolean;
}

const invalid = (field: string): ProblemError =>
  new ProblemError('order.hold-invalid', {
    fields: [
      {
        field,
        code: 'order.hold-invalid',
        message:
          'Send the hold of the cart or offer exactly as this buyer got it, for the same quantity and unit.',
      },
    ],
  });

/** Reads the holds of an order; throws when one was not given to this buyer for exactly this. */
export async function readPromises(reader: CartReader, order: PlaceOrder): Promise<Promised> {
  if ((order.cart === undefined) === (order.lines === undefined)) {
    throw new ProblemError('request.invalid', {
      fields: [{ field: 'cart', code: 'one-of', message: 'Send either `cart` or `lines`.' }],
    });
  }
  const promised = order.cart
    ? await cartPromise(reader, order.cart)
    : await linePromises(reader, order.lines ?? []);
  if (promised.lines.length === 0) throw new ProblemError('order.empty');
  if (promised.currency !== reader.buyer.currency) throw invalid('cart.hold');
  return promised;
}

async function cartPromise(
  { context, buyer, signer }: CartReader,
  cart: NonNullable<PlaceOrder['cart']>,
): Promise<Promised> {
  const check = await checkHold(signer, cart.hold, buyer, context.clock.now());
  if (check.hold === undefined) throw invalid('cart.hold');
  const { hold } = check;
  if (hold.cartVersion !== cart.version) throw invalid('cart.hold');
  const valid = check.state === 'valid';
  const { currency, allowances } = hold;
  return { currency, allowances, lines: hold.lines.map((line) => ({ ...line, valid })) };
}

async function linePromises(
  { context, buyer, signer }: CartReader,
  lines: NonNullable<PlaceOrder['lines']>,
): Promise<Promised> {
  const now = context.clock.now();
  const promised = await Promise.all(
    lines.map(async (line, index): Promise<PromisedLine> => {
      const check = await checkHold(signer, line.hold, buyer, now);
      if (check.hold === undefined) throw invalid(`lines.${index}.hold`);
      const { hold } = check;
      const [held] = hold.lines;
      const fits =
        hold.cartVersion === undefined &&
        hold.currency === buyer.currency &&
        held !== undefined &&
        held.sku === line.sku &&
        (line.unit === undefined || held.unit === line.unit) &&
        held.quantity.equals(Decimal.ofNumber(line.quantity));
      if (!fits) throw invalid(`lines.${index}.hold`);
      return { ...held, valid: check.state === 'valid' };
    }),
  );
  return { currency: buyer.currency, lines: promised, allowances: [] };
}
