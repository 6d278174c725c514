import { cancelOrder, listOrders, placeOrder, readOrder, reorder } from '@portico/contract';
import { cartReader } from '../cart/read-cart.js';
import { exactlyOnce } from '../idempotency/exactly-once.js';
import type { Noun } from '../nouns.js';
import { cancelInTransaction } from './cancel.js';
import { checkRequestedDate, placeInTransaction } from './place.js';
import { readPromises } from './promised.js';
import { listOrdersOf, readOrderOf } from './read-orders.js';
import { reorderInTransaction } from './reorder.js';

/** Orders: placed exactly once, read, cancelled and put into the cart again. */
export const orderRoutes: Noun = (bind, context) => {
  bind(placeOrder, async (input) => {
    const reader = await cartReader(input);
    return exactlyOnce(input, {
      status: 201,
      work: async (trx) => {
        checkRequestedDate(reader, input.body.requestedDate);
        const promised = await readPromises(reader, input.body);
        return placeInTransaction(trx, reader, input.body, promised);
      },
    });
  });
  bind(listOrders, ({ buyer, query }) => listOrdersOf(context.scope(buyer), context.config, query));
  bind(readOrder, ({ buyer, params }) => readOrderOf(context.scope(buyer), params.id));
  bind(cancelOrder, (input) =>
    exactlyOnce(input, {
      work: (trx) => cancelInTransaction(trx, input, input.params.id, input.body.lines),
    }),
  );
  bind(reorder, async (input) => {
    const reader = await cartReader(input);
    return exactlyOnce(input, { work: (trx) => reorderInTransaction(trx, reader, input.params.id) });
  });
};
