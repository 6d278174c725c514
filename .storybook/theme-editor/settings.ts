/** What the editor changes: one token each, with what it is without being set. */
export interface Colour {
  readonly kind: 'colour';
  readonly token: string;
  readonly name: string;
  /** In the light scheme, and in the dark one. */
  readonly preset: readonly [light: string, dark: string];
}
export interface Size {
  readonly kind: 'size';
  readonly token: string;
  readonly name: string;
  readonly preset: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: '' | 'px' | 'rem';
}
export interface Choice {
  readonly kind: 'choice';
  readonly token: string;
  readonly name: string;
  readonly preset: string;
  readonly values: Readonly<Record<string, string>>;
}
export type Setting = Colour | Size | Choice;

const colour = (token: string, name: string, light: string, dark: string): Colour => ({
  kind: 'colour',
  token,
  name,
  preset: [light, dark],
});
const size = (
  token: string,
  name: string,
  unit: Size['unit'],
  preset: number,
  [least, most, step]: readonly [number, number, number],
): Size => ({ kind: 'size', token, name, preset, least, most, step, unit });

const fonts = {
  inherit: "The page's own",
  'system-ui, sans-serif': 'System',
  "'Figtree Variable', sans-serif": 'Figtree',
  "'Archivo Variable', sans-serif": 'Archivo',
  "'Fraunces Variable', Georgia, serif": 'Fraunces',
  "Georgia, 'Times New Roman', serif": 'Georgia',
};

export const groups: readonly { readonly title: string; readonly settings: readonly Setting[] }[] = [
  {
    title: 'Colour',
    settings: [
      colour('accent', 'Accent', '#3a4fd1', '#9fadff'),
      colour('on-accent', 'Words on the accent', '#ffffff', '#0f1218'),
      colour('text', 'Text', '#14171d', '#eceef2'),
      colour('text-muted', 'Quiet text', '#5a6170', '#a4abb8'),
      colour('surface', 'Surface', '#ffffff', '#14171d'),
      colour('surface-raised', 'Raised surface', '#f5f6f8', '#1f232b'),
      colour('border', 'Border', '#e2e5ea', '#2f3540'),
      colour('success', 'Success', '#12713f', '#5fd497'),
      colour('warning', 'Warning', '#8a5300', '#f2b85f'),
      colour('danger', 'Danger', '#b3261e', '#ff9b92'),
    ],
  },
  {
    title: 'Shape',
    settings: [
      size('radius', 'Corners of cards', 'px', 8, [0, 28, 1]),
      size('radius-small', 'Corners of controls', 'px', 6, [0, 20, 1]),
      size('border-width', 'Lines', 'px', 1, [0, 3, 0.5]),
    ],
  },
  {
    title: 'Density',
    settings: [
      size('space', 'Unit of distance', 'px', 4, [2, 6, 0.5]),
      size('control-size', 'Height of controls', 'px', 36, [24, 52, 1]),
      size('card-width', 'Least width of a card', 'rem', 15, [10, 24, 0.5]),
    ],
  },
  {
    title: 'Type',
    settings: [
      { kind: 'choice', token: 'font', name: 'Font', preset: 'inherit', values: fonts },
      { kind: 'choice', token: 'heading-font', name: 'Font of headings', preset: 'inherit', values: fonts },
      size('font-size', 'Size', 'rem', 0.9375, [0.75, 1.25, 0.0625]),
      size('heading-weight', 'Weight of headings', '', 600, [400, 800, 50]),
      size('price-weight', 'Weight of the price', '', 650, [400, 800, 50]),
    ],
  },
  {
    title: 'Motion',
    settings: [size('motion', 'Length of movements', '', 1, [0, 2, 0.25])],
  },
];

/** What was chosen, by token. */
export type Chosen = Readonly<Record<string, string>>;

/** The chosen tokens as CSS; the scheme is the page's. */
export const cssOf = (chosen: Chosen): string => {
  const lines = Object.entries(chosen).map(([token, value]) => `  --portico-${token}: ${value};`);
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing is changed yet. */';
};
