import type { Live } from '../live/live.js';

const remembered = 'portico-docs-examples-run';

/**
 * Live examples. What runs them is 5 MB, so it is loaded when the reader asks for it; who has asked once in this tab
 * gets those of other pages when they come into view. Until then, and where it cannot run, the picture stays.
 */
export function examples(root: URL): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure.example')];
  if (figures.length === 0) return;
  let starting: Promise<void> | undefined;
  const buttons = new Map<HTMLElement, HTMLButtonElement>();

  const start = (): Promise<void> =>
    (starting ??= (async () => {
      for (const button of buttons.values()) {
        button.disabled = true;
        button.textContent = 'Loading the shop…';
      }
      try {
        const { start } = (await import(new URL('live/live.js', root).href)) as Live;
        await start(figures, root);
        for (const button of buttons.values()) button.remove();
        try {
          sessionStorage.setItem(remembered, 'yes');
        } catch {
          // Asked again on the next page.
        }
      } catch (error) {
        console.error(error);
        starting = undefined;
        for (const button of buttons.values()) {
          button.disabled = false;
          button.textContent = 'It could not be loaded. Try again';
        }
      }
    })());

  for (const figure of figures) {
    if (figure.dataset['kind'] === 'do' || figure.dataset['kind'] === 'dont') continue;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'run',
      textContent: figure.dataset['kind'] === 'anatomy' ? 'Show the anatomy' : 'Run it here',
      title: 'Loads the elements and a whole demo shop into this page (5 MB)',
    });
    button.addEventListener('click', () => void start());
    figure.querySelector('.stage')!.append(button);
    buttons.set(figure, button);
  }
  let asked = false;
  try {
    asked = sessionStorage.getItem(remembered) !== null;
  } catch {
    // Then it is asked for by the button.
  }
  if (!asked) return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void start();
  });
  for (const figure of figures) seen.observe(figure);
}
