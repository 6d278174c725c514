import { drawAnatomy, type Part } from '../packages/dev/src/site/live/anatomy.js';
import { copyButtons } from '../packages/dev/src/site/client/copy.js';
import manifest from '../packages/elements/custom-elements.json';
import { begin } from './scenarios.js';
import './guide.css';

/** Every guide as HTML (a plugin in main.ts renders it as the docs site does), by its file. */
const guides = import.meta.glob<string>('../packages/elements/src/*/*.guide.md', {
  eager: true,
  import: 'default',
});

interface Declaration {
  tagName?: string;
  cssParts?: Part[];
}
const partsOf = (tag: string): Part[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as Declaration[])
    .find(({ tagName }) => tagName === tag)?.cssParts ?? [];

const linesOf = (cart = '') =>
  cart
    .split(',')
    .filter(Boolean)
    .map((line) => ({ sku: line.split(':')[0]!, quantity: Number(line.split(':')[1] ?? 1) }));

/** When to use an element, its anatomy, do and don't, accessibility: its guide, with every example running. */
class Guide extends HTMLElement {
  connectedCallback(): void {
    const noun = (this.getAttribute('tag') ?? '').replace('portico-', '');
    const html = guides[`../packages/elements/src/${noun}/${noun}.guide.md`];
    if (!html || this.firstChild) return;
    const article = document.createElement('article');
    article.innerHTML = html;
    this.append(article);
    copyButtons(this);
    for (const figure of this.querySelectorAll<HTMLElement>('figure.example')) void this.run(figure);
  }

  private async run(figure: HTMLElement): Promise<void> {
    const { kind, buyer = 'contract', cart } = figure.dataset;
    const stage = figure.querySelector<HTMLElement>('.stage')!;
    const { url } = await begin({ buyer, cart: linesOf(cart) }, false);
    const portal = Object.assign(document.createElement('portico-portal'), { url, locale: 'en' });
    portal.innerHTML = figure.querySelector('code')!.textContent ?? '';
    stage.addEventListener('click', (event) => {
      if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
    });
    figure.classList.add('running');
    if (kind !== 'anatomy') return stage.replaceChildren(portal);
    const frame = document.createElement('div');
    frame.className = 'anatomy';
    frame.append(portal);
    stage.replaceChildren(frame);
    const element = portal.querySelector<HTMLElement>(this.getAttribute('tag')!);
    if (element) drawAnatomy(frame, element, partsOf(element.localName));
  }
}
if (!customElements.get('portico-guide')) customElements.define('portico-guide', Guide);
