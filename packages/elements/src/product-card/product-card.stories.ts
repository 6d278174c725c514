import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoProductCard } from './product-card.js';
import './product-card.js';

type Args = Pick<PorticoProductCard, 'sku' | 'href' | 'display' | 'breaks'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Catalogue/Product card',
  component: 'portico-product-card',
  args: { sku: articles.screw, href: '#product={sku}' },
  parameters: { width: 'card', portico: { buyer: buyers.contract } },
  render: (args) => html`<portico-product-card ${given(args)}></portico-product-card>`,
};
export default meta;

/** Picture, name, own price, stock and the way into the cart. */
export const InStock: Story = {};

/** None there now; the day it is expected is said. */
export const Awaited: Story = { args: { sku: articles.awaited } };

/** Only ordered in. */
export const OnRequest: Story = { args: { sku: articles.onRequest } };

/** Sold by the piece. */
export const Tool: Story = { args: { sku: articles.tool } };

/** A buyer who wants prices with VAT. */
export const Gross: Story = { parameters: { width: 'card', portico: { buyer: buyers.gross } } };

/** Several placed one by one: their offers are one call. */
export const Several: Story = {
  parameters: { width: 'wide', portico: { buyer: buyers.contract } },
  render: () => html`
    <div class="cards">
      ${[articles.screw, articles.low, articles.awaited, articles.onRequest, articles.tool].map(
        (sku) => html`<portico-product-card sku=${sku} href="#product={sku}"></portico-product-card>`,
      )}
    </div>
  `,
};

/** The page's own words over the picture. */
export const Badges: Story = {
  render: (args) =>
    html`<portico-product-card ${given(args)}
      ><span slot="badges">New</span><span slot="badges">While stock lasts</span></portico-product-card
    >`,
};

/** The portal shows prices and takes no orders: nothing to add with, and one line in the console. */
export const WithoutCart: Story = portal({ buyer: buyers.contract, without: ['cart', 'orders'] });

/** Until the first answer the card has its size. */
export const Loading: Story = portal({ buyer: buyers.contract, network: 'pending', only: '/products' });

/** The article is known, its offer is on its way. */
export const OfferLoading: Story = portal({ buyer: buyers.contract, network: 'pending', only: '/offers' });

/** A visitor sees the article, and never a price. */
export const SignedOut: Story = states.signedOut;

/** The article is not in the catalogue. */
export const Unknown: Story = { args: { sku: articles.unknown } };

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/products');

/** The article is there, its price could not be had. */
export const OfferFailed: Story = states.failing(buyers.contract, '/offers');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract);

/** It adapts to its box. */
export const Widths: Story = widths;

/** The longest words, in German and Romanian. */
export const LongWords: Story = { ...longWords, args: { sku: articles.awaited } };

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
