import type { ImportKind } from '../../import/index.js';
import type { Cells, CsvShape } from './csv.js';

/** Leaves out what is undefined: the importer then fills in what is usual. */
function some(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

const price = (cells: Cells) =>
  cells.text('price') === undefined
    ? undefined
    : some({
        amount: cells.decimal('price'),
        currency: cells.text('currency') ?? 'RON',
        baseQuantity: cells.number('base_quantity'),
        breaks: cells.breaks('breaks'),
      });

const stock = (cells: Cells) =>
  cells.text('stock') === undefined
    ? undefined
    : some({
        onHand: cells.number('stock'),
        expectedOn: cells.text('expected_on'),
        leadTimeDays: cells.number('lead_time_days'),
      });

/** `thread` or `length mm` of a column `spec.thread`, `spec.length[mm]`. */
function specifications(cells: Cells): unknown[] | undefined {
  const found = cells.withPrefix('spec.').map(([column, value]) => {
    const [, name = column, unit] = /^(.*?)(?:\[(.+)\])?$/.exec(column) ?? [];
    const key = name.replace(/[^a-z0-9_.-]/g, '-');
    const label = name.replaceAll('_', ' ');
    return some({ key, names: { ro: label }, value, unit: unit ?? null, facet: true });
  });
  return found.length > 0 ? found : undefined;
}

const address = (cells: Cells, prefix: string) => ({
  name: cells.text(`${prefix}name`) ?? cells.text('name'),
  street: cells.text(`${prefix}street`) ?? cells.text('street'),
  city: cells.text(`${prefix}city`) ?? cells.text('city'),
  county: cells.text(`${prefix}county`) ?? cells.text('county') ?? null,
  postalCode: cells.text(`${prefix}postal_code`) ?? cells.text('postal_code'),
  country: cells.text(`${prefix}country`) ?? cells.text('country') ?? 'RO',
  contact: cells.text(`${prefix}contact`) ?? cells.text('contact') ?? null,
  phone: cells.text(`${prefix}phone`) ?? cells.text('phone') ?? null,
});

/** The first of several lines that gives a column. */
const first = (lines: readonly Cells[], column: string) =>
  lines.map((cells) => cells.text(column)).find((cell) => cell !== undefined);

/** What each kind of CSV file looks like; `docs/import.md` tells it to people. */
export const shapes: Readonly<Partial<Record<ImportKind, CsvShape>>> = {
  categories: {
    required: ['id', 'name_'],
    optional: ['parent'],
    row: (cells) => ({
      id: cells.text('id'),
      parent: cells.text('parent') ?? null,
      names: cells.texts('name'),
    }),
  },
  products: {
    required: ['sku', 'name_', 'category'],
    optional: [
      ...['description_', 'brand', 'unit', 'minimum', 'multiple', 'vat_category', 'vat_rate', 'gtin'],
      ...[
        'manufacturer_number',
        'image',
        'price',
        'currency',
        'base_quantity',
        'breaks',
        'stock',
        'expected_on',
      ],
      ...['lead_time_days', 'active', 'spec.'],
    ],
    row: (cells) =>
      some({
        sku: cells.text('sku'),
        category: cells.text('category'),
        brand: cells.text('brand'),
        names: cells.texts('name'),
        descriptions: cells.texts('description'),
        unit: cells.text('unit'),
        minimum: cells.number('minimum'),
        multiple: cells.number('multiple'),
        vatCategory: cells.text('vat_category'),
        vatRate: cells.decimal('vat_rate') ?? '21',
        gtin: cells.text('gtin'),
        manufacturerNumber: cells.text('manufacturer_number'),
        media: cells.text('image') && [{ kind: 'image', url: cells.text('image'), alt: cells.texts('name') }],
        specifications: specifications(cells),
        price: price(cells),
        stock: stock(cells),
        active: cells.yes('active'),
      }),
  },
  companies: {
    required: ['id', 'name', 'street', 'city', 'postal_code'],
    optional: [
      ...[
        'vat_id',
        'registration_number',
        'iban',
        'currency',
        'price_display',
        'county',
        'country',
        'contact',
      ],
      ...['phone', 'ship_to_id', 'ship_to_name', 'ship_to_street', 'ship_to_city', 'ship_to_county'],
      ...['ship_to_postal_code', 'ship_to_country', 'ship_to_contact', 'ship_to_phone'],
      ...['user_name', 'user_full_name', 'user_email', 'password'],
    ],
    groupBy: 'id',
    row: (cells) => cells,
    group(lines) {
      const [cells] = lines;
      if (!cells) return {};
      return some({
        id: cells.text('id'),
        name: cells.text('name'),
        vatId: first(lines, 'vat_id'),
        registrationNumber: first(lines, 'registration_number'),
        iban: first(lines, 'iban'),
        currency: first(lines, 'currency') ?? 'RON',
        priceDisplay: first(lines, 'price_display'),
        billingAddress: address(cells, ''),
        shipToAddresses: lines.flatMap((line, i) => {
          const id = line.text('ship_to_id') ?? (i === 0 ? `${cells.text('id')}-main` : undefined);
          return id === undefined ? [] : [{ id, ...address(line, 'ship_to_') }];
        }),
        users: lines.flatMap((line) =>
          line.text('user_name') === undefined
            ? []
            : [
                some({
                  userName: line.text('user_name'),
                  name: line.text('user_full_name') ?? line.text('user_name'),
                  email: line.text('user_email') ?? null,
                  password: line.text('password'),
                }),
              ],
        ),
      });
    },
  },
  prices: {
    // One of the two says whose price it is; the import refuses a line that has neither or both.
    required: ['sku', 'price'],
    optional: ['company', 'group', 'currency', 'base_quantity', 'breaks', 'valid_from', 'valid_to', 'lowest'],
    row: (cells) =>
      some({
        ...price(cells),
        company: cells.text('company'),
        group: cells.text('group'),
        sku: cells.text('sku'),
        validFrom: cells.text('valid_from'),
        validTo: cells.text('valid_to'),
        lowest: cells.yes('lowest'),
      }),
  },
  stock: {
    required: ['sku', 'stock'],
    optional: ['expected_on', 'lead_time_days'],
    row: (cells) => ({ sku: cells.text('sku'), ...stock(cells) }),
  },
  orders: {
    required: ['number', 'company', 'user', 'placed_at', 'ship_to', 'sku', 'quantity'],
    optional: ['po_number', 'state', 'note', 'shipped', 'cancelled'],
    groupBy: 'number',
    row: (cells) => cells,
    group: (lines) =>
      some({
        number: first(lines, 'number'),
        company: first(lines, 'company'),
        user: first(lines, 'user'),
        placedAt: first(lines, 'placed_at'),
        poNumber: first(lines, 'po_number'),
        state: first(lines, 'state'),
        shipTo: first(lines, 'ship_to'),
        note: first(lines, 'note'),
        lines: lines.map((line) =>
          some({
            sku: line.text('sku'),
            quantity: line.number('quantity'),
            shipped: line.number('shipped'),
            cancelled: line.number('cancelled'),
          }),
        ),
      }),
  },
};
