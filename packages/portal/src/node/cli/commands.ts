import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { sql } from 'kysely';
import { importers, runImport, writeUser, type ImportKind, type Importer } from '../../import/index.js';
import { readRows } from '../files/read-rows.js';
import type { OpenedDatabase } from '../open-database.js';
import { scryptPasswords } from '../scrypt-passwords.js';
import { StartupError } from '../startup-errors.js';
import { weaknessOf } from '../../session/weak-passwords.js';
import { describeReport, showProgress } from './output.js';

const text = { type: 'string' } as const;

/** Every option of every command. */
export const options = {
  help: { type: 'boolean', short: 'h' },
  ...Object.fromEntries(
    [
      ...[
        'port',
        'host',
        'url',
        'data',
        'database-url',
        'report',
        'sku',
        'category',
        'name',
        'name-en',
        'name-de',
      ],
      ...[
        'description',
        'brand',
        'unit',
        'minimum',
        'multiple',
        'vat-rate',
        'vat-category',
        'price',
        'currency',
      ],
      ...[
        'base-quantity',
        'breaks',
        'stock',
        'expected-on',
        'lead-time-days',
        'image',
        'company',
        'group',
        'valid-from',
      ],
      ...[
        'valid-to',
        'lowest',
        'id',
        'vat-id',
        'registration-number',
        'iban',
        'price-display',
        'street',
        'city',
      ],
      ...['county', 'postal-code', 'country', 'contact', 'phone', 'user-name', 'email', 'password'],
    ].map((name) => [name, text] as const),
  ),
} as { help: { type: 'boolean'; short: 'h' } } & Record<string, { type: 'string' }>;

export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly rest: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly database: OpenedDatabase;
}
type Command = (invocation: Invocation) => Promise<number>;

export const commands: Readonly<Record<string, Command>> = {
  async migrate({ database }) {
    const { migrated } = database;
    console.log(migrated.length > 0 ? `Applied ${migrated.join(', ')}.` : 'The schema is up to date.');
    return 0;
  },

  async import({ database, rest, values, env }) {
    const [kind = '', file = ''] = rest;
    if (!(kind in importers) || file === '') {
      throw new StartupError(
        `Say what to import and from where: import ${Object.keys(importers).join('|')} FILE.`,
      );
    }
    return take(database, kind as ImportKind, await readRows(file, kind as ImportKind), values, env);
  },

  async 'product put'({ database, rest, values, env }) {
    const rows = rest[0] ? await readRows(rest[0], 'products') : [productFrom(values)];
    return take(database, 'products', rows, values, env);
  },

  'price set': ({ database, values, env }) =>
    take(
      database,
      'prices',
      [
        some({
          company: values['group'] === undefined ? need(values, 'company') : values['company'],
          group: values['group'],
          sku: need(values, 'sku'),
          ...priceFrom(values),
          validFrom: values['valid-from'],
          validTo: values['valid-to'],
          lowest:
            values['lowest'] === undefined ? undefined : /^(1|yes|true)$/i.test(String(values['lowest'])),
        }),
      ],
      values,
      env,
    ),

  'promotion put': async ({ database, rest, values, env }) => {
    if (!rest[0]) throw new StartupError('Say the file of the promotions: promotion put FILE (JSON).');
    return take(database, 'promotions', await readRows(rest[0], 'promotions'), values, env);
  },

  'stock set': ({ database, values, env }) =>
    take(database, 'stock', [{ sku: need(values, 'sku'), ...stockFrom(values) }], values, env),

  'company create'({ database, values, env }) {
    const address = {
      name: need(values, 'name'),
      street: need(values, 'street'),
      city: need(values, 'city'),
      county: values['county'] ?? null,
      postalCode: need(values, 'postal-code'),
      country: values['country'] ?? 'RO',
      contact: values['contact'] ?? null,
      phone: values['phone'] ?? null,
    };
    const id = need(values, 'id');
    const row = some({
      id,
      name: need(values, 'name'),
      vatId: values['vat-id'],
      registrationNumber: values['registration-number'],
      iban: values['iban'],
      currency: values['currency'] ?? 'RON',
      priceDisplay: values['price-display'],
      billingAddress: address,
      shipToAddresses: [{ id: `${id}-main`, ...address }],
    });
    return take(database, 'companies', [row], values, env);
  },

  async 'user create'({ database, values }) {
    const company = need(values, 'company');
    const userName = need(values, 'user-name');
    const name = need(values, 'name');
    const [known] = await database.unscoped
      .selectFrom('company')
      .select('id')
      .where('id', '=', company)
      .execute();
    if (!known) throw new StartupError(`There is no company ${company}. Create it first: company create.`);
    const owner = await findUser(database, userName);
    if (owner && owner.company_id !== company) {
      throw new StartupError(`Another company has a user ${userName}; choose another user name.`);
    }
    const password = await passwordFor(values, [userName, name]);
    const input = { userName, name, email: optional(values, 'email'), password, active: true };
    const outcome = await database.unscoped
      .transaction()
      .execute((trx) => writeUser(trx, company, input, { passwords: scryptPasswords }));
    console.log(`${userName}: ${String(outcome)}`);
    return 0;
  },

  async 'user password'({ database, values }) {
    const userName = need(values, 'user-name');
    const user = await findUser(database, userName);
    if (!user) throw new StartupError(`There is no user ${userName}.`);
    const password = await passwordFor(values, [user.user_name, user.name]);
    const input = {
      userName: user.user_name,
      name: user.name,
      email: user.email,
      password,
      active: user.active,
    };
    await database.unscoped
      .transaction()
      .execute((trx) => writeUser(trx, user.company_id, input, { passwords: scryptPasswords }));
    console.log(`${userName}: password set, all sessions ended`);
    return 0;
  },
};

