import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Decimal } from './decimal.js';

const d = Decimal.parse;
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]) => d(units.toString()).divide(d((10n ** BigInt(scale)).toString()), scale));

describe('Decimal', () => {
  it('reads and writes text exactly', () => {
    assert.equal(d('12.34570000').toString(), '12.3457');
    assert.equal(d('12.3').toString(2), '12.30');
    assert.equal(d('-0.05').toString(), '-0.05');
    assert.equal(d('0.000').toString(), '0');
    assert.equal(d('5').toFixed(3), '5.000');
    for (const bad of ['', '1e3', '+1', '1.', '.5', 'NaN', '1,5']) assert.throws(() => d(bad), RangeError);
  });

  it('rounds half away from zero', () => {
    assert.equal(d('0.945').toFixed(2), '0.95');
    assert.equal(d('-0.945').toFixed(2), '-0.95');
    assert.equal(d('0.9449').toFixed(2), '0.94');
    assert.equal(d('1').divide(d('3'), 4).toString(), '0.3333');
    assert.equal(d('-2').divide(d('3'), 0).toString(), '-1');
    assert.equal(d('2').divide(d('-4'), 0).toString(), '-1');
    assert.equal(d('250').divide(d('0.5'), 0).toString(), '500');
    assert.throws(() => d('1').divide(d('0'), 2), RangeError);
  });

  it('takes numbers of the contract', () => {
    assert.equal(Decimal.ofNumber(48).toString(), '48');
    assert.equal(Decimal.ofNumber(0.1 + 0.2).toString(), '0.3');
    assert.equal(Decimal.ofNumber(9_999_999.999).toString(), '9999999.999');
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        assert.ok(a.add(b).equals(b.add(a)));
        assert.ok(a.add(b).subtract(b).equals(a));
        assert.ok(a.multiply(b.add(c)).equals(a.multiply(b).add(a.multiply(c))));
        assert.ok(d(a.toString()).equals(a));
        assert.equal(a.compare(b), -b.compare(a) + 0);
        if (!b.isZero) assert.ok(a.multiply(b).divide(b, 20).equals(a));
        if (!b.isZero && !a.isNegative) assert.ok(a.remainder(b).subtract(a).remainder(b).isZero);
      }),
      { numRuns: 3000 },
    );
  });
});
