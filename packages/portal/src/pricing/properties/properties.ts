import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Decimal } from '../../decimal.js';
import { digitsOf } from '../currency.js';
import { decidePrice, type PriceRule, type Step } from '../engine.js';
import { lineAmounts, stepTotal } from '../line.js';
import { explainLines, sumOrder, type LineSum, type PricedOrder } from '../price-order.js';
import { lineSums } from '../charge.js';
import { inScope, type LinePromotion } from '../promotions.js';
import { lineDecision, quote, type QuotedLine, type QuoteInput } from '../quote.js';
import { shares } from '../shares.js';
import { Fraction } from './fraction.js';
import { anyOrder, conditionsOf, day } from './orders.js';

export interface Property {
  readonly says: string;
  readonly property: fc.IProperty<unknown>;
}

const units = (values: readonly number[]): bigint => values.reduce((sum, value) => sum + BigInt(value), 0n);
const fraction = (value: Decimal): Fraction => Fraction.of(value.toString());

/** A quote with its sums, as a cart and an order make them. */
interface Priced {
  readonly lines: readonly (QuotedLine & LineSum)[];
  readonly order: PricedOrder;
}

function price(input: QuoteInput): Priced {
  const { lines, allowances } = quote(input);
  const sums = lineSums(lines, input.currency);
  return {
    lines: lines.map((line, place) => ({ ...line, ...sums[place]! })),
    order: sumOrder(sums, input.currency, allowances),
  };
}

const ofOrder = (says: string, check: (input: QuoteInput, result: Priced) => void): Property => ({
  says,
  property: fc.property(anyOrder, (input) => check(input, price(input))) as fc.IProperty<unknown>,
});

