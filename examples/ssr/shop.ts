import { isAt, pages, picks, texts, ways, type Look, type Page } from '@portico-examples/shop/texts';
import type { Category, ProductPage } from '@portico/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** What server and browser render alike. It holds nothing of a buyer, so that one page serves everybody. */
export interface Shop {
  page: Page;
  look: Look;
  /** What the server read of the catalogue; without it the list shows empty places. */
  known?: { page: ProductPage; categories: Category[] } | undefined;
}

/** What changes once the page is alive. */
export interface Live {
  stock: boolean;
  turned: boolean;
  notice: string;
  change(change: Partial<Live> & { look?: Look }): void;
}

export const folder = '/ssr/';
const addressOf = (page: Page) => `${folder}${page === 'catalogue' ? '' : page}`;

/** The address of a look, as `portico-product-list` writes it with `sync-url`. */
function lookAddress({ search, category, filters }: Look): string {
  const query = new URLSearchParams();
  if (search) query.append('q', search);
  if (category) query.append('category', category);
  for (const filter of filters) query.append('filter', filter);
  return `${folder}${query.size ? `?${query}` : ''}`;
}

const card = ({ sku, name, picture }: (typeof picks)[number], stock: boolean): TemplateResult =>
  html`<li>
    <article class="card">
      <img src=${picture} alt="" />
      <h3>${name}</h3>
      <portico-price sku=${sku}></portico-price>
      ${stock ? html`<portico-stock sku=${sku}></portico-stock>` : nothing}
      <portico-add-to-cart sku=${sku}></portico-add-to-cart>
    </article>
  </li>`;

const catalogue = ({ look, known }: Shop, { stock, turned, change }: Live): TemplateResult =>
  html`<section class="picks">
      <div class="row">
        <div>
          <h2>${texts.picks}</h2>
          <p class="quiet">${texts.picksHint}</p>
        </div>
        <div class="choices">
          <label>
            <input type="checkbox" .checked=${stock} @change=${() => change({ stock: !stock })} />
            ${texts.stock}
          </label>
          <button type="button" @click=${() => change({ turned: !turned })}>${texts.turn}</button>
        </div>
      </div>
      <ul class="cards">
        ${repeat(
          turned ? [...picks].reverse() : picks,
          ({ sku }) => sku,
          (pick) => card(pick, stock),
        )}
      </ul>
    </section>
    <div class="row">
      <h1>${look.search ? texts.resultsFor(look.search) : texts.catalogue}</h1>
      <div class="ways">
        ${ways.map(
          (way) =>
            html`<a href=${lookAddress(way.look)} aria-current=${isAt(look, way.look) ? 'true' : nothing}
              >${way.name}</a
            >`,
        )}
      </div>
    </div>
    <portico-product-list
      sync-url
      search=${look.search}
      category=${look.category}
      .filters=${look.filters}
      .known=${known}
      @portico-view=${(event: HTMLElementEventMap['portico-view']) => change({ look: event.detail })}
    ></portico-product-list>`;

const views: Record<Page, (shop: Shop, live: Live) => TemplateResult> = {
  catalogue,
  cart: () =>
    html`<portico-cart
      catalogue-href=${addressOf('catalogue')}
      checkout-href=${addressOf('checkout')}
    ></portico-cart>`,
  checkout: () =>
    html`<portico-checkout
      cart-href=${addressOf('cart')}
      catalogue-href=${addressOf('catalogue')}
      order-href=${addressOf('orders')}
    ></portico-checkout>`,
  orders: () =>
    html`<portico-order-history
      catalogue-href=${addressOf('catalogue')}
      cart-href=${addressOf('cart')}
    ></portico-order-history>`,
  account: () => html`<portico-sign-in></portico-sign-in>`,
};

/** The shop, as the server renders it and the browser goes on with it. */
export const shopView = (shop: Shop, live: Live): TemplateResult =>
  html`<header class="top">
      <div class="bar">
        <a class="brand" href=${addressOf('catalogue')}>
          <img src=${texts.logo} alt="" width="30" height="30" />
          ${texts.brand}
        </a>
        <nav aria-label="Main">
          ${pages.map(
            (name) =>
              html`<a href=${addressOf(name)} aria-current=${name === shop.page ? 'page' : nothing}
                >${texts[name]}</a
              >`,
          )}
        </nav>
        <portico-cart-badge href=${addressOf('cart')}></portico-cart-badge>
      </div>
    </header>
    <main>
      ${shop.page === 'catalogue' ? nothing : html`<h1>${texts[shop.page]}</h1>`}
      ${views[shop.page](shop, live)}
    </main>
    <p class="notice" role="status">${live.notice}</p>`;
