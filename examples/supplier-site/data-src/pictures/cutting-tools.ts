import {
  circle,
  colour,
  dark,
  ellipse,
  group,
  light,
  line,
  path,
  polygon,
  rect,
  Sheet,
  words,
} from './svg.js';

const laid = 'translate(400 392) rotate(-34)';

/** Two flutes winding around a bar, as S curves with a bright margin behind each. */
function flutes(s: Sheet, x: number, length: number, r: number, turn: number, base: string): string {
  let out = '';
  for (let at = x - turn * 0.5; at < x + length; at += turn) {
    const from = Math.max(at, x);
    const to = Math.min(at + turn * 0.9, x + length);
    if (to - from < turn * 0.35) continue;
    const w = turn * 0.42;
    out += path(
      `M${from} ${r}C${from + w * 0.5} ${r * 0.7} ${to - w} ${-r * 0.7} ${to - w * 0.4} ${-r}h${w * 0.8}C${to - w * 0.2} ${-r * 0.4} ${from + w * 1.4} ${r * 0.5} ${from + w} ${r}z`,
      s.linear('x', [0, dark(base, 0.72)], [0.55, dark(base, 0.5)], [1, dark(base, 0.18)]),
    );
    out += line(
      `M${from + w} ${r * 0.96}C${from + w * 1.4} ${r * 0.5} ${to - w * 0.2} ${-r * 0.4} ${to + w * 0.4} ${-r * 0.96}`,
      light(base, 0.72),
      Math.max(2, r * 0.09),
      { opacity: 0.85 },
    );
  }
  return out;
}

const size = (text: string) => words(584, 700, text, 50, colour.ink);
const comma = (n: number) => String(n).replace('.', ',');

export function drillBit({ d, length }: { d: number; length: number; finish: 'cobalt' }): string {
  const s = new Sheet();
  const base = colour.cobalt;
  const r = 15 + d * 3.1;
  const l = 430 + length * 1.3;
  const x = -l / 2;
  const fluted = l * 0.62;
  const start = x + l - fluted;
  s.shadow(420, 640, 290, 28, 0.26);
  s.add(
    group(
      laid,
      rect(x, -r * 0.98, l - fluted + 10, r * 1.96, s.bar(base), { rx: 4 }),
      rect(start, -r, fluted - r, r * 2, s.bar(base)),
      flutes(s, start, fluted - r, r, r * 4.1, base),
      path(
        `M${x + l - r - 1} ${-r}L${x + l} 0L${x + l - r - 1} ${r}z`,
        s.linear(
          'y',
          [0, light(base, 0.6)],
          [0.5, light(base, 0.2)],
          [0.5, dark(base, 0.3)],
          [1, dark(base, 0.55)],
        ),
      ),
      words(x + (l - fluted) / 2, r * 0.3, 'HSS-Co', r * 0.8, dark(base, 0.55), { opacity: 0.75 }),
    ),
    size(`Ø ${comma(d)}`),
  );
  return s.toString();
}

