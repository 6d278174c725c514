import { header } from '@portico/contract';
import { createApp, createContext, type PortalOptions } from '../app.js';
import type { Context, PortalConfig } from '../context.js';
import type { PortalDatabase } from '../database/database.js';
import { json } from '../database/tables.js';
import { makeSession } from '../session/sessions.js';

/** Portal settings of the tests: Romanian first, no other origin. */
export const testConfig: PortalConfig = {
  baseUrl: 'http://localhost:4000/b2b',
  origins: [],
  supplier: { name: 'Atlas Industrial', locales: ['ro', 'en', 'de'], currencies: ['RON'] },
  publicCatalogue: true,
  mediaBase: 'http://localhost:4000/media',
  holdMinutes: 15,
  timeZone: 'Europe/Bucharest',
};

export interface Answer {
  readonly status: number;

  readonly body: any;
  readonly headers: Headers;
}

export interface CallOptions {
  readonly key?: string;
  readonly ifMatch?: number;
  readonly headers?: Record<string, string>;
}

/** One signed-in user. */
export interface Client {
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  /** The answer itself, for streams. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface Shop {
  readonly context: Context;
  readonly database: PortalDatabase;
  /** Moves the portal's clock, milliseconds. */
  pass(milliseconds: number): void;
  /** `ana` and `dan` buy for Alfa, `ion` for Beta. */
  client(user: 'ana' | 'dan' | 'ion'): Promise<Client>;
  /** Sets one list price, as an import would. */
  setPrice(sku: string, amount: string): Promise<void>;
  stockOf(sku: string): Promise<{ onHand: number; committed: number }>;
}

const address = (id: string) => ({
  id,
  name: 'Depozit',
  street: 'Str. Fabricii 1',
  city: 'Cluj-Napoca',
  county: 'RO-CJ',
  postalCode: '400001',
  country: 'RO',
  contact: null,
  phone: null,
});

const people = { ana: 'alfa', dan: 'alfa', ion: 'beta' } as const;

/**
 * A small supplier: screws in 48s of 24 with a break, a cable by the metre, gloves that only Alfa has a contract for, a
 * drill of which three are left, an article without a price. Several shops may stand on one database (`fill: false`).
 */
