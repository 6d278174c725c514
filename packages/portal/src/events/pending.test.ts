import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAfter, readCursor, writeCursor } from './cursor.js';
import { Pending } from './pending.js';

describe('what a slow reader has not been told', () => {
  it('folds into a few events', () => {
    const pending = new Pending();
    pending.add({ kind: 'offers', skus: ['a', 'b'] });
    pending.add({ kind: 'order', id: 'o1' });
    pending.add({ kind: 'cart' });
    pending.add({ kind: 'offers', skus: ['b', 'c'] });
    pending.add({ kind: 'order', id: 'o1' });
    pending.add({ kind: 'cart' });
    assert.deepEqual(pending.take(), [
      { kind: 'offers', skus: ['a', 'b', 'c'] },
      { kind: 'order', id: 'o1' },
      { kind: 'cart' },
    ]);
    assert.deepEqual(pending.take(), []);
  });

  it('becomes "any" and "read everything" when it would be too much', () => {
    const pending = new Pending();
    for (let i = 0; i < 501; i += 1) pending.add({ kind: 'offers', skus: [`s${i}`] });
    assert.deepEqual(pending.take(), [{ kind: 'offers', skus: [] }]);
    for (let i = 0; i < 201; i += 1) pending.add({ kind: 'order', id: `o${i}` });
    pending.add({ kind: 'cart' });
    assert.deepEqual(pending.take(), [{ kind: 'reset' }]);
    pending.add({ kind: 'products', skus: ['a'] });
    pending.add({ kind: 'something-new' });
    assert.deepEqual(pending.take(), [{ kind: 'reset' }], 'what is not known is not hidden');
  });
});

describe('a cursor', () => {
  it('is written and read, and put in order by transaction first', () => {
    const at = new Date('2026-11-23T10:00:00Z');
    const cursor = { xid: 18_446_744_073n, id: 7 };
    assert.deepEqual(readCursor(writeCursor(cursor, at)), { cursor, at });
    for (const bad of ['', '1-2', 'a-b-c', '1-2-3-4', '-1-2-3']) assert.equal(readCursor(bad), undefined);
    assert.ok(isAfter({ xid: 2n, id: 1 }, { xid: 1n, id: 9 }));
    assert.ok(isAfter({ xid: 2n, id: 2 }, { xid: 2n, id: 1 }));
    assert.ok(!isAfter(cursor, cursor));
  });
});
