// What a page can do with a script: theme, copying, the table of contents that follows, search, live examples.
import { copyButtons } from './copy.js';
import { examples } from './examples.js';
import { search } from './search.js';

const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);

function theme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  const html = document.documentElement;
  const isDark = (): boolean =>
    (html.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===
    'dark';
  const say = (): void => button.setAttribute('aria-pressed', `${isDark()}`);
  button.hidden = false;
  button.addEventListener('click', () => {
    html.dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('portico-docs-theme', html.dataset['theme']);
    } catch {
      // It holds for this page then.
    }
    say();
    document.dispatchEvent(new Event('docs-theme'));
  });
  say();
}

/** Marks the section that is being read. */
function follow(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')].filter(({ id }) =>
    links.has(id),
  );
  if (headings.length === 0) return;
  const mark = (): void => {
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
    const read = atEnd
      ? headings.at(-1)
      : headings.findLast((heading) => heading.getBoundingClientRect().top < 120);
    for (const link of links.values()) link.removeAttribute('aria-current');
    links.get((read ?? headings[0]!).id)?.setAttribute('aria-current', 'true');
  };
  let due = false;
  addEventListener(
    'scroll',
    () => {
      if (due) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

theme();
follow();
copyButtons();
search(root);
examples(root);

// The page that is open stands in view in a long list of pages.
document.querySelector('.pages.wide [aria-current=page]')?.scrollIntoView({ block: 'nearest' });
