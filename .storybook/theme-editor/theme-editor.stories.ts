import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/elements/src/index.js';
import { find } from '../../packages/elements/src/testing/story-states.js';
import './theme-editor.js';

type Story = StoryObj;

/**
 * Turn a token, see the elements take it, copy the CSS. It warns when two colours are too close to be read, in light and
 * in dark, whichever of them is looked at.
 */
const meta: Meta = {
  title: 'Theme/Editor',
  tags: ['!autodocs'],
  parameters: { portico: { buyer: 'contract', cart: [{ sku: 'SE-FLEX-125', quantity: 2 }] } },
  render: () => html`<theme-editor></theme-editor>`,
};
export default meta;

const until = async (true_: () => boolean, what: string): Promise<void> => {
  for (let tries = 0; !true_(); tries++) {
    if (tries > 60) throw new Error(`Never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Nothing changed yet. */
export const Begin: Story = {};

/** A pale accent is warned of, by name; a strong one is not, and the elements take it at once. */
export const Turned: Story = {
  play: async ({ canvasElement }) => {
    const turn = (selector: string, value: string) => {
      const input = canvasElement.querySelector<HTMLInputElement>(selector)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const primary = await find(canvasElement, '.primary');
    const ground = (colour: string) => () => getComputedStyle(primary).backgroundColor === colour;
    const css = () => canvasElement.querySelector('pre')!.textContent;

    turn('[aria-label="Accent, light"]', '#8fd0ff');
    await until(ground('rgb(143, 208, 255)'), 'the button takes the colour');
    await until(() => !!canvasElement.querySelector('.check.weak'), 'a warning');

    turn('[aria-label="Accent, light"]', '#0a705b');
    await until(() => !!canvasElement.querySelector('.check.good'), 'no warning');
    await until(ground('rgb(10, 112, 91)'), 'the button takes the colour');
    turn('[name="radius"]', '20');
    turn('[name="radius-small"]', '18');
    await until(() => css().includes('--portico-radius: 20px;'), 'the radius is in the CSS');
    if (!css().includes('--portico-accent: light-dark(#0a705b, #9fadff);')) throw new Error(css());
  },
};
