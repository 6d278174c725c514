import { readCompany } from '@portico/contract';
import type { Context } from '../context.js';
import type { Bind } from '../http/bind.js';
import { addressOf } from './address.js';

/** The buyer's own company with its addresses and users. */
export function company(bind: Bind, context: Context): void {
  bind(readCompany, async ({ buyer }) => {
    const scoped = context.scope(buyer);
    const [row, addresses, users] = await Promise.all([
      scoped.selectFrom('company').selectAll().executeTakeFirstOrThrow(),
      scoped.selectFrom('address').selectAll().orderBy('position').orderBy('id').execute(),
      scoped
        .selectFrom('app_user')
        .select(['id', 'user_name', 'name', 'email'])
        .where('active', '=', true)
        .orderBy('name')
        .orderBy('id')
        .execute(),
    ]);
    return {
      id: row.id,
      name: row.name,
      vatId: row.vat_id,
      registrationNumber: row.registration_number,
      iban: row.iban,
      currency: row.currency,
      priceDisplay: row.price_display,
      billingAddress: row.billing_address,
      shipToAddresses: addresses.map(addressOf),
      users: users.map((user) => ({
        id: user.id,
        userName: user.user_name,
        name: user.name,
        email: user.email,
      })),
    };
  });
}
