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
  regular,
  Sheet,
  words,
} from './svg.js';

const alu = '#bcc4c9';
const chrome = '#cfd5d8';

const bolt = (s: Sheet, x: number, y: number, r = 16): string =>
  circle(x, y, r, '#2b3033') +
  circle(x, y, r - 3, s.face('#565f65')) +
  polygon(
    regular(6, r * 0.5, 30).map(([a, b]) => [a + x, b + y]),
    '#14181a',
  );

export function gearPump({ volume }: { volume: number }): string {
  const s = new Sheet();
  const longer = volume * 4;
  s.shadow(410, 668, 300, 34, 0.42);
  s.add(
    path('M86 376h70v48H86l-16 -8v-32z', s.bar(chrome)),
    rect(106, 372, 34, 10, '#596167', { rx: 3 }),
    rect(150, 330, 40, 140, s.bar('#6a7479'), { rx: 8 }),
    path(
      'M186 210q0 -14 14 -14h58v408h-58q-14 0 -14 -14z',
      s.linear('y', [0, light(alu, 0.4)], [0.4, alu], [1, dark(alu, 0.4)]),
    ),
    path(
      `M258 236h${220 + longer}v328H258z`,
      s.linear(
        'y',
        [0, dark(alu, 0.15)],
        [0.14, light(alu, 0.55)],
        [0.4, alu],
        [0.7, dark(alu, 0.14)],
        [1, dark(alu, 0.46)],
      ),
    ),
    line(`M262 300h${212 + longer}M262 500h${212 + longer}`, dark(alu, 0.3), 4, { opacity: 0.5 }),
    path(
      `M${478 + longer} 222h70q22 0 22 22v312q0 22 -22 22h-70z`,
      s.linear('y', [0, light(alu, 0.3)], [0.4, dark(alu, 0.06)], [1, dark(alu, 0.48)]),
    ),
    circle(366 + longer / 2, 400, 78, s.linear('d', [0, dark(alu, 0.35)], [1, light(alu, 0.35)])),
    circle(366 + longer / 2, 400, 66, s.linear('d', [0, light(alu, 0.5)], [1, dark(alu, 0.2)])),
    circle(366 + longer / 2, 400, 38, s.linear('d', [0, '#0e1214'], [1, '#4d565b'])),
    ...[
      [-56, -56],
      [56, -56],
      [-56, 56],
      [56, 56],
    ].map(([x = 0, y = 0]) => bolt(s, 366 + longer / 2 + x * 1.35, 400 + y * 1.7, 12)),
    bolt(s, 222, 240),
    bolt(s, 222, 560),
    ...[258, 542].map((y) => rect(548 + longer, y - 15, 34, 30, s.bar('#43494d'), { rx: 5 })),
    words(528 + longer, 410, `${volume}`, 40, dark(alu, 0.5)),
    words(400, 742, `${volume} cm³`, 44, colour.ink),
  );
  return s.toString();
}

export function hydraulicCylinder(): string {
  const s = new Sheet();
  const base = '#2f3539';
  const eye = (x: number) =>
    circle(x, 0, 62, s.face('#5b646a')) +
    circle(x, 0, 34, s.linear('d', [0, '#d3b267'], [1, '#8a6c2c'])) +
    circle(x, 0, 25, '#e6e9e5');
  s.shadow(410, 660, 320, 30, 0.3);
  s.add(
    group(
      'translate(396 396) rotate(-32)',
      eye(-320),
      rect(-268, -56, 380, 112, s.bar(base), { rx: 6 }),
      rect(-272, -62, 40, 124, s.bar(dark(base, 0.2)), { rx: 6 }),
      rect(90, -64, 66, 128, s.bar(dark(base, 0.2)), { rx: 8 }),
      ...[-228, 62].map(
        (x) =>
          rect(x, -88, 46, 36, s.bar('#43494d', 'x'), { rx: 4 }) +
          ellipse(x + 23, -88, 23, 7, s.face('#6a7479')) +
          ellipse(x + 23, -88, 13, 4, '#14181a'),
      ),
      rect(154, -26, 106, 52, s.bar(chrome)),
      eye(316),
      rect(248, -34, 22, 68, s.bar('#43494d'), { rx: 4 }),
      words(-60, 12, 'IDROLAN 40/20 × 300', 26, '#c9d0d2'),
    ),
    words(610, 720, '200 bar', 44, colour.ink),
  );
  return s.toString();
}

