import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { buyers, find, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoProductList } from './product-list.js';
import './product-list.js';

type Args = Pick<
  PorticoProductList,
  'search' | 'category' | 'sort' | 'limit' | 'href' | 'display' | 'syncUrl'
>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Catalogue/Product list',
  component: 'portico-product-list',
  ...portal({ buyer: buyers.contract }),
  args: { href: '#product={sku}' },
  render: (args) => html`<portico-product-list ${given(args)}></portico-product-list>`,
};
export default meta;

const search = async (canvas: HTMLElement, text: string): Promise<void> => {
  const input = await find<HTMLInputElement>(canvas, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve, 700));
};

/** Search, categories, filters, and cards with the buyer's own prices. */
export const All: Story = {};

/** One category, chosen by the page. */
export const Category: Story = {
  args: { category: 'screws' },
};

/** What a search finds. */
export const Search: Story = { play: ({ canvasElement }) => search(canvasElement, 'M8') };

/** A search that finds nothing, with a next step. */
export const Empty: Story = { play: ({ canvasElement }) => search(canvasElement, 'qqqqqqqq') };

/** One article. */
export const One: Story = { play: ({ canvasElement }) => search(canvasElement, 'SU-933-M8x30') };

/** Ten thousand articles, all of them in the portal of this page; a page of them is read at a time. */
export const TenThousand: Story = {
  // The articles are the portal's: beside this story no other would show its own.
  tags: ['!autodocs'],
  ...portal({ buyer: buyers.contract, products: 10_000 }),
};

/** Until the first answer: cards that keep their place. */
export const Loading: Story = states.loading(buyers.contract, '/products');

/** A visitor sees the catalogue, and never a price. */
export const SignedOut: Story = states.signedOut;

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/products');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract);

/** In a narrow box the filters step aside. */
export const Widths: Story = { ...widths, args: { limit: 4, category: 'screws' } };

/** The longest words, in German and Romanian. */
export const LongWords: Story = { ...longWords, args: { limit: 4, category: 'screws' } };

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
