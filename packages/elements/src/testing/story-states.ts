import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/**
 * What the stories have in common: who looks, at which articles, and over which network. The portal behind them is the
 * real one with the demo supplier's data (`.storybook/scenarios.ts` reads `parameters.portico`).
 */

/** Demo accounts, by what is particular about them. */
export const buyers = {
  /** Has contract prices and past orders. */
  contract: 'contract',
  /** Wants prices shown with VAT. */
  gross: 'gross',
  /** Has never ordered. */
  fresh: 'fresh',
} as const;

/** Articles whose price and stock are always the same in the stories. */
export const articles = {
  /** In stock, priced per 100 pieces, sold by hundreds, with breaks and a contract price. */
  screw: 'SU-933-M8x30',
  low: 'SU-933-M10x50',
  /** None there, with a date. */
  awaited: 'SU-933-M12x60',
  /** Only ordered in. */
  onRequest: 'SU-933-M16x80',
  /** Sold by the piece, without a contract price. */
  tool: 'SE-FLEX-125',
  unknown: 'NO-SUCH-ARTICLE',
} as const;

/** `parameters` of a story: the portal as the story needs it. See `Scenario` in `.storybook/scenarios.ts`. */
export const portal = (portico: object) => ({ parameters: { portico } });

/** The states that every element has, as parts of a story. `only` narrows the trouble to one call: `/offers`. */
export const states = {
  signedOut: portal({ buyer: 'nobody' }),
  loading: (buyer: string, only = '/') => portal({ buyer, network: 'pending', only }),
  failing: (buyer: string, only = '/') => portal({ buyer, network: 'failing', only }),
  malformed: (buyer: string, only = '/') => portal({ buyer, network: 'malformed', only }),
  offline: (buyer: string, only = '/') => portal({ buyer, network: 'offline', only }),
  dark: { globals: { theme: 'dark' } },
  /** In Arabic, which is written so. */
  rightToLeft: { globals: { language: 'ar', direction: 'rtl' } },
};

/** Boxes of these widths, whatever the window's is: an element adapts to its box. */
const inBoxes = (widths: readonly number[], story: () => unknown) =>
  widths.map(
    (width) =>
      html`<figure class="box" data-width=${width}>
        <figcaption>${width} px</figcaption>
        <div tabindex="0" role="group" aria-label="${width} px">${story()}</div>
      </figure>`,
  );

/** The element in boxes of 320, 768 and 1280 px at once. */
export const widths = {
  decorators: [
    ((story) => html`<div class="boxes">${inBoxes([320, 768, 1280], story)}</div>`) satisfies Decorator,
  ],
};

/** German above, Romanian below, in a narrow and in a middling box; articles have the longest names, too. */
export const longWords = {
  ...portal({ longNames: true }),
  decorators: [
    ((story, { loaded }) =>
      html`${['de', 'ro'].map(
        (language) =>
          html`<portico-portal lang=${language} url=${loaded['portal'].url} locale=${language}>
            <div class="boxes">${inBoxes([320, 768], story)}</div>
          </portico-portal>`,
      )}`) satisfies Decorator,
  ],
};

/** An element inside open shadow roots below `root`, waited for up to five seconds. */
export async function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): Promise<E> {
  for (let tries = 0; tries < 100; tries++) {
    const found = deep(root, selector);
    if (found) return found as E;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${selector} in the story.`);
}

/** The same in each box of a story, or in the story where it has none. */
export async function findEach<E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Promise<E[]> {
  const boxes = [...root.querySelectorAll('.box')];
  return Promise.all((boxes.length ? boxes : [root]).map((box) => find<E>(box, selector)));
}

function deep(root: ParentNode, selector: string): Element | undefined {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deep(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}
