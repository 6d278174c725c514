// A supplier for the tests of the elements: 300 articles whose prices and stock follow from their number, two buyers.
const three = (ro, en, de) => ({ ro, en, de });

const categories = [
  { id: 'fasteners', names: three('Organe de asamblare', 'Fasteners', 'Verbindungselemente') },
  { id: 'screws', parent: 'fasteners', names: three('Șuruburi', 'Screws', 'Schrauben') },
  { id: 'nuts', parent: 'fasteners', names: three('Piulițe', 'Nuts', 'Muttern') },
  { id: 'tools', names: three('Scule', 'Tools', 'Werkzeuge') },
];

/** `T-001`... Each tenth has breaks and comes in 24s from 48; each seventh is out of stock. */
export const skuOf = (n) => `T-${`${n}`.padStart(3, '0')}`;

const products = Array.from({ length: 300 }, (_, at) => {
  const n = at + 1;
  const packed = n % 10 === 0;
  return {
    sku: skuOf(n),
    category: ['screws', 'nuts', 'tools'][n % 3],
    brand: ['Nordfix', 'Unirea', null][n % 3],
    names: three(`Șurub cap hexagonal M${n}`, `Hexagon screw M${n}`, `Sechskantschraube M${n}`),
    unit: 'H87',
    minimum: packed ? 48 : 1,
    multiple: packed ? 24 : 1,
    vatRate: '21',
    specifications: [
      { key: 'thread', names: three('Filet', 'Thread', 'Gewinde'), value: `M${n % 5}`, facet: true },
    ],
    price: {
      amount: `${100 + n}.5`,
      currency: 'RON',
      baseQuantity: packed ? 100 : 1,
      breaks: packed ? [{ from: 240, amount: `${90 + n}.1234` }] : [],
    },
    stock: { onHand: n % 7 === 0 ? 0 : n * 10, expectedOn: null, leadTimeDays: n % 7 === 0 ? 5 : null },
  };
});

const address = {
  name: 'Depozit',
  street: 'Str. Fabricii 1',
  city: 'Cluj-Napoca',
  county: 'RO-CJ',
  postalCode: '400001',
  country: 'RO',
};
const company = (id, name, vatId, priceDisplay, userName) => ({
  id,
  name,
  vatId,
  currency: 'RON',
  priceDisplay,
  billingAddress: address,
  shipToAddresses: [{ id: `${id}-depot`, ...address }],
  users: [
    { userName, name: `Buyer of ${name}`, email: `${userName}@example.com`, password: 'correct-horse-1' },
  ],
});

export const data = {
  categories,
  products,
  companies: [
    company('alfa', 'Alfa SRL', 'RO14399840', 'net', 'ana'),
    company('beta', 'Beta SRL', 'RO18547290', 'gross', 'bogdan'),
  ],
  // Ana's company pays 80.25 for every article up to T-050; nobody else does.
  prices: Array.from({ length: 50 }, (_, at) => ({
    company: 'alfa',
    sku: skuOf(at + 1),
    amount: '80.25',
    currency: 'RON',
    baseQuantity: (at + 1) % 10 === 0 ? 100 : 1,
    ...((at + 1) % 10 === 0 && { breaks: [{ from: 240, amount: '70.1234' }] }),
  })),
};
