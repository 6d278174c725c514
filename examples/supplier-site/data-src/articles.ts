import { abrasives } from './families/abrasives.js';
import { welding } from './families/welding.js';
import { cables } from './families/cables.js';
import { adhesives } from './families/adhesives.js';
import { lubricants } from './families/lubricants.js';
import { cuttingTools } from './families/cutting-tools.js';
import { hydraulics, pneumatics } from './families/fluids.js';
import { handTools } from './families/hand-tools.js';
import { bearings } from './families/motion.js';
import { anchors, nutsWashers } from './families/nuts-anchors.js';
import { powerTools } from './families/power-tools.js';
import { ppe } from './families/ppe.js';
import { screws } from './families/screws.js';
import { storage } from './families/storage.js';
import { gtin, less, specification, stockOf } from './kit.js';
import type { Article, ProductRecord } from './types.js';

/** Everything the supplier sells, in the order of the catalogue. */
export const articles: Article[] = [
  ...screws,
  ...nutsWashers,
  ...anchors,
  ...bearings,
  ...hydraulics,
  ...pneumatics,
  ...handTools,
  ...powerTools,
  ...cuttingTools,
  ...abrasives,
  ...welding,
  ...cables,
  ...adhesives,
  ...lubricants,
  ...ppe,
  ...storage,
];

const fileName = (sku: string): string => `${sku.toLowerCase().replaceAll('.', '-')}.svg`;

/** Articles that look the same share the file of the first of them. */
export const pictures = new Map<string, string>();
for (const { sku, picture } of articles) {
  if (!pictures.has(picture)) pictures.set(picture, fileName(sku));
}

export const products: ProductRecord[] = articles.map((article, index) => ({
  sku: article.sku,
  category: article.category,
  brand: article.brand,
  names: article.name,
  descriptions: article.text,
  unit: article.unit ?? 'H87',
  minimum: article.minimum ?? 1,
  multiple: article.multiple ?? 1,
  vatCategory: 'S',
  vatRate: article.vatRate ?? '21',
  gtin: gtin(index),
  manufacturerNumber: article.manufacturerNumber ?? null,
  media: [
    {
      kind: 'image',
      url: `media/${pictures.get(article.picture) ?? fileName(article.sku)}`,
      alt: article.name,
      width: 800,
      height: 800,
    },
  ],
  specifications: Object.entries(article.specs).map(([key, value]) => specification(key, value)),
  price: {
    amount: article.price,
    currency: 'RON',
    baseQuantity: article.per ?? 1,
    breaks: (article.breaks ?? []).map(([from, percent]) => ({ from, amount: less(article.price, percent) })),
  },
  stock: stockOf(article),
}));