export const properties: readonly Property[] = [
  ofOrder('the steps of every line add up to what it costs, and the lines to the order', (input, result) => {
    const digits = digitsOf(input.currency);
    const { order, lines } = result;
    const split = explainLines(lines, order);
    for (const [place, line] of lines.entries()) {
      const { quantity } = input.lines[place]!;
      let before = Decimal.zero;
      let sum = 0n;
      for (const step of line.steps) {
        const total = stepTotal(step, quantity, digits);
        sum += BigInt(total.subtract(before).toUnits(digits));
        before = total;
      }
      const { allowances, net, vat, gross } = split[place]!;
      assert.equal(sum - units(allowances), BigInt(net));
      assert.equal(net + vat, gross);
    }
    assert.equal(units(split.map(({ net }) => net)), BigInt(order.net));
    assert.equal(units(split.map(({ vat }) => vat)), BigInt(order.vat));
    assert.equal(units(split.map(({ gross }) => gross)), BigInt(order.gross));
    for (const [at, { amount }] of order.allowances.entries())
      assert.equal(units(split.map(({ allowances }) => allowances[at]!)), BigInt(amount));
  }),

  ofOrder('no total is negative, and nothing costs more than its steps before', (input, { lines, order }) => {
    const digits = digitsOf(input.currency);
    for (const line of lines) assert.ok(line.net >= 0);
    for (const { net, vat, gross } of explainLines(lines, order))
      assert.ok(net >= 0 && vat >= 0 && gross >= 0);
    for (const { amount } of order.allowances) assert.ok(amount > 0);
    for (const { allowances } of explainLines(lines, order)) assert.ok(allowances.every((part) => part >= 0));
    for (const [place, { steps }] of lines.entries()) {
      const { quantity } = input.lines[place]!;
      const totals = steps.map((step) => stepTotal(step, quantity, digits));
      for (const [at, step] of steps.entries())
        if (step.kind === 'promotion') assert.ok(totals[at]!.compare(totals[at - 1]!) <= 0);
    }
  }),

  ofOrder('every amount is whole minor units', (_, { lines, order }) => {
    const amounts = [
      ...lines.map(({ net }) => net),
      ...[order.lines, order.net, order.vat, order.gross],
      ...order.allowances.map(({ amount }) => amount),
      ...explainLines(lines, order).flatMap(({ allowances, vat }) => [...allowances, vat]),
      ...order.groups.flatMap(({ base, amount }) => [base, amount]),
    ];
    for (const amount of amounts) assert.ok(Number.isSafeInteger(amount));
  }),

  ofOrder('VAT by group is what EN 16931 says (BR-CO-10 to -17)', (input, { lines, order }) => {
    const digits = digitsOf(input.currency);
    assert.equal(units(lines.map(({ net }) => net)), BigInt(order.lines));
    assert.equal(
      BigInt(order.lines) - units(order.allowances.map(({ amount }) => amount)),
      BigInt(order.net),
    );
    assert.equal(units(order.groups.map(({ base }) => base)), BigInt(order.net));
    assert.equal(units(order.groups.map(({ amount }) => amount)), BigInt(order.vat));
    assert.equal(order.net + order.vat, order.gross);
    const keys = order.groups.map(({ vat }) => `${vat.category} ${vat.rate.toString()}`);
    assert.equal(new Set(keys).size, keys.length);
    for (const { vat, base, amount } of order.groups) {
      const exact = new Fraction(BigInt(base) * 1n, 10n ** BigInt(digits))
        .times(fraction(vat.rate))
        .by(Fraction.of('100'));
      assert.equal(exact.units(digits), BigInt(amount));
    }
  }),

  ofOrder('a line costs exactly what its last step says, worked out in fractions', (input, { lines }) => {
    const digits = digitsOf(input.currency);
    for (const [place, { steps, net }] of lines.entries()) {
      const { quantity, rules } = input.lines[place]!;
      assert.equal(charge(steps.at(-1)!, quantity).units(digits), BigInt(net));
      const decided = decidePrice(rules, quantity, day)!;
      const chosen = pickedByHand(rules, quantity);
      const last = decided.steps.at(-1)!;
      assert.ok(!priceOf(last).below(priceOf(chosen)) && !priceOf(chosen).below(priceOf(last)));
    }
  }),

  ofOrder('no single promotion in reach would have saved more', (input, { lines }) => {
    const digits = digitsOf(input.currency);
    for (const [place, line] of lines.entries()) {
      const { rules, quantity } = input.lines[place]!;
      const decided = decidePrice(rules, quantity, day)!;
      for (const promotion of input.onLines!.all) {
        const misses =
          !inScope(promotion.scope, input.lines[place]!) ||
          (decided.chosen === 'contract' && !promotion.onContracts) ||
          (promotion.from && promotion.from.compare(quantity) > 0);
        if (misses) continue;
        const alone = givenByHand(promotion.effect, decided.steps.at(-1)!, quantity);
        assert.ok(BigInt(line.net) <= alone.units(digits));
      }
    }
  }),

  {
    says: 'the order of the lines does not matter',
    property: fc.property(
      anyOrder,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (input, coins) => {
        const keyed = input.lines.map((line) => ({ line, at: coins.next().value as number }));
        const mixed = keyed.sort((a, b) => a.at - b.at).map(({ line }) => line);
        const [one, other] = [price(input), price({ ...input, lines: mixed })];
        const sums = ({ order }: Priced) => ({
          ...order,
          allowances: order.allowances.map(({ kind, id, amount }) => [kind, id, amount]),
          groups: order.groups.map(({ vat, base, amount }) => [
            vat.category,
            vat.rate.toString(),
            base,
            amount,
          ]),
        });
        assert.deepEqual(sums(other), sums(one));
        const told = (result: Priced, lines: QuoteInput['lines']) =>
          explainLines(result.lines, result.order)
            .map((split, place) => {
              const { sku, quantity } = lines[place]!;
              return JSON.stringify([sku, quantity.toString(), result.lines[place]!.net, split]);
            })
            .sort();
        // Equal lines may change places with one another, and no others.
        if (new Set(input.lines.map(({ sku }) => sku)).size === input.lines.length)
          assert.deepEqual(told(other, mixed), told(one, input.lines));
      },
    ) as fc.IProperty<unknown>,
  },

  ofOrder('the order that promotions are given in does not matter', (input, { lines, order }) => {
    const turned = conditionsOf([...input.onLines!.all].reverse(), [...input.onOrder!.all].reverse());
    const other = price({ ...input, ...turned });
    const told = (quoted: Priced['lines']) =>
      quoted.map(({ steps }) => steps.map(({ kind, amount, params }) => [kind, amount.toString(), params]));
    assert.deepEqual(told(other.lines), told(lines));
    assert.deepEqual(other.order.allowances, order.allowances);
  }),

  ofOrder('a contract’s price takes only promotions that say so, each at most once', (input, { lines }) => {
    const all = new Map(input.onLines!.all.map((promotion) => [promotion.id, promotion]));
    for (const [place, { steps }] of lines.entries()) {
      const { rules, quantity } = input.lines[place]!;
      const given = steps.flatMap(({ params }) => all.get(params['promotion'] ?? '') ?? []);
      assert.equal(new Set(given).size, given.length);
      if (given.length > 1) assert.ok(given.every(({ stackable }) => stackable));
      for (const promotion of given) {
        assert.ok(inScope(promotion.scope, input.lines[place]!));
        assert.ok(!promotion.from || promotion.from.compare(quantity) <= 0);
        if (decidePrice(rules, quantity, day)!.chosen === 'contract') assert.ok(promotion.onContracts);
      }
    }
  }),

  {
    says: 'more of the same never costs less while the price is the same',
    property: fc.property(anyOrder, fc.integer({ min: 1, max: 1000 }), (input, more) => {
      const digits = digitsOf(input.currency);
      for (const line of input.lines) {
        const decided = decidePrice(line.rules, line.quantity, day)!;
        const larger = line.quantity.add(Decimal.ofNumber(more));
        const then = decidePrice(line.rules, larger, day)!;
        const [now, later] = [decided.steps.at(-1)!, then.steps.at(-1)!];
        const total = (step: Step, quantity: Decimal) => stepTotal(step, quantity, digits);
        assert.ok(total(now, larger).compare(total(now, line.quantity)) >= 0);
        // What the larger quantity costs is what its own rule says, to the unit.
        const { steps } = lineDecision({ ...line, quantity: larger }, day, digits, undefined)!;
        assert.equal(
          charge(pickedByHand(line.rules, larger), larger).units(digits),
          BigInt(total(steps.at(-1)!, larger).toUnits(digits)),
        );
        assert.equal(later.amount.toString(), steps.at(-1)!.amount.toString());
      }
    }) as fc.IProperty<unknown>,
  },

  {
    says: 'splitting an amount loses no unit and gives none more than its weight',
    property: fc.property(
      fc.array(fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: 10 ** 12 })), { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (weights, part) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const amount = Math.min(total, Math.floor(total * part));
        const parts = shares(amount, weights);
        assert.equal(units(parts), BigInt(amount));
        for (const [at, share] of parts.entries()) {
          assert.ok(share >= 0 && share <= weights[at]!);
          // Never a unit or more away from its exact part.
          const away = BigInt(share) * BigInt(total) - BigInt(amount) * BigInt(weights[at]!);
          assert.ok(total === 0 || (away < BigInt(total) && -away < BigInt(total)));
        }
      },
    ) as fc.IProperty<unknown>,
  },

  ofOrder('no more points are taken than were given, nor more than there is to pay', (input, { order }) => {
    const taken = order.allowances.find(({ kind }) => kind === 'points');
    if (!taken) return;
    const { count, value } = input.points!;
    const digits = digitsOf(input.currency);
    assert.ok(Number(taken.id) <= count && Number(taken.id) > 0);
    // What was taken is worth no less than what it paid, and one point fewer would not have done.
    const worth = (points: number) => fraction(value).times(new Fraction(BigInt(points)));
    const paid = new Fraction(BigInt(taken.amount), 10n ** BigInt(digits));
    assert.ok(!worth(Number(taken.id)).below(paid));
    if (Number(taken.id) < count) assert.ok(worth(Number(taken.id) - 1).below(paid));
  }),

  ofOrder('what a line shows of itself adds up as well', (input, { lines }) => {
    for (const [place, { steps, vat, net }] of lines.entries()) {
      const { quantity } = input.lines[place]!;
      const digits = digitsOf(input.currency);
      const shown = lineAmounts(steps, quantity, 'H87', input.currency, vat);
      const sum = shown.waterfall.reduce(
        (total, step) => total.add(Decimal.parse(step.amount.amount)),
        Decimal.zero,
      );
      assert.ok(sum.equals(shown.gross));
      assert.equal(shown.net.toUnits(digits), net);
    }
  }),
];

