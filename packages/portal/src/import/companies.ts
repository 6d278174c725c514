import { Currency, type Address } from '@portico/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { UnscopedTransaction } from '../database/database.js';
import { newId } from '../database/ids.js';
import { json } from '../database/tables.js';
import { id, maybeText, shortText } from './fields.js';
import { isCui, isIban } from './identifiers.js';
import type { Entry, ImportTools, Importer, Verdict } from './importer.js';
import { refusal } from './report.js';

const addressFields = () => ({
  name: shortText(),
  street: shortText(),
  city: shortText(),
  county: maybeText(20),
  postalCode: shortText(20),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  contact: maybeText(),
  phone: maybeText(50),
});

const user = () =>
  z.strictObject({
    userName: z.string().check(z.regex(/^[^\s]{3,100}$/)),
    name: shortText(),
    email: maybeText(),
    /** In the clear, 10 characters at least; left out, a known user keeps theirs. */
    password: z.optional(z.string().check(z.minLength(10), z.maxLength(1000))),
    active: z._default(z.boolean(), true),
  });
export type UserInput = z.infer<ReturnType<typeof user>>;

const schema = () =>
  z.strictObject({
    id: id(),
    name: shortText(),
    vatId: maybeText(20),
    registrationNumber: maybeText(40),
    iban: maybeText(40),
    currency: Currency(),
    priceDisplay: z._default(z.enum(['net', 'gross']), 'net'),
    customerGroup: maybeText(60),
    billingAddress: z.strictObject(addressFields()),
    shipToAddresses: z.array(z.strictObject({ id: id(), ...addressFields() })).check(z.maxLength(500)),
    users: z._default(z.array(user()).check(z.maxLength(500)), []),
  });
export type CompanyInput = z.infer<ReturnType<typeof schema>>;

/** Buyer companies with their addresses and users; what is not named stays. */
export const companies: Importer<CompanyInput> = {
  kind: 'companies',
  schema,
  key: (row) => row.id,
  async write(trx, entries, tools) {
    const problems = await problemsOf(trx, entries);
    const verdicts: Verdict[] = [];
    for (const [index, { row }] of entries.entries()) {
      const refused = problems[index]!;
      verdicts.push(refused.length > 0 ? refused : await writeCompany(trx, row, tools));
    }
    return verdicts;
  },
};

async function problemsOf(trx: UnscopedTransaction, entries: readonly Entry<CompanyInput>[]) {
  const addressIds = entries.flatMap(({ row }) => row.shipToAddresses.map((address) => address.id));
  const userNames = entries.flatMap(({ row }) => row.users.map((each) => each.userName.toLowerCase()));
  const addressOwners = new Map<string, string>();
  const userOwners = new Map<string, string>();
  for (const known of await trx
    .selectFrom('address')
    .select(['id', 'company_id'])
    .where('id', '=', sql<string>`any(${addressIds})`)
    .execute()) {
    addressOwners.set(known.id, known.company_id);
  }
  const users = await trx
    .selectFrom('app_user')
    .select([sql<string>`lower(user_name)`.as('name'), 'company_id'])
    .where(sql<string>`lower(user_name)`, '=', sql<string>`any(${userNames})`)
    .execute();
  for (const known of users) userOwners.set(known.name, known.company_id);
  /** Who owns a name: what is in the database, else the first line that gives it. */
  const taken = (owners: Map<string, string>, name: string, company: string) => {
    const owner = owners.get(name) ?? company;
    owners.set(name, owner);
    return owner !== company;
  };
  return entries.map(({ row }) => [
    ...(row.vatId && /^(RO)?\d+$/.test(row.vatId) && !isCui(row.vatId)
      ? [
          refusal(
            'vatId',
            'invalid',
            'The check digit of the tax number (CUI) does not fit; correct the number.',
            row.vatId,
          ),
        ]
      : []),
    ...(row.iban && !isIban(row.iban)
      ? [refusal('iban', 'invalid', 'The check digits of the IBAN do not fit; correct it.', row.iban)]
      : []),
    ...row.shipToAddresses.flatMap((address, index) =>
      taken(addressOwners, address.id, row.id)
        ? [
            refusal(
              `shipToAddresses.${index}.id`,
              'taken',
              'Another company has an address with this id; give another.',
              address.id,
            ),
          ]
        : [],
    ),
    ...row.users.flatMap((each, index) =>
      taken(userOwners, each.userName.toLowerCase(), row.id)
        ? [
            refusal(
              `users.${index}.userName`,
              'taken',
              'Another company has a user of this name; give another.',
              each.userName,
            ),
          ]
        : [],
    ),
  ]);
}

