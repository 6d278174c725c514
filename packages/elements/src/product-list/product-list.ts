import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators/query.js';
import { property, state } from '../base/property.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  createCatalogue,
  type Category,
  type PortalError,
  type ProductPage,
  type ProductQuery,
  type ProductSummary,
} from '@portico/sdk';
import { define } from '../base/define.js';
import { errorView } from '../base/error-view.js';
import { number } from '../base/format.js';
import { PorticoElement } from '../base/portico-element.js';
import { RequestController } from '../base/request-controller.js';
import { fill, plural } from '../base/texts.js';
import type { PriceDisplay } from '../price/price-view.js';
import '../product-card/product-card.js';
import { errorState } from '../states/state-view.js';
import { stateStyles } from '../states/state.styles.js';
import { searchSign, searchStyles } from '../styles/search-field.js';
import { shared } from '../styles/shared.js';
import { productList as english } from '../translations/en.js';
import { filtersView } from './filters-view.js';
import { emptyView, footView, ghostView, saidView, sideGhost } from './list-view.js';
import { styles } from './product-list.styles.js';
import { readView, writeView, type View } from './url-state.js';

/** Milliseconds that typing rests before it is searched for. */
const rest = 300;
/** Below this width, in pixels, the filters go behind a button. */
const narrow = 760;

/**
 * @summary The supplier's catalogue: search, categories, filters, and a card for each article with the buyer's own price.
 * @tag portico-product-list
 * @slot empty - Below the words when nothing was found, a next step of the page's own.
 * @csspart base - Everything.
 * @csspart search - The search field.
 * @csspart categories - The categories.
 * @csspart facet - One group of filters.
 * @csspart cards - The list of cards.
 * @csspart more - The button that shows more.
 * @csspart empty - What is shown when nothing was found.
 * @csspart error - What went wrong.
 * @csspart retry - The button to try again.
 * @cssproperty --portico-card-width - Least width of a card; as many stand in a row as fit.
 * @cssproperty --portico-card-background - Ground of the card.
 * @cssproperty --portico-card-border - Colour of the line around the card.
 * @cssproperty --portico-card-radius - Corners of the card.
 * @cssproperty --portico-card-padding - Room inside the card.
 * @cssproperty --portico-card-shadow - Shadow of the card.
 * @cssproperty --portico-card-shadow-hover - Its shadow under the pointer.
 * @cssproperty --portico-card-image-background - Ground of the picture.
 * @cssproperty --portico-card-image-radius - Corners of the picture.
 * @cssproperty --portico-card-image-ratio - Width to height of the picture: `4 / 3`.
 * @cssproperty --portico-field-background - Ground of a field.
 * @cssproperty --portico-field-border - Line around a field.
 * @cssproperty --portico-field-radius - Corners of a field.
 * @fires {CustomEvent<{ sku: string }>} portico-article - The buyer follows a card's link; prevent it to go there yourself.
 * @fires {CustomEvent<View>} portico-view - What the buyer looks at has changed: search, category, filters, sorting.
 */
@define('portico-product-list')
export class PorticoProductList extends PorticoElement<'productList'> {
  static override styles = [shared, stateStyles, searchStyles, styles];

  /** What to search for. */
  @property() search = '';
  /** Id of the category to show. */
  @property() category = '';
  /** `relevance`, `name`, `sku` or `newest`. */
  @property() sort: View['sort'] = 'relevance';
  /** Filters, `key:value` each; several values of one key widen, several keys narrow. */
  @property({ attribute: false }) filters: readonly string[] = [];
  /** Articles at a time, up to 100. */
  @property({ type: Number }) limit = 24;
  /** Address of an article's page, `{sku}` filled in: `product.html?sku={sku}`. */
  @property() href = '';
  /** `net`, `gross` or `both`; as the buyer's company wants it when left out. */
  @property() display: PriceDisplay | '' = '';
  /** Keeps search, category, filters and sorting in the page's address. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** The page's own words over the picture of an article, such as "New". */
  @property({ attribute: false }) badges: ((product: ProductSummary) => readonly string[]) | undefined;
  /** What is known already, where a server has read it: shown until the first answer of the portal. */
  @property({ attribute: false }) known: { page: ProductPage; categories: Category[] } | undefined;

  @state() private isNarrow = false;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private moreState: 'idle' | 'loading' | PortalError = 'idle';
  @query('dialog') private dialog!: HTMLDialogElement | null;

  protected readonly english = english;
  protected readonly section = 'productList';

  /** How many articles the buyer has asked for; a refresh reads as many again. */
  private wanted = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private size: ResizeObserver | undefined;
  private readonly onSize = ([entry]: ResizeObserverEntry[]): void => {
    const { width } = entry!.contentRect;
    // A frame later, as what changes the layout in an observer is told again at once.
    if (width) requestAnimationFrame(() => (this.isNarrow = width < narrow));
  };

