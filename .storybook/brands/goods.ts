/** What the pharmacy's and the food wholesaler's shops sell; the other two sell the demo supplier's own articles. */
type Article = readonly [
  sku: string,
  name: string,
  brand: string,
  price: string,
  unit: string,
  minimum: number,
  stock: number,
];

const pharmacy: readonly Article[] = [
  ['PH-PARA', 'Paracetamol 500 mg, 20 tablets', 'Salvia', '6.80', 'XPK', 10, 1840],
  ['PH-DEZIN', 'Isopropyl alcohol 70 %, 1 litre', 'Puralin', '18.40', 'H87', 6, 312],
  ['PH-CREMA', 'Panthenol cream 5 %, 100 g', 'Salvia', '14.25', 'H87', 12, 96],
  ['PH-TERMO', 'Digital thermometer with soft tip', 'Medika', '32.90', 'H87', 1, 57],
  ['PH-MANUSI', 'Nitrile gloves, powder-free, size M, 100 pieces', 'Medika', '41.00', 'XBX', 5, 640],
  ['PH-VITC', 'Vitamin C 1000 mg with zinc, 60 tablets', 'Vitanor', '27.50', 'H87', 6, 8],
];

const food: readonly Article[] = [
  ['LI-ROSII', 'Vine tomatoes, crate of 6 kg, class I', 'Livada', '48.00', 'XBX', 2, 130],
  ['LI-ULEI', 'Cold-pressed sunflower oil, 750 ml', 'Livada', '13.90', 'H87', 12, 940],
  ['LI-FAINA', 'Wheat flour type 650, sack of 25 kg', 'Moara Veche', '62.50', 'H87', 1, 74],
  ['LI-CASCAVAL', 'Cașcaval cheese of Rucăr, matured 60 days', 'Rucăr', '44.80', 'KGM', 2, 210],
  ['LI-CAFEA', 'Arabica coffee beans, medium roast, 1 kg', 'Altino', '71.20', 'H87', 4, 156],
  ['LI-OUA', 'Free-range eggs, size L, tray of 30', 'Livada', '31.00', 'H87', 6, 12],
];

const seedOf = (articles: readonly Article[], category: string, name: string) => ({
  categories: [{ id: category, parent: null, names: { ro: name, en: name, de: name } }],
  products: articles.map(([sku, title, brand, amount, unit, minimum, onHand]) => ({
    sku,
    category,
    brand,
    names: { ro: title, en: title, de: title },
    unit,
    minimum,
    multiple: minimum,
    vatCategory: 'S',
    vatRate: '21',
    media: [
      {
        kind: 'image',
        url: `brands/${sku.toLowerCase()}.svg`,
        alt: { ro: title, en: title, de: title },
        width: 320,
        height: 320,
      },
    ],
    price: { amount, currency: 'RON', baseQuantity: 1, breaks: [] },
    stock: { onHand, leadTimeDays: 3 },
  })),
});

export type Shop = 'pharmacy' | 'food';
export const goods = {
  pharmacy: seedOf(pharmacy, 'pharmacy', 'Pharmacy'),
  food: seedOf(food, 'food', 'Food'),
};