const findUser = (database: OpenedDatabase, userName: string) =>
  database.unscoped
    .selectFrom('app_user')
    .selectAll()
    .where(sql<string>`lower(user_name)`, '=', userName.toLowerCase())
    .executeTakeFirst();

async function take(
  database: OpenedDatabase,
  kind: ImportKind,
  rows: readonly unknown[],
  values: Invocation['values'],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const report = await runImport(database, importers[kind] as Importer<unknown>, rows, {
    passwords: scryptPasswords,
    timeZone: env['PORTICO_TIME_ZONE'],
    total: rows.length,
    ...(rows.length > 1 ? { onProgress: showProgress() } : {}),
  });
  const file = values['report'];
  if (typeof file === 'string') await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(describeReport(report, typeof file === 'string' ? 20 : undefined));
  return report.refused > 0 ? 1 : 0;
}

function need(values: Invocation['values'], name: string): string {
  const value = values[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new StartupError(`Give --${name}. "portico-portal help" lists what each command takes.`);
}

const optional = (values: Invocation['values'], name: string): string | null =>
  typeof values[name] === 'string' ? values[name] : null;

/** A number as the importer takes it; what is none is left for it to refuse. */
const numberFrom = (value: string | boolean | undefined) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;

const some = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

const priceFrom = (values: Invocation['values']) =>
  some({
    amount: need(values, 'price'),
    currency: values['currency'] ?? 'RON',
    baseQuantity: numberFrom(values['base-quantity']),
    breaks: optional(values, 'breaks')
      ?.split('|')
      .map((part) => ({ from: numberFrom(part.split(':')[0]), amount: part.split(':')[1] ?? '' })),
  });

const stockFrom = (values: Invocation['values']) =>
  some({
    onHand: numberFrom(need(values, 'stock')),
    expectedOn: values['expected-on'],
    leadTimeDays: numberFrom(values['lead-time-days']),
  });

function productFrom(values: Invocation['values']): unknown {
  const names = some({ ro: need(values, 'name'), en: values['name-en'], de: values['name-de'] });
  const { image } = values;
  return some({
    sku: need(values, 'sku'),
    category: need(values, 'category'),
    brand: values['brand'],
    names,
    descriptions: values['description'] === undefined ? undefined : { ro: values['description'] },
    unit: values['unit'],
    minimum: numberFrom(values['minimum']),
    multiple: numberFrom(values['multiple']),
    vatCategory: values['vat-category'],
    vatRate: values['vat-rate'] ?? '21',
    media: image === undefined ? undefined : [{ kind: 'image', url: image, alt: names }],
    price: values['price'] === undefined ? undefined : priceFrom(values),
    stock: values['stock'] === undefined ? undefined : stockFrom(values),
  });
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The password given, or read, or made up; never a weak one. */
async function passwordFor(values: Invocation['values'], names: readonly string[]): Promise<string> {
  let password = optional(values, 'password');
  if (password === null && !process.stdin.isTTY) {
    const input = createInterface({ input: process.stdin });
    password = (await input[Symbol.asyncIterator]().next()).value ?? null;
    input.close();
  }
  if (password === null || password === '') {
    password = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
    console.log(`Password: ${password}`);
  }
  const weakness = password.length < 10 ? 'Use 10 characters at least.' : weaknessOf(password, names);
  if (weakness) throw new StartupError(`This password is too weak. ${weakness}`);
  return password;
}
