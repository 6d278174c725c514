import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PorticoPortal } from '../portal/portal.js';
import { given } from '../testing/given.js';
import { articles, buyers, find, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoCheckout } from './checkout.js';
import './checkout.js';

type Args = Pick<PorticoCheckout, 'cartHref' | 'catalogueHref' | 'orderHref'>;
type Story = StoryObj<Args>;

const cart = [
  { sku: articles.screw, quantity: 2000 },
  { sku: articles.tool, quantity: 2 },
];

const meta: Meta<Args> = {
  title: 'Cart/Checkout',
  component: 'portico-checkout',
  ...portal({ buyer: buyers.contract, cart }),
  args: { cartHref: '#cart', catalogueHref: '#catalogue', orderHref: '#order={id}' },
  render: (args) => html`<portico-checkout ${given(args)}></portico-checkout>`,
};
export default meta;

const order = async (canvas: HTMLElement): Promise<void> =>
  (await find<HTMLFormElement>(canvas, 'form')).requestSubmit();

/** The company's data taken over, where to, references, and the sums as the portal computes them. */
export const Ready: Story = {};

/** With the supplier's terms above the button. */
export const Terms: Story = {
  render: (args) => html`
    <portico-checkout ${given(args)}>
      <p slot="terms">By ordering you agree to our <a href="#terms">terms of sale</a>.</p>
    </portico-checkout>
  `,
};

/** Hundreds of articles. */
export const Hundreds: Story = portal({ buyer: buyers.contract, cart: 200 });

/** A buyer who wants prices with VAT. */
export const Gross: Story = portal({ buyer: buyers.gross, cart });

/** Ordered: the number, and what happens next. */
export const Placed: Story = {
  play: async ({ canvasElement }) => {
    await order(canvasElement);
    await find(canvasElement, 'portico-checkout[state=placed]');
  },
};

/** A price changed while the buyer was looking: the difference line by line, to accept or to leave. */
export const PriceChanged: Story = {
  play: async ({ canvasElement, loaded }) => {
    await find(canvasElement, 'form');
    await loaded['portal'].setPrice(articles.tool, '899.00');
    canvasElement
      .querySelector<PorticoPortal>('portico-portal')!
      .connection!.emit({ kind: 'offers', skus: [articles.tool] });
    await find(canvasElement, '.refusal');
  },
};

/** Somebody else was quicker: what is there still, line by line. */
export const OutOfStock: Story = {
  ...portal({ buyer: buyers.contract, cart, refusals: true }),
  play: async ({ canvasElement, loaded }) => {
    await find(canvasElement, 'form');
    await loaded['portal'].setStock(articles.tool, 1);
    await order(canvasElement);
    await find(canvasElement, '.refusal');
  },
};

/** A line must be put right in the cart first. */
export const Blocked: Story = portal({
  buyer: buyers.contract,
  cart: [...cart, { sku: articles.awaited, quantity: 500 }],
});

/** Nothing to order, with a next step. */
export const Empty: Story = portal({ buyer: buyers.contract, cart: [] });

/** Until the first answer. */
export const Loading: Story = states.loading(buyers.contract, '/company');

/** Nobody is signed in. */
export const SignedOut: Story = states.signedOut;

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/company');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/cart');

/** In a narrow box the order stands below the form. */
export const Widths: Story = widths;

/** The longest words, in German and Romanian. */
export const LongWords: Story = longWords;

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
