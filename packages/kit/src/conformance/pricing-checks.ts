import { listProducts, readOffers, type Offer } from '@portico/contract';
import { offerOf, orderable, step } from './articles.js';
import { expect, type Caller } from './caller.js';
import type { Check } from './conformance.js';
import { exact, lineTotal, minor, one, plain, rounded, sum } from './decimal.js';

const part = 'pricing';
const noSuch = 'no-such-article';

/** Every offer of the first hundred products, at their least quantity and at an odd larger one. */
async function someOffers(buyer: Caller): Promise<Offer[]> {
  const { items } = await buyer.ok(listProducts, { query: { limit: 100 } });
  const offers: Offer[] = [];
  for (const times of [1, 7]) {
    const lines = items.map(({ sku, minimum, multiple }) => ({
      sku,
      quantity: Number((Math.max(minimum, multiple) * times).toFixed(3)),
    }));
    const answer = await buyer.ok(readOffers, { body: { lines } });
    offers.push(...answer.items.flatMap(({ offer }) => offer ?? []));
  }
  expect(offers.length > 0, 'no product has an offer for this buyer');
  return offers;
}

/** Prices, their arithmetic and their holds. */
export const pricingChecks: Check[] = [
  {
    id: 'pricing.lines',
    about:
      'one entry per line in the order asked for; a line without an offer has a problem and spoils no other',
    part,
    async run({ ana }) {
      const [first, second] = await orderable(ana, 2);
      const skus = [second!.sku, noSuch, first!.sku, second!.sku];
      const { items } = await ana.ok(readOffers, { body: { lines: skus.map((sku) => ({ sku })) } });
      expect(items.map(({ sku }) => sku).join() === skus.join(), 'the lines came in another order');
      expect(
        items[1]!.offer === null && items[1]!.problem?.code === 'product.unknown',
        'an unknown article has no product.unknown',
      );
      expect(
        items[0]!.offer && items[2]!.offer && items[3]!.offer,
        'the unknown article spoilt another line',
      );
    },
  },
  {
    id: 'pricing.waterfall',
    about: "the waterfall's amounts add up exactly to the line's gross, and without VAT to its net",
    part,
    async run({ ana }) {
      for (const { sku, quantity, waterfall, net, gross, vat } of await someOffers(ana)) {
        const at = `${sku} at ${quantity}`;
        expect(waterfall.length > 0, `${at}: the waterfall is empty`);
        const all = sum(waterfall.map(({ amount }) => amount.amount));
        expect(all === exact(gross.amount), `${at}: the steps do not add up to ${gross.amount}`);
        const before = sum(waterfall.filter(({ kind }) => kind !== 'vat').map(({ amount }) => amount.amount));
        expect(before === exact(net.amount), `${at}: the steps before VAT do not add up to ${net.amount}`);
        expect(
          exact(net.amount) + exact(vat.amount.amount) === exact(gross.amount),
          `${at}: ${net.amount} + VAT ${vat.amount.amount} is not ${gross.amount}`,
        );
      }
    },
  },
  {
    id: 'pricing.arithmetic',
    about:
      'net is quantity times price by its base quantity, VAT is the rate of it, both rounded half away from zero',
    part,
    async run({ ana }) {
      for (const { sku, quantity, unitPrice, net, vat } of await someOffers(ana)) {
        const at = `${sku} at ${quantity}`;
        const wanted = lineTotal(unitPrice, quantity);
        expect(
          exact(net.amount) === wanted,
          `${at}: ${unitPrice.amount} per ${unitPrice.baseQuantity} makes another net than ${net.amount}`,
        );
        const tax = rounded((exact(net.amount) * exact(vat.rate)) / (100n * one), minor(net.currency));
        expect(
          exact(vat.amount.amount) === tax,
          `${at}: ${vat.rate} % of ${net.amount} is not ${vat.amount.amount}`,
        );
      }
    },
  },
  {
    id: 'pricing.saving',
    about: 'the saving is the list total minus the net, and null when nothing is saved',
    part,
    async run({ ana }) {
      for (const { sku, quantity, listPrice, net, saving } of await someOffers(ana)) {
        const saved = lineTotal(listPrice, quantity) - exact(net.amount);
        const at = `${sku} at ${quantity}`;
        if (saved <= 0n) expect(saving === null, `${at}: nothing is saved, and saving is not null`);
        else
          expect(saving && exact(saving.amount.amount) === saved, `${at}: the saving is not list minus net`);
      }
    },
  },
  {
    id: 'pricing.breaks',
    about: 'breaks rise, and at the quantity of a break its price is the one charged',
    part,
    async run({ ana }) {
      const offers = (await someOffers(ana)).filter(({ breaks }) => breaks.length > 1);
      for (const { sku, breaks } of offers)
        for (let at = 1; at < breaks.length; at++)
          expect(breaks[at]!.from > breaks[at - 1]!.from, `${sku}: the breaks do not rise`);
      for (const { sku, breaks, minimum, multiple } of offers.slice(0, 5)) {
        const last = breaks.at(-1)!;
        const size = multiple || 1;
        const quantity = Math.max(minimum, Math.ceil(last.from / size) * size);
        const offer = await offerOf(ana, sku, quantity);
        expect(
          exact(offer.unitPrice.amount) <= exact(last.unitPrice.amount),
          `${sku} at ${quantity} costs ${offer.unitPrice.amount}, more than its break from ${last.from}`,
        );
      }
    },
  },
  {
    id: 'pricing.quantities',
    about: 'a quantity that does not fit is not orderable, and the next that do are said',
    part,
    async run({ ana }) {
      const { items } = await ana.ok(listProducts, { query: { limit: 100 } });
      const stepped = items.find(({ multiple }) => multiple > 1);
      if (!stepped) return;
      const { sku, minimum, multiple } = stepped;
      const wrong = Math.max(minimum, multiple) + multiple / 2;
      const offer = await offerOf(ana, sku, Number(wrong.toFixed(3)));
      expect(!offer.orderable, `${sku} at ${plain(wrong)} is orderable, though its multiple is ${multiple}`);
      expect(offer.nextQuantities.length > 0, `${sku}: no next quantities`);
      for (const quantity of offer.nextQuantities)
        expect(
          (await offerOf(ana, sku, quantity)).orderable,
          `${sku}: the next quantity ${quantity} does not fit either`,
        );
    },
  },
  {
    id: 'pricing.negative',
    about: 'a quantity of nothing or less is refused',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      for (const quantity of [0, -1])
        await ana.refused(readOffers, 'request.invalid', {
          body: { lines: [{ sku: article!.sku, quantity }] },
        });
    },
  },
  {
    id: 'pricing.hold',
    about: 'an offer says as of when it is true, and holds its price for some minutes',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      const { hold, asOf } = await offerOf(ana, article!.sku, step(article!));
      const held = Date.parse(hold.expiresAt) - Date.parse(asOf);
      expect(hold.token.length >= 16, 'the hold is too short to be signed');
      expect(held >= 60_000, `the hold lasts ${held / 1000} s`);
    },
  },
];
