import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, find, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoCart } from './cart.js';
import './cart.js';

type Args = Pick<PorticoCart, 'checkoutHref' | 'catalogueHref'>;
type Story = StoryObj<Args>;

const cart = [
  { sku: articles.screw, quantity: 2000 },
  { sku: articles.low, quantity: 100 },
  { sku: articles.tool, quantity: 2 },
];

const meta: Meta<Args> = {
  title: 'Cart/Cart',
  component: 'portico-cart',
  ...portal({ buyer: buyers.contract, cart }),
  args: { checkoutHref: '#checkout', catalogueHref: '#catalogue' },
  render: (args) => html`<portico-cart ${given(args)}></portico-cart>`,
};
export default meta;

/** Lines, prices and stock as they are now, and the portal's totals. */
export const Filled: Story = {};

/** Nothing yet, with a next step. */
export const Empty: Story = portal({ buyer: buyers.contract, cart: [] });

/** One article. */
export const One: Story = portal({ buyer: buyers.contract, cart: cart.slice(0, 1) });

/** Hundreds of articles. */
export const Hundreds: Story = portal({ buyer: buyers.contract, cart: 200 });

/** A buyer who wants prices with VAT. */
export const Gross: Story = portal({ buyer: buyers.gross, cart });

/** A line is short of stock: said in place, and the way to the checkout waits until it is put right. */
export const Shortage: Story = portal({
  buyer: buyers.contract,
  cart: [...cart, { sku: articles.awaited, quantity: 500 }],
});

/** A line was removed and can be brought back. */
export const Removed: Story = {
  play: async ({ canvasElement }) => {
    (await find<HTMLButtonElement>(canvasElement, '.remove button')).click();
    await find(canvasElement, '.said button');
  },
};

/** Until the first answer. */
export const Loading: Story = states.loading(buyers.contract, '/cart');

/** Nobody is signed in. */
export const SignedOut: Story = states.signedOut;

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/cart');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/cart');

/** In a narrow box the lines become cards. */
export const Widths: Story = widths;

/** The longest words, in German and Romanian. */
export const LongWords: Story = longWords;

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
