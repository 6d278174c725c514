import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../decimal.js';
import { decidePrice, type PriceRule } from './engine.js';
import { lineAmounts, lineTotal, withVat } from './line.js';
import { checkQuantity, leastQuantity } from './quantity.js';
import { totalsOf } from './totals.js';

const d = Decimal.parse;
const day = '2026-11-23';
const rule = (list: string, from: string, amount: string, more: Partial<PriceRule> = {}): PriceRule => ({
  list,
  kind: list.startsWith('c') ? 'contract' : 'list',
  lowest: false,
  validFrom: null,
  validTo: null,
  from: d(from),
  amount: d(amount),
  baseQuantity: Decimal.one,
  ...more,
});
const s21 = { category: 'S', rate: d('21') };
const paid = (rules: PriceRule[], quantity: string) =>
  decidePrice(rules, d(quantity), day)?.steps.at(-1)?.amount.toString();
const kinds = (rules: PriceRule[], quantity: string) =>
  decidePrice(rules, d(quantity), day)?.steps.map((step) => step.kind);

describe('choosing a price', () => {
  it('takes the contract before the list, even when it is dearer', () => {
    assert.equal(paid([rule('list', '0', '10'), rule('c1', '0', '12')], '5'), '12');
    assert.deepEqual(kinds([rule('list', '0', '10'), rule('c1', '0', '12')], '5'), ['list', 'contract']);
  });

  it('takes the cheaper when the contract is flagged lowest, at the quantity asked for', () => {
    const rules = [rule('list', '0', '10'), rule('list', '100', '7'), rule('c1', '0', '8', { lowest: true })];
    assert.equal(paid(rules, '5'), '8');
    assert.equal(paid(rules, '100'), '7');
    assert.deepEqual(kinds(rules, '100'), ['list', 'break']);
  });

  it('takes breaks inside the chosen list only', () => {
    const rules = [
      rule('list', '0', '10'),
      rule('list', '100', '5'),
      rule('c1', '0', '9'),
      rule('c1', '50', '8'),
    ];
    assert.equal(paid(rules, '49'), '9');
    assert.equal(paid(rules, '50'), '8');
    assert.equal(paid(rules, '100'), '8');
    assert.deepEqual(
      decidePrice(rules, d('100'), day)?.breaks.map((b) => b.from.toString()),
      ['0', '50'],
    );
  });

  it('keeps to the days of validity, both included', () => {
    const rules = [
      rule('list', '0', '10'),
      rule('c1', '0', '6', { validTo: '2026-11-22' }),
      rule('c2', '0', '7', { validFrom: '2026-11-24' }),
      rule('c3', '0', '8', { validFrom: day, validTo: day }),
    ];
    assert.equal(paid(rules, '1'), '8');
    assert.equal(paid(rules.slice(0, 3), '1'), '10');
  });

  it('prefers the list that began last', () => {
    const rules = [
      rule('c1', '0', '6', { validFrom: '2026-01-01' }),
      rule('c2', '0', '7', { validFrom: '2026-10-01' }),
    ];
    assert.equal(paid(rules, '1'), '7');
    assert.equal(paid(rules.reverse(), '1'), '7');
  });

  it('has no price where no list begins that low, but sells less than one at the price from one', () => {
    assert.equal(paid([rule('list', '100', '5')], '99'), undefined);
    assert.equal(paid([rule('list', '1', '5')], '0.5'), '5');
    assert.equal(paid([rule('list', '0', '10'), rule('c1', '100', '5')], '99'), '10');
    assert.equal(paid([], '1'), undefined);
  });
});

describe('amounts of a line', () => {
  it('never rounds the unit price: 12.3457 per 100 x 2500 = 308.64', () => {
    const price = { amount: d('12.3457'), baseQuantity: d('100') };
    assert.equal(lineTotal(price, d('2500'), 2).toFixed(2), '308.64');
  });

  it('keeps the minor digits of the currency', () => {
    const steps = decidePrice([rule('list', '0', '10.5555')], d('1'), day)?.steps ?? [];
    const of = (currency: string) =>
      lineAmounts(steps, d('1'), 'H87', currency, s21).waterfall[0]?.amount.amount;
    assert.deepEqual([of('JPY'), of('RON'), of('KWD')], ['11', '10.56', '10.556']);
  });

  it('adds VAT to a unit price exactly', () => {
    const gross = withVat({ amount: d('12.3457'), baseQuantity: d('100') }, s21);
    assert.equal(gross.amount.toString(), '14.938297');
  });

  it('has steps that add up to the gross, to the last digit', () => {
    const amounts = fc
      .integer({ min: 0, max: 10 ** 9 })
      .map((units) => d(units.toString()).divide(d('10000'), 4));
    const quantities = fc.integer({ min: 1, max: 9_999_999 }).map((units) => d((units / 1000).toFixed(3)));
    const bases = fc.constantFrom('1', '10', '100', '1000').map(d);
    const row = fc.record({
      list: fc.constantFrom('list', 'c1', 'c2'),
      from: fc.constantFrom('0', '1', '10', '500'),
      amount: amounts,
      baseQuantity: bases,
      lowest: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        quantities,
        fc.constantFrom('JPY', 'RON', 'EUR', 'KWD'),
        fc.constantFrom('0', '5', '11', '21', '19.5'),
        (rows, quantity, currency, rate) => {
          const rules = rows.map((r) => rule(r.list, r.from, '0', { ...r, from: d(r.from) }));
          const decision = decidePrice(rules, quantity, day);
          if (!decision) return;
          const vat = { category: 'S', rate: d(rate) };
          const line = lineAmounts(decision.steps, quantity, 'H87', currency, vat);
          const sum = line.waterfall.reduce((total, step) => total.add(d(step.amount.amount)), Decimal.zero);
          assert.ok(sum.equals(line.gross));
          assert.ok(!line.net.isNegative && !line.vat.isNegative);
          const more = lineAmounts(decision.steps, quantity.add(Decimal.one), 'H87', currency, vat);
          assert.ok(more.net.compare(line.net) >= 0, 'more at the same price never costs less');
        },
      ),
      { numRuns: 4000 },
    );
  });
});

