import { circle, colour, dark, ellipse, group, light, line, path, rect, Sheet, words, tag } from './svg.js';

const ring = (outer: number, inner: number, dy = 0): string =>
  `M${-outer} ${dy}a${outer} ${outer} 0 1 0 ${2 * outer} 0a${outer} ${outer} 0 1 0 ${-2 * outer} 0zM${-inner} ${dy}a${inner} ${inner} 0 1 1 ${2 * inner} 0a${inner} ${inner} 0 1 1 ${-2 * inner} 0z`;
const even = { 'fill-rule': 'evenodd' };

function body(s: Sheet, R: number, hole: number, depth: number): string {
  const base = colour.stainless;
  return (
    path(
      ring(R, hole, depth),
      s.linear(
        'x',
        [0, light(base, 0.1)],
        [0.3, dark(base, 0.2)],
        [0.75, dark(base, 0.5)],
        [1, dark(base, 0.62)],
      ),
      even,
    ) +
    path(
      `M${-R} 0v${depth}a${R} ${R} 0 0 0 ${2 * R} 0v${-depth}z`,
      s.linear(
        'x',
        [0, dark(base, 0.1)],
        [0.18, light(base, 0.55)],
        [0.4, dark(base, 0.12)],
        [0.8, dark(base, 0.5)],
        [1, dark(base, 0.35)],
      ),
    ) +
    path(
      ring(R, hole),
      s.linear(
        'd',
        [0, light(base, 0.75)],
        [0.4, light(base, 0.15)],
        [0.55, light(base, 0.55)],
        [1, dark(base, 0.2)],
      ),
      even,
    )
  );
}

export function ballBearing({
  bore,
  outer,
  seal,
}: {
  bore: number;
  outer: number;
  seal: '2RS' | 'ZZ';
}): string {
  const s = new Sheet();
  const R = 210 + outer * 0.75;
  const hole = (R * bore) / outer;
  const wall = (R - hole) * 0.25;
  const shield = seal === '2RS' ? '#2f3438' : '#b9c0c3';
  const depth = R * 0.12;
  s.shadow(404, 396 + R * 0.96, R * 1.05, 36, 0.38);
  s.add(
    group(
      `translate(400 ${386 - depth / 2}) scale(1 0.95)`,
      body(s, R, hole, depth),
      path(
        ring(R - wall, hole + wall),
        s.linear('d', [0, light(shield, 0.25)], [0.5, shield], [1, dark(shield, 0.35)]),
        even,
      ),
      circle(0, 0, R - wall, 'none', { stroke: dark(shield, 0.6), 'stroke-width': 3 }),
      circle(0, 0, hole + wall, 'none', { stroke: dark(shield, 0.6), 'stroke-width': 3 }),
      circle(0, 0, R - wall - 10, 'none', { stroke: light(shield, 0.4), 'stroke-width': 2, opacity: 0.5 }),
      circle(0, 0, (R + hole) / 2, 'none', { stroke: light(shield, 0.3), 'stroke-width': 2, opacity: 0.35 }),
      circle(0, 0, R - 4, 'none', { stroke: '#ffffff', 'stroke-width': 3, opacity: 0.6 }),
      circle(0, 0, hole + 3, 'none', { stroke: dark(colour.stainless, 0.4), 'stroke-width': 3 }),
      circle(0, 0, hole, s.linear('d', [0, '#9fa8ab'], [0.25, '#d9dddb'], [1, '#eceeea'])),
      path(
        `M${-hole * 0.94} ${-hole * 0.34}A${hole} ${hole} 0 0 1 ${hole * 0.94} ${-hole * 0.34}A${hole * 1.02} ${hole * 0.78} 0 0 0 ${-hole * 0.94} ${-hole * 0.34}z`,
        s.linear(
          'x',
          [0, dark(colour.stainless, 0.55)],
          [0.6, dark(colour.stainless, 0.1)],
          [1, light(colour.stainless, 0.5)],
        ),
      ),
    ),
    words(400, 748, `${bore} × ${outer}`, 34, colour.ink),
  );
  return s.toString();
}

export function taperedBearing({ bore, outer }: { bore: number; outer: number }): string {
  const s = new Sheet();
  const R = 220 + outer * 0.6;
  const hole = (R * bore) / outer;
  const track = (R + hole) / 2;
  const roller = (R - hole) * 0.21;
  s.shadow(404, 400 + R * 0.92, R * 1.05, 38, 0.38);
  const one = path(
    `M${-roller * 0.72} ${-roller * 1.7}h${roller * 1.44}L${roller * 0.52} ${roller * 1.7}h${-roller * 1.04}z`,
    s.bar(colour.stainless, 'x'),
    { stroke: '#4d565a', 'stroke-width': 1.5 },
  );
  let rollers = tag('g', { id: 'r' }, group(`translate(0 ${-track})`, one));
  for (let i = 1; i < 19; i++) rollers += tag('use', { href: '#r', transform: `rotate(${(i * 360) / 19})` });
  s.add(
    group(
      'translate(400 374) scale(1 0.93)',
      body(s, R, hole, R * 0.16),
      path(ring(R * 0.91, hole * 1.14), '#4b5357', even),
      rollers,
      circle(0, 0, R * 0.9, 'none', { stroke: '#6a7478', 'stroke-width': 6 }),
      path(
        ring(hole * 1.3, hole),
        s.linear(
          'd',
          [0, light(colour.stainless, 0.7)],
          [0.5, colour.stainless],
          [1, dark(colour.stainless, 0.3)],
        ),
        even,
      ),
      circle(0, 0, R - 4, 'none', { stroke: '#ffffff', 'stroke-width': 3, opacity: 0.6 }),
      circle(0, 0, hole, s.linear('d', [0, '#9fa8ab'], [0.3, '#d9dddb'], [1, '#eceeea'])),
    ),
    words(400, 752, `${bore} × ${outer}`, 34, colour.ink),
  );
  return s.toString();
}

