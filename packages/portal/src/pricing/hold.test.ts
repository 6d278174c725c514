import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buyerFrom } from '../database/buyer.js';
import { Decimal } from '../decimal.js';
import { nodeSigner } from '../node/node-signer.js';
import { checkHold, signHold, type NewHold } from './hold.js';
import { sameText, webSigner } from './signer.js';

const buyer = (companyId: string, userId: string) =>
  buyerFrom({
    companyId,
    companyName: '',
    userId,
    userName: '',
    name: '',
    currency: 'RON',
    priceDisplay: 'net',
    customerGroup: null,
  });
const ana = buyer('alfa', 'ana');
const key = new Uint8Array(32).fill(7);
const now = new Date('2026-11-23T10:00:00Z');
const line = {
  sku: 'ȘURUB M8',
  unit: 'H87',
  quantity: Decimal.parse('48'),
  vat: { category: 'S', rate: Decimal.parse('21') },
  steps: [
    { kind: 'list', amount: Decimal.parse('12.3457'), baseQuantity: Decimal.parse('100'), params: {} },
    {
      kind: 'break',
      amount: Decimal.parse('11.5'),
      baseQuantity: Decimal.parse('100'),
      params: { from: '480' },
    },
  ],
} as const;
const hold: NewHold = {
  buyer: ana,
  currency: 'RON',
  lines: [line],
  expiresAt: new Date(now.getTime() + 900_000),
};

describe('a hold', () => {
  it('promises what was signed, in a page as in Node', async () => {
    const web = await webSigner(key);
    const token = await signHold(web, hold);
    assert.equal(token, await signHold(nodeSigner(key), hold));
    assert.match(token, /^[\w-]+\.[\w-]{43}$/);
    const check = await checkHold(web, token, ana, now);
    assert.ok(check.state === 'valid');
    assert.deepEqual(check.hold.lines, [line]);
    assert.equal(check.hold.cartVersion, undefined);
  });

  it('tells expired, foreign and forged apart', async () => {
    const signer = nodeSigner(key);
    const token = await signHold(signer, hold);
    const cart = await signHold(signer, { ...hold, cartVersion: 3 });
    const state = async (text: string, who = ana, at = now) => (await checkHold(signer, text, who, at)).state;
    assert.equal(await state(token, ana, hold.expiresAt), 'expired');
    assert.equal(await state(token, buyer('beta', 'ana')), 'foreign');
    assert.equal(await state(token, buyer('alfa', 'dan')), 'valid', 'a company shares its offers');
    assert.equal(await state(cart, buyer('alfa', 'dan')), 'foreign', 'a cart is one user’s');
    const [text = '', signature = ''] = token.split('.');
    const cheaper = btoa(atob(text).replace('11.5', '01.5')).replace(/=+$/, '');
    for (const forged of [
      '',
      '.',
      text,
      `${text}.`,
      `${cheaper}.${signature}`,
      `${text}.${signature}x`,
      `.${signature}`,
    ]) {
      assert.equal(await state(forged), 'forged', forged);
    }
    assert.equal((await checkHold(nodeSigner(new Uint8Array(32)), token, ana, now)).state, 'forged');
  });

  it('compares whole texts', () => {
    assert.ok(sameText('abc', 'abc') && sameText('', ''));
    for (const other of ['', 'ab', 'abd', 'abcd', 'abcabc']) assert.ok(!sameText('abc', other), other);
  });
});