  private readonly page = new RequestController<ProductPage>(this, {
    key: () => ['list', JSON.stringify(this.asked)],
    load: async (connection, signal) => {
      const { asked } = this;
      const catalogue = connection.use(createCatalogue);
      let page = await catalogue.products(asked, { signal }).page();
      while (page.items.length < this.wanted && page.nextCursor) {
        const next = await catalogue.products({ ...asked, cursor: page.nextCursor }, { signal }).page();
        page = { ...page, items: [...page.items, ...next.items], nextCursor: next.nextCursor };
      }
      return page;
    },
    staleOn: ({ kind, skus }, value) =>
      kind === 'products' && (!skus?.length || !value || value.items.some((item) => skus.includes(item.sku))),
  });
  private readonly categories = new RequestController<Category[]>(this, {
    key: () => ['categories'],
    load: (connection, signal) => connection.use(createCatalogue).categories({ signal }),
    staleOn: ({ kind }) => kind === 'products',
  });

  private get asked(): ProductQuery {
    const { search, category, filters, sort, limit } = this;
    return {
      sort,
      limit,
      ...(search.trim() && { search: search.trim().slice(0, 200) }),
      ...(category && { category }),
      ...(filters.length && { filter: [...filters] }),
    };
  }

  private get shown(): ProductPage | undefined {
    return this.page.value ?? this.known?.page;
  }

  private get tree(): Category[] {
    return this.categories.value ?? this.known?.categories ?? [];
  }

  private get view(): View {
    const { search, category, filters, sort } = this;
    return { search, category, filters, sort };
  }

