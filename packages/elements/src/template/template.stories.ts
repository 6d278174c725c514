import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { articles, buyers, portal, states } from '../testing/story-states.js';
import type { PorticoTemplate } from './template.js';
import './template.js';

type Args = Pick<PorticoTemplate, 'of' | 'sku' | 'quantity' | 'unit' | 'order' | 'limit'> & {
  markup: string;
};
type Story = StoryObj<Args>;

const tile = `
<template>
  <article class="own-tile">
    <h3><a data-attr-href="summary.sku | url: '#{}'" data-text="summary.name"></a></h3>
    <p><strong data-text="offer.unitPrice | money"></strong> <span data-text="offer.unitPrice | per"></span></p>
    <p data-if="offer.saving"><s data-text="offer.listPrice | money"></s> −<span data-text="offer.saving.percent | percent"></span></p>
    <p data-text="offer.availability.status | status"></p>
    <form data-on-submit="add">
      <input aria-label="Quantity" inputmode="decimal" data-attr-value="quantity" data-on-input="quantity" />
      <button data-attr-disabled="adding">Add to cart</button>
    </form>
    <p role="status"><span data-if="added">It is in your cart.</span><span data-text="failure"></span></p>
  </article>
</template>
<template data-state="loading"><p>One moment…</p></template>
<template data-state="signed-out"><p>Sign in to see your price.</p></template>`;

const meta: Meta<Args> = {
  title: 'Headless/Template',
  component: 'portico-template',
  args: { of: 'offer summary', sku: articles.screw, markup: tile },
  argTypes: { markup: { control: 'text' } },
  ...portal({ buyer: buyers.contract }),
  // The markup is the story's own, as it would be the page's.
  render: ({ of, sku, quantity, unit, order, limit, markup }) => html`
    <portico-template
      of=${of}
      sku=${sku ?? ''}
      unit=${unit ?? ''}
      order=${order ?? ''}
      .quantity=${quantity}
      .limit=${limit ?? 10}
      >${unsafeHTML(markup)}</portico-template
    >
  `,
};
export default meta;

/** A tile of the page's own: price, saving, stock, and a form that adds to the cart. */
export const OwnTile: Story = {};

/** The price by quantity as a table; a template inside the template is repeated. */
export const Breaks: Story = {
  args: {
    of: 'offer',
    markup: `<template><table>
      <thead><tr><th scope="col">From</th><th scope="col">Price</th></tr></thead>
      <tbody><tr data-each="step of offer.breaks" data-key="step.from">
        <td data-text="step.from | quantity: offer.unit"></td><td data-text="step.unitPrice | money"></td>
      </tr></tbody></table></template>`,
  },
};

/** The newest orders as a list. */
export const Orders: Story = {
  args: {
    of: 'orders',
    limit: 5,
    markup: `<template><ul><li data-each="order of orders.items" data-key="order.id">
      <span data-text="order.number"></span> · <span data-text="order.placedAt | date"></span> ·
      <span data-text="order.state | status"></span> · <b data-text="order.gross | money"></b></li></ul></template>`,
  },
};

/** Nobody is signed in: the template for it. */
export const SignedOut: Story = states.signedOut;

/** A template for what waits. */
export const Loading: Story = states.loading(buyers.contract, '/offers');

/** No template for failures: they are said all the same, with another try. */
export const Failed: Story = states.failing(buyers.contract, '/offers');
