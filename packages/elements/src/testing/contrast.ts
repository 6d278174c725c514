/** Which colours of the theme stand on which, and how far apart WCAG 2.2 AA wants them. */
export const pairs = [
  ['text', 'surface', 4.5],
  ['text', 'surface-raised', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-raised', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'surface-raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['button-text', 'button-background', 4.5],
  ['badge-text', 'badge-background', 4.5],
  ['price-color', 'card-background', 4.5],
  ['text', 'card-background', 4.5],
  ['text-muted', 'card-background', 4.5],
  ['success', 'card-background', 4.5],
  ['danger', 'surface', 4.5],
  ['success', 'surface', 4.5],
  ['warning', 'surface', 4.5],
  ['text-muted', 'panel-background', 4.5],
  ['success', 'panel-background', 4.5],
  ['surface', 'success', 4.5],
  ['field-border', 'surface', 3],
  ['focus', 'surface', 3],
] as const;

/** What a token falls back to, as the elements' styles do it. */
export const fallbacks: Readonly<Record<string, string>> = {
  accent: 'light-dark(var(--portico-brand-600, #3a4fd1), var(--portico-brand-300, #9fadff))',
  'on-accent': 'light-dark(var(--portico-neutral-0, #fff), var(--portico-neutral-950, #0f1218))',
  text: 'light-dark(var(--portico-neutral-900, #14171d), var(--portico-neutral-100, #eceef2))',
  'text-muted': 'light-dark(var(--portico-neutral-600, #5a6170), var(--portico-neutral-400, #a4abb8))',
  surface: 'light-dark(var(--portico-neutral-0, #fff), var(--portico-neutral-900, #14171d))',
  'surface-raised': 'light-dark(var(--portico-neutral-50, #f5f6f8), var(--portico-neutral-800, #1f232b))',
  border: 'light-dark(var(--portico-neutral-200, #e2e5ea), var(--portico-neutral-700, #2f3540))',
  danger: 'light-dark(var(--portico-red-700, #b3261e), var(--portico-red-300, #ff9b92))',
  success: 'light-dark(var(--portico-green-700, #12713f), var(--portico-green-300, #5fd497))',
  warning: 'light-dark(var(--portico-amber-700, #8a5300), var(--portico-amber-300, #f2b85f))',
  'button-background': 'accent',
  'button-text': 'on-accent',
  'badge-background': 'accent',
  'badge-text': 'on-accent',
  'price-color': 'text',
  'card-background': 'surface',
  'panel-background': 'surface',
  'field-border': 'var(--portico-neutral-500, #7d8594)',
  focus: 'accent',
};

/** The expression that gives a token's colour: itself, else what it falls back to. */
export function expression(token: string): string {
  const next = fallbacks[token]!;
  return `var(--portico-${token}, ${next in fallbacks ? expression(next) : next})`;
}

let canvas: CanvasRenderingContext2D | undefined;

/** Any CSS colour as red, green and blue of 0 to 255. */
function channels(colour: string): [number, number, number] {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })!;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of two CSS colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

export interface Weak {
  text: string;
  ground: string;
  ratio: number;
  needs: number;
}

/** The pairs that are too close where `place` stands, in the scheme that holds there. */
export function weakPairs(place: HTMLElement): Weak[] {
  const probe = place.appendChild(document.createElement('span'));
  const colourOf = (token: string): string => {
    probe.style.color = expression(token);
    return getComputedStyle(probe).color;
  };
  const weak = pairs
    .map(([text, ground, needs]) => ({
      text,
      ground,
      needs,
      ratio: contrast(colourOf(text), colourOf(ground)),
    }))
    .filter(({ ratio, needs }) => ratio < needs);
  probe.remove();
  return weak;
}
