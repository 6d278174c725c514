import type { Cart, Company, Offer, Order, ProductSummary, Session } from '@portico/contract';

/** Answers that fit the contract, for the tests' server. */
const asOf = '2026-11-23T10:00:00Z';
const money = (amount: string) => ({ amount, currency: 'RON' });
const price = (amount: string) => ({ amount, currency: 'RON', baseQuantity: 1, unit: 'H87' });

export const session = (user: string | null, more: Partial<Session> = {}): Session => ({
  user: user === null ? null : { id: user, userName: user, name: user, email: null },
  company:
    user === null ? null : { id: `c-${user}`, name: `${user} SRL`, currency: 'RON', priceDisplay: 'net' },
  expiresAt: null,
  ...more,
});

export const offer = (sku: string, quantity = 1): Offer => ({
  sku,
  quantity,
  unit: 'H87',
  minimum: 1,
  multiple: 1,
  orderable: true,
  nextQuantities: [],
  unitPrice: price('10'),
  listPrice: price('12'),
  net: money('10.00'),
  gross: money('12.10'),
  saving: { amount: money('2.00'), percent: '16.7' },
  vat: { category: 'S', rate: '21', amount: money('2.10') },
  grossUnitPrice: price('12.1'),
  grossListPrice: price('14.52'),
  breaks: [],
  waterfall: [{ kind: 'list', unitPrice: price('12'), amount: money('12.00'), params: {} }],
  availability: { status: 'in-stock', available: 5, asOf, expectedOn: null, leadTimeDays: null },
  hold: { token: 'h', expiresAt: asOf },
  asOf,
});

export const product = (sku: string): ProductSummary => ({
  sku,
  name: `Name of ${sku}`,
  brand: null,
  category: 'c',
  image: null,
  unit: 'H87',
  minimum: 1,
  multiple: 1,
});

const totals = {
  net: money('0.00'),
  vat: [],
  vatTotal: money('0.00'),
  gross: money('0.00'),
  saving: null,
};

export const cart = (version: number): Cart => ({
  version,
  currency: 'RON',
  lines: [],
  totals,
  hold: null,
  asOf,
});

const address = {
  id: 'a',
  name: 'A',
  street: 'S 1',
  city: 'Cluj',
  county: 'RO-CJ',
  postalCode: '400000',
  country: 'RO',
  contact: null,
  phone: null,
};

export const order = (id: string): Order => ({
  id,
  number: `N-${id}`,
  placedAt: asOf,
  placedBy: 'Ana',
  poNumber: null,
  state: 'placed',
  shipping: 'not-shipped',
  net: money('1.00'),
  gross: money('1.21'),
  lineCount: 0,
  lines: [],
  totals,
  buyer: { name: 'A SRL', vatId: null, registrationNumber: null, billingAddress: address },
  shipTo: address,
  requestedDate: null,
  costCentre: null,
  note: null,
  cancellable: true,
  history: [],
});

export const company = (id: string): Company => ({
  id,
  name: id,
  vatId: null,
  registrationNumber: null,
  iban: null,
  currency: 'RON',
  priceDisplay: 'net',
  billingAddress: address,
  shipToAddresses: [address],
  users: [],
});
