// What a framework must be able to do with an element, asked of each in the same way, in the page itself.
import '@portico/elements/add-to-cart';
import '@portico/elements/price';
import '@portico/elements/product-card';
import '@portico/elements/product-list';

/** What the framework renders: a card with all of this, and a child. */
export interface Shown {
  sku: string;
  href: string;
  /** An object: only a property can carry it. */
  product: object;
  breaks: boolean;
  child: string;
  /** Whether the card is there at all. */
  there: boolean;
  onArticle: (event: Event) => void;
  /** Several prices in an order, each its own key. */
  prices: readonly string[];
}

export interface Mounted {
  /** Renders anew, and is done when it returns or its promise settles. */
  update(shown: Shown): void | Promise<void>;
  unmount(): void;
}
export type Mount = (target: HTMLElement, shown: Shown) => Mounted;

type Card = HTMLElementTagNameMap['portico-product-card'];

const product = (sku: string, name: string) => ({
  sku,
  name,
  brand: 'Vexor',
  image: null,
  unit: 'H87',
  minimum: 1,
  multiple: 1,
  category: 'screws',
});

/** Answers what was found by name; all of it must be true. */
export async function runChecks(mount: Mount): Promise<Record<string, boolean>> {
  const target = document.createElement('div');
  document.body.append(target);
  const heard: Event[] = [];
  let prevent = false;
  const first: Shown = {
    sku: 'A-1',
    href: '#article={sku}',
    product: product('A-1', 'First article'),
    breaks: true,
    child: 'a child',
    there: true,
    onArticle: (event) => {
      heard.push(event);
      if (prevent) event.preventDefault();
    },
    prices: ['P-1', 'P-2', 'P-3'],
  };
  const mounted = mount(target, first);
  const found: Record<string, boolean> = {};
  const card = () => target.querySelector<Card>('portico-product-card');
  const text = () => card()?.shadowRoot?.textContent ?? '';

  // In the very task in which it was mounted.
  found['content is there at once'] = text().includes('First article');
  found['a primitive is passed'] = card()?.sku === 'A-1' && card()?.href === '#article={sku}';
  found['an object is passed as it is'] = card()?.product === first.product;
  found['a boolean is passed'] = card()?.breaks === true;
  found['a child is passed'] = card()?.textContent?.trim() === 'a child';

  const one = card()!;
  const link = one.shadowRoot!.querySelector('a')!;
  link.click();
  found['an event is heard once, with its detail'] =
    heard.length === 1 && (heard[0] as CustomEvent<{ sku: string }>).detail.sku === 'A-1';
  found['its target is the element'] = heard[0]?.target === one;
  prevent = true;
  const hash = location.hash;
  location.hash = 'stay';
  link.click();
  found['an event can be prevented'] = heard[1]?.defaultPrevented === true && location.hash === '#stay';
  location.hash = hash;

  const other = { heard: 0 };
  const second: Shown = {
    ...first,
    sku: 'A-2',
    product: product('A-2', 'Second article'),
    breaks: false,
    child: 'another child',
    onArticle: (event) => {
      event.preventDefault();
      other.heard++;
    },
  };
  await mounted.update(second);
  await one.updateComplete;
  found['a new value goes to the same node'] =
    card() === one && one.sku === 'A-2' && one.product === second.product && one.breaks === false;
  found['the node shows it'] = text().includes('Second article') && !text().includes('First article');
  found['a child changes'] = one.textContent?.trim() === 'another child';
  one.shadowRoot!.querySelector('a')!.click();
  found['a new listener takes the place of the old one'] = heard.length === 2 && other.heard === 1;

  const prices = () => [...target.querySelectorAll('portico-price')];
  const [p1, p2, p3] = prices();
  await mounted.update({ ...second, prices: ['P-3', 'P-1', 'P-4', 'P-2'] });
  const now = prices();
  found['a keyed list moves its nodes'] = now[0] === p3 && now[1] === p1 && now[3] === p2;
  found['and makes what is new'] =
    now.length === 4 && now[2]?.sku === 'P-4' && !!now[2].shadowRoot?.childElementCount;

  await mounted.update({ ...second, there: false });
  found['it is taken away'] = card() === null && !one.isConnected;
  await mounted.update(second);
  found['it is put back with content at once'] = text().includes('Second article');
  card()!.shadowRoot!.querySelector('a')!.click();
  found['and is heard again'] = other.heard === 2;

  mounted.unmount();
  found['nothing is left'] = target.querySelector('portico-product-card, portico-price') === null;
  target.remove();
  return found;
}
