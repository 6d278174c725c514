import assert from 'node:assert/strict';
import test from 'node:test';
import { readArguments, UsageError } from './arguments.js';
import { countStockOff, isClean, verdict } from './audit.js';
import { companies, instantOf, pastOrders, products } from './data.js';
import { Timings } from './figures.js';
import { derivePrices } from './prices.js';
import { Killer, killPoints } from './replay-kills.js';
import { fileOf, ledgerOf, sale } from './testing.js';

test('what the portal imports: products with breaks and stock, buyers, past orders', async () => {
  const ledger = await ledgerOf(
    fileOf(
      ...Array.from({ length: 4 }, (_, i) => sale(`1${i}`, '11a', 1, '9.00', '17850')),
      ...Array.from({ length: 4 }, (_, i) => sale(`2${i}`, '11A', 10, '8.50', '17850')),
      sale('30', '11A', 2, '12.50', ''),
    ),
  );
  const prices = derivePrices(ledger);
  const [product] = products(ledger, prices, new Map([['11A', 300]]));
  assert.deepEqual(product?.price, {
    amount: '9.00',
    currency: 'GBP',
    baseQuantity: 1,
    breaks: [{ from: 10, amount: '8.50' }],
  });
  assert.deepEqual(product?.stock, { onHand: 600 });
  assert.deepEqual(
    companies(ledger).map(({ id, billingAddress, users }) => [
      id,
      billingAddress.country,
      users[0]!.userName,
    ]),
    [
      ['c17850', 'GB', 'buyer-17850'],
      ['walk-in', 'GB', 'walk-in'],
    ],
  );
  const invoices = [...ledger.invoices.values()];
  const [last] = [...pastOrders(invoices, 1)];
  assert.equal(last?.number, '30');
  assert.equal(last?.company, 'walk-in');
  assert.deepEqual(last?.lines, [{ sku: '11A', quantity: 2, shipped: 2, unitPrice: '12.50' }]);
  assert.equal([...pastOrders(invoices, Infinity)].length, 9);
  assert.equal([...pastOrders(invoices, 0)].length, 0);
});

test('local time is British, in winter and in summer', () => {
  assert.equal(instantOf('2010-12-01 08:26:00'), '2010-12-01T08:26:00Z');
  assert.equal(instantOf('2011-07-01 08:26:00'), '2011-07-01T07:26:00Z');
  assert.equal(instantOf('2011-07-01 00:30:00'), '2011-06-30T23:30:00Z');
});

test('kills are spread on the way, and one due while the portal is down still comes', async () => {
  assert.deepEqual(killPoints(2000, 3), [500, 1000, 1500]);
  assert.deepEqual(killPoints(10, 0), []);
  const seen: string[] = [];
  const killer = new Killer(
    {
      kill: async () => void seen.push('kill'),
      start: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return seen.push('start');
      },
    },
    8,
    3,
  );
  for (let done = 1; done <= 8; done += 1) killer.onOrder(done);
  await killer.finish();
  assert.deepEqual(seen, ['kill', 'start', 'kill', 'start', 'kill', 'start']);
  assert.equal(killer.kills, 3);
  const broken = new Killer(
    { kill: async () => {}, start: () => Promise.reject(new Error('no port')) },
    2,
    1,
  );
  broken.onOrder(1);
  broken.onOrder(2);
  await assert.rejects(broken.finish(), /no port/);
});

test('stock is exact only when each article lost what was ordered of it', () => {
  const stock = (...rows: [string, number, number][]) =>
    new Map(rows.map(([sku, onHand, committed]) => [sku, { onHand, committed }]));
  const before = stock(['A', 10, 1], ['B', 5, 0]);
  const ordered = new Map([['A', 4]]);
  assert.equal(countStockOff(before, stock(['A', 10, 5], ['B', 5, 0]), ordered), 0);
  assert.equal(countStockOff(before, stock(['A', 10, 9], ['B', 5, 0]), ordered), 1);
  assert.equal(countStockOff(before, stock(['A', 10, 5], ['B', 5, 1]), ordered), 1);
  assert.equal(countStockOff(before, stock(['A', 10, 5]), ordered), 1);
  assert.equal(countStockOff(before, stock(['A', 10, 5], ['B', 5, 0], ['C', 1, 0]), ordered), 1);
});

test('the last line', () => {
  const clean = { lost: 0, doubled: 0, stockOff: 0, complaints: [], net: 0n, lines: 0 };
  assert.equal(
    verdict(clean, 2000, 16, 10),
    '2,000 invoices, 16 buyers, 10 kills: 0 lost, 0 doubled, stock exact',
  );
  assert.ok(isClean(clean));
  const bad = { ...clean, lost: 1, stockOff: 3 };
  assert.match(verdict(bad, 5, 1, 0), /1 lost, 0 doubled, stock off in 3 articles$/);
  assert.ok(!isClean(bad));
  assert.ok(!isClean({ ...clean, complaints: ['another sum'] }));
});

test('arguments: defaults, numbers, and one clear sentence when they are wrong', () => {
  assert.deepEqual(readArguments(['--csv', 'f', '--invoices', '2,000', '--kills=3']), {
    csv: 'f',
    invoices: 2000,
    buyers: 16,
    kills: 3,
    history: Infinity,
    databaseUrl: undefined,
    port: 0,
    report: '.portico/online-retail',
    dry: false,
  });
  for (const wrong of [
    [],
    ['--csv', 'f', '--buyers', '0'],
    ['--csv', 'f', '--kills', 'x'],
    ['--csv', 'f', '--what'],
  ])
    assert.throws(() => readArguments(wrong), UsageError);
});

test('figures: rate, median and 95th percentile', () => {
  const timings = new Timings();
  for (let ms = 100; ms >= 1; ms -= 1) timings.add(ms);
  assert.equal(timings.show(10), '100 in 10.0 s = 10.0/s, median 50 ms, p95 95 ms');
  assert.equal(new Timings().quantile(0.5), 0);
});
