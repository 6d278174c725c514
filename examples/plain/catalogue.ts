import { isAt, picks, texts, ways, type Look, type Pick } from '@portico-examples/shop/texts';
import { copyOf, find } from './dom.js';

/** The shop's own card, with the buyer's price, stock and cart in it. */
function card({ sku, name, picture }: Pick): Element {
  const content = copyOf('card');
  find<HTMLImageElement>('img', content).src = picture;
  find('h3', content).textContent = name;
  find<HTMLElementTagNameMap['portico-price']>('portico-price', content).sku = sku;
  find<HTMLElementTagNameMap['portico-stock']>('portico-stock', content).sku = sku;
  find<HTMLElementTagNameMap['portico-add-to-cart']>('portico-add-to-cart', content).sku = sku;
  return content.firstElementChild!;
}

export function showCatalogue(main: HTMLElement): void {
  find('h2', main).textContent = texts.picks;
  find('.picks .quiet', main).textContent = texts.picksHint;

  const cards = find('.cards', main);
  cards.append(...picks.map(card));

  const turn = find('.choices button', main);
  turn.textContent = texts.turn;
  turn.addEventListener('click', () => cards.append(...[...cards.children].reverse()));

  // What is taken away is kept, and put back as it was.
  const stocks = [...cards.querySelectorAll('portico-stock')].map((stock) => ({
    stock,
    before: stock.previousElementSibling!,
  }));
  find('.choices label', main).append(texts.stock);
  find<HTMLInputElement>('.choices input', main).addEventListener('change', ({ currentTarget }) => {
    for (const { stock, before } of stocks) {
      if ((currentTarget as HTMLInputElement).checked) before.after(stock);
      else stock.remove();
    }
  });

  const list = find<HTMLElementTagNameMap['portico-product-list']>('portico-product-list', main);
  const buttons = ways.map(({ name, look }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => lookAt(look));
    return button;
  });
  find('.ways', main).append(...buttons);

  /** The shop's own state goes to the list as properties, and comes back by its event. */
  function lookAt(look: Look) {
    const { search, category, filters } = look;
    Object.assign(list, { search, category, filters });
    find('h1', main).textContent = search ? texts.resultsFor(search) : texts.catalogue;
    buttons.forEach((button, at) => button.setAttribute('aria-pressed', `${isAt(look, ways[at]!.look)}`));
  }
  list.addEventListener('portico-view', ({ detail }) => lookAt(detail));
  lookAt(ways[0]!.look);
}
