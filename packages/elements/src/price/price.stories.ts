import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, findEach, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoPrice } from './price.js';
import './price.js';

type Args = Pick<PorticoPrice, 'sku' | 'quantity' | 'unit' | 'display' | 'breaks' | 'explain' | 'asOf'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Catalogue/Price',
  component: 'portico-price',
  args: { sku: articles.screw, breaks: false, explain: false, asOf: false },
  argTypes: { display: { control: 'inline-radio', options: ['net', 'gross', 'both'] } },
  ...portal({ buyer: buyers.contract }),
  render: (args) => html`<portico-price ${given(args)}></portico-price>`,
};
export default meta;

/** A contract price with the list price struck through and what it saves. */
export const Contract: Story = {};

/** An article without a price of its own for this buyer: the list price, nothing struck through. */
export const List: Story = { args: { sku: articles.low } };

/** A buyer who wants prices with VAT. */
export const Gross: Story = portal({ buyer: buyers.gross });

/** Net and gross together, where a page serves both kinds of buyers. */
export const NetAndGross: Story = { args: { display: 'both' } };

/** At a quantity at which a price break holds. */
export const AtQuantity: Story = { args: { quantity: 2000 } };

/** With the table of price breaks. */
export const Breaks: Story = { args: { breaks: true, quantity: 500 } };

/** Why this price, step by step, from list to the sum with VAT. */
export const Explained: Story = {
  args: { explain: true, quantity: 500, asOf: true },
  play: async ({ canvasElement }) => {
    for (const details of await findEach<HTMLDetailsElement>(canvasElement, 'details')) details.open = true;
  },
};

/** Until the first answer the price's place is kept. */
export const Loading: Story = states.loading(buyers.contract, '/offers');

/** Nobody is signed in: a hint, and never a price. */
export const SignedOut: Story = states.signedOut;

/** The page says itself what a visitor sees. */
export const SignedOutSlot: Story = {
  ...states.signedOut,
  render: ({ sku }) =>
    html`<portico-price sku=${sku}
      ><a slot="signed-out" href="#account">Your prices: sign in</a></portico-price
    >`,
};

/** The article is not in the catalogue. */
export const Unknown: Story = { args: { sku: articles.unknown } };

/** The portal failed: said in place, with another try. */
export const Failed: Story = states.failing(buyers.contract, '/offers');

/** Something that is no portal answered, such as a maintenance page. */
export const Malformed: Story = states.malformed(buyers.contract, '/offers');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/offers');

/** It adapts to its box. */
export const Widths: Story = { ...Explained, ...widths, args: { ...Explained.args, breaks: true } };

/** The longest words, in German and Romanian. */
export const LongWords: Story = { ...Widths, ...longWords };

/** Right to left. */
export const RightToLeft: Story = { ...states.rightToLeft, args: { breaks: true, quantity: 500 } };

/** On a dark page. */
export const Dark: Story = { ...states.dark, args: { breaks: true, explain: true, quantity: 500 } };
