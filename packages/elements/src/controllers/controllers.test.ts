import { expect } from '@open-wc/testing';
import { LitElement, html, type ReactiveController } from 'lit';
import {
  AddToCartController,
  CartController,
  OfferController,
  OrdersController,
  PortalController,
  ProductController,
  SummaryController,
  type Host,
} from './controllers.js';
import { breakNetwork, calls, clear, place, shopAs, signIn, supply, textOf, until } from '../testing/act.js';

/** An element of a page's own, as the documentation shows it. */
class OwnTile extends LitElement {
  static override properties = { sku: {} };
  declare sku: string;
  readonly offer = new OfferController(this, () => ({ sku: this.sku ?? '' }));
  readonly article = new SummaryController(this, () => this.sku ?? '');
  readonly adding = new AddToCartController(this);

  override render() {
    const { state, value, error } = this.offer;
    return html`<p>${this.article.value?.name}</p>
      <b>${value?.unitPrice.amount ?? error?.code ?? state}</b>
      <button @click=${() => value && this.adding.add(value)}>${this.adding.phase}</button>`;
  }
}
customElements.define('own-tile', OwnTile);

class OwnCart extends LitElement {
  readonly cart = new CartController(this);
  readonly orders = new OrdersController(this, () => ({ limit: 1 }));
  override render() {
    return html`<p>
      ${this.cart.state} ${this.cart.value?.lines.map(({ sku, quantity }) => html`${sku}×${quantity} `)}
    </p>`;
  }
}
customElements.define('own-cart', OwnCart);

/** No Lit at all: the protocol of reactive controllers, by hand. */
class OwnHost extends HTMLElement {
  private readonly controllers = new Set<ReactiveController>();
  private pending: Promise<boolean> | undefined;
  readonly product = new ProductController(this as unknown as Host, () => this.getAttribute('sku') ?? '');
  addController(controller: ReactiveController) {
    this.controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }
  removeController(controller: ReactiveController) {
    this.controllers.delete(controller);
  }
  connectedCallback() {
    for (const each of this.controllers) each.hostConnected?.();
    this.requestUpdate();
  }
  disconnectedCallback() {
    for (const each of this.controllers) each.hostDisconnected?.();
  }
  requestUpdate() {
    this.pending ??= Promise.resolve().then(() => {
      this.pending = undefined;
      for (const each of this.controllers) each.hostUpdate?.();
      this.textContent = `${this.product.state} ${this.product.value?.name ?? ''}`;
      return true;
    });
  }
  get updateComplete() {
    return this.pending ?? Promise.resolve(true);
  }
}
customElements.define('own-host', OwnHost);

describe('controllers in elements of a page’s own', () => {
  beforeEach(() => shopAs('ana'));
  afterEach(clear);

  it('ask for all tiles at once, say state and value, and follow what changes live', async () => {
    breakNetwork();
    const first = place<OwnTile>(
      '<own-tile sku="T-001"></own-tile><own-tile sku="T-002"></own-tile><own-tile sku="T-999"></own-tile>',
    );
    const tiles = [...first.parentElement!.children] as OwnTile[];
    await until(() => tiles.every((tile) => /ready|error/.test(tile.offer.state)));
    await Promise.all(tiles.map((tile) => tile.updateComplete));
    expect(tiles.map((tile) => textOf(tile).trim().split(' ').at(-2))).to.deep.equal([
      '80.25',
      '80.25',
      'product.unknown',
    ]);
    await until(() => textOf(first).includes('Hexagon screw M1'));
    expect(calls.filter((call) => call === 'POST /offers')).to.have.length(1);
    expect(calls.filter((call) => call === 'POST /products/lookup')).to.have.length(1);
    await supply('prices', [
      { company: 'alfa', sku: 'T-001', amount: '79.5', currency: 'RON', baseQuantity: 1 },
    ]);
    try {
      await until(() => textOf(first).includes('79.5'), 'the new price');
    } finally {
      await supply('prices', [
        { company: 'alfa', sku: 'T-001', amount: '80.25', currency: 'RON', baseQuantity: 1 },
      ]);
    }
  });

  it('add to the cart, and the cart hears of it; a listener may prevent it', async () => {
    const tile = place<OwnTile>('<own-tile sku="T-002"></own-tile><own-cart></own-cart>');
    const cart = tile.nextElementSibling as OwnCart;
    await until(() => tile.offer.value && cart.cart.state === 'ready');
    tile.addEventListener('portico-cart-add', (event) => event.preventDefault(), { once: true });
    tile.renderRoot.querySelector('button')!.click();
    expect(tile.adding.phase).to.equal('idle');
    tile.renderRoot.querySelector('button')!.click();
    await until(() => textOf(cart).includes('T-002×1'));
    await cart.cart.change(cart.cart.value!.lines[0]!.id, 4);
    await until(() => textOf(cart).includes('T-002×4'));
    await cart.cart.remove(cart.cart.value!.lines[0]!.id);
    await until(() => cart.cart.value!.lines.length === 0);
    expect(cart.orders.state).to.equal('ready');
  });

  it('know that nobody is signed in, and ask for the next buyer', async () => {
    const tile = place<OwnTile>('<own-tile sku="T-001"></own-tile>');
    await until(() => tile.offer.value);
    const portal = PortalController.of(tile);
    await portal.connection!.session.signOut();
    await until(() => textOf(tile).includes('signed-out'));
    await portal.connection!.session.signIn({ userName: 'bogdan', password: 'correct-horse-1' });
    await until(() => textOf(tile).includes('101.5'));
    expect(portal.locale).to.equal('en');
  });

  it('need no Lit: whatever keeps the protocol will do', async () => {
    await signIn('ana');
    const host = place<OwnHost>('<own-host sku="T-003"></own-host>');
    await until(() => host.textContent === 'ready Hexagon screw M3');
    host.remove();
    expect(PortalController.of(host as unknown as Host).connection).to.equal(undefined);
  });
});
