import {
  addToCart,
  changeCartLine,
  clearCart,
  giveCartCodes,
  readCart,
  removeCartLine,
  type Cart,
} from '@portico/contract';
import type { ScopedTransaction } from '../database/scoped.js';
import { Decimal } from '../decimal.js';
import { reply } from '../http/bind.js';
import { ProblemError } from '../http/problem.js';
import { exactlyOnce } from '../idempotency/exactly-once.js';
import type { Noun } from '../nouns.js';
import { checkQuantity } from '../pricing/quantity.js';
import {
  changeCart,
  messageOf,
  planAddition,
  refusal,
  writeAddition,
  type LockedCart,
} from './change-cart.js';
import { cartReader, readCartNow, type CartReader } from './read-cart.js';

const versionOf = (cart: Cart): number => cart.version;

/** The cart: versioned, its lines changed one by one by any number of pages at once. */
export const cartRoutes: Noun = (bind, context) => {
  bind(readCart, async (input) => {
    const cart = await readCartNow(await cartReader(input), context.scope(input.buyer));
    return reply(cart, { version: cart.version });
  });

  bind(addToCart, async (input) => {
    const reader = await cartReader(input);
    return exactlyOnce(input, {
      versionOf,
      again: (trx) => readCartNow(reader, trx),
      work: (trx) =>
        changeCart(trx, reader, async (cart, version) => {
          const { lines, refused } = await planAddition(trx, reader, cart, input.body.lines);
          if (refused.length > 0) throw refusal(refused);
          await writeAddition(trx, cart, version, lines);
        }),
    });
  });

  bind(changeCartLine, async (input) => {
    const reader = await cartReader(input);
    return exactlyOnce(input, {
      versionOf,
      again: (trx) => readCartNow(reader, trx),
      work: (trx) =>
        changeCart(trx, reader, async (cart, version) => {
          const line = await findLine(trx, reader, cart, input.params.id, input.ifMatch);
          const quantity = Decimal.ofNumber(input.body.quantity);
          if (!line.active || line.minimum === null || line.multiple === null)
            throw new ProblemError('product.unknown');
          const check = checkQuantity(quantity, Decimal.parse(line.minimum), Decimal.parse(line.multiple));
          if (!check.valid) {
            const message = messageOf('cart.quantity-invalid', line, check.next);
            throw new ProblemError('cart.quantity-invalid', {
              detail: message,
              fields: [
                { field: 'quantity', code: 'cart.quantity-invalid', message, value: input.body.quantity },
              ],
              data: { nextQuantities: check.next },
            });
          }
          await trx
            .updateTable('cart_line')
            .set({ quantity: quantity.toString(), version })
            .where('id', '=', line.id)
            .execute();
        }),
    });
  });

  bind(removeCartLine, async (input) => {
    const reader = await cartReader(input);
    return exactlyOnce(input, {
      versionOf,
      again: (trx) => readCartNow(reader, trx),
      work: (trx) =>
        changeCart(trx, reader, async (cart) => {
          const line = await findLine(trx, reader, cart, input.params.id, input.ifMatch);
          await trx.deleteFrom('cart_line').where('id', '=', line.id).execute();
        }),
    });
  });

  bind(clearCart, async (input) => {
    const reader = await cartReader(input);
    return exactlyOnce(input, {
      versionOf,
      again: (trx) => readCartNow(reader, trx),
      work: (trx) =>
        changeCart(trx, reader, async (cart) => {
          await trx.deleteFrom('cart_line').where('cart_id', '=', cart.id).execute();
        }),
    });
  });

  bind(giveCartCodes, async (input) => {
    const reader = await cartReader(input);
    // Case and spaces around do not make another code.
    const codes = new Map(
      input.body.codes
        .map((code) => [code.trim().toUpperCase(), code.trim()] as const)
        .filter(([key]) => key),
    );
    return exactlyOnce(input, {
      versionOf,
      again: (trx) => readCartNow(reader, trx),
      work: (trx) =>
        changeCart(trx, reader, async (cart) => {
          await trx
            .updateTable('cart')
            .set({ codes: [...codes.values()] })
            .where('id', '=', cart.id)
            .execute();
        }),
    });
  });
};

/** A line of this cart, unless it changed after the version that the buyer saw. */
async function findLine(
  trx: ScopedTransaction,
  reader: CartReader,
  cart: LockedCart,
  id: string,
  seen: number | undefined,
) {
  const line = await trx
    .selectFrom('cart_line as l')
    .leftJoin('product as p', 'p.sku', 'l.sku')
    .select(['l.id', 'l.sku', 'l.version', 'p.active', 'p.minimum', 'p.multiple'])
    .where('l.cart_id', '=', cart.id)
    .where('l.id', '=', id)
    .executeTakeFirst();
  const now = () => readCartNow(reader, trx);
  if (!line) throw new ProblemError('cart.line-unknown', { data: await now() });
  if (seen !== undefined && line.version > seen)
    throw new ProblemError('cart.line-changed', { data: await now() });
  return line;
}