async function writeCompany(
  trx: UnscopedTransaction,
  row: CompanyInput,
  tools: ImportTools,
): Promise<Verdict> {
  const billing: Address = { id: `${row.id}-billing`, ...addressOf(row.billingAddress) };
  const columns = [
    'name',
    'vat_id',
    'registration_number',
    'iban',
    'currency',
    'price_display',
    'customer_group',
    'billing_address',
  ] as const;
  const side = (table: string) => sql.join(columns.map((column) => sql.ref(`${table}.${column}`)));
  const company = await trx
    .insertInto('company')
    .values({
      id: row.id,
      name: row.name,
      vat_id: row.vatId || null,
      registration_number: row.registrationNumber || null,
      iban: row.iban?.replaceAll(' ', '') || null,
      currency: row.currency,
      price_display: row.priceDisplay,
      customer_group: row.customerGroup || null,
      billing_address: json(billing),
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) =>
          Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)])),
        )
        .where(sql<boolean>`(${side('company')}) is distinct from (${side('excluded')})`),
    )
    .returning(sql<boolean>`(xmax = 0)`.as('added'))
    .executeTakeFirst();
  const addresses = await writeAddresses(trx, row);
  let users = false;
  for (const each of row.users) users = (await writeUser(trx, row.id, each, tools)) !== 'unchanged' || users;
  return company?.added ? 'added' : company || addresses || users ? 'changed' : 'unchanged';
}

const addressOf = (address: CompanyInput['billingAddress']): Omit<Address, 'id'> => ({
  ...address,
  county: address.county || null,
  contact: address.contact || null,
  phone: address.phone || null,
});

async function writeAddresses(trx: UnscopedTransaction, row: CompanyInput): Promise<boolean> {
  if (row.shipToAddresses.length === 0) return false;
  const columns = [
    'name',
    'street',
    'city',
    'county',
    'postal_code',
    'country',
    'contact',
    'phone',
    'position',
  ] as const;
  const side = (table: string) => sql.join(columns.map((column) => sql.ref(`${table}.${column}`)));
  const written = await trx
    .insertInto('address')
    .values(
      row.shipToAddresses.map(({ id: addressId, ...given }, position) => {
        const { postalCode, ...address } = addressOf(given);
        return { id: addressId, company_id: row.id, ...address, postal_code: postalCode, position };
      }),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) =>
          Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)])),
        )
        .where(sql<boolean>`(${side('address')}) is distinct from (${side('excluded')})`),
    )
    .returning('id')
    .execute();
  return written.length > 0;
}

/** Creates a user or changes one; a password is hashed anew only when it differs. */
export async function writeUser(
  trx: UnscopedTransaction,
  companyId: string,
  input: UserInput,
  { passwords }: Pick<ImportTools, 'passwords'>,
): Promise<Verdict> {
  const known = await trx
    .selectFrom('app_user')
    .select(['id', 'name', 'email', 'active', 'password_hash'])
    .where(sql`lower(user_name)`, '=', input.userName.toLowerCase())
    .executeTakeFirst();
  const email = input.email || null;
  if (!known) {
    // Without a password nobody can sign in yet; `user password` sets one.
    const hash = input.password === undefined ? '' : await passwords.hash(input.password);
    await trx
      .insertInto('app_user')
      .values({
        id: newId('usr'),
        company_id: companyId,
        user_name: input.userName,
        name: input.name,
        email,
        password_hash: hash,
        active: input.active,
      })
      .execute();
    return 'added';
  }
  const samePassword =
    input.password === undefined || (await passwords.verify(input.password, known.password_hash));
  if (samePassword && known.name === input.name && known.email === email && known.active === input.active)
    return 'unchanged';
  await trx
    .updateTable('app_user')
    .set({
      name: input.name,
      email,
      active: input.active,
      ...(samePassword ? {} : { password_hash: await passwords.hash(input.password!) }),
    })
    .where('id', '=', known.id)
    .execute();
  // A new password, or none any more: whoever used the old one is out.
  if (!samePassword || !input.active)
    await trx.deleteFrom('session').where('user_id', '=', known.id).execute();
  return 'changed';
}