/** What a step charges for a quantity, as a fraction. */
const charge = (step: Pick<Step, 'amount' | 'baseQuantity' | 'free'>, quantity: Decimal): Fraction => {
  const paid = fraction(quantity).less(step.free ? fraction(step.free) : Fraction.of('0'));
  return fraction(step.amount).times(paid).by(fraction(step.baseQuantity));
};

const priceOf = ({ amount, baseQuantity }: { amount: Decimal; baseQuantity: Decimal }): Fraction =>
  fraction(amount).by(fraction(baseQuantity));

/** The price that applies, looked for the long way round. */
function pickedByHand(rules: readonly PriceRule[], quantity: Decimal): PriceRule {
  const kinds = (['contract', 'group', 'list'] as const).map((kind) => {
    const names = [...new Set(rules.filter((rule) => rule.kind === kind).map(({ list }) => list))].sort();
    const fitting = names.flatMap((name) => {
      const own = rules.filter(({ list }) => list === name).sort((a, b) => a.from.compare(b.from));
      const least = own[0]!;
      if (least.from.compare(quantity) > 0 && least.from.compare(Decimal.one) > 0) return [];
      const reached = own.filter(({ from }) => from.compare(quantity) <= 0);
      return [reached.at(-1) ?? least];
    });
    return fitting.at(-1);
  });
  const [contract, group, list] = kinds;
  const usual = group ?? list!;
  if (!contract) return usual;
  return contract.lowest && !priceOf(contract).below(priceOf(usual)) ? usual : contract;
}

