import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A row to be rendered, and the pixels of rows left out between it and the one before. */
export interface ShownRow {
  readonly index: number;
  readonly gap: number;
}

export interface RowWindowOptions {
  /** The rows' keys, in their order; another array when they have changed. */
  keys: () => readonly string[];
  /** The element whose children are the rows; each says its key in `data-key`. */
  body: () => HTMLElement | null;
  /** The window has come near the end of the rows. */
  nearEnd: () => void;
  /** The first row on the screen is another one, or stands elsewhere. */
  moved?: () => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly isUpdatePending: boolean };

/** A row of a wide table; what is measured takes its place at once. */
const guess = 53;
/** Milliseconds after which scrolling has come to rest. */
const rest = 150;
/** Rows rendered wherever the screen is, so that a list below the fold has something in it. */
const fewest = 12;

/**
 * Renders the rows near the screen only, in the page's own scrolling (or that of whatever box the page puts the element
 * into). Rows may differ in height: each is measured when it is there, and what the reader looks at stays where it is when
 * rows above turn out higher, are added, or the box gets another width. The row with the focus and its neighbours stay
 * rendered wherever the reader scrolls, so that the focus is kept and Tab goes on row by row. Print renders all.
 */
export class RowWindow implements ReactiveController {
  private start = 0;
  private end = 0;
  private keys: readonly string[] = [];
  private readonly positions = new Map<string, number>();
  /** Where each row begins, and at the end where the last one ends; below the body's top, in pixels. */
  private offsets = new Float64Array(1);
  private readonly heights = new Map<string, number>();
  private estimate = guess;
  private inFocus: string | undefined;
  /** The row with the focus has gone from the list; the one in its place takes over. */
  private handOver = false;
  /** What the reader looks at: a row, and how far below the screen's top it begins. */
  private anchor: { key: string; top: number } | undefined;
  /**
   * How much further down than the offsets say the rows stand. To scroll by it would end a scrolling that is under way
   * (a browser moves a page smoothly to where a key or a wheel sends it), so it waits until that has come to rest.
   */
  private drift = 0;
  private scrolled = -1000;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private printing = false;
  private width = 0;
  private roots: Node[] = [];
  private readonly size =
    globalThis.ResizeObserver &&
    new ResizeObserver(([entry]) => {
      const { inlineSize } = entry!.contentBoxSize[0]!;
      if (!inlineSize || inlineSize === this.width) return;
      const before = this.width;
      this.width = inlineSize;
      // A frame later, as what changes the layout in an observer is told again at once.
      requestAnimationFrame(() => {
        // Rows that are laid out anew have other heights.
        if (before) this.heights.clear();
        this.host.requestUpdate();
      });
    });

  constructor(
    private readonly host: Host,
    private readonly options: RowWindowOptions,
  ) {
    host.addController(this);
  }

  /** The rows to render. */
  get shown(): ShownRow[] {
    const keys = this.options.keys();
    if (keys !== this.keys) this.take(keys);
    const { length } = keys;
    if (this.printing) return keys.map((_, index) => ({ index, gap: 0 }));
    const rows = new Set<number>();
    for (let index = this.start; index < Math.min(this.end, length); index++) rows.add(index);
    const focused = this.positions.get(this.inFocus ?? '') ?? -1;
    if (focused >= 0)
      for (const index of [focused - 1, focused, focused + 1]) if (keys[index]) rows.add(index);
    let last = -1;
    return [...rows]
      .sort((a, b) => a - b)
      .map((index) => {
        // What is left out before the first row is the body's padding.
        const gap = last < 0 ? 0 : this.offsets[index]! - this.offsets[last + 1]!;
        last = index;
        return { index, gap };
      });
  }

  /** The first row on the screen and how far below the screen's top it begins; undefined while the list's start is on it. */
  get place(): { key: string; top: number } | undefined {
    return this.anchor;
  }

  /** Scrolls until the row with this key is `top` pixels below the screen's top. */
  async reveal(key: string, top: number): Promise<void> {
    // Rows on the way there are measured as they come, and each may move it a little.
    for (let tries = 0; tries < 3; tries++) {
      const index = this.positions.get(key);
      const body = this.options.body();
      if (index === undefined || !body) return;
      this.scroll(body, body.getBoundingClientRect().top + this.offsets[index]! + this.drift - top);
      this.anchor = { key, top };
      this.look();
      await this.host.updateComplete;
    }
  }

