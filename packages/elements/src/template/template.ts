import type { PropertyValues } from 'lit';
import { createCart, createOrders, type CartLine, type Connection, type PortalError } from '@portico/sdk';
import { AddController, type Article } from '../add-to-cart/add-controller.js';
import { nextQuantities, parseQuantity } from '../add-to-cart/quantity.js';
import { define } from '../base/define.js';
import { errorText } from '../base/error-view.js';
import { number } from '../base/format.js';
import { PorticoElement } from '../base/portico-element.js';
import { property } from '../base/property.js';
import { fill, textsNow } from '../base/texts.js';
import { addToCart, common, units as english } from '../translations/en.js';
import { copy, read, type Copy } from './blueprint.js';
import { warnOnce, type Scope } from './expression.js';
import { createSources, isEmpty, sourceNames, type SourceName } from './sources.js';

/** Which template is shown; `content` is the one without `data-state`. */
type Face = 'content' | 'loading' | 'empty' | 'error' | 'signed-out';

/**
 * @summary Your own HTML, bound to a product, an offer, the cart or an order: texts, attributes, lists, conditions and
 * buttons, kept current. It stands in the page's own DOM, so that the page's own styles apply.
 * @tag portico-template
 * @fires {CustomEvent<{ lines: { sku: string; quantity: number; unit: string }[] }>} portico-cart-add - Before adding; prevent it to add in a way of your own.
 * @fires {CustomEvent<{ cart: Cart }>} portico-cart-added - It is in the cart.
 * @fires {CustomEvent<{ result: ReorderResult }>} portico-reordered - An order was put into the cart again.
 * @fires {CustomEvent<{ name: string; scope: Scope; event: Event }>} portico-act - Something with `data-on-…` happened, and its name is none of Portico's.
 */
@define('portico-template')
export class PorticoTemplate extends PorticoElement<'units'> {
  /** What it is bound to: `product`, `summary`, `offer`, `cart`, `order`, `orders`, or several; the first says the state. */
  @property() of = '';
  /** The supplier's article number, for a product and its offer. */
  @property() sku = '';
  /** At which quantity; the article's minimum when left out. */
  @property({ type: Number }) quantity: number | undefined;
  /** In which unit, a UN/ECE code; the article's own when left out. */
  @property() unit = '';
  /** Id of an order. */
  @property() order = '';
  /** How many of the newest orders. */
  @property({ type: Number }) limit = 10;

  protected readonly english = english;
  protected readonly section = 'units';

  constructor() {
    super();
    this.follow(({ kind }) => {
      if (kind !== 'session') return;
      this.failure = undefined;
      this.said = '';
    });
  }

  private readonly adding = new AddController(this);
  private readonly sources = createSources(this, () => ({
    sku: this.sku,
    quantity: this.adding.rested ?? this.quantity,
    unit: this.unit,
    order: this.order,
    limit: this.limit,
    wants: (name) => this.names.includes(name),
  }));
  private names: SourceName[] = [];
  private failure: PortalError | undefined;
  private said = '';
  private readonly working = new Set<string>();

  private shown: { face: Face; template: HTMLTemplateElement | undefined; copy: Copy } | undefined;
  /** A parser, or a framework, may put the templates in after the element itself. */
  private templates: MutationObserver | undefined;

