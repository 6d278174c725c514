import assert from 'node:assert/strict';
import test from 'node:test';
import { isSettled, settle, showAccounts, writeAccounts } from './accounts.js';
import { mostFrequent } from './ledger.js';
import { readPounds } from './money.js';
import { fileOf, ledgerOf, sale } from './testing.js';

const sample = fileOf(
  sale('100', '11A', 6, '2.55'),
  sale('100', '11a', 2, '2.55'),
  sale('100', 'POST', 1, '18.00'),
  'C101,11A,THING,-2,2030-01-03 10:00:00,2.55,1.0,United Kingdom',
  'A102,B,Adjust bad debt,1,2030-01-03 10:00:00,-500.05,,United Kingdom',
  '103,11A,,-40,2030-01-03 10:00:00,0.0,,United Kingdom',
  '104,22,found,5,2030-01-03 10:00:00,0.0,,United Kingdom',
  '105,PADS,PADS,1,2030-01-03 10:00:00,0.001,1.0,United Kingdom',
  '106,gift_1,VOUCHER,1,2030-01-03 10:00:00,8.33,,United Kingdom',
  '107,S,SAMPLES,1,2030-01-03 10:00:00,9.95,,United Kingdom',
  '108,?,NO ARTICLE,1,2030-01-03 10:00:00,1.00,,United Kingdom',
  '109,22,"A ""QUOTED"", THING",3,2030-01-04 10:00:00,4.96,,EIRE',
  '110,22,many,1,2030-01-04 10:00:00,4.96,1.0,EIRE,too many fields',
  '111,22,no number,one,2030-01-04 10:00:00,4.96,1.0,EIRE',
);

test('every line is taken, or left for one reason, and the sums meet', async () => {
  const verdicts: (string | undefined)[] = [];
  const ledger = await ledgerOf(sample, (_, row, reason) => (verdicts[row - 1] = reason));
  assert.deepEqual(verdicts, [
    undefined,
    undefined,
    'charge',
    'credit-note',
    'ledger-entry',
    'stock-correction',
    'no-price',
    'token-price',
    'voucher',
    'sample',
    'not-a-sku',
    undefined,
    'unreadable',
    'unreadable',
  ]);
  const accounts = settle(ledger);
  assert.equal(accounts.file.lines, 14);
  // 15.30 + 5.10 + 18.00 - 5.10 - 500.05 + 0.001 + 8.33 + 9.95 + 1.00 + 14.88
  assert.equal(accounts.file.sum, readPounds('-432.589'));
  assert.deepEqual(accounts.takenFromNamed, { lines: 2, sum: readPounds('20.40'), invoices: 1 });
  assert.deepEqual(accounts.takenFromUnnamed, { lines: 1, sum: readPounds('14.88'), invoices: 1 });
  assert.ok(isSettled(accounts));
  assert.match(showAccounts(accounts).at(-1)!, /0 +0\.00 GBP +file = taken \+ left/);
  assert.equal(JSON.parse(writeAccounts(accounts)).file.sum, '-432.589');
});

test('accounts that lost a line, or a penny of it, do not settle', async () => {
  const lost = await ledgerOf(sample);
  lost.invoices.get('100')!.sales.pop();
  assert.ok(!isSettled(settle(lost)));
  assert.match(showAccounts(settle(lost)).at(-1)!, /DOES NOT ADD UP/);
  const changed = await ledgerOf(sample);
  const sales = changed.invoices.get('100')!.sales;
  sales[0] = { ...sales[0]!, price: sales[0]!.price + readPounds('0.01')! };
  assert.ok(!isSettled(settle(changed)));
});

test('codes that differ in case are one article; its name is the one given most often', async () => {
  const ledger = await ledgerOf(sample);
  assert.deepEqual([...ledger.names.keys()], ['11A', '22']);
  assert.equal(mostFrequent(ledger.names.get('22')!), 'A "QUOTED", THING');
  const names = new Map([
    ['', 9],
    ['FIRST', 2],
    ['SECOND', 2],
  ]);
  assert.equal(mostFrequent(names), 'FIRST');
});

test('a file of another kind, or an empty one, is refused', async () => {
  await assert.rejects(ledgerOf('sku,name\n1,x\n'), /does not begin with InvoiceNo/);
  await assert.rejects(ledgerOf(''), /empty/);
  await assert.rejects(
    ledgerOf(fileOf(sale('1', '11', 1, '1.00', '1'), sale('1', '11', 1, '1.00', '2'))),
    /two buyers/,
  );
});
