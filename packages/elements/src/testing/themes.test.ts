import { expect } from '@open-wc/testing';
import { contrast, expression, fallbacks, weakPairs } from './contrast.js';
import { controls } from '../styles/controls.js';
import { tokens } from '../styles/tokens.js';

const read = async (path: string): Promise<string> => {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  return response.text();
};
const theme = (name: string) => read(`/packages/elements/src/themes/${name}.css`);
const brand = (name: string) => read(`/.storybook/brands/${name}.css`);

let sheets: CSSStyleSheet[] = [];
let place: HTMLElement;

/** A place of its own in one scheme, under the given stylesheets. */
async function stand(scheme: 'light' | 'dark', attributes: Record<string, string>, ...css: string[]) {
  sheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets = sheets;
  place = document.body.appendChild(document.createElement('div'));
  place.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
}

const colour = (token: string): string => {
  const probe = place.appendChild(document.createElement('i'));
  probe.style.color = expression(token);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

describe('themes', () => {
  beforeEach(() => document.documentElement.setAttribute('data-portico-theme', ''));
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('data-portico-theme');
    place.remove();
  });

  it('count contrast as WCAG does', () => {
    place = document.createElement('i');
    expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.001);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.478, 0.01);
    expect(contrast('rgb(120 120 120)', '#787878')).to.equal(1);
  });

  it('are found wanting where two colours are too close', async () => {
    await stand('light', {}, ':root { --portico-brand-600: #8fa0ff }');
    expect(weakPairs(place).map(({ text, ground }) => `${text} on ${ground}`)).to.include.members([
      'accent on surface',
      'on-accent on accent',
      'button-text on button-background',
    ]);
  });

  it('fall back as the elements do', () => {
    place = document.createElement('i');
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
    const styles = squeeze(tokens.cssText + controls.cssText);
    for (const [token, value] of Object.entries(fallbacks))
      if (!(value in fallbacks)) expect(styles).to.include(`var(--portico-${token}, ${value})`);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`say with default.css what holds without it, ${scheme}`, async () => {
      await stand(scheme, {});
      const tokensWith = [
        'border',
        ...Object.keys(fallbacks).filter((token) => token !== 'panel-background'),
      ];
      const without = tokensWith.map((token) => colour(token));
      place.remove();
      // There stands `inherit` where nothing is to be set.
      await stand(scheme, {}, (await theme('default')).replace(/--portico-[\w-]+: inherit;/g, ''));
      expect(tokensWith.map((token) => colour(token))).to.deep.equal(without);
    });

    it(`are readable without any, ${scheme}`, async () => {
      await stand(scheme, {});
      expect(weakPairs(place)).to.deep.equal([]);
    });

    it(`are readable in high contrast at 7:1, ${scheme}`, async () => {
      await stand(scheme, { 'data-portico-theme': 'contrast' }, await theme('contrast'));
      expect(weakPairs(place)).to.deep.equal([]);
      for (const token of ['text', 'text-muted', 'accent', 'danger', 'success', 'warning'])
        expect(contrast(colour(token), colour('surface')), token).to.be.at.least(7);
    });

    for (const name of ['industrial', 'pharmacy', 'food', 'intranet']) {
      it(`keep the ${name} brand readable, ${scheme}`, async () => {
        await stand(scheme, { 'data-brand': name }, await brand(name));
        expect(colour('accent')).not.to.equal('');
        expect(weakPairs(place)).to.deep.equal([]);
      });

      it(`keep the ${name} brand readable in high contrast, ${scheme}`, async () => {
        const attributes = { 'data-brand': name, 'data-portico-theme': 'contrast' };
        await stand(scheme, attributes, await brand(name), await theme('contrast'));
        expect(weakPairs(place)).to.deep.equal([]);
      });
    }
  }

  it('are named by an attribute where they hold for a part of a page', async () => {
    await stand('light', { 'data-portico-theme': 'dark dense' }, await theme('dark'), await theme('dense'));
    expect(getComputedStyle(place).colorScheme).to.equal('light'); // set on the place itself by the test
    place.style.colorScheme = '';
    expect(getComputedStyle(place).colorScheme).to.equal('dark');
    expect(getComputedStyle(place).getPropertyValue('--portico-space').trim()).to.equal('3px');
    expect(getComputedStyle(document.body).getPropertyValue('--portico-space')).to.equal('');
  });

  it('hold for a whole page that names none', async () => {
    document.documentElement.removeAttribute('data-portico-theme');
    await stand('light', {}, await theme('dense'));
    expect(getComputedStyle(document.body).getPropertyValue('--portico-space').trim()).to.equal('3px');
  });

  it('yield to what the page itself says, in any order', async () => {
    document.documentElement.removeAttribute('data-portico-theme');
    await stand('light', {}, ':root { --portico-space: 5px }', await theme('dense'));
    expect(getComputedStyle(document.body).getPropertyValue('--portico-space').trim()).to.equal('5px');
  });
});