  override connectedCallback(): void {
    if (this.syncUrl) Object.assign(this, readView());
    // What a server rendered is taken over first: it knows no width.
    if (!this.shadowRoot || this.hasUpdated) {
      const { width } = this.getBoundingClientRect();
      this.isNarrow = !!width && width < narrow;
    }
    super.connectedCallback();
    this.size ??= new ResizeObserver(this.onSize);
    this.size.observe(this);
    addEventListener('popstate', this.onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size?.disconnect();
    clearTimeout(this.timer);
    removeEventListener('popstate', this.onPopState);
  }

  private readonly onPopState = (): void => {
    if (this.syncUrl) Object.assign(this, readView());
  };

  private readonly show = (view: Partial<View>, step = true): void => {
    clearTimeout(this.timer);
    Object.assign(this, view);
    if (this.syncUrl) writeView(this.view, step);
    this.send('portico-view', this.view);
  };

  private readonly onType = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show({ search: value }, false), rest);
  };

  private readonly onSearch = (event: Event): void => {
    event.preventDefault();
    this.show({ search: String(new FormData(event.target as HTMLFormElement).get('q')) });
  };

  private readonly onClear = (): void => this.show({ search: '', category: '', filters: [] });

  private readonly onOpenFacet = (key: string): void => {
    this.opened = new Set([...this.opened, key]);
  };

  private readonly onMore = async (): Promise<void> => {
    const { connection, asked } = this;
    const shown = this.page.value;
    if (!connection || !shown?.nextCursor || this.moreState === 'loading') return;
    this.moreState = 'loading';
    try {
      const next = await connection
        .use(createCatalogue)
        .products({ ...asked, cursor: shown.nextCursor })
        .page();
      this.moreState = 'idle';
      // Something else is looked at meanwhile.
      if (shown !== this.page.value) return;
      this.page.accept({ ...shown, items: [...shown.items, ...next.items], nextCursor: next.nextCursor });
      this.wanted = shown.items.length + next.items.length;
      await this.updateComplete;
      // The button is gone with the last page: reading goes on at the first new card.
      if (!next.nextCursor)
        this.renderRoot.querySelectorAll<HTMLElement>('.cards > li')[shown.items.length]?.focus();
    } catch (error) {
      this.moreState = error as PortalError;
    }
  };

  protected override willUpdate(changed: PropertyValues<PorticoProductList>): void {
    if ((['search', 'category', 'filters', 'sort', 'limit'] as const).some((name) => changed.has(name))) {
      this.wanted = 0;
      this.moreState = 'idle';
    }
    super.willUpdate(changed);
    if (this.page.value && !this.page.value.items.length) this.state = 'empty';
  }

  private renderBar(): TemplateResult {
    const texts = this.texts!;
    return html`<form role="search" class="bar" @submit=${this.onSearch}>
      <div class="search">
        ${searchSign}
        <input
          part="search"
          type="search"
          name="q"
          maxlength="200"
          autocomplete="off"
          aria-label=${texts.search}
          placeholder=${texts.searchHint}
          .value=${this.search}
          @input=${this.onType}
        />
      </div>
      ${
        this.isNarrow
          ? html`<button type="button" aria-haspopup="dialog" @click=${() => this.dialog?.showModal()}>
              ${texts.filters}${this.filters.length ? ` (${this.filters.length})` : nothing}
            </button>`
          : nothing
      }
      <label
        ><span class=${this.isNarrow ? 'unseen' : ''}>${texts.sort}</span>
        <select
          name="sort"
          @change=${(event: Event) =>
            this.show({ sort: (event.target as HTMLSelectElement).value as View['sort'] })}
        >
          ${(['relevance', 'name', 'sku', 'newest'] as const).map(
            (sort) => html`<option value=${sort} .selected=${sort === this.sort}>${texts[sort]}</option>`,
          )}
        </select>
      </label>
    </form>`;
  }

  private countText({ total }: ProductPage): string {
    const { locale, texts } = this;
    const count = number(locale, total.count);
    return total.atLeast ? fill(texts!.atLeast, { count }) : plural(locale, texts!.count, total.count, count);
  }

  private renderSaid(): TemplateResult {
    const { locale, texts, shown, view, tree } = this;
    const count = shown && this.countText(shown);
    return saidView({ locale, texts: texts!, view, show: this.show }, count, tree);
  }

  private renderCard(product: ProductSummary): TemplateResult {
    return html`<portico-product-card
      portal=${this.getAttribute('portal') ?? nothing}
      .product=${product}
      .href=${this.href}
      .display=${this.display}
      >${this.badges?.(product).map((badge) => html`<span slot="badges">${badge}</span>`)}</portico-product-card
    >`;
  }

  private renderFoot(shown: ProductPage): unknown {
    const { locale, texts, limit, moreState, onMore } = this;
    if (!shown.nextCursor && shown.items.length <= limit) return nothing;
    const failure = typeof moreState === 'object' ? errorView(this, moreState, onMore) : nothing;
    return footView({ locale, texts: texts! }, shown, moreState === 'loading', onMore, failure);
  }

  private renderGhost(): TemplateResult {
    return ghostView(Math.min(this.limit, 8), this.getAttribute('portal'));
  }

  private renderResults(): unknown {
    const { error, refresh } = this.page;
    const value = this.shown;
    if (error) return errorState(this, error, refresh, { 'session.required': this.texts!.signedOut });
    if (!value) return this.renderGhost();
    if (!value.items.length) return emptyView(this.texts!, this.onClear);
    return html`<ul part="cards" class="cards">
        ${repeat(
          value.items,
          ({ sku }) => sku,
          (product) => html`<li tabindex="-1">${this.renderCard(product)}</li>`,
        )}
      </ul>
      ${this.renderFoot(value)}`;
  }

  private renderFilters(): TemplateResult | typeof nothing {
    const { locale, texts, view, opened, tree, shown, categories } = this;
    // Both at once, or what came first would be pushed down by the other.
    if (!this.known && (!shown || categories.state === 'loading'))
      return this.page.error ? nothing : sideGhost;
    return filtersView({
      locale,
      texts: texts!,
      view,
      categories: tree,
      facets: shown?.facets ?? [],
      opened,
      open: this.onOpenFacet,
      show: this.show,
    });
  }

  private renderDialog(): TemplateResult {
    const texts = this.texts!;
    const value = this.shown;
    const close = () => this.dialog?.close();
    // A press beside the sheet closes it, as one expects of a sheet.
    const onPress = (event: Event) => {
      if (event.target === this.dialog) close();
    };
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the Escape key closes a dialog by itself
    return html`<dialog aria-labelledby="filters" @click=${onPress}>
      <header>
        <h3 id="filters">${texts.filters}</h3>
        <button type="button" class="quiet" aria-label=${texts.close} @click=${close}>×</button>
      </header>
      <div class="body side">${this.renderFilters()}</div>
      <footer>
        <button type="button" class="primary" @click=${close}>
          ${value ? fill(texts.show, { count: this.countText(value) }) : texts.close}
        </button>
      </footer>
    </dialog>`;
  }

  protected override render(): unknown {
    const { texts, isNarrow, state } = this;
    const refused = this.page.error?.status === 401;
    return html`<div part="base" class="base">
      ${
        texts
          ? html`<div class="layout ${isNarrow || refused ? '' : 'sided'}">
                ${isNarrow || refused ? nothing : html`<aside class="side" aria-label=${texts.filters}>${this.renderFilters()}</aside>`}
                <div class="results" aria-busy=${state === 'loading' || state === 'busy'}>
                  ${refused ? nothing : [this.renderBar(), this.renderSaid()]} ${this.renderResults()}
                </div>
              </div>
              ${isNarrow ? this.renderDialog() : nothing}`
          : html`<div class="layout ${isNarrow ? '' : 'sided'}">
              ${isNarrow ? nothing : html`<div class="side">${sideGhost}</div>`}
              <div class="results" aria-busy="true">
                <div class="bar"><div class="search skeleton"></div></div>
                <div class="said"></div>
                ${this.renderGhost()}
              </div>
            </div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portico-product-list': PorticoProductList;
  }
  interface GlobalEventHandlersEventMap {
    'portico-view': CustomEvent<View>;
  }
}
