import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, find, findEach, longWords, states, widths } from '../testing/story-states.js';
import type { PorticoAddToCart } from './add-to-cart.js';
import './add-to-cart.js';

type Args = Pick<PorticoAddToCart, 'sku' | 'quantity'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Catalogue/Add to cart',
  component: 'portico-add-to-cart',
  args: { sku: articles.screw },
  parameters: { width: 'card', portico: { buyer: buyers.contract } },
  render: (args) => html`<portico-add-to-cart ${given(args)}></portico-add-to-cart>`,
};
export default meta;

const set = async (canvas: HTMLElement, quantity: string): Promise<void> => {
  for (const input of await findEach<HTMLInputElement>(canvas, 'input')) {
    input.value = quantity;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
};
const add = async (canvas: HTMLElement): Promise<void> =>
  (await find<HTMLButtonElement>(canvas, 'button[part~=button]')).click();

/** Starts at the least quantity and steps by the multiple. */
export const Ready: Story = {};

/** Sold by the piece. */
export const ByThePiece: Story = { args: { sku: articles.tool } };

/** A quantity that does not fit: which ones are next is said. */
export const WrongQuantity: Story = {
  play: ({ canvasElement }) => set(canvasElement, '130'),
};

/** Added. */
export const Added: Story = {
  play: ({ canvasElement }) => add(canvasElement),
};

/** Adding failed: said in place, the quantity stays. */
export const NotAdded: Story = {
  parameters: {
    width: 'card',
    portico: { buyer: buyers.contract, network: 'failing', only: '/cart' },
  },
  play: ({ canvasElement }) => add(canvasElement),
};

/** Until the article is known. */
export const Loading: Story = states.loading(buyers.contract, '/offers');

/** Nobody is signed in. */
export const SignedOut: Story = states.signedOut;

/** The article is not in the catalogue. */
export const Unknown: Story = { args: { sku: articles.unknown } };

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/offers');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/offers');

/** It adapts to its box. */
export const Widths: Story = widths;

/** The longest words, in German and Romanian, with a quantity that does not fit. */
export const LongWords: Story = { ...longWords, play: WrongQuantity.play! };

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