export async function openShop(
  database: PortalDatabase,
  options: { readonly fill?: boolean } & Partial<Omit<PortalOptions, 'database'>> = {},
): Promise<Shop> {
  let offset = 0;
  const clock = { now: () => new Date(Date.now() + offset) };
  const portal: PortalOptions = { database, config: testConfig, clock, ...options };
  const context = createContext(portal);
  const app = createApp(portal);
  if (options.fill !== false) await fillShop(database);
  const base = new URL(testConfig.baseUrl).pathname;
  let keys = 0;
  return {
    context,
    database,
    pass: (milliseconds) => void (offset += milliseconds),
    async client(user) {
      const account = { id: user, company_id: people[user] };
      const { token } = await makeSession(context, account, 'cookie', `fam_${user}`, clock.now());
      const headers = { Cookie: `portico-session=${token}`, [header.client]: 'test' };
      return {
        fetch: async (path, init = {}) =>
          app.request(base + path, { ...init, headers: { ...headers, ...(init.headers as object) } }),
        async call(method, path, body, { key, ifMatch, headers: more } = {}) {
          keys += 1;
          const response = await app.request(base + path, {
            method,
            headers: {
              ...headers,
              ...(method === 'GET' ? {} : { [header.idempotencyKey]: key ?? `key-${process.pid}-${keys}` }),
              ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
              ...more,
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          });
          const text = await response.text();
          return {
            status: response.status,
            body: text ? JSON.parse(text) : undefined,
            headers: response.headers,
          };
        },
      };
    },
    async setPrice(sku, amount) {
      await database.unscoped
        .updateTable('price')
        .set({ amount })
        .where('sku', '=', sku)
        .where('price_list_id', '=', 'list')
        .execute();
    },
    async stockOf(sku) {
      const row = await database.unscoped
        .selectFrom('stock')
        .select(['on_hand', 'committed'])
        .where('sku', '=', sku)
        .executeTakeFirstOrThrow();
      return { onHand: Number(row.on_hand), committed: Number(row.committed) };
    },
  };
}

const articles = [
  { sku: 'SCREW-M8', unit: 'H87', minimum: 48, multiple: 24, rate: '21', onHand: 10_000 },
  { sku: 'CABLE-3', unit: 'MTR', minimum: 0.5, multiple: 0.5, rate: '21', onHand: 250.5 },
  { sku: 'GLOVE', unit: 'PR', minimum: 1, multiple: 1, rate: '11', onHand: 40 },
  { sku: 'DRILL', unit: 'H87', minimum: 1, multiple: 1, rate: '21', onHand: 3 },
  { sku: 'NO-PRICE', unit: 'H87', minimum: 1, multiple: 1, rate: '21', onHand: 5 },
  { sku: 'NO-STOCK', unit: 'H87', minimum: 1, multiple: 1, rate: '21', onHand: undefined },
] as const;

const prices = [
  ['list', 'SCREW-M8', 'H87', 0, '12.3457', 100],
  ['list', 'SCREW-M8', 'H87', 480, '11.5', 100],
  ['list', 'CABLE-3', 'MTR', 0, '4.2', 1],
  ['list', 'GLOVE', 'PR', 0, '20', 1],
  ['alfa-2026', 'GLOVE', 'PR', 0, '15', 1],
  ['alfa-2026', 'GLOVE', 'PR', 10, '14', 1],
  ['list', 'DRILL', 'H87', 0, '499.99', 1],
  ['list', 'NO-STOCK', 'H87', 0, '7', 1],
] as const;

async function fillShop({ unscoped }: PortalDatabase): Promise<void> {
  await unscoped.transaction().execute(async (trx) => {
    await trx
      .insertInto('company')
      .values(
        ['alfa', 'beta'].map((id) => ({
          id,
          name: `${id.toUpperCase()} SRL`,
          vat_id: 'RO14399840',
          registration_number: 'J12/345/2001',
          iban: null,
          currency: 'RON',
          price_display: 'net',
          customer_group: null,
          billing_address: json(address(`billing-${id}`)),
        })),
      )
      .execute();
    await trx
      .insertInto('address')
      .values(
        ['alfa', 'beta'].map((company_id) => {
          const { postalCode, ...rest } = address(`${company_id}-1`);
          return { ...rest, postal_code: postalCode, company_id };
        }),
      )
      .execute();
    await trx
      .insertInto('app_user')
      .values(
        Object.entries(people).map(([id, company_id]) => ({
          id,
          company_id,
          user_name: id,
          name: id.toUpperCase(),
          email: null,
          password_hash: 'none',
        })),
      )
      .execute();
    await trx
      .insertInto('category')
      .values({ id: 'all', parent_id: null, position: 0, names: json({ ro: 'Toate', en: 'All' }) })
      .execute();
    const now = new Date();
    await trx
      .insertInto('product')
      .values(
        articles.map(({ sku, unit, minimum, multiple, rate }) => ({
          sku,
          category_id: 'all',
          brand: 'Atlas',
          names: json({ ro: `${sku} ro`, en: `${sku} en`, de: `${sku} de` }),
          descriptions: json({}),
          unit,
          minimum,
          multiple,
          vat_category: rate === '21' ? 'S' : 'AA',
          vat_rate: rate,
          gtin: null,
          manufacturer_number: null,
          media: json([
            { kind: 'image', url: `${sku}.svg`, alt: { ro: 'poza', en: 'picture' }, width: 4, height: 4 },
          ]),
          specifications: json([]),
          updated_at: now,
        })),
      )
      .execute();
    await trx
      .insertInto('stock')
      .values(
        articles.flatMap(({ sku, onHand }) =>
          onHand === undefined
            ? []
            : {
                sku,
                on_hand: onHand,
                expected_on: sku === 'DRILL' ? '2026-12-05' : null,
                lead_time_days: null,
                updated_at: now,
              },
        ),
      )
      .execute();
    await trx
      .insertInto('price_list')
      .values([
        { id: 'list', kind: 'list', company_id: null, currency: 'RON' },
        { id: 'alfa-2026', kind: 'contract', company_id: 'alfa', currency: 'RON' },
      ])
      .execute();
    await trx
      .insertInto('price')
      .values(
        prices.map(([price_list_id, sku, unit, from_quantity, amount, base_quantity]) => ({
          price_list_id,
          company_id: price_list_id === 'list' ? null : 'alfa',
          sku,
          unit,
          from_quantity,
          amount,
          base_quantity,
        })),
      )
      .execute();
  });
}
