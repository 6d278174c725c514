import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import '../../packages/elements/src/index.js';

type Story = StoryObj;

/**
 * Four suppliers with the same elements. All that differs is one file of tokens each, in `.storybook/brands`: no rule
 * reaches into an element. The toolbar puts any of them on any other story.
 */
const meta: Meta = { title: 'Theme/Brands', tags: ['!autodocs'] };
export default meta;

interface Shop {
  brand: string;
  name: string;
  sign: TemplateResult;
  title: string;
  text: string;
  pages: readonly string[];
  category: string;
  featured: string;
}

const shop = ({ name, sign, title, text, pages, category, featured }: Shop) =>
  html`<div class="shop">
    <header>
      <p class="logo">
        <svg viewBox="0 0 32 32" aria-hidden="true">${sign}</svg>
        ${name}
      </p>
      <nav aria-label="Pages">${pages.map((page) => html`<a href="#${page}">${page}</a>`)}</nav>
      <portico-cart-badge href="#cart"></portico-cart-badge>
    </header>
    <div class="hero">
      <div>
        <h2>${title}</h2>
        <p>${text}</p>
      </div>
      <portico-product-card sku=${featured} href="#article={sku}"></portico-product-card>
    </div>
    <section>
      <h2>${pages[0]}</h2>
      <portico-product-list
        category=${category}
        limit=${category === 'ppe' ? 10 : 6}
        href="#article={sku}"
      ></portico-product-list>
    </section>
    <section id="cart">
      <h2>Your cart</h2>
      <portico-cart checkout-href="#checkout" catalogue-href="#catalogue"></portico-cart>
    </section>
    <section>
      <h2>Your orders</h2>
      <portico-order-history cart-href="#cart" catalogue-href="#catalogue"></portico-order-history>
    </section>
  </div>`;

const story = (given: Shop, portico: object): Story => ({
  globals: { brand: given.brand },
  parameters: { portico: { buyer: 'contract', ...portico } },
  render: () => shop(given),
});

/** A machine shop's supplier: straight edges, capitals, orange on iron. */
export const Industrial: Story = story(
  {
    brand: 'industrial',
    name: 'FERRUM',
    sign: svg`<path d="M16 0 30 8v16l-14 8L2 24V8Zm0 9a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z" />`,
    title: 'Everything that holds, turns and cuts.',
    text: 'From stock in Cluj by ten tomorrow. Your contract prices, to the piece.',
    pages: ['Power tools', 'Fastening', 'Welding', 'Service'],
    category: 'power-tools',
    featured: 'SE-FLEX-125',
  },
  {
    cart: [
      { sku: 'SU-933-M8x30', quantity: 2000 },
      { sku: 'SE-FLEX-125', quantity: 2 },
    ],
  },
);

/** A wholesaler for pharmacies: round, quiet, much air. */
export const Pharmacy: Story = story(
  {
    brand: 'pharmacy',
    name: 'Salvia',
    sign: svg`<path d="M11 2h10v9h9v10h-9v9H11v-9H2V11h9Z" />`,
    title: 'What your pharmacy hands out today.',
    text: 'Ordered by two, on your shelf by eight. Cold chain and batch numbers included.',
    pages: ['Catalogue', 'Cold chain', 'Returns', 'Advice'],
    category: 'pharmacy',
    featured: 'PH-VITC',
  },
  {
    shop: 'pharmacy',
    cart: [
      { sku: 'PH-PARA', quantity: 40 },
      { sku: 'PH-MANUSI', quantity: 5 },
      { sku: 'PH-TERMO', quantity: 2 },
    ],
  },
);

/** A wholesaler of food: warm paper, a serif, tomato red. */
export const Food: Story = story(
  {
    brand: 'food',
    name: 'Livada',
    sign: svg`<path d="M17 8c0-5 3-8 8-8 0 6-3 9-8 9 9 0 14 5 13 12-1 6-7 11-14 11S3 27 2 21C1 14 7 8 17 8Z" />`,
    title: 'Good things, by the crate.',
    text: 'From 140 farms to kitchens and shops, picked the evening before.',
    pages: ['This week', 'Farms', 'Delivery days', 'Contact'],
    category: 'food',
    featured: 'LI-ROSII',
  },
  {
    shop: 'food',
    cart: [
      { sku: 'LI-ROSII', quantity: 4 },
      { sku: 'LI-ULEI', quantity: 24 },
      { sku: 'LI-CAFEA', quantity: 4 },
    ],
  },
);

/** A plain intranet: the system's letters, small distances, much on a screen. */
export const Intranet: Story = story(
  {
    brand: 'intranet',
    name: 'Purchasing',
    sign: svg`<path d="M2 4h28v6H2Zm0 9h12v15H2Zm15 0h13v6H17Zm0 9h13v6H17Z" />`,
    title: 'Workshop supplies',
    text: 'Framework contract 2026-17. Orders above 5,000 RON are released by your head of department.',
    pages: ['Supplies', 'My requests', 'Guidelines', 'Help'],
    category: 'ppe',
    featured: 'EP-TRUSA-M',
  },
  {
    cart: [
      { sku: 'EP-DOPURI-200', quantity: 2 },
      { sku: 'EP-TRUSA-M', quantity: 1 },
    ],
  },
);