  hostConnected(): void {
    // A scroll event does not leave the shadow tree of what scrolls; all that may move the element are heard.
    for (let node: Node = this.host; ; node = (node as ShadowRoot).host) {
      node = node.getRootNode();
      this.roots.push(node);
      if (!(node instanceof ShadowRoot)) break;
    }
    for (const root of this.roots)
      root.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    addEventListener('resize', this.look);
    addEventListener('beforeprint', this.print);
    addEventListener('afterprint', this.print);
    this.size?.observe(this.host);
  }

  hostDisconnected(): void {
    for (const root of this.roots) root.removeEventListener('scroll', this.onScroll, { capture: true });
    this.roots = [];
    removeEventListener('resize', this.look);
    removeEventListener('beforeprint', this.print);
    removeEventListener('afterprint', this.print);
    this.size?.disconnect();
    clearTimeout(this.settling);
    this.forget();
  }

  private forget(): void {
    this.anchor = this.inFocus = undefined;
    this.start = this.end = this.drift = 0;
  }

  hostUpdated(): void {
    const body = this.options.body();
    if (!body) return this.forget();
    this.pad(body);
    if (this.printing) return;
    if (this.measure(body)) this.pad(body);
    this.hold(body);
    if (this.handOver) {
      const row = body.querySelector(`[data-key="${CSS.escape(this.inFocus ?? '')}"]`);
      row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
      this.handOver = false;
    }
    this.look();
  }

  /** Follows the focus; for `focusin` and `focusout` of the body. */
  readonly onFocus = (event: FocusEvent): void => {
    // What the focus goes to next may be there only because it is next to the row that loses it.
    const now = event.type === 'focusin' ? event.target : event.relatedTarget;
    const key = (now as Element | null)?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    // A row that is taken away loses the focus, which is on its way to the next.
    if (key === this.inFocus || this.handOver) return;
    this.inFocus = key;
    this.host.requestUpdate();
  };

