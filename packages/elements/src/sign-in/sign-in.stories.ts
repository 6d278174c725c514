import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { buyers, find, longWords, portal, states, widths } from '../testing/story-states.js';
import './sign-in.js';

type Story = StoryObj;

const meta: Meta = {
  title: 'Buyer/Sign in',
  component: 'portico-sign-in',
  parameters: { width: 'narrow', portico: { buyer: 'nobody' } },
  render: () => html`<portico-sign-in></portico-sign-in>`,
};
export default meta;

async function submit(canvas: HTMLElement, userName: string, password: string): Promise<void> {
  (await find<HTMLInputElement>(canvas, '#userName')).value = userName;
  (await find<HTMLInputElement>(canvas, '#password')).value = password;
  (await find<HTMLFormElement>(canvas, 'form')).requestSubmit();
}

/** User name and password that the supplier gave. */
export const SignedOut: Story = {};

/** With the page's own heading and help. */
export const Slots: Story = {
  render: () => html`
    <portico-sign-in>
      <h2 slot="heading">Customer area</h2>
      <p slot="help">
        No access yet, or a forgotten password? Call us at <a href="tel:+40264000000">0264 000 000</a>.
      </p>
    </portico-sign-in>
  `,
};

/** A field was left empty. */
export const Incomplete: Story = {
  play: ({ canvasElement }) => submit(canvasElement, 'ana', ''),
};

/** Which of the two was wrong is never said. */
export const Refused: Story = {
  parameters: { width: 'narrow', portico: { buyer: 'nobody', refusals: true } },
  play: async ({ canvasElement }) => {
    await submit(canvasElement, 'nobody-by-this-name', 'wrong-password');
    await find(canvasElement, '[aria-invalid=true]');
  },
};

/** Somebody is signed in. */
export const SignedIn: Story = portal({ buyer: buyers.contract });

/** Changing the password. */
export const ChangePassword: Story = {
  ...portal({ buyer: buyers.contract }),
  play: async ({ canvasElement }) => {
    (await find<HTMLButtonElement>(canvasElement, '.acts > button')).click();
    await find(canvasElement, 'dialog[open]');
  },
};

/** Who is signed in is not known yet. */
export const Loading: Story = portal({ buyer: 'nobody', network: 'pending' });

/** The portal failed. */
export const Failed: Story = portal({ buyer: 'nobody', network: 'failing' });

/** No connection. */
export const Offline: Story = portal({ buyer: 'nobody', network: 'offline' });

/** It adapts to its box. */
export const Widths: Story = widths;

/** Somebody is signed in. */
export const WidthsSignedIn: Story = { ...widths, ...portal({ buyer: buyers.contract }) };

/** The longest words, in German and Romanian. */
export const LongWords: Story = longWords;

/** The longest words of who is signed in. */
export const LongWordsSignedIn: Story = {
  ...longWords,
  ...portal({ buyer: buyers.contract, longNames: true }),
};

/** Right to left. */
export const RightToLeft: Story = states.rightToLeft;

/** On a dark page. */
export const Dark: Story = states.dark;
