import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from '../testing/given.js';
import { articles, buyers, longWords, portal, states, widths } from '../testing/story-states.js';
import type { PorticoStock } from './stock.js';
import './stock.js';

type Args = Pick<PorticoStock, 'sku' | 'quantity' | 'unit' | 'asOf'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Catalogue/Stock',
  component: 'portico-stock',
  args: { sku: articles.screw, asOf: false },
  ...portal({ buyer: buyers.contract }),
  render: (args) => html`<portico-stock ${given(args)}></portico-stock>`,
};
export default meta;

/** Plenty is there. */
export const InStock: Story = {};

/** Not much is left. */
export const Low: Story = { args: { sku: articles.low } };

/** Less than the quantity asked for. */
export const Partial: Story = { args: { sku: articles.low, quantity: 5000 } };

/** None there; the day it is expected is said. */
export const Awaited: Story = { args: { sku: articles.awaited } };

/** Only ordered in, with its lead time. */
export const OnRequest: Story = { args: { sku: articles.onRequest } };

/** With the time at which it was true. */
export const AsOf: Story = { args: { asOf: true } };

/** Until the first answer its place is kept. */
export const Loading: Story = states.loading(buyers.contract, '/offers');

/** Nobody is signed in. */
export const SignedOut: Story = states.signedOut;

/** The portal failed. */
export const Failed: Story = states.failing(buyers.contract, '/offers');

/** No connection. */
export const Offline: Story = states.offline(buyers.contract, '/offers');

/** It adapts to its box. */
export const Widths: Story = { ...widths, args: { sku: articles.awaited, quantity: 500, asOf: true } };

/** The longest words, in German and Romanian. */
export const LongWords: Story = { ...Widths, ...longWords };

/** Right to left. */
export const RightToLeft: Story = { ...states.rightToLeft, args: { sku: articles.low, asOf: true } };

/** On a dark page. */
export const Dark: Story = { ...states.dark, args: { sku: articles.awaited } };