  protected override createRenderRoot(): HTMLElement {
    // What Lit would render goes nowhere: the templates are the page's, and so is what they become.
    return document.createDocumentFragment() as unknown as HTMLElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.templates ??= new MutationObserver(() => this.requestUpdate());
    this.templates.observe(this, { childList: true });
    // A framework may set it a moment later.
    setTimeout(() => {
      if (this.isConnected && !this.of)
        warnOnce(`shows nothing: it has no “of”. Write of="offer", or ${sourceNames.join(', ')}.`);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.templates?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('of')) this.names = this.namesOf(this.of);
    if ((changed.has('sku') && changed.get('sku')) || changed.has('quantity'))
      this.adding.reset(this.quantity);
    super.willUpdate(changed);
    const [first] = this.names;
    const source = first && this.sources[first];
    this.state = source?.state ?? 'waiting';
    if (source?.state === 'ready' && isEmpty(first!, source.value)) this.state = 'empty';
  }

  private namesOf(of: string): SourceName[] {
    const given = of.split(/\s+/).filter(Boolean);
    const unknown = given.filter((name) => !sourceNames.includes(name as SourceName));
    if (unknown.length)
      warnOnce(`of="${of}": there is no “${unknown.join(', ')}”. There is ${sourceNames.join(', ')}.`);
    return given.filter((name): name is SourceName => !unknown.includes(name));
  }

  protected override updated(): void {
    this.ariaBusy = /loading|busy/.test(this.state) ? 'true' : null;
    const face = this.faceNow();
    const template = face && this.templateOf(face);
    if (!face || (!template && face !== 'error')) {
      this.shown?.copy.remove();
      this.shown = undefined;
      if (face === 'content') warnOnce('shows nothing: there is no <template> directly inside it.');
      return;
    }
    const scope = this.scope();
    if (this.shown?.face === face && this.shown.template === template) return this.shown.copy.update(scope);
    this.shown?.copy.remove();
    const blueprint = read(template ? contentOf(template) : failureContent());
    const made = copy(blueprint, this, null, scope, {
      base: () => `${this.connection?.url ?? ''}/`,
      act: this.act,
    });
    this.shown = { face, template, copy: made };
  }

  private faceNow(): Face | undefined {
    const first = this.names[0] && this.sources[this.names[0]];
    if (!first) return undefined;
    // Units and states have names in the buyer's language.
    if (!this.texts) return 'loading';
    if (first.error) return 'error';
    if (first.value === undefined)
      return this.state === 'signed-out' ? 'signed-out' : this.state === 'loading' ? 'loading' : undefined;
    return this.state === 'empty' && this.templateOf('empty') ? 'empty' : 'content';
  }

  private templateOf(face: Face): HTMLTemplateElement | undefined {
    for (const child of this.children)
      if (child instanceof HTMLTemplateElement && (child.dataset['state'] ?? 'content') === face)
        return child;
    return undefined;
  }

  /** What the bindings see. Names of sources that are not asked for are missing, so that using one is said. */
  private scope(): Scope {
    const { adding, connection, locale, names } = this;
    const sources = Object.fromEntries(names.map((name) => [name, this.sources[name]]));
    const failed = this.names.map((name) => this.sources[name].error).find(Boolean);
    const session = connection?.session.current;
    const article = this.article();
    return {
      ...Object.fromEntries(Object.entries(sources).map(([name, { value }]) => [name, value ?? null])),
      states: Object.fromEntries(Object.entries(sources).map(([name, { state }]) => [name, state])),
      state: this.state,
      locale,
      sku: this.sku,
      user: session?.user ?? null,
      company: session?.company ?? null,
      quantity: article ? adding.quantity(article) : (this.quantity ?? null),
      adding: adding.phase === 'adding' || this.working.size > 0,
      added: adding.phase === 'added',
      error: failed ? { text: errorText(locale, failed), code: failed.code, kind: failed.kind } : null,
      failure: this.failureText(),
      retry: textsNow(locale, 'common', common).retry,
    };
  }

  private failureText(): string {
    const error = this.adding.error ?? this.failure;
    return this.said || !error
      ? this.said
      : errorText(this.locale, error, textsNow(this.locale, 'addToCart', addToCart));
  }

  private article(): Article | undefined {
    const { offer, summary, product } = this.sources;
    return (offer.value ?? summary.value ?? product.value) as Article | undefined;
  }

  private readonly act = (name: string, event: Event, scope: Scope, element: Element): void => {
    const field = element as HTMLInputElement;
    const line = Object.values(scope).find(isLine);
    switch (name) {
      case 'retry':
        for (const source of Object.values(this.sources)) if (source.error) source.refresh();
        return;
      case 'quantity': {
        const wanted = parseQuantity(this.locale, field.value);
        this.said = '';
        return this.adding.choose(wanted, field.value);
      }
      case 'add': {
        event.preventDefault();
        const article = this.article();
        if (article) void this.adding.add(article).then((fits) => fits || this.suggest(article));
        return;
      }
      case 'set-quantity':
        if (line) void this.setLine(line, parseQuantity(this.locale, field.value), field);
        return;
      case 'remove':
        if (line)
          void this.work(`remove ${line.id}`, (connection) => connection.use(createCart).remove(line.id));
        return;
      case 'clear':
        return void this.work(name, (connection) => connection.use(createCart).clear());
      case 'reorder':
        return void this.work(name, async (connection) => {
          const { id } = (scope['order'] ?? {}) as { id?: string };
          if (!id)
            return warnOnce('“reorder” needs an order: of="order", or a row named “order” of orders.items.');
          const result = await connection.use(createOrders).reorder(id);
          this.send('portico-reordered', { result });
        });
    }
    if (!this.send('portico-act', { name, scope, event }, true)) event.preventDefault();
  };

  private async setLine(line: CartLine, quantity: number, field: HTMLInputElement): Promise<void> {
    const { minimum, multiple } = line.product;
    // A quantity is never rounded in silence: the field says what would fit.
    const next = quantity > 0 ? nextQuantities(quantity, minimum, multiple) : [line.quantity];
    field.setCustomValidity(next.length ? this.possible(next) : '');
    if (next.length) return void field.reportValidity();
    const { value } = this.sources.cart;
    await this.work(`set ${line.id} ${quantity}`, (connection) =>
      connection.use(createCart).change(line.id, quantity, value?.version ?? line.version),
    );
  }

  private suggest(article: Article): void {
    const { minimum, multiple } = article;
    this.said = this.possible(nextQuantities(this.adding.quantity(article), minimum, multiple));
    this.requestUpdate();
  }

  private possible(quantities: number[]): string {
    const { locale } = this;
    const shown = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      quantities.map((each) => number(locale, each)),
    );
    return fill(textsNow(locale, 'addToCart', addToCart).next, { quantities: shown });
  }

