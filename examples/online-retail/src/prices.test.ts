import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bestLadder, note, priceAt, type Ladder, type Paid } from './ladder.js';
import { readPounds, writePounds, type Pounds } from './money.js';
import { planOrders } from './plan.js';
import { derivePrices } from './prices.js';
import { fileOf, ledgerOf, sale } from './testing.js';

/** `[[quantity, price, times]]` as a table. */
const paidOf = (...entries: [number, string, number][]): Paid => {
  const paid = new Map<number, Map<Pounds, number>>();
  for (const [quantity, price, times] of entries) note(paid, quantity, readPounds(price)!, times);
  return paid;
};
const shown = (ladder: Ladder) => ladder.map(({ from, price }) => `${from}: ${writePounds(price)}`);
const explained = (paid: Paid, ladder: Ladder): number => {
  let lines = 0;
  for (const [quantity, prices] of paid) lines += prices.get(priceAt(ladder, quantity)) ?? 0;
  return lines;
};

test('a break stands where most began to pay less, whatever a few paid', () => {
  const paid = paidOf(
    [1, '2.95', 144],
    [1, '5.79', 5],
    [6, '2.95', 536],
    [6, '2.55', 13],
    [24, '2.95', 29],
    [24, '2.55', 3],
    [32, '2.55', 237],
    [32, '2.95', 1],
    [96, '2.55', 12],
    [128, '3.24', 1],
  );
  assert.deepEqual(shown(bestLadder(paid, 2)), ['1: 2.95', '32: 2.55']);
});

test('a price seen less often than the toll is no break, and a price never rises', () => {
  assert.deepEqual(shown(bestLadder(paidOf([1, '5.00', 9], [10, '4.00', 2]), 2)), ['1: 5.00']);
  assert.deepEqual(shown(bestLadder(paidOf([1, '5.00', 9], [10, '4.00', 3]), 2)), ['1: 5.00', '10: 4.00']);
  assert.deepEqual(shown(bestLadder(paidOf([1, '1.00', 5], [10, '2.00', 4]), 0)), ['1: 1.00']);
  assert.deepEqual(shown(bestLadder(paidOf([3, '0.42', 1]), 2)), ['1: 0.42']);
});

test('no other ladder explains more (against all of them, small tables)', () => {
  const table = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: 3 }), (entries, toll) => {
      const paid = new Map<number, Map<Pounds, number>>();
      for (const [quantity, price, times] of entries) note(paid, quantity, BigInt(price), times);
      const ladder = bestLadder(paid, toll);
      const score = (candidate: Ladder) => explained(paid, candidate) - toll * (candidate.length - 1);
      for (const [at, rung] of ladder.entries()) {
        assert.ok(at === 0 ? rung.from === 1 : rung.from > ladder[at - 1]!.from);
        assert.ok(at === 0 || rung.price < ladder[at - 1]!.price);
      }
      const prices = [...new Set([...paid.values()].flatMap((at) => [...at.keys()]))].sort((a, b) =>
        Number(b - a),
      );
      const quantities = [...paid.keys()].sort((a, b) => a - b);
      const walk = (step: number, from: number, candidate: Ladder): void => {
        if (step === quantities.length) {
          assert.ok(
            score(ladder) >= score(candidate),
            JSON.stringify(candidate.map((r) => `${r.from}:${r.price}`)),
          );
          return;
        }
        for (let p = from; p < prices.length; p += 1) {
          const same = candidate.at(-1)?.price === prices[p];
          const rung = { from: step === 0 ? 1 : quantities[step]!, price: prices[p]! };
          walk(step + 1, p, same ? candidate : [...candidate, rung]);
        }
      };
      walk(0, 0, []);
    }),
    { numRuns: 300 },
  );
});

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i));
const file = fileOf(
  ...many(5, (i) => sale(`10${i}`, '11A', 4, '2.95', '1')),
  ...many(5, (i) => sale(`20${i}`, '11A', 32, '2.55', '2')),
  // A buyer with a price of their own, and undisputed breaks beside it.
  sale('300', '11A', 4, '2.60', '3'),
  sale('300', '11A', 2, '2.60', '3'),
  sale('301', '11A', 40, '2.10', '3'),
  // Nobody by name pays the counter's price; only they ever bought 99.
  ...many(9, (i) => sale(`40${i}`, '11A', 1, '5.79', '')),
  sale('410', '99', 1, '7.00', ''),
);

