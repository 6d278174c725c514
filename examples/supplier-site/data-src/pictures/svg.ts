/**
 * A small drawing board. Every picture is 800 × 800, lit from the upper left, on the same neutral paper, so that a
 * page of articles looks like one catalogue. Only presentation attributes are used: no scripts, styles or fonts to load.
 */
export type Attributes = Record<string, string | number | undefined>;
type Stop = [offset: number, colour: string, opacity?: number];

const channels = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
const round = (n: number): number => Math.round(n * 10) / 10;

/** `amount` 0 gives `from`, 1 gives `to`; both `#rrggbb`. */
export function mix(from: string, to: string, amount: number): string {
  const b = channels(to);
  return `#${channels(from)
    .map((value, i) =>
      Math.round(value + ((b[i] ?? 0) - value) * amount)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
export const light = (hex: string, amount: number): string => mix(hex, '#ffffff', amount);
export const dark = (hex: string, amount: number): string => mix(hex, '#14191c', amount);

export const colour = {
  zinc: '#b4bec5',
  stainless: '#c9cecf',
  steel: '#a3adb4',
  black: '#43484d',
  yellowZinc: '#d3b460',
  brass: '#c8a452',
  copper: '#b9754a',
  cobalt: '#b08d57',
  rubber: '#2b2f33',
  plastic: '#3a4146',
  brand: '#1f5f56',
  orange: '#d8642b',
  ink: '#3c4a4b',
  wood: '#d9b787',
} as const;

/** Shapes are computed; a tenth of a unit is finer than anybody sees. */
const brief = (key: string, value: string | undefined): string | undefined =>
  key === 'd' || key === 'transform' ? value?.replace(/-?\d+\.\d{2,}/g, (n) => `${round(Number(n))}`) : value;

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : brief(key, value)}"`)
    .join('');

export const tag = (name: string, attributes: Attributes, content = ''): string =>
  content ? `<${name}${write(attributes)}>${content}</${name}>` : `<${name}${write(attributes)}/>`;
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
) => tag('rect', { x, y, width, height, fill, ...more });
export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
  tag('circle', { cx, cy, r, fill, ...more });
export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
) => tag('ellipse', { cx, cy, rx, ry, fill, ...more });
export const path = (d: string, fill: string, more: Attributes = {}) => tag('path', { d, fill, ...more });
export const line = (d: string, stroke: string, width: number, more: Attributes = {}) =>
  tag('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
export const group = (transform: string, ...parts: string[]) => tag('g', { transform }, parts.join(''));
export const polygon = (points: [number, number][], fill: string, more: Attributes = {}) =>
  path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, more);

/** Points of a regular polygon around 0,0; `turn` in degrees. */
export const regular = (sides: number, r: number, turn = 0): [number, number][] =>
  Array.from({ length: sides }, (_, i) => {
    const angle = ((turn + (i * 360) / sides) * Math.PI) / 180;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });

export const words = (
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  more: Attributes = {},
) =>
  tag(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-family': "'DIN Alternate', Bahnschrift, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
      'font-weight': 600,
      'text-anchor': 'middle',
      'letter-spacing': size / 30,
      ...more,
    },
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );

export class Sheet {
  private readonly defs: string[] = [];
  private readonly parts: string[] = [];
  private readonly known = new Map<string, string>();

  /** `x` runs from left to right, `y` from top to bottom, `d` along the light. */
  linear(direction: 'x' | 'y' | 'd', ...stops: Stop[]): string {
    const to = { x: { x2: 1, y2: 0 }, y: { x2: 0, y2: 1 }, d: { x2: 1, y2: 1 } }[direction];
    return this.gradient('linearGradient', { x1: 0, y1: 0, ...to }, stops);
  }

  radial(cx: number, cy: number, r: number, ...stops: Stop[]): string {
    return this.gradient('radialGradient', { cx: `${cx}`, cy: `${cy}`, r: `${r}` }, stops);
  }

  /** A round bar of this colour; `y` when it lies along x and so is shaded from top to bottom. */
  bar(base: string, direction: 'x' | 'y' = 'y'): string {
    return this.linear(
      direction,
      [0, dark(base, 0.34)],
      [0.1, dark(base, 0.04)],
      [0.27, light(base, 0.68)],
      [0.4, light(base, 0.16)],
      [0.62, dark(base, 0.14)],
      [0.86, dark(base, 0.46)],
      [1, dark(base, 0.26)],
    );
  }

  /** Softer than a bar: cloth, rubber, moulded plastic. */
  soft(base: string, direction: 'x' | 'y' | 'd' = 'y'): string {
    return this.linear(
      direction,
      [0, light(base, 0.1)],
      [0.22, light(base, 0.24)],
      [0.55, base],
      [1, dark(base, 0.36)],
    );
  }

  /** A flat machined face. */
  face(base: string): string {
    return this.linear('d', [0, light(base, 0.52)], [0.45, light(base, 0.1)], [1, dark(base, 0.22)]);
  }

  add(...parts: string[]): this {
    this.parts.push(...parts);
    return this;
  }

  /** The contact shadow of what stands on the paper. */
  shadow(cx: number, cy: number, rx: number, ry: number, strength = 0.34): this {
    const fill = this.radial(
      0.5,
      0.5,
      0.5,
      [0, '#1b2426', strength],
      [0.55, '#1b2426', strength * 0.42],
      [1, '#1b2426', 0],
    );
    return this.add(ellipse(cx, cy, rx, ry, fill));
  }

  /** A dimension with arrows as on a working drawing. */
  dimension(x1: number, y1: number, x2: number, y2: number, label: string): this {
    const ink = colour.ink;
    const vertical = x1 === x2;
    const arrow = (x: number, y: number, sign: number) =>
      vertical ? path(`M${x} ${y}l-6 ${sign * 17}h12z`, ink) : path(`M${x} ${y}l${sign * 17} -6v12z`, ink);
    const [cx, cy] = [(x1 + x2) / 2, (y1 + y2) / 2];
    const width = label.length * 15 + 22;
    return this.add(
      line(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, ink, 2, { opacity: 0.75 }),
      arrow(round(x1), round(y1), 1),
      arrow(round(x2), round(y2), -1),
      rect(cx - width / 2, cy - 20, width, 40, '#eceeea'),
      words(cx, cy + 10, label, 28, ink),
    );
  }

  /** A thin line that leads from the part to its dimension. */
  lead(d: string): this {
    return this.add(line(d, colour.ink, 1.5, { opacity: 0.45 }));
  }

  toString(): string {
    const paper =
      '<radialGradient id="p" cx="0.42" cy="0.36" r="0.8"><stop offset="0" stop-color="#f5f6f3"/><stop offset="1" stop-color="#e1e5e1"/></radialGradient>';
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800"><defs>${paper}${this.defs.join('')}</defs><rect width="800" height="800" fill="url(#p)"/>${this.parts.join('')}</svg>\n`;
  }

  private gradient(kind: string, geometry: Attributes, stops: Stop[]): string {
    const content = stops
      .map(([offset, stop, opacity]) =>
        tag('stop', {
          offset: `${offset}`,
          'stop-color': stop,
          'stop-opacity': opacity === undefined ? undefined : `${Math.round(opacity * 1000) / 1000}`,
        }),
      )
      .join('');
    const body = `${write(geometry)}>${content}`;
    const old = this.known.get(kind + body);
    if (old) return old;
    const id = `g${this.known.size}`;
    this.defs.push(`<${kind} id="${id}"${body}</${kind}>`);
    this.known.set(kind + body, `url(#${id})`);
    return `url(#${id})`;
  }
}
