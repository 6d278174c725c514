import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { onEachDatabase } from '../testing/databases.js';
import { buyerFrom } from './buyer.js';
import { inTransaction, scope } from './scoped.js';
import { json } from './tables.js';

onEachDatabase('database', (databases) => {
  it('reads each type alike', async () => {
    const { unscoped } = await databases.open();
    const { rows } = await sql<Record<string, unknown>>`select
      12.34570000::numeric(20,8) as amount, 9007199254740991::bigint as big, count(*) as many, 1.5::float8 as float,
      '2026-11-23'::date as day, '2026-11-23T10:00:00.5Z'::timestamptz as at, ${json({ a: [1] })}::jsonb as data,
      ${['a"b', 'c\\d', null]}::text[] as texts, true as yes, null::text as nothing, pg_current_xact_id()::text as xid`.execute(
      unscoped,
    );
    const { xid, ...row } = rows[0] ?? {};
    assert.match(String(xid), /^\d+$/);
    assert.deepEqual(
      { ...row, texts: undefined },
      {
        amount: '12.34570000',
        big: 9007199254740991,
        many: 1,
        float: 1.5,
        day: '2026-11-23',
        at: new Date('2026-11-23T10:00:00.500Z'),
        data: { a: [1] },
        texts: undefined,
        yes: true,
        nothing: null,
      },
    );
  });

  it('keeps a scoped query within its company', async () => {
    const { unscoped } = await databases.open();
    for (const id of ['one', 'two']) {
      await unscoped
        .insertInto('company')
        .values({ id, name: id, currency: 'RON', price_display: 'net', billing_address: json({}) })
        .execute();
      await unscoped
        .insertInto('app_user')
        .values({ id: `u-${id}`, company_id: id, user_name: id, name: id, password_hash: 'x' })
        .execute();
    }
    const buyer = (id: string) =>
      buyerFrom({
        companyId: id,
        companyName: id,
        userId: `u-${id}`,
        userName: id,
        name: id,
        currency: 'RON',
        priceDisplay: 'net',
        customerGroup: null,
      });
    const one = scope(unscoped, buyer('one'));
    const two = scope(unscoped, buyer('two'));
    await inTransaction(one, async (trx) => {
      await trx.insertInto('cart').values({ id: 'c1', user_id: 'u-one', updated_at: new Date() }).execute();
      await trx
        .insertInto('cart_line')
        .values({ id: 'l1', cart_id: 'c1', sku: 'A', unit: 'H87', quantity: 2, version: 1, position: 1 })
        .execute();
    });
    assert.equal((await one.selectFrom('cart').selectAll().execute()).length, 1);
    assert.equal((await two.selectFrom('cart').selectAll().execute()).length, 0);
    assert.equal(
      (
        await two
          .selectFrom('cart as k')
          .where(sql<boolean>`true or true`)
          .selectAll()
          .execute()
      ).length,
      0,
    );
    const joined = await two
      .selectFrom('company')
      .leftJoin('cart', (join) => join.onTrue())
      .select(['company.id', 'cart.id as cart'])
      .execute();
    assert.deepEqual(joined, [{ id: 'two', cart: null }]);
    const nested = await two
      .selectNoFrom((eb) =>
        eb
          .selectFrom('cart_line')
          .select((q) => q.fn.countAll<number>().as('n'))
          .as('lines'),
      )
      .executeTakeFirstOrThrow();
    assert.equal(nested.lines, 0);
    const changed = await two
      .updateTable('cart')
      .set({ version: 9 })
      .where('id', '=', 'c1')
      .executeTakeFirst();
    assert.equal(changed.numUpdatedRows, 0n);
    const deleted = await two.deleteFrom('cart_line').where('id', '=', 'l1').executeTakeFirst();
    assert.equal(deleted.numDeletedRows, 0n);
    await assert.rejects(
      two
        .insertInto('cart_line')
        .values({ id: 'l2', cart_id: 'c1', sku: 'B', unit: 'H87', quantity: 1, version: 1, position: 2 })
        .execute(),
      /foreign key/,
    );
    await assert.rejects(sql`select * from cart`.execute(two), /Raw SQL/);
    await assert.rejects(
      two.selectFrom('company').rightJoin('cart', 'cart.company_id', 'company.id').selectAll().execute(),
      /from the right/,
    );
    const locked = await one.selectFrom('cart').selectAll().where('id', '=', 'c1').forUpdate().execute();
    assert.equal(locked.length, 1);
    const returned = await one
      .insertInto('cart_line')
      .values({ id: 'l3', cart_id: 'c1', sku: 'A', unit: 'H87', quantity: 3, version: 2, position: 2 })
      .onConflict((c) =>
        c.columns(['cart_id', 'sku', 'unit']).doUpdateSet((eb) => ({
          quantity: sql<string>`${eb.ref('cart_line.quantity')} + ${eb.ref('excluded.quantity')}`,
        })),
      )
      .returning(['id', 'quantity'])
      .execute();
    assert.deepEqual(returned, [{ id: 'l1', quantity: '5.000' }]);
  });
});
