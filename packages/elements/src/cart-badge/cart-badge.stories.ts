import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, portal, states } from '../testing/story-states.js';
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

/** German. */
export const LongTexts: Story = states.german;

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