export function needleBearing(): string {
  const s = new Sheet();
  const base = colour.stainless;
  s.shadow(400, 660, 220, 40, 0.4);
  let needles = '';
  for (let i = 1; i < 12; i++) {
    const x = 400 - 150 * Math.cos((i * Math.PI) / 12);
    needles += line(
      `M${x.toFixed(1)} 232v${(46 * Math.sin((i * Math.PI) / 12)).toFixed(1)}`,
      light(base, 0.4),
      9,
      { opacity: 0.85 },
    );
  }
  s.add(
    path('M200 230v380a200 62 0 0 0 400 0V230z', s.bar(base, 'x')),
    ellipse(
      400,
      230,
      200,
      62,
      s.linear('d', [0, light(base, 0.75)], [0.5, light(base, 0.1)], [1, dark(base, 0.25)]),
    ),
    ellipse(400, 232, 164, 49, '#3a4145'),
    needles,
    ellipse(400, 238, 152, 42, 'none', { stroke: '#20262a', 'stroke-width': 3 }),
    ellipse(400, 250, 136, 33, s.linear('y', [0, '#262c30'], [1, '#7d878b'])),
    line('M203 300a200 62 0 0 0 394 0M203 560a200 62 0 0 0 394 0', dark(base, 0.4), 2, { opacity: 0.5 }),
    words(400, 470, 'HK 2020', 34, dark(base, 0.55), { opacity: 0.7 }),
  );
  return s.toString();
}

export function pillowBlock({ bore }: { bore: number }): string {
  const s = new Sheet();
  const base = '#4f7f74';
  const hole = 58 + bore;
  s.shadow(400, 640, 330, 34, 0.42);
  s.add(
    path(
      'M96 636v-62q0 -24 26 -30l112 -16Q246 238 400 236q154 2 166 292l112 16q26 6 26 30v62q-152 10 -304 -8q-152 18 -304 8z',
      s.linear('d', [0, light(base, 0.4)], [0.45, base], [1, dark(base, 0.5)]),
    ),
    path('M96 600v36q152 10 304 -8q152 18 304 8v-36q-152 12 -304 -6q-152 18 -304 6z', dark(base, 0.42)),
    ellipse(172, 566, 46, 13, dark(base, 0.6)),
    ellipse(172, 569, 34, 8, '#1d2523'),
    ellipse(628, 566, 46, 13, dark(base, 0.6)),
    ellipse(628, 569, 34, 8, '#1d2523'),
    circle(400, 400, 142, s.linear('d', [0, dark(base, 0.5)], [1, light(base, 0.25)])),
    circle(
      400,
      400,
      130,
      s.linear(
        'd',
        [0, light(colour.stainless, 0.6)],
        [0.5, colour.stainless],
        [1, dark(colour.stainless, 0.3)],
      ),
    ),
    circle(400, 400, 118, '#33393d'),
    circle(
      400,
      400,
      hole + 22,
      s.linear(
        'd',
        [0, light(colour.stainless, 0.7)],
        [0.5, colour.stainless],
        [1, dark(colour.stainless, 0.35)],
      ),
    ),
    circle(400, 400, hole, s.linear('d', [0, '#7f898d'], [0.4, '#d6dad8'], [1, '#eceeea'])),
    circle(400 + (hole + 11) * 0.7, 400 - (hole + 11) * 0.72, 7, '#2b3134'),
    rect(388, 196, 24, 46, s.bar(colour.brass, 'x'), { rx: 4 }),
    circle(400, 190, 10, colour.brass),
    words(400, 744, `Ø ${bore}`, 34, colour.ink),
  );
  return s.toString();
}

export function belt({ profile }: { profile: string }): string {
  const s = new Sheet();
  const base = '#33383c';
  s.shadow(410, 660, 260, 36, 0.34);
  const loop =
    'M400 150C560 150 640 250 620 390C600 530 520 640 390 640C250 640 170 540 180 400C190 250 270 150 400 150z';
  s.add(
    line(loop, dark(base, 0.5), 66),
    line(loop, base, 60),
    line(loop, light(base, 0.16), 34, { transform: 'translate(-4 -5)' }),
    line(loop, light(base, 0.34), 5, { transform: 'translate(-9 -12)', opacity: 0.7 }),
    line(loop, '#d7a63a', 3, { 'stroke-dasharray': '90 46', opacity: 0.65 }),
    words(400, 412, profile, 64, colour.ink),
  );
  return s.toString();
}