export function gauge({ max }: { max: number }): string {
  const s = new Sheet();
  const ticks = (from: number, count: number, step: number, length: number) =>
    Array.from({ length: count }, (_, i) => {
      const a = ((from + i * step) * Math.PI) / 180;
      const [c, n] = [Math.cos(a), Math.sin(a)];
      return `M${(182 * c).toFixed(1)} ${(182 * n).toFixed(1)}L${((182 - length) * c).toFixed(1)} ${((182 - length) * n).toFixed(1)}`;
    }).join('');
  const numbers = Array.from({ length: 6 }, (_, i) => {
    const a = ((135 + i * 54) * Math.PI) / 180;
    return words(132 * Math.cos(a), 132 * Math.sin(a) + 11, `${(max / 5) * i}`, 30, '#22282b');
  });
  s.shadow(404, 714, 190, 28, 0.4);
  s.add(
    rect(358, 560, 84, 70, s.bar(colour.brass, 'x'), { rx: 5 }),
    rect(
      340,
      586,
      120,
      52,
      s.linear(
        'x',
        [0, dark(colour.brass, 0.3)],
        [0.28, dark(colour.brass, 0.05)],
        [0.3, light(colour.brass, 0.6)],
        [0.7, light(colour.brass, 0.15)],
        [0.72, dark(colour.brass, 0.2)],
        [1, dark(colour.brass, 0.5)],
      ),
    ),
    rect(366, 636, 68, 70, s.bar(colour.brass, 'x')),
    line('M366 650h68M366 664h68M366 678h68M366 692h68', dark(colour.brass, 0.5), 4, { opacity: 0.6 }),
    group(
      'translate(400 344)',
      circle(0, 6, 248, '#7d878c'),
      circle(0, 0, 246, s.linear('d', [0, '#ffffff'], [0.35, '#b9c1c6'], [0.6, '#eef1f1'], [1, '#7f898e'])),
      circle(0, 0, 212, s.linear('d', [0, '#7f898e'], [1, '#eef1f1'])),
      circle(0, 0, 202, '#fbfbf8'),
      line(ticks(135, 51, 5.4, 14), '#22282b', 2.5, { 'stroke-linecap': 'butt' }),
      line(ticks(135, 6, 54, 30), '#22282b', 6, { 'stroke-linecap': 'butt' }),
      path('M147.8 106.5A182 182 0 0 1 86 160.4L79 147A166 166 0 0 0 135 97z', '#c4332b'),
      ...numbers,
      words(0, -46, 'bar', 34, '#22282b', { 'font-weight': 400 }),
      words(0, 96, 'IDROLAN', 22, '#6a7573'),
      words(0, 124, 'cl. 1,6', 20, '#6a7573', { 'font-weight': 400 }),
      group('rotate(-144)', path('M-52 -7L150 -2v4L-52 7z', '#1d2124'), circle(0, 0, 20, s.face('#43494d'))),
      path('M-160 -116Q-80 -206 40 -196Q-60 -150 -120 -40Q-180 -40 -160 -116z', '#ffffff', { opacity: 0.5 }),
    ),
  );
  return s.toString();
}

