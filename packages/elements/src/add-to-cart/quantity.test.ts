import { expect } from '@open-wc/testing';
import { nextQuantities, parseQuantity } from './quantity.js';

describe('quantities', () => {
  it('fit minimum and multiple, or the nearest that do are said', () => {
    expect(nextQuantities(72, 48, 24)).to.deep.equal([]);
    expect(nextQuantities(50, 48, 24)).to.deep.equal([48, 72]);
    expect(nextQuantities(1, 48, 24)).to.deep.equal([48]);
    expect(nextQuantities(0, 50, 24)).to.deep.equal([72]);
    expect(nextQuantities(NaN, 1, 1)).to.deep.equal([1]);
    expect(nextQuantities(0.3, 0.1, 0.1)).to.deep.equal([]);
    expect(nextQuantities(0.35, 0.1, 0.1)).to.deep.equal([0.3, 0.4]);
  });

  it('are read as the buyer writes them', () => {
    expect(parseQuantity('ro', '1.234,5')).to.equal(1234.5);
    expect(parseQuantity('ro', '1.234')).to.equal(1234);
    expect(parseQuantity('ro', '0.5')).to.equal(0.5);
    expect(parseQuantity('ro', '0,5')).to.equal(0.5);
    expect(parseQuantity('en', '1,234.5')).to.equal(1234.5);
    expect(parseQuantity('en', '2.5')).to.equal(2.5);
    expect(parseQuantity('de', '1 000')).to.equal(1000);
    expect(parseQuantity('ar-EG', '١٬٢٣٤٫٥')).to.equal(1234.5);
    expect(parseQuantity('ar', '1,234.5')).to.equal(1234.5);
    expect(parseQuantity('fa', '۱۲')).to.equal(12);
    expect(parseQuantity('ar-EG', '12.5')).to.equal(12.5);
    for (const none of ['', '0', '-3', 'abc', '1e3', '99999999', '1.2345'])
      expect(parseQuantity('en', none), none).to.satisfy(Number.isNaN);
  });
});
