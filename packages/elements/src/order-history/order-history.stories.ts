import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { buyers, find, findEach, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoOrderHistory } from './order-history.js';
import './order-history.js';

type Args = Pick<PorticoOrderHistory, 'cartHref' | 'catalogueHref'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Orders/Order history',
  component: 'portico-order-history',
  ...portal({ buyer: buyers.contract }),
  args: { cartHref: '#cart', catalogueHref: '#catalogue' },
  render: (args) => html`<portico-order-history ${given(args)}></portico-order-history>`,
};
export default meta;

/** Opens the first order of the list, or the first that has something `state` in it. */
async function openOrder(canvas: HTMLElement, state = ''): Promise<void> {
  for (const row of await findEach(canvas, `[data-order]${state}`)) row.click();
  await findEach(canvas, '.back');
}

/** The company's orders, newest first. */
export const List: Story = {};

/** One order: lines, what has shipped, sums, addresses and what happened when. */
export const Detail: Story = { play: ({ canvasElement }) => openOrder(canvasElement) };

/**
 * Ten thousand orders, all of them in the portal of this page: further ones are read as one scrolls, and only the rows near
 * the screen are in the page.
 */
export const TenThousand: Story = {
  // The orders are the company's: beside this story no other would show its own.
  tags: ['!autodocs'],
  ...portal({ buyer: buyers.contract, orders: 10_000 }),
};

/** Further orders by a button, where the page has something below the element. */
export const Manual: Story = {
  ...TenThousand,
  render: () => html`<portico-order-history manual></portico-order-history>`,
};

/** A search that finds nothing. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const search = await find<HTMLInputElement>(canvasElement, '#search');
    await find(canvasElement, '[data-order]');
    search.value = 'no order is called so';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 600));
  },
};

/** The first order of a company. */
export const One: Story = { ...portal({ buyer: buyers.fresh, orders: 1 }), tags: ['!autodocs'] };

/** A company that has not ordered yet, with a next step. */
export const Empty: Story = portal({ buyer: buyers.fresh });

/** Until the first answer. */
export const Loading: Story = states.loading(buyers.contract, '/orders');

/** Nobody is signed in. */
export const SignedOut: Story = states.signedOut;

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/orders');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/orders');

/** In a narrow box a row has two lines. */
export const Widths: Story = widths;

/** One order. */
export const WidthsDetail: Story = { ...widths, play: Detail.play! };

/** The longest words, in German and Romanian. */
export const LongWords: Story = longWords;

/** One order with the longest words. */
export const LongWordsDetail: Story = { ...longWords, play: Detail.play! };

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;

/** One order on a dark page. */
export const DarkDetail: Story = { ...states.dark, play: Detail.play! };
