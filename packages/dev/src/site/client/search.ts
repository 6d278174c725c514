import MiniSearch, { type SearchResult } from 'minisearch';
import { searchOptions } from '../search-options.mjs';

interface Hit extends SearchResult {
  title: string;
  heading: string;
  url: string;
  section: string;
  about: string;
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** `text` with what the reader looks for marked. */
function marked(text: string, terms: readonly string[]): (Node | string)[] {
  if (terms.length === 0) return [text];
  const pattern = new RegExp(`(${terms.map((term) => term.replace(/\W/g, '\\$&')).join('|')})`, 'gi');
  return text.split(pattern).map((piece, at) => (at % 2 ? element('mark', {}, piece) : piece));
}

/**
 * Search over every page, in a dialog: `/` or Ctrl+K opens it, the arrows choose, Enter goes there, Escape closes. The
 * field keeps the focus; which hit is chosen is said by `aria-activedescendant`.
 */
export function search(root: URL): void {
  const open = document.querySelector<HTMLButtonElement>('button.find');
  if (!open) return;
  const input = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search the documentation',
    autocomplete: 'off',
    spellcheck: false,
  });
  const list = element('ul', { id: 'hits', role: 'listbox', ariaLabel: 'Pages found' });
  const said = element('p', { className: 'said', role: 'status' });
  const close = element('button', { type: 'button', className: 'tool' }, 'Close');
  const dialog = element(
    'dialog',
    { className: 'search', ariaLabel: 'Search' },
    element('div', { className: 'field' }, input, close),
    list,
    said,
  );
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-label', 'Search the documentation');
  input.setAttribute('aria-controls', 'hits');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  document.body.append(dialog);

  let index: Promise<MiniSearch<Hit>> | undefined;
  let chosen = -1;
  const load = (): Promise<MiniSearch<Hit>> =>
    (index ??= fetch(new URL('assets/search.json', root)).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return MiniSearch.loadJSON<Hit>(await response.text(), searchOptions);
    }));

  const choose = (at: number): void => {
    const hits = [...list.children] as HTMLElement[];
    chosen = hits.length ? (at + hits.length) % hits.length : -1;
    hits.forEach((hit, place) => hit.setAttribute('aria-selected', `${place === chosen}`));
    if (chosen < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', hits[chosen]!.id);
    hits[chosen]!.scrollIntoView({ block: 'nearest' });
  };

  const show = async (): Promise<void> => {
    const query = input.value.trim();
    let hits: Hit[] = [];
    try {
      const found = await load();
      if (query !== input.value.trim()) return;
      hits = query ? (found.search(query) as Hit[]).slice(0, 12) : [];
      said.textContent = query && hits.length === 0 ? `Nothing is found for “${query}”.` : '';
    } catch {
      index = undefined;
      said.textContent = 'The search could not be loaded. Are you reading these pages from a server?';
    }
    const terms = query.split(/\s+/).filter(Boolean);
    list.replaceChildren(
      ...hits.map(({ title, heading, url, section, about }, at) => {
        const option = element(
          'li',
          { id: `hit-${at}`, role: 'option' },
          element(
            'a',
            { href: new URL(url, root).href, tabIndex: -1 },
            element('small', {}, section),
            element('b', {}, ...marked(heading ? `${title} › ${heading}` : title, terms)),
            element('span', {}, ...marked(about, terms)),
          ),
        );
        option.addEventListener('pointermove', () => chosen !== at && choose(at));
        return option;
      }),
    );
    input.setAttribute('aria-expanded', `${hits.length > 0}`);
    choose(0);
  };

  const begin = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    void show();
  };
  open.hidden = false;
  open.addEventListener('click', begin);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // A hit on the page itself moves only within it.
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
  input.addEventListener('input', () => void show());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter') list.children[chosen]?.querySelector('a')?.click();
    // The first Escape would only empty a search field.
    else if (event.key === 'Escape') dialog.close();
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.composedPath()[0] instanceof Element &&
      (event.composedPath()[0] as Element).matches('input, textarea, select, [contenteditable]');
    const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!asked || event.altKey) return;
    event.preventDefault();
    begin();
  });
}
