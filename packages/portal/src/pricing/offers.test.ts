import { OfferList } from '@portico/contract';
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { onEachDatabase } from '../testing/databases.js';
import { openShop, type Client, type Shop } from '../testing/shop.js';

onEachDatabase('offers', (databases) => {
  let shop: Shop;
  let ana: Client;
  let ion: Client;
  before(async () => {
    shop = await openShop(await databases.open());
    ana = await shop.client('ana');
    ion = await shop.client('ion');
  });

  const offers = async (client: Client, lines: object[]) => {
    const { status, body } = await client.call('POST', '/offers', { lines });
    assert.equal(status, 200);
    return OfferList().parse(body).items;
  };

  it('answers each line in order, with its own problem', async () => {
    const items = await offers(ana, [
      { sku: 'GLOVE' },
      { sku: 'NOBODY' },
      { sku: 'NO-PRICE' },
      { sku: 'DRILL', unit: 'KGM' },
      { sku: 'GLOVE', quantity: 10 },
    ]);
    assert.deepEqual(
      items.map((item) => [item.sku, item.offer?.unitPrice.amount, item.problem?.code]),
      [
        ['GLOVE', '15.00', undefined],
        ['NOBODY', undefined, 'product.unknown'],
        ['NO-PRICE', undefined, 'offer.no-price'],
        ['DRILL', undefined, 'offer.unit-unknown'],
        ['GLOVE', '14.00', undefined],
      ],
    );
  });

  it('shows a contract only to its company', async () => {
    const [own] = await offers(ana, [{ sku: 'GLOVE', quantity: 10 }]);
    const [other] = await offers(ion, [{ sku: 'GLOVE', quantity: 10 }]);
    assert.deepEqual(own?.offer?.saving, { amount: { amount: '60.00', currency: 'RON' }, percent: '30.0' });
    assert.deepEqual(
      own?.offer?.waterfall.map((step) => [step.kind, step.amount.amount]),
      [
        ['list', '200.00'],
        ['contract', '-50.00'],
        ['break', '-10.00'],
        ['vat', '15.40'],
      ],
    );
    assert.deepEqual(
      own?.offer?.breaks.map(({ from, unitPrice }) => [from, unitPrice.amount]),
      [
        [1, '15.00'],
        [10, '14.00'],
      ],
    );
    assert.equal(other?.offer?.unitPrice.amount, '20.00');
    assert.equal(other?.offer?.saving, null);
    assert.ok(!JSON.stringify(other).includes('contract'));
  });

  it('keeps the price for its base quantity, and says the next quantities that fit', async () => {
    const [fits, not] = await offers(ana, [{ sku: 'SCREW-M8' }, { sku: 'SCREW-M8', quantity: 50 }]);
    assert.equal(fits?.offer?.quantity, 48);
    assert.deepEqual(fits?.offer?.unitPrice, {
      amount: '12.3457',
      currency: 'RON',
      baseQuantity: 100,
      unit: 'H87',
    });
    assert.equal(fits?.offer?.net.amount, '5.93');
    assert.equal(fits?.offer?.grossUnitPrice.amount, '14.938297');
    assert.equal(not?.offer?.orderable, false);
    assert.deepEqual(not?.offer?.nextQuantities, [48, 72]);
  });

  it('says what there is of it', async () => {
    const items = await offers(ana, [
      { sku: 'DRILL' },
      { sku: 'DRILL', quantity: 4 },
      { sku: 'NO-STOCK' },
      { sku: 'CABLE-3', quantity: 2.5 },
    ]);
    assert.deepEqual(
      items.map(({ offer }) => [offer?.availability.status, offer?.availability.available]),
      [
        ['low', 3],
        ['partial', 3],
        ['on-request', 0],
        ['in-stock', 250.5],
      ],
    );
    assert.equal(items[1]?.offer?.availability.expectedOn, '2026-12-05');
  });
});
