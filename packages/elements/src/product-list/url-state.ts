import type { ProductQuery } from '@portico/sdk';

/** What the buyer is looking at. */
export interface View {
  search: string;
  category: string;
  /** `key:value` each. */
  filters: readonly string[];
  sort: NonNullable<ProductQuery['sort']>;
}

const sorts: readonly string[] = ['relevance', 'name', 'sku', 'newest'];

/** Reads the view from the page's address (`?q=...&category=...&filter=...&sort=...`). */
export function readView(): View {
  const query = new URLSearchParams(location.search);
  const sort = query.get('sort') ?? '';
  return {
    search: query.get('q') ?? '',
    category: query.get('category') ?? '',
    filters: query.getAll('filter').filter((filter) => /^[^:]+:.+$/.test(filter)),
    sort: sorts.includes(sort) ? (sort as View['sort']) : 'relevance',
  };
}

/** Writes it there, and leaves what else the address says alone. A step that a buyer would go back from is one of the history. */
export function writeView({ search, category, filters, sort }: View, step: boolean): void {
  const url = new URL(location.href);
  const set = (name: string, ...values: string[]) => {
    url.searchParams.delete(name);
    for (const value of values) if (value) url.searchParams.append(name, value);
  };
  set('q', search);
  set('category', category);
  set('filter', ...filters);
  set('sort', sort === 'relevance' ? '' : sort);
  if (url.href === location.href) return;
  if (step) history.pushState(history.state, '', url);
  else history.replaceState(history.state, '', url);
}
