import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoCartBadge } from './cart-badge.js';
import './cart-badge.js';

type Args = Pick<PorticoCartBadge, 'href'>;
type Story = StoryObj<Args>;

const cart = [
  { sku: articles.screw, quantity: 500 },
  { sku: articles.low, quantity: 50 },
];

const meta: Meta<Args> = {
  title: 'Cart/Badge',
  component: 'portico-cart-badge',
  ...portal({ buyer: buyers.contract, cart }),
  args: { href: '#cart' },
  render: (args) => html`<portico-cart-badge ${given(args)}></portico-cart-badge>`,
};
export default meta;

/** How many articles, and their total. */
export const Filled: Story = {};

/** Nothing in the cart yet. */
export const Empty: Story = portal({ buyer: buyers.contract, cart: [] });

/** One article. */
export const One: Story = portal({ buyer: buyers.contract, cart: cart.slice(0, 1) });

/** Hundreds of articles. */
export const Hundreds: Story = portal({ buyer: buyers.contract, cart: 200 });

/** A buyer who wants prices with VAT. */
export const Gross: Story = portal({ buyer: buyers.gross, cart });

/** Until the first answer. */
export const Loading: Story = states.loading(buyers.contract, '/cart');

/** Nobody is signed in. */
export const SignedOut: Story = states.signedOut;

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/cart');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/cart');

/** It adapts to its box. */
export const Widths: Story = widths;

/** The longest words, in German and Romanian. */
export const LongWords: Story = longWords;

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
