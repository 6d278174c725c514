// The anatomy of an element, drawn over the element itself as it stands on the page, so that it cannot grow old: a box
// and a number for every part, and a legend. Storybook and the docs share it.

/** A part as the manifest describes it. */
export interface Part {
  readonly name: string;
  readonly description?: string | undefined;
}

/** The first element of a part that is drawn, in the shadow tree and in those of elements inside it. */
function findPart(root: ShadowRoot | null, name: string): Element | undefined {
  for (const element of root?.querySelectorAll('*') ?? []) {
    if (element.part.contains(name)) {
      const { width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1) return element;
    }
    const inside = findPart(element.shadowRoot, name);
    if (inside) return inside;
  }
  return undefined;
}

const made = (name: string, className: string, text = ''): HTMLElement =>
  Object.assign(document.createElement(name), { className, textContent: text });

/**
 * Draws the parts of `element`, which stands inside `frame` (an element of the class `anatomy`), and a legend after the
 * frame. Returns what ends it.
 */
export function drawAnatomy(frame: HTMLElement, element: HTMLElement, parts: readonly Part[]): () => void {
  const boxes = made('div', 'boxes');
  boxes.setAttribute('aria-hidden', 'true');
  frame.append(boxes);
  const legend = made('ol', 'legend');
  const rows = parts.map(({ name, description }, at) => {
    const row = made('li', '');
    const words = made('span', '');
    words.append(made('code', '', `::part(${name})`), made('small', '', description ?? ''));
    row.append(made('b', '', `${at + 1}`), words);
    legend.append(row);
    return row;
  });
  frame.after(legend);

  const draw = (): void => {
    const base = frame.getBoundingClientRect();
    const taken: [number, number][] = [];
    boxes.replaceChildren();
    parts.forEach(({ name }, at) => {
      const row = rows[at]!;
      const part = findPart(element.shadowRoot, name);
      row.classList.toggle('absent', !part);
      row.title = part ? '' : 'Not in this state';
      row.onpointerenter = row.onpointerleave = null;
      if (!part) return;
      const { left, top, width, height } = part.getBoundingClientRect();
      const box = made('div', 'box');
      box.style.left = `${left - base.left - 2}px`;
      box.style.top = `${top - base.top - 2}px`;
      box.style.width = `${width + 4}px`;
      box.style.height = `${height + 4}px`;
      // The numbers of parts that begin at one place stand side by side.
      let x = left - base.left - 7;
      const y = top - base.top - 5;
      while (taken.some(([a, b]) => Math.abs(a - x) < 20 && Math.abs(b - y) < 16)) x += 20;
      taken.push([x, y]);
      const number = made('span', 'number', `${at + 1}`);
      number.style.left = `${x}px`;
      number.style.top = `${y}px`;
      boxes.append(box, number);
      row.onpointerenter = () => (box.dataset['on'] = '');
      row.onpointerleave = () => delete box.dataset['on'];
    });
  };
  const observer = new ResizeObserver(draw);
  observer.observe(frame);
  observer.observe(element);
  // What arrives later (a price, a picture) moves the parts.
  const timer = setInterval(draw, 700);
  setTimeout(() => clearInterval(timer), 6000);
  draw();
  return () => {
    observer.disconnect();
    clearInterval(timer);
    boxes.remove();
    legend.remove();
  };
}
