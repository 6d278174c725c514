import { circle, colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';

interface Glove {
  knit: string;
  dip: string;
  cuff: string;
  gauntlet?: boolean;
}

export function glove({ knit, dip, cuff, gauntlet }: Glove): string {
  const s = new Sheet();
  const hand =
    'M300 520C286 470 282 420 286 376C262 350 226 318 202 282C188 258 206 234 232 250L300 306L296 168C296 136 340 134 344 168L352 282L364 130C368 98 412 100 412 134L410 282L432 144C438 112 480 118 478 150L466 294L500 196C510 166 548 178 542 210C532 262 520 330 514 384C512 440 508 480 500 520z';
  s.shadow(404, 706, 190, 28, 0.36);
  const one = (inner: boolean) => {
    const base = inner ? dip : knit;
    return (
      path(hand, s.linear('x', [0, light(base, 0.26)], [0.4, base], [1, dark(base, 0.4)]), {
        stroke: dark(base, 0.5),
        'stroke-width': 2,
      }) +
      line('M352 284L350 330M410 284L410 336M466 296L462 340M304 310L330 352', dark(base, 0.45), 5, {
        opacity: 0.55,
      }) +
      (inner
        ? line('M312 172L316 260M378 140L372 250M444 156L430 260M512 214L490 296', light(base, 0.45), 8, {
            opacity: 0.4,
          })
        : '')
    );
  };
  const wrist = gauntlet
    ? path(
        'M296 510h208l44 176q-148 26 -296 0z',
        s.linear('x', [0, light(cuff, 0.3)], [0.4, cuff], [1, dark(cuff, 0.42)]),
      ) + line('M288 560q110 22 226 0', dark(cuff, 0.5), 4, { 'stroke-dasharray': '10 7' })
    : path(
        'M300 512h200l8 156q-108 20 -216 0z',
        s.linear('x', [0, light(knit, 0.26)], [0.4, knit], [1, dark(knit, 0.4)]),
      ) +
      line(Array.from({ length: 15 }, (_, i) => `M${308 + i * 13} 522v142`).join(''), dark(knit, 0.4), 3, {
        opacity: 0.45,
      }) +
      path('M292 652h216l2 28q-110 20 -220 0z', s.linear('x', [0, light(cuff, 0.3)], [1, dark(cuff, 0.4)]));
  s.add(
    group('rotate(13 460 660) translate(66 14) scale(.94)', one(false), wrist),
    group('rotate(-6 400 660) translate(-36 0)', one(true), wrist),
    words(650, 730, gauntlet ? '35 cm' : 'EN 388', 34, colour.ink),
  );
  return s.toString();
}

export function helmet({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(404, 620, 300, 38, 0.42);
  s.add(
    path('M210 540q20 80 80 84M560 540q-10 70 -70 84', 'none', {
      stroke: '#2b2f33',
      'stroke-width': 14,
      'stroke-linecap': 'round',
    }),
    ellipse(392, 530, 216, 44, '#22272a'),
    path(
      'M164 524C150 300 270 200 400 200S642 300 640 500C650 520 700 528 716 552C700 576 600 566 520 548C400 524 260 528 172 552C160 548 160 536 164 524z',
      s.linear('d', [0, light(base, 0.5)], [0.4, base], [1, dark(base, 0.38)]),
      { stroke: dark(base, 0.35), 'stroke-width': 2 },
    ),
    path(
      'M340 208C330 300 326 420 330 530q60 -6 120 4C456 420 452 300 448 206q-54 -14 -108 2z',
      s.linear(
        'x',
        [0, dark(base, 0.14)],
        [0.2, light(base, 0.5)],
        [0.8, light(base, 0.1)],
        [1, dark(base, 0.26)],
      ),
    ),
    path('M230 330C216 390 210 450 214 520M566 330C580 390 588 430 590 500', 'none', {
      stroke: dark(base, 0.24),
      'stroke-width': 6,
      opacity: 0.5,
    }),
    path('M262 296q-28 60 -34 120', 'none', {
      stroke: light(base, 0.85),
      'stroke-width': 16,
      'stroke-linecap': 'round',
      opacity: 0.7,
    }),
    ...[0, 1, 2].map((i) =>
      rect(500 + i * 30, 300 + i * 14, 13, 52, dark(base, 0.55), {
        rx: 6,
        transform: `rotate(-14 ${506 + i * 30} ${326 + i * 14})`,
      }),
    ),
    words(394, 412, 'S', 64, dark(base, 0.3)),
    path(
      'M640 496c10 20 60 30 76 56c-10 20 -70 20 -130 8q60 -20 54 -64z',
      s.linear('d', [0, light(base, 0.2)], [1, dark(base, 0.45)]),
    ),
    words(400, 728, 'EN 397', 38, colour.ink),
  );
  return s.toString();
}

export function glasses(): string {
  const s = new Sheet();
  const frame = '#2b2f33';
  const lens = (x: number) =>
    path(
      `M${x} 330q110 -34 222 -8q18 60 -16 130q-30 56 -104 56t-94 -60q-20 -66 -8 -118z`,
      s.linear('d', [0, '#ffffff', 0.85], [0.4, '#d3e4ea', 0.55], [1, '#9fbac4', 0.6]),
      { stroke: '#8fa8b1', 'stroke-width': 3 },
    ) + path(`M${x + 40} 340l70 -12l-60 150q-30 -20 -38 -60z`, '#ffffff', { opacity: 0.5 });
  s.shadow(404, 590, 320, 36, 0.34);
  s.add(
    path(
      'M172 330Q150 240 250 190L270 204Q190 250 200 330zM628 330Q650 240 550 190L530 204Q610 250 600 330z',
      dark(frame, 0.2),
    ),
    lens(166),
    group('translate(800 0) scale(-1 1)', lens(166)),
    path(
      'M160 322q120 -46 226 -14q14 4 28 0q106 -32 226 14l-4 26q-120 -40 -214 -8q-10 8 -10 40h-24q0 -32 -10 -40q-94 -32 -214 8z',
      s.linear('y', [0, light(frame, 0.4)], [1, frame]),
    ),
    path('M378 380q22 -14 44 0l16 56q-10 10 -20 0l-10 -30h-16l-10 30q-10 10 -20 0z', '#d8e3e6', {
      stroke: '#8fa8b1',
      'stroke-width': 2,
    }),
    path(
      'M160 320q-36 6 -34 60q2 30 20 34l18 -60zM640 320q36 6 34 60q-2 30 -20 34l-18 -60z',
      s.linear('d', [0, '#ef8a4c'], [1, '#b34c1b']),
    ),
    words(400, 700, 'EN 166 · 1FT', 38, colour.ink),
  );
  return s.toString();
}

export function earMuffs(): string {
  const s = new Sheet();
  const base = '#e0672a';
  s.shadow(400, 700, 260, 34, 0.42);
  const cup = (flip: number) =>
    group(
      `translate(400 0) scale(${flip} 1)`,
      rect(128, 416, 52, 226, s.linear('x', [0, '#4a5156'], [0.5, '#22272a'], [1, '#0f1214']), { rx: 26 }),
      path(
        'M176 420q100 -6 112 106q-6 118 -112 112z',
        s.linear('x', [0, light(base, flip > 0 ? 0.05 : 0.35)], [0.5, base], [1, dark(base, 0.45)]),
      ),
      path('M200 462q52 6 56 64q-4 64 -56 68z', dark(base, 0.28), { opacity: 0.6 }),
      line('M196 530q30 -4 44 -70', '#8b959a', 8),
      circle(196, 530, 12, '#3a4146'),
    );
  s.add(
    path('M196 470Q170 130 400 122Q630 130 604 470', 'none', {
      stroke: '#1d2124',
      'stroke-width': 34,
      'stroke-linecap': 'round',
    }),
    path('M190 460Q166 124 400 114Q560 120 596 300', 'none', {
      stroke: '#596167',
      'stroke-width': 6,
      opacity: 0.8,
    }),
    path('M262 194Q320 126 400 124Q480 126 538 194', 'none', {
      stroke: s.linear('y', [0, light(base, 0.3)], [1, base]),
      'stroke-width': 26,
      'stroke-linecap': 'round',
    }),
    cup(1),
    cup(-1),
    words(400, 560, 'SNR', 34, colour.ink),
    words(400, 612, '30 dB', 46, colour.ink),
  );
  return s.toString();
}

export function earPlugs(): string {
  const s = new Sheet();
  const foam = '#e8d24a';
  s.shadow(404, 674, 300, 34, 0.4);
  const plug = (x: number, y: number, turn: number) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      path('M-30 50L-22 -34Q-20 -66 0 -66T22 -34L30 50Q32 64 0 66T-30 50z', s.bar(foam, 'x')),
      ellipse(0, 54, 29, 11, light(foam, 0.4)),
      path('M-22 -34Q-20 -66 0 -66T22 -34Q0 -28 -22 -34z', s.bar('#e0812f', 'x')),
    );
  s.add(
    rect(160, 300, 400, 370, s.linear('x', [0, '#eef1ef'], [0.5, '#ffffff'], [1, '#d9dedb'])),
    path('M560 300l80 -40v370l-80 40z', s.linear('x', [0, '#c5ccc8'], [1, '#a9b2ae'])),
    path('M160 300l80 -40h400l-80 40z', '#f7f8f6'),
    rect(160, 360, 400, 90, s.linear('x', [0, light(colour.brand, 0.2)], [1, colour.brand])),
    path('M560 360l80 -40v90l-80 40z', dark(colour.brand, 0.35)),
    words(360, 424, 'SENTRIK', 52, '#ffffff'),
    path('M250 490h220v100q0 20 -20 20H270q-20 0 -20 -20z', '#3a4146'),
    ...[0, 1, 2, 3, 4].map((i) =>
      circle(284 + i * 38, 560 + (i % 2) * 18, 22, s.face(i % 2 ? '#e0812f' : foam)),
    ),
    words(360, 652, 'SNR 37 dB · 200', 30, '#48524f'),
    plug(250, 186, -24),
    plug(370, 176, 14),
    plug(500, 192, 52),
  );
  return s.toString();
}

export function respirator(): string {
  const s = new Sheet();
  const base = '#eef0ee';
  s.shadow(404, 650, 260, 36, 0.36);
  s.add(
    path('M190 380C90 300 150 180 400 170S710 300 610 380', 'none', {
      stroke: '#d8a01e',
      'stroke-width': 11,
      opacity: 0.95,
    }),
    path('M214 500C110 520 110 420 190 400M586 500C690 520 690 420 610 400', 'none', {
      stroke: '#d8a01e',
      'stroke-width': 11,
    }),
    path(
      'M400 206C450 206 470 260 500 290C580 330 620 390 606 470C580 580 480 640 400 640S220 580 194 470C180 390 220 330 300 290C330 260 350 206 400 206z',
      s.radial(0.42, 0.36, 0.75, [0, '#ffffff'], [0.55, '#e6e9e7'], [1, '#aeb7b5']),
      { stroke: '#b0b8b5', 'stroke-width': 2 },
    ),
    path('M206 470C230 566 320 622 400 622S570 566 594 470', 'none', {
      stroke: '#b9c1be',
      'stroke-width': 3,
      'stroke-dasharray': '8 6',
    }),
    path('M348 262q52 -44 104 0l-8 14q-44 -36 -88 0z', s.bar('#aab2b6')),
    circle(400, 450, 86, s.linear('d', [0, light(base, 0.5)], [1, '#b3bbb9'])),
    circle(400, 450, 72, s.linear('d', [0, '#5d8fb8'], [0.5, '#3f74a3'], [1, '#2a5277'])),
    ...[-38, -13, 12, 37].map((y) =>
      rect(400 - Math.sqrt(3600 - y * y), 446 + y, 2 * Math.sqrt(3600 - y * y), 10, '#173149', { rx: 5 }),
    ),
    words(400, 586, 'FFP2 NR D', 30, '#6a7573'),
    words(400, 730, 'EN 149', 38, colour.ink),
  );
  return s.toString();
}