export function airCylinder({ bore, stroke }: { bore: number; stroke: number }): string {
  const s = new Sheet();
  const r = 58 + bore * 0.7;
  const l = 210 + stroke * 1.1;
  const head = s.linear('y', [0, light('#4a5257', 0.3)], [0.3, '#4a5257'], [1, dark('#4a5257', 0.5)]);
  const screws = (x: number) =>
    [-0.72, 0.72]
      .map((k) => circle(x, r * k, 9, '#14181a') + circle(x, r * k, 7, s.face('#8b959a')))
      .join('');
  s.shadow(410, 655, 310, 30, 0.32);
  s.add(
    group(
      'translate(372 396) rotate(-26)',
      rect(l / 2 + 60, -17, 140, 34, s.bar(chrome)),
      rect(l / 2 + 176, -15, 56, 30, s.bar('#8b959a')),
      line(
        `M${l / 2 + 184} -15v30M${l / 2 + 194} -15v30M${l / 2 + 204} -15v30M${l / 2 + 214} -15v30`,
        '#39434a',
        3,
      ),
      rect(
        l / 2 + 164,
        -32,
        22,
        64,
        s.linear('y', [0, dark(alu, 0.3)], [0.3, light(alu, 0.6)], [1, dark(alu, 0.5)]),
        { rx: 3 },
      ),
      rect(l / 2 + 44, -40, 26, 80, s.bar('#5b646a'), { rx: 5 }),
      rect(
        -l / 2 - 8,
        -r * 0.94,
        l + 16,
        r * 1.88,
        s.linear(
          'y',
          [0, dark(alu, 0.2)],
          [0.1, light(alu, 0.5)],
          [0.3, light(alu, 0.2)],
          [0.32, dark(alu, 0.2)],
          [0.42, light(alu, 0.45)],
          [0.6, alu],
          [0.74, dark(alu, 0.3)],
          [0.76, light(alu, 0.05)],
          [1, dark(alu, 0.5)],
        ),
      ),
      rect(-l / 2, -r * 0.62, l, 12, '#39434a', { opacity: 0.7 }),
      rect(-l / 2, r * 0.56, l, 12, '#39434a', { opacity: 0.75 }),
      ...[-l / 2 - 76, l / 2 - 24].map(
        (x) =>
          rect(x, -r, 100, r * 2, head, { rx: 10 }) +
          screws(x + 18) +
          screws(x + 82) +
          circle(x + 50, -r * 0.2, 24, '#14181a') +
          circle(x + 50, -r * 0.2, 19, s.linear('d', [0, '#0b0d0e'], [1, '#596167'])) +
          circle(x + 50, r * 0.55, 8, colour.brass),
      ),
      words(0, 12, `AERUN ${bore} × ${stroke}`, 26, dark(alu, 0.6)),
    ),
    words(606, 716, `Ø ${bore} × ${stroke}`, 44, colour.ink),
  );
  return s.toString();
}

export function airUnit(): string {
  const s = new Sheet();
  const base = '#d9dddd';
  const bowl = s.linear(
    'x',
    [0, '#7fa3ad', 0.9],
    [0.25, '#e9f4f6', 0.9],
    [0.6, '#a9c6ce', 0.9],
    [1, '#6f939d', 0.9],
  );
  s.shadow(404, 704, 260, 30, 0.4);
  const unit = (x: number, oil: boolean) =>
    path(`M${x - 62} 396h124v210q0 60 -62 62q-62 -2 -62 -62z`, bowl, {
      stroke: '#5d808a',
      'stroke-width': 2,
    }) +
    (oil
      ? path(
          `M${x - 58} 500h116v104q0 54 -58 58q-58 -4 -58 -58z`,
          s.linear('x', [0, '#b07d1a', 0.85], [0.3, '#ecc45a', 0.85], [1, '#94660f', 0.85]),
        )
      : rect(x - 20, 410, 40, 120, s.bar('#eef0ee', 'x'), { rx: 8 })) +
    path(`M${x - 74} 392h148v130l-22 30v-110h-104v110l-22 -30z`, '#22282b', { opacity: 0.88 }) +
    rect(x - 16, 662, 32, 26, s.bar('#22282b', 'x'), { rx: 5 }) +
    rect(x - 104, 268, 208, 128, s.linear('y', [0, light(base, 0.6)], [0.5, base], [1, dark(base, 0.25)]), {
      rx: 16,
    });
  s.add(
    rect(96, 310, 50, 52, s.bar(colour.brass), { rx: 5 }),
    rect(654, 310, 50, 52, s.bar(colour.brass), { rx: 5 }),
    unit(264, false),
    unit(536, true),
    rect(366, 282, 68, 96, s.linear('y', [0, '#4a5156'], [1, '#1d2124']), { rx: 8 }),
    rect(204, 140, 120, 118, s.bar('#2d5f94', 'x'), { rx: 16 }),
    line(Array.from({ length: 8 }, (_, i) => `M${216 + i * 14} 152v76`).join(''), '#17365a', 5, {
      opacity: 0.6,
    }),
    rect(224, 246, 80, 26, s.bar('#22282b', 'x')),
    path(
      'M486 268v-50q0 -40 50 -42q50 2 50 42v50z',
      s.linear('x', [0, '#b7d3da', 0.9], [0.3, '#ffffff', 0.9], [1, '#86aab4', 0.9]),
    ),
    circle(536, 226, 14, '#c4442d'),
    circle(264, 332, 54, s.linear('d', [0, '#8b959a'], [1, '#3a4146'])),
    circle(264, 332, 46, '#fbfbf8'),
    path('M236 352A34 34 0 1 1 292 352', 'none', { stroke: '#3fa36b', 'stroke-width': 6 }),
    line('M264 332l20 -18', '#c4332b', 4),
    words(264, 362, 'bar', 15, '#22282b'),
    words(536, 344, 'AERUN', 34, '#48524f'),
    words(400, 752, 'G 1/4″ · 5 µm', 38, colour.ink),
  );
  return s.toString();
}