/** What a line costs by one promotion alone. */
function givenByHand(effect: LinePromotion['effect'], before: Step, quantity: Decimal): Fraction {
  const full = charge(before, quantity);
  switch (effect.kind) {
    case 'percent':
      return full.times(Fraction.of('100').less(fraction(effect.percent))).by(Fraction.of('100'));
    case 'amount': {
      const off = fraction(effect.amount).times(fraction(quantity)).by(fraction(effect.baseQuantity));
      return full.below(off) ? Fraction.of('0') : full.less(off);
    }
    case 'price': {
      const own = fraction(effect.amount).times(fraction(quantity)).by(fraction(effect.baseQuantity));
      return own.below(full) ? own : full;
    }
    case 'free': {
      // Piece by piece.
      const [buy, get] = [effect.buy.toNumber(), effect.get.toNumber()];
      const whole = Math.floor(quantity.toNumber());
      let paid = 0;
      for (let piece = 0; piece < whole; piece += 1) if (piece % (buy + get) < buy) paid += 1;
      const rest = quantity.subtract(Decimal.ofNumber(whole));
      const last = whole % (buy + get) < buy ? fraction(rest) : Fraction.of('0');
      const pieces = new Fraction(BigInt(paid) * last.down + last.up, last.down);
      return priceOf(before).times(pieces);
    }
  }
}