export function masonryBit({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = '#98a2a8';
  const l = 600;
  const r = 14 + d * 1.6;
  const x = -l / 2;
  s.shadow(420, 640, 290, 28, 0.26);
  s.add(
    group(
      laid,
      rect(x, -25, 150, 50, s.bar(base), { rx: 5 }),
      path(
        `M${x + 28} -12h92q10 0 10 12t-10 12h-92q-10 0 -10 -12t10 -12z`,
        s.linear('y', [0, dark(base, 0.62)], [1, dark(base, 0.3)]),
      ),
      path(`M${x + 148} -25L${x + 180} ${-r}v${r * 2}L${x + 148} 25z`, s.bar(base)),
      rect(x + 178, -r, l - 232, r * 2, s.bar(base)),
      flutes(s, x + 190, l - 244, r, 76, base),
      path(`M${x + l - 56} ${-r * 1.22}h34L${x + l + 8} 0L${x + l - 22} ${r * 1.22}h-34z`, s.bar('#596269')),
      path(`M${x + l - 50} ${-r * 0.34}h34L${x + l + 6} 0L${x + l - 16} ${r * 0.34}h-34z`, s.bar('#7d878d')),
    ),
    size(`${d} × ${length}`),
  );
  return s.toString();
}

export function tap({ d }: { d: number }): string {
  const s = new Sheet();
  const base = '#c9a545';
  const shank = '#b4bdc2';
  const r = 20 + d * 2.4;
  const teeth = 15;
  const step = 17;
  let top = `M-20 ${-r}`;
  let bottom = '';
  for (let i = 0; i < teeth; i++) {
    const small = Math.max(0, i - 11) * r * 0.07;
    top += `L${-20 + i * step + step / 2} ${-r * 1.16 + small}L${-20 + (i + 1) * step} ${-r + small}`;
    const j = teeth - 1 - i;
    const low = Math.max(0, j - 11) * r * 0.07;
    bottom += `L${-20 + j * step + step / 2} ${r * 1.16 - low}L${-20 + j * step} ${r - low}`;
  }
  s.shadow(420, 640, 290, 28, 0.26);
  s.add(
    group(
      laid,
      rect(-300, -r * 0.92, 200, r * 1.84, s.bar(shank), { rx: 4 }),
      rect(
        -310,
        -r * 0.7,
        56,
        r * 1.4,
        s.linear('y', [0, light(shank, 0.5)], [0.5, light(shank, 0.2)], [1, dark(shank, 0.4)]),
        { rx: 3 },
      ),
      path(`M-102 ${-r * 0.92}L-80 ${-r * 0.72}h62v${r * 1.44}h-62L-102 ${r * 0.92}z`, s.bar(shank)),
      path(`${top}L${-20 + teeth * step} ${r * 0.78}${bottom}z`, s.bar(base)),
      flutes(s, -14, teeth * step - 12, r * 1.06, 92, base),
      line(
        Array.from({ length: 13 }, (_, i) => `M${-8 + i * step} ${-r}l-4 ${r * 2}`).join(''),
        dark(base, 0.6),
        2.5,
        { opacity: 0.4 },
      ),
      words(-180, r * 0.3, `M${d} 6H`, r * 0.78, dark(shank, 0.5), { opacity: 0.8 }),
    ),
    size(`M${d}`),
  );
  return s.toString();
}

export function endMill({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = '#4b4a55';
  const shank = '#b9bfc3';
  const r = 24 + d * 3.6;
  const l = 500 + length;
  const x = -l / 2;
  s.shadow(420, 640, 290, 30, 0.28);
  s.add(
    group(
      laid,
      path(`M${x + 10} ${-r}H${x + l * 0.55}V${r}H${x + 10}L${x} ${r - 10}V${-r + 10}z`, s.bar(shank)),
      rect(x + l * 0.54, -r, l * 0.46, r * 2, s.bar(base)),
      flutes(s, x + l * 0.56, l * 0.44, r, r * 1.55, base),
      rect(x + l * 0.535, -r, 5, r * 2, dark(base, 0.3), { opacity: 0.5 }),
      ellipse(x + l, 0, r * 0.2, r, s.linear('y', [0, light(base, 0.4)], [1, dark(base, 0.5)])),
      line(`M${x + l} ${-r * 0.9}v${r * 1.8}`, light(base, 0.5), 3, { opacity: 0.7 }),
      words(x + l * 0.28, r * 0.2, `Ø${d}  TiAlN`, r * 0.52, dark(shank, 0.5), { opacity: 0.7 }),
    ),
    size(`Ø ${d}`),
  );
  return s.toString();
}

export function insert({ shape }: { shape: 'rhomb' | 'diamond' }): string {
  const s = new Sheet();
  const base = '#c7a24a';
  const edge = '#5a5a5e';
  const half = shape === 'rhomb' ? 0.839 : 0.7;
  const w = shape === 'rhomb' ? 230 : 270;
  const h = w * half * (shape === 'rhomb' ? 1.15 : 0.9);
  const outline = (k: number): [number, number][] => [
    [0, -h * k],
    [w * k, 0],
    [0, h * k],
    [-w * k, 0],
  ];
  const corner = { 'stroke-linejoin': 'round', 'stroke-width': 34 };
  s.shadow(404, 640, 260, 40, 0.4);
  const top = s.linear('d', [0, light(base, 0.55)], [0.45, base], [1, dark(base, 0.28)]);
  const wall = s.linear(
    'x',
    [0, dark(edge, 0.05)],
    [0.4, light(edge, 0.2)],
    [0.5, dark(edge, 0.45)],
    [1, dark(edge, 0.65)],
  );
  s.add(
    group(
      'translate(400 370)',
      polygon(
        outline(1).map(([x, y]) => [x, y + 62]),
        wall,
        { stroke: wall, ...corner },
      ),
      polygon(
        [
          [-w, 0],
          [w, 0],
          [w, 62],
          [0, h + 62],
          [-w, 62],
        ],
        wall,
        { stroke: wall, ...corner },
      ),
      polygon(outline(1), top, { stroke: top, ...corner }),
      polygon(outline(0.93), 'none', {
        stroke: light(base, 0.6),
        'stroke-width': 3,
        opacity: 0.7,
        'stroke-linejoin': 'round',
      }),
      polygon(outline(0.82), s.linear('d', [0, dark(base, 0.28)], [1, light(base, 0.25)]), {
        'stroke-linejoin': 'round',
        stroke: dark(base, 0.3),
        'stroke-width': 8,
      }),
      polygon(outline(0.66), s.linear('d', [0, light(base, 0.35)], [1, dark(base, 0.15)]), {
        'stroke-linejoin': 'round',
        stroke: light(base, 0.3),
        'stroke-width': 10,
      }),
      ellipse(0, 0, 74, 68, s.linear('d', [0, dark(base, 0.5)], [1, light(base, 0.5)])),
      ellipse(0, 2, 58, 53, s.linear('d', [0, '#2b2a28'], [0.6, '#6f6552'], [1, '#b9a472'])),
      words(-w * 0.53, 10, 'P25', 24, dark(base, 0.6)),
    ),
    words(400, 742, shape === 'rhomb' ? 'CNMG' : 'DCMT', 44, colour.ink),
  );
  return s.toString();
}

export function holeSaw(): string {
  const s = new Sheet();
  const base = '#2f5f8f';
  s.shadow(404, 668, 250, 40, 0.42);
  const teeth = Array.from({ length: 18 }, (_, i) => {
    const x = 190 + (i * 420) / 18;
    const y = 560 + 60 * Math.sin((Math.PI * (i + 0.5)) / 18);
    return `M${x} ${y}l5 44l19 -38z`;
  }).join('');
  s.add(
    rect(378, 96, 44, 110, s.bar('#aab2b6', 'x'), { rx: 4 }),
    path('M352 186h96v46h-96z', s.bar('#8b9498', 'x')),
    path(teeth, s.bar('#aab2b6', 'x')),
    path('M190 256v308c0 82 420 82 420 0V256z', s.bar(base, 'x')),
    ellipse(400, 256, 210, 62, s.face(light(base, 0.16))),
    ellipse(400, 256, 186, 52, 'none', { stroke: dark(base, 0.3), 'stroke-width': 3, opacity: 0.6 }),
    ellipse(400, 248, 66, 22, s.face('#aab2b6')),
    rect(352, 210, 96, 38, s.bar('#aab2b6', 'x')),
    ellipse(400, 210, 48, 14, s.face('#c9ced0')),
    rect(380, 120, 40, 92, s.bar('#aab2b6', 'x'), { rx: 4 }),
    circle(286, 268, 13, dark(base, 0.6)),
    circle(510, 268, 13, dark(base, 0.6)),
    path('M250 400h54v110q-28 12 -54 -6z', '#1d2f42'),
    path('M470 404h60v96q-28 16 -60 14z', '#14212f'),
    words(390, 470, '68', 56, light(base, 0.85)),
  );
  return s.toString();
}
