import { addToCart, changeCartLine, header, readCart, removeCartLine, type Cart } from '@portico/contract';
import { emptied, orderable, step } from './articles.js';
import { expect, newKey } from './caller.js';
import type { Check } from './conformance.js';
import { exact, minor, one, rounded, sum } from './decimal.js';

const part = 'cart';
const lineOf = (cart: Cart, sku: string) => {
  const line = cart.lines.find((each) => each.sku === sku);
  expect(line, `${sku} is not in the cart`);
  return line;
};

/** The cart's version, its merging and its sums. */
export const cartChecks: Check[] = [
  {
    id: 'cart.version',
    about:
      'every change raises the version, which is also the ETag; the same article again raises its quantity',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      const { sku } = article!;
      const before = await emptied(ana);
      const lines = [{ sku, quantity: step(article!) }];
      const first = await ana.okWith(addToCart, { body: { lines } });
      expect(first.value.version > before.version, 'the version did not rise');
      expect(
        first.headers.get('etag') === `"${first.value.version}"`,
        `the ETag is ${first.headers.get('etag')}`,
      );
      const second = await ana.ok(addToCart, { body: { lines } });
      expect(second.lines.length === 1, 'the same article has two lines');
      expect(lineOf(second, sku).quantity === 2 * step(article!), 'the quantities were not added');
      const read = await ana.okWith(readCart, {});
      expect(read.value.version === second.version, 'reading says another version');
      expect(read.headers.get('etag') === `"${second.version}"`, 'reading has another ETag');
      await emptied(ana);
    },
  },
  {
    id: 'cart.merge',
    about: 'a change of one line merges with a change of another, and is refused after a change of the same',
    part,
    async run({ ana }) {
      const [one, two] = await orderable(ana, 2);
      await emptied(ana);
      const lines = [one!, two!].map((offer) => ({ sku: offer.sku, quantity: step(offer) }));
      const seen = await ana.ok(addToCart, { body: { lines } });
      const headers = { 'if-match': `"${seen.version}"` };
      const change = (sku: string, quantity: number) => ({
        params: { id: lineOf(seen, sku).id },
        body: { quantity },
        headers,
      });
      await ana.ok(changeCartLine, change(one!.sku, 2 * step(one!)));
      const merged = await ana.ok(changeCartLine, change(two!.sku, 3 * step(two!)));
      expect(lineOf(merged, one!.sku).quantity === 2 * step(one!), 'the first change was lost');
      const { data } = await ana.refused(changeCartLine, 'cart.line-changed', change(one!.sku, step(one!)));
      expect(
        (data as Cart | undefined)?.version === merged.version,
        'the refusal does not carry the cart as it is',
      );
      await emptied(ana);
    },
  },
  {
    id: 'cart.quantities',
    about: 'a quantity that does not fit is refused, and all lines of the request with it',
    part,
    async run({ ana }) {
      const offers = await orderable(ana, 2);
      const [good] = offers;
      await emptied(ana);
      const { minimum, multiple, sku } = offers[1]!;
      const wrong = Number((Math.max(minimum, multiple) + multiple / 2).toFixed(3));
      const lines = [
        { sku: good!.sku, quantity: step(good!) },
        { sku, quantity: wrong },
      ];
      const { fields } = await ana.refused(addToCart, ['cart.quantity-invalid', 'request.invalid'], {
        body: { lines },
      });
      expect(fields?.length, 'the problem names no field');
      expect((await ana.ok(readCart, {})).lines.length === 0, 'a line of a refused request was taken');
      await ana.refused(addToCart, 'request.invalid', { body: { lines: [{ sku, quantity: -1 }] } });
    },
  },
  {
    id: 'cart.idempotency',
    about:
      'a repeat with the same key gets the first answer and changes nothing; another body under it is refused',
    part,
    async run({ ana }) {
      const [article] = await orderable(ana, 1);
      await emptied(ana);
      const headers = { [header.idempotencyKey]: newKey() };
      const body = { lines: [{ sku: article!.sku, quantity: step(article!) }] };
      const first = await ana.okWith(addToCart, { body, headers });
      const again = await ana.okWith(addToCart, { body, headers });
      expect(again.value.version === first.value.version, 'the repeat was done again');
      expect(again.headers.get(header.replayed) === 'true', `the repeat lacks ${header.replayed}: true`);
      expect(
        lineOf(await ana.ok(readCart, {}), article!.sku).quantity === step(article!),
        'the quantity was added twice',
      );
      await ana.refused(addToCart, 'idempotency.mismatch', {
        headers,
        body: { lines: [{ sku: article!.sku, quantity: 2 * step(article!) }] },
      });
      await ana.refused(addToCart, 'idempotency.key-required', {
        body,
        headers: { [header.idempotencyKey]: '' },
      });
      await emptied(ana);
    },
  },
  {
    id: 'cart.totals',
    about:
      'totals add up by EN 16931: net is the sum of lines, VAT is computed by category and rate, gross is both',
    part,
    async run({ ana }) {
      const offers = await orderable(ana, 5);
      await emptied(ana);
      const lines = offers.map((offer, at) => ({ sku: offer.sku, quantity: step(offer) * (at + 1) }));
      const cart = await ana.ok(addToCart, { body: { lines } });
      const { net, vat, vatTotal, gross } = cart.totals;
      expect(
        sum(cart.lines.map((line) => line.net.amount)) === exact(net.amount),
        'net is not the sum of lines',
      );
      for (const { category, rate, base, amount } of vat) {
        const group = cart.lines.filter((line) => line.vat.category === category && line.vat.rate === rate);
        const at = `VAT ${category} ${rate} %`;
        expect(
          sum(group.map((line) => line.net.amount)) === exact(base.amount),
          `${at}: the base is not its lines`,
        );
        const tax = rounded((exact(base.amount) * exact(rate)) / (100n * one), minor(base.currency));
        expect(exact(amount.amount) === tax, `${at} of ${base.amount} is not ${amount.amount}`);
      }
      expect(
        sum(vat.map(({ amount }) => amount.amount)) === exact(vatTotal.amount),
        'vatTotal is not the sum of groups',
      );
      expect(exact(net.amount) + exact(vatTotal.amount) === exact(gross.amount), 'gross is not net and VAT');
      expect(cart.hold, 'a cart without problems has no hold');
      await emptied(ana);
    },
  },
  {
    id: 'cart.tenancy',
    about: "another company's buyer neither sees the cart nor reaches its lines",
    part,
    async run({ ana, bob }) {
      const [article] = await orderable(ana, 1);
      await emptied(ana);
      await emptied(bob);
      const cart = await ana.ok(addToCart, {
        body: { lines: [{ sku: article!.sku, quantity: step(article!) }] },
      });
      expect((await bob.ok(readCart, {})).lines.length === 0, 'the line is in the other cart too');
      const params = { id: cart.lines[0]!.id };
      const headers = { 'if-match': `"${cart.version}"` };
      await bob.refused(changeCartLine, 'cart.line-unknown', {
        params,
        headers,
        body: { quantity: step(article!) },
      });
      await bob.refused(removeCartLine, 'cart.line-unknown', { params });
      expect((await ana.ok(readCart, {})).version === cart.version, 'the cart changed');
      await emptied(ana);
    },
  },
];