  private async work(what: string, act: (connection: Connection) => Promise<unknown>): Promise<void> {
    const { connection, working } = this;
    // A second press of the same button is no second wish.
    if (!connection || working.has(what)) return;
    working.add(what);
    this.failure = undefined;
    this.said = '';
    this.requestUpdate();
    try {
      await act(connection);
    } catch (error) {
      this.failure = error as PortalError;
    }
    working.delete(what);
    this.requestUpdate();
  }
}

/** Children that a framework put into the template itself, instead of into its content, count as well. */
function contentOf(template: HTMLTemplateElement): DocumentFragment {
  if (template.content.childNodes.length) return template.content;
  const content = document.createDocumentFragment();
  content.append(...[...template.childNodes].map((node) => node.cloneNode(true)));
  return content;
}

/** A failure is never silent, also where the page has no template for it. */
function failureContent(): DocumentFragment {
  const content = document.createDocumentFragment();
  const words = document.createElement('span');
  words.setAttribute('role', 'alert');
  words.dataset['text'] = 'error.text';
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['text'] = 'retry';
  button.setAttribute('data-on-click', 'retry');
  content.append(words, ' ', button);
  return content;
}

const isLine = (value: unknown): value is CartLine =>
  typeof value === 'object' && value !== null && 'product' in value && 'version' in value && 'id' in value;

declare global {
  interface HTMLElementTagNameMap {
    'portico-template': PorticoTemplate;
  }
  interface GlobalEventHandlersEventMap {
    'portico-act': CustomEvent<{ name: string; scope: Scope; event: Event }>;
  }
}