export function solenoidValve(): string {
  const s = new Sheet();
  s.shadow(404, 650, 330, 34, 0.4);
  const port = (x: number, y: number) =>
    ellipse(x, y, 36, 30, s.linear('d', [0, dark(alu, 0.5)], [1, light(alu, 0.4)])) +
    ellipse(x, y, 28, 23, '#1d2327') +
    ellipse(x + 3, y + 4, 20, 16, '#39434a');
  s.add(
    polygon(
      [
        [300, 350],
        [360, 300],
        [724, 300],
        [700, 350],
      ],
      light(alu, 0.45),
    ),
    rect(290, 348, 412, 190, s.linear('y', [0, light(alu, 0.4)], [0.4, alu], [1, dark(alu, 0.38)]), {
      rx: 6,
    }),
    rect(676, 340, 58, 206, s.linear('y', [0, '#4a5257'], [1, '#1d2124']), { rx: 10 }),
    rect(258, 340, 46, 206, s.linear('y', [0, '#4a5257'], [1, '#1d2124']), { rx: 8 }),
    port(400, 424),
    port(500, 424),
    port(600, 424),
    words(400, 506, '5', 30, dark(alu, 0.6)),
    words(500, 506, '1', 30, dark(alu, 0.6)),
    words(600, 506, '3', 30, dark(alu, 0.6)),
    ellipse(460, 324, 34, 12, '#1d2327'),
    ellipse(576, 324, 34, 12, '#1d2327'),
    rect(96, 356, 168, 170, s.linear('y', [0, light('#2f3539', 0.3)], [0.4, '#2f3539'], [1, '#121516']), {
      rx: 14,
    }),
    rect(76, 400, 26, 80, s.bar('#8b959a'), { rx: 8 }),
    rect(116, 232, 128, 134, s.linear('x', [0, '#596167'], [0.3, '#33393d'], [1, '#14181a']), { rx: 12 }),
    circle(216, 260, 9, '#5fd08a'),
    circle(180, 300, 15, s.face('#8b959a')),
    rect(170, 298, 20, 4, '#22282b'),
    rect(60, 264, 62, 60, s.bar('#22282b'), { rx: 10 }),
    line('M62 294C20 300 26 420 40 560', '#1d2124', 22),
    words(180, 452, '24 V', 40, '#dfe4e5'),
    words(180, 492, 'DC', 26, '#9aa5a9', { 'font-weight': 400 }),
    rect(272, 360, 18, 34, '#d8642b', { rx: 4 }),
    words(430, 724, '5/2 · G 1/4″', 42, colour.ink),
  );
  return s.toString();
}