describe('totals', () => {
  const line = (net: string, rate = '21', category = 'S', listNet = net) => ({
    net: d(net),
    listNet: d(listNet),
    vat: { category, rate: d(rate) },
  });

  it('rounds VAT by group, not by line: three lines of 1.50 at 21 % make 0.95', () => {
    const totals = totalsOf([line('1.50'), line('1.50'), line('1.50')], 'RON');
    assert.deepEqual(totals, {
      lines: { amount: '4.50', currency: 'RON' },
      allowances: [],
      net: { amount: '4.50', currency: 'RON' },
      vat: [
        {
          category: 'S',
          rate: '21',
          base: { amount: '4.50', currency: 'RON' },
          amount: { amount: '0.95', currency: 'RON' },
        },
      ],
      vatTotal: { amount: '0.95', currency: 'RON' },
      gross: { amount: '5.45', currency: 'RON' },
      saving: null,
    });
  });

  it('has one group for each category and rate', () => {
    const totals = totalsOf(
      [line('10'), line('10', '11', 'AA', '12'), line('5', '21.000'), line('1', '0', 'Z')],
      'RON',
    );
    assert.deepEqual(
      totals.vat.map((group) => [group.category, group.rate, group.base.amount, group.amount.amount]),
      [
        ['S', '21', '15.00', '3.15'],
        ['AA', '11', '10.00', '1.10'],
        ['Z', '0', '1.00', '0.00'],
      ],
    );
    assert.equal(totals.saving?.amount, '2.00');
    assert.deepEqual(totalsOf([], 'JPY').gross, { amount: '0', currency: 'JPY' });
  });

  it('adds up whatever the lines', () => {
    const anyLine = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 8 }), fc.constantFrom('21', '11', '0'))
      .map(([cents, rate]) => line((cents / 100).toFixed(2), rate));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        const totals = totalsOf(lines, 'RON');
        const sum = (amounts: string[]) => amounts.reduce((a, b) => a.add(d(b)), Decimal.zero).toFixed(2);
        assert.equal(sum(totals.vat.map((group) => group.amount.amount)), totals.vatTotal.amount);
        assert.equal(sum(totals.vat.map((group) => group.base.amount)), totals.net.amount);
        assert.equal(sum([totals.net.amount, totals.vatTotal.amount]), totals.gross.amount);
        assert.ok(!totals.gross.amount.startsWith('-'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('minimum and multiple', () => {
  const next = (quantity: string, minimum: string, multiple: string) =>
    checkQuantity(d(quantity), d(minimum), d(multiple));

  it('says which quantities are next', () => {
    assert.deepEqual(next('50', '48', '24'), { valid: false, next: [48, 72] });
    assert.deepEqual(next('47', '48', '24'), { valid: false, next: [48] });
    for (const good of ['48', '72', '96'])
      assert.deepEqual(next(good, '48', '24'), { valid: true, next: [] });
    assert.deepEqual(next('0.3', '0.25', '0.25'), { valid: false, next: [0.25, 0.5] });
    assert.equal(leastQuantity(d('50'), d('24')).toString(), '72');
    assert.deepEqual(next('50', '50', '24'), { valid: false, next: [72] });
  });

  it('only ever proposes what it takes', () => {
    const steps = fc.integer({ min: 1, max: 5000 }).map((units) => d((units / 1000).toFixed(3)));
    fc.assert(
      fc.property(steps, steps, steps, (quantity, minimum, multiple) => {
        const check = checkQuantity(quantity, minimum, multiple);
        assert.equal(check.valid, check.next.length === 0);
        for (const proposal of check.next) {
          assert.ok(checkQuantity(Decimal.ofNumber(proposal), minimum, multiple).valid);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
