import type { PortalDatabase } from '../database/database.js';
import { categories } from './categories.js';
import { companies } from './companies.js';
import { runImport, type ImportOptions, type Importer } from './importer.js';
import { orders } from './orders.js';
import { contractPrices } from './prices.js';
import { promotions } from './promotions.js';
import { products } from './products.js';
import type { ImportReport } from './report.js';
import { stock } from './stock.js';

/** Everything that can be imported, in the order in which one kind needs the other. */
export const importers = {
  categories,
  products,
  companies,
  prices: contractPrices,
  promotions,
  stock,
  orders,
} as const satisfies Record<string, Importer<any>>;

export type ImportKind = keyof typeof importers;

/** Lists of what each kind's file holds; a kind left out is not touched. */
export type SeedData = { readonly [K in ImportKind]?: readonly unknown[] };

/** Takes over a whole supplier: the same path as importing file by file. */
export async function seed(
  database: PortalDatabase,
  data: SeedData,
  options: ImportOptions,
): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const kind of Object.keys(importers) as ImportKind[]) {
    const rows = data[kind];
    if (rows)
      reports.push(
        await runImport(database, importers[kind] as Importer<any>, rows, {
          ...options,
          total: rows.length,
        }),
      );
  }
  return reports;
}
