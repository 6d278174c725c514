import { createContext, type PortalConfig, type PortalDatabase } from '@portico/portal';

/** The two buyers of {@link fill}, each of a company of their own. */
export const buyers = [
  { userName: 'ana', password: 'correct horse battery' },
  { userName: 'bob', password: 'staple horse battery' },
] as const;

const articles = Array.from({ length: 12 }, (_, at) => ({
  sku: `A-${at + 1}`,
  minimum: [1, 10, 48][at % 3]!,
  multiple: [1, 5, 24][at % 3]!,
  amount: ['12.3457', '1.5', '99.99', '0.075'][at % 4]!,
  base: [100, 1][at % 2]!,
  rate: ['21', '11'][at % 2]!,
}));

/** Two companies, one with contract prices and breaks, and a dozen articles in stock. */
export async function fill(database: PortalDatabase, config: PortalConfig): Promise<void> {
  const { unscoped } = database;
  const { passwords } = createContext({ database, config });
  const text = JSON.stringify;
  for (const { userName, password } of buyers) {
    const id = `company-${userName}`;
    const place = {
      name: 'Depozit',
      street: 'Str. Fabricii 1',
      city: 'Cluj-Napoca',
      county: 'RO-CJ',
      country: 'RO',
    };
    const address = { ...place, contact: null, phone: null };
    await unscoped
      .insertInto('company')
      .values({
        id,
        name: `${userName.toUpperCase()} SRL`,
        vat_id: null,
        registration_number: null,
        iban: null,
        currency: 'RON',
        price_display: 'net',
        customer_group: null,
        billing_address: text({ ...address, id: `bill-${userName}`, postalCode: '400001' }),
      })
      .execute();
    await unscoped
      .insertInto('address')
      .values({ ...address, id: `ship-${userName}`, company_id: id, postal_code: '400001' })
      .execute();
    await unscoped
      .insertInto('app_user')
      .values({
        id: userName,
        company_id: id,
        user_name: userName,
        name: userName,
        email: null,
        password_hash: await passwords.hash(password),
      })
      .execute();
  }
  const now = new Date();
  await unscoped
    .insertInto('category')
    .values([
      { id: 'all', parent_id: null, position: 0, names: text({ ro: 'Toate', en: 'All' }) },
      { id: 'some', parent_id: 'all', position: 0, names: text({ ro: 'Unele', en: 'Some' }) },
    ])
    .execute();
  await unscoped
    .insertInto('product')
    .values(
      articles.map(({ sku, minimum, multiple, rate }) => ({
        sku,
        category_id: 'some',
        brand: null,
        names: text({ ro: `Articol ${sku}`, en: `Article ${sku}` }),
        descriptions: text({}),
        unit: 'H87',
        minimum,
        multiple,
        vat_category: rate === '21' ? 'S' : 'AA',
        vat_rate: rate,
        gtin: null,
        manufacturer_number: null,
        media: '[]',
        specifications: '[]',
        updated_at: now,
      })),
    )
    .execute();
  await unscoped
    .insertInto('stock')
    .values(
      articles.map(({ sku }) => ({
        sku,
        on_hand: 5000,
        expected_on: null,
        lead_time_days: null,
        updated_at: now,
      })),
    )
    .execute();
  await unscoped
    .insertInto('price_list')
    .values([
      { id: 'list', kind: 'list', company_id: null, currency: 'RON' },
      { id: 'contract', kind: 'contract', company_id: 'company-ana', currency: 'RON' },
    ])
    .execute();
  const prices = articles.flatMap(({ sku, amount, base, minimum }, at) => {
    const price = { sku, unit: 'H87', base_quantity: base };
    const list = { ...price, price_list_id: 'list', company_id: null, from_quantity: 0, amount };
    const own = { ...price, price_list_id: 'contract', company_id: 'company-ana' };
    const cheaper = (percent: number) => (Number(amount) * (1 - percent / 100)).toFixed(8);
    if (at % 3) return [list];
    return [
      list,
      { ...own, from_quantity: 0, amount: cheaper(10) },
      { ...own, from_quantity: minimum * 5, amount: cheaper(20) },
    ];
  });
  await unscoped.insertInto('price').values(prices).execute();
}