  private readonly print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
  };

  /** Other rows: those known keep their height. */
  private take(keys: readonly string[]): void {
    const { anchor, inFocus } = this;
    const before = anchor && this.positions.get(anchor.key);
    const focused = inFocus === undefined ? undefined : this.positions.get(inFocus);
    const first = !this.keys.length;
    this.keys = keys;
    this.positions.clear();
    keys.forEach((key, index) => this.positions.set(key, index));
    this.lay();
    if (focused !== undefined && !this.positions.has(inFocus!)) {
      this.inFocus = keys[Math.min(focused, keys.length - 1)];
      this.handOver = true;
    }
    if (first || !this.end) this.end = Math.ceil(((globalThis.innerHeight || 800) * 1.2) / this.estimate);
    const after = anchor && this.positions.get(anchor.key);
    if (before === undefined || after === undefined) return;
    // The same part of the list, wherever it is now.
    this.start = Math.max(0, this.start + after - before);
    this.end += after - before;
  }

  private lay(): void {
    const { keys, heights, estimate } = this;
    const offsets = (this.offsets = new Float64Array(keys.length + 1));
    let at = 0;
    for (let index = 0; index < keys.length; index++) {
      at += heights.get(keys[index]!) ?? estimate;
      offsets[index + 1] = at;
    }
  }

  /** Measures what is rendered; true when something is not as high as it was taken to be. */
  private measure(body: HTMLElement): boolean {
    const { heights, offsets, positions } = this;
    const unknown = !heights.size;
    const total = offsets[offsets.length - 1];
    let sum = 0;
    for (const row of body.querySelectorAll<HTMLElement>(':scope > *')) {
      const key = row.dataset['key']!;
      const { height } = row.getBoundingClientRect();
      const index = positions.get(key);
      // Nothing is laid out while the element is hidden.
      if (!height || index === undefined) continue;
      sum += height;
      const difference = height - (offsets[index + 1]! - offsets[index]!);
      heights.set(key, height);
      if (Math.abs(difference) > 0.01 && !unknown)
        for (let after = index + 1; after < offsets.length; after++) offsets[after]! += difference;
    }
    if (unknown && heights.size) {
      this.estimate = sum / heights.size;
      this.lay();
    }
    return total !== this.offsets[this.offsets.length - 1];
  }

  /** Leaves the room of what is not rendered. */
  private pad(body: HTMLElement): void {
    const rows = this.shown;
    const first = rows[0]?.index ?? 0;
    const after = (rows.at(-1)?.index ?? -1) + 1;
    const { offsets } = this;
    const room = (pixels: number) => `${this.printing ? 0 : Math.max(0, pixels)}px`;
    const start = offsets[first]! + this.drift;
    const end = offsets[offsets.length - 1]! - offsets[after]! - this.drift;
    body.style.paddingBlock = `${room(start)} ${room(end)}`;
    rows.forEach(({ gap }, at) => {
      const row = body.children[at] as HTMLElement | undefined;
      const margin = gap > 0.01 ? `${gap}px` : '';
      if (row && row.style.marginBlockStart !== margin) row.style.marginBlockStart = margin;
    });
  }

  /** Brings what the reader looks at back to where it was. */
  private hold(body: HTMLElement): void {
    const index = this.anchor && this.positions.get(this.anchor.key);
    if (index === undefined) {
      // At the list's start nothing is held.
      if (this.drift) {
        this.drift = 0;
        this.pad(body);
      }
      return;
    }
    const { top, height } = body.getBoundingClientRect();
    const off = top + this.offsets[index]! - this.anchor!.top;
    // Nothing to hold while the element is hidden.
    if (!height || Math.abs(off + this.drift) + Math.abs(this.drift) < 1) return;
    clearTimeout(this.settling);
    const resting = performance.now() - this.scrolled > rest;
    this.drift = resting ? 0 : -off;
    this.pad(body);
    if (resting) this.scroll(body, off);
    else this.settling = setTimeout(() => this.host.requestUpdate(), rest * 1.1);
  }

  private scroll(body: HTMLElement, by: number): void {
    scrollerOf(body).scrollBy({ top: by, behavior: 'instant' });
  }

  private readonly onScroll = (): void => {
    this.scrolled = performance.now();
    this.look();
  };

  /** Looks where the screen is, and asks for other rows when it has come near the end of those rendered. */
  private readonly look = (): void => {
    const body = this.options.body();
    if (!body || this.printing || this.host.isUpdatePending) return;
    const { offsets, keys, anchor } = this;
    const { top, height } = body.getBoundingClientRect();
    if (!height && keys.length) return;
    const seen = -top - this.drift;
    const screen = innerHeight;
    const at = this.indexAt(seen);
    // At the list's start what is new should be seen, not held off the screen.
    this.anchor =
      seen > 0 && at < keys.length ? { key: keys[at]!, top: Math.round(offsets[at]! - seen) } : undefined;
    if (anchor?.key !== this.anchor?.key || anchor?.top !== this.anchor?.top) this.options.moved?.();
    const first = (pixels: number) => Math.max(0, Math.min(this.indexAt(pixels), keys.length - fewest));
    const last = (pixels: number) => Math.min(keys.length, Math.max(this.indexAt(pixels) + 1, fewest));
    const near = screen * 0.2;
    const [from, to] = [first(seen - near), last(seen + screen + near)];
    if (from < this.start || to > this.end) {
      // So much is rendered beyond the screen; a third of it used up, the window goes on. Far away all rows are made anew:
      // one frame makes those that are seen, and those beyond follow when it goes on from there.
      const beyond = from > this.end || to < this.start ? near : near * 3;
      this.start = first(seen - beyond);
      this.end = last(seen + screen + beyond);
      this.host.requestUpdate();
    }
    if (seen + screen * 3 > offsets[keys.length]! && seen + screen * 2 > 0) this.options.nearEnd();
  };

  /** The row at so many pixels below the body's top. */
  private indexAt(pixels: number): number {
    const { offsets } = this;
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offsets[middle]! <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What scrolls this element: the nearest box around it that does, else the page. */
function scrollerOf(element: Element): Element {
  let parent: Element | null = element;
  while (
    (parent =
      parent.assignedSlot ?? parent.parentElement ?? (parent.getRootNode() as ShadowRoot).host ?? null)
  ) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY)) {
      // What is set on the page's body scrolls the page.
      if (parent !== document.body) return parent;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}