test('list and contracts together explain what was paid', async () => {
  const prices = derivePrices(await ledgerOf(file));
  assert.deepEqual(shown(prices.list.get('11A')!), ['1: 2.95', '32: 2.55']);
  assert.deepEqual(shown(prices.list.get('99')!), ['1: 7.00']);
  assert.deepEqual(
    prices.contracts.map(({ customer, sku, ladder }) => [customer, sku, ...shown(ladder)]),
    [
      ['3', '11A', '1: 2.60', '40: 2.10'],
      ['', '11A', '1: 5.79'],
    ],
  );
  assert.deepEqual(prices.explained, { byList: 11, byContract: 12, byNeither: 0 });
  assert.equal(prices.priceOf('1', '11A', 100), readPounds('2.55'));
  assert.equal(prices.priceOf('3', '11A', 39), readPounds('2.60'));
});

test('a contract is of the time that is ordered again', async () => {
  const ledger = await ledgerOf(
    fileOf(
      ...many(4, (i) => sale(`1${i}`, '11', 1, '9.00', '1')),
      sale('20', '11', 1, '5.00', '2'),
      ...many(3, (i) => sale(`3${i}`, '11', 1, '6.00', '2')),
    ),
  );
  assert.equal(derivePrices(ledger).priceOf('2', '11', 1), readPounds('6.00'));
  const again = new Set([ledger.invoices.get('20')!]);
  assert.equal(derivePrices(ledger, again).priceOf('2', '11', 1), readPounds('5.00'));
});

test('an invoice is ordered with each article once, and every difference has its cause', async () => {
  const ledger = await ledgerOf(
    fileOf(
      ...many(4, (i) => sale(`1${i}`, '11', 1, '9.00', '1')),
      ...many(4, (i) => sale(`2${i}`, '11', 10, '8.00', '1')),
      sale('30', '11', 6, '9.00', '1'),
      sale('30', '11', 4, '9.00', '1'),
      sale('30', '22', 1, '3.00', '1'),
      sale('30', '22', 1, '2.00', '1'),
      sale('31', '22', 1, '3.00', '1'),
    ),
  );
  const again = [ledger.invoices.get('30')!, ledger.invoices.get('31')!];
  const plan = planOrders(again, derivePrices(ledger, new Set(again)));
  assert.deepEqual(
    plan.orders.map(({ invoice, lines, net }) => [
      invoice,
      lines.map(({ sku, quantity, price }) => `${quantity} x ${sku} at ${writePounds(price)}`).join(', '),
      writePounds(net),
    ]),
    [
      ['30', '10 x 11 at 8.00, 2 x 22 at 3.00', '86.00'],
      ['31', '1 x 22 at 3.00', '3.00'],
    ],
  );
  assert.deepEqual(plan.paid, { lines: 5, sum: readPounds('98.00') });
  assert.deepEqual(plan.expected, { lines: 3, sum: readPounds('89.00') });
  assert.deepEqual(Object.fromEntries(plan.differences), {
    merged: { lines: 2, sum: readPounds('-10.00') },
    'two-prices': { lines: 1, sum: readPounds('1.00') },
  });
  const sum = [...plan.differences.values()].reduce((total, { sum }) => total + sum, 0n);
  assert.equal(plan.paid.sum + sum, plan.expected.sum);
  assert.deepEqual(Object.fromEntries(plan.needed), { 11: 10, 22: 3 });
});
