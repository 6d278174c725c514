import type { PortalEvent } from '@portico/contract';

/** More articles than this are told as "any". */
const mostSkus = 500;
/** More orders than this are told as "read everything again". */
const mostOrders = 200;

/**
 * What one slow reader has not been told yet. An event only says what to read again, so any number of them fold into a
 * few, and the room they take is bounded.
 */
export class Pending {
  private readonly skus = { offers: new Set<string>(), products: new Set<string>() };
  private readonly any = { offers: false, products: false };
  private readonly orders = new Set<string>();
  private cart = false;
  private reset = false;

  add(event: PortalEvent): void {
    switch (event.kind) {
      case 'offers':
        this.addSkus('offers', event.skus ?? []);
        break;
      case 'products':
        this.addSkus('products', event.skus ?? []);
        break;
      case 'order':
        if (event.id !== undefined) this.orders.add(event.id);
        if (this.orders.size > mostOrders) this.addReset();
        break;
      case 'cart':
        this.cart = true;
        break;
      default:
        this.addReset();
    }
  }

  /** Gives everything out, in as few events as say it. */
  take(): PortalEvent[] {
    const events: PortalEvent[] = this.reset ? [{ kind: 'reset' }] : this.folded();
    this.clear();
    return events;
  }

  private addSkus(kind: 'offers' | 'products', skus: readonly string[]): void {
    const known = this.skus[kind];
    for (const sku of skus) known.add(sku);
    if (skus.length === 0 || known.size > mostSkus) this.any[kind] = true;
  }

  private addReset(): void {
    this.clear();
    this.reset = true;
  }

  private folded(): PortalEvent[] {
    const events: PortalEvent[] = [];
    for (const kind of ['products', 'offers'] as const) {
      if (this.any[kind]) events.push({ kind, skus: [] });
      else if (this.skus[kind].size > 0) events.push({ kind, skus: [...this.skus[kind]] });
    }
    for (const id of this.orders) events.push({ kind: 'order', id });
    if (this.cart) events.push({ kind: 'cart' });
    return events;
  }

  private clear(): void {
    for (const kind of ['products', 'offers'] as const) {
      this.skus[kind].clear();
      this.any[kind] = false;
    }
    this.orders.clear();
    this.cart = false;
    this.reset = false;
  }
}
