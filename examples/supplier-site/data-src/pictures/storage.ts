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

export function toolBox(): string {
  const s = new Sheet();
  const base = '#2f3438';
  const accent = '#d8642b';
  s.shadow(400, 664, 330, 36, 0.44);
  s.add(
    path(
      'M256 262v-50q0 -34 40 -36h208q40 2 40 36v50h-44v-34q0 -10 -14 -10H314q-14 0 -14 10v34z',
      s.linear('y', [0, light(accent, 0.3)], [1, dark(accent, 0.3)]),
    ),
    path(
      'M120 264q0 -14 18 -14h524q18 0 18 14l14 110H106z',
      s.linear('y', [0, light(base, 0.4)], [0.4, light(base, 0.1)], [1, dark(base, 0.3)]),
    ),
    line('M180 280h160M460 280h160M176 310h164M460 310h168', light(base, 0.35), 8, { opacity: 0.5 }),
    path(
      'M106 386h588l-22 254q-2 20 -24 20H152q-22 0 -24 -20z',
      s.linear('d', [0, light(base, 0.3)], [0.45, base], [1, dark(base, 0.5)]),
    ),
    rect(100, 366, 600, 28, s.linear('y', [0, light(accent, 0.25)], [1, dark(accent, 0.25)]), { rx: 8 }),
    ...[210, 520].map(
      (x) =>
        rect(x, 344, 70, 104, s.bar('#b9c0c3', 'x'), { rx: 8 }) +
        rect(x + 16, 360, 38, 40, dark('#b9c0c3', 0.35), { rx: 5 }),
    ),
    path('M180 470h440l-10 120H190z', dark(base, 0.35), { opacity: 0.6 }),
    words(400, 556, 'STIVAR', 66, light(base, 0.6)),
    words(400, 738, '19″', 44, colour.ink),
  );
  return s.toString();
}

export function bin({ colour: base, scale }: { colour: string; scale: number }): string {
  const s = new Sheet();
  s.shadow(420, 652, 330 * scale, 36, 0.42);
  s.add(
    group(
      `translate(400 640) scale(${scale}) translate(-400 -640)`,
      // Inside, seen through the open front.
      polygon(
        [
          [150, 430],
          [520, 190],
          [690, 420],
          [690, 530],
          [330, 660],
          [150, 576],
        ],
        dark(base, 0.58),
      ),
      polygon(
        [
          [150, 300],
          [520, 190],
          [690, 250],
          [690, 420],
          [330, 520],
          [150, 430],
        ],
        dark(base, 0.55),
      ),
      polygon(
        [
          [520, 190],
          [690, 250],
          [690, 470],
          [520, 420],
        ],
        s.linear('x', [0, dark(base, 0.35)], [1, dark(base, 0.1)]),
      ),
      polygon(
        [
          [150, 300],
          [520, 190],
          [520, 420],
          [150, 560],
        ],
        s.linear('x', [0, dark(base, 0.28)], [1, dark(base, 0.5)]),
      ),
      path(
        'M330 372L690 250V530L330 660z',
        s.linear('x', [0, light(base, 0.16)], [0.5, base], [1, dark(base, 0.3)]),
      ),
      line('M346 384L690 264', light(base, 0.6), 10, { opacity: 0.8 }),
      line('M420 400L440 622M560 350L572 572', dark(base, 0.3), 6, { opacity: 0.4 }),
      path(
        'M150 460L204 492V478L330 540V660L150 576z',
        s.linear('d', [0, light(base, 0.4)], [0.6, light(base, 0.06)], [1, dark(base, 0.12)]),
      ),
      polygon(
        [
          [176, 508],
          [304, 570],
          [304, 622],
          [176, 560],
        ],
        '#f4f5f2',
      ),
      line('M192 530l96 46M192 548l62 30', '#8d979a', 5),
      line('M150 300L520 190L690 250', light(base, 0.45), 9),
      line('M330 372L330 540', light(base, 0.45), 9),
    ),
  );
  return s.toString();
}

export function euroContainer(): string {
  const s = new Sheet();
  const base = '#8e989c';
  s.shadow(404, 640, 330, 36, 0.42);
  s.add(
    polygon(
      [
        [90, 290],
        [310, 190],
        [720, 270],
        [500, 384],
      ],
      dark(base, 0.5),
    ),
    polygon(
      [
        [310, 190],
        [720, 270],
        [700, 400],
        [320, 330],
      ],
      dark(base, 0.25),
    ),
    polygon(
      [
        [90, 290],
        [310, 190],
        [320, 330],
        [130, 400],
      ],
      dark(base, 0.4),
    ),
    polygon(
      [
        [90, 290],
        [500, 384],
        [486, 640],
        [112, 530],
      ],
      s.linear('d', [0, light(base, 0.4)], [0.5, base], [1, dark(base, 0.2)]),
    ),
    polygon(
      [
        [500, 384],
        [720, 270],
        [694, 506],
        [486, 640],
      ],
      s.linear('x', [0, dark(base, 0.2)], [1, dark(base, 0.42)]),
    ),
    line('M96 318L500 412L716 298', dark(base, 0.35), 6, { opacity: 0.7 }),
    line('M90 290L310 190L720 270L500 384z', light(base, 0.5), 14),
    line('M160 340L170 536M250 362L258 566M340 384L346 592M430 404L434 616', dark(base, 0.3), 8, {
      opacity: 0.45,
    }),
    polygon(
      [
        [572, 392],
        [654, 348],
        [650, 384],
        [570, 430],
      ],
      dark(base, 0.75),
    ),
    polygon(
      [
        [228, 452],
        [370, 488],
        [368, 548],
        [232, 508],
      ],
      '#f1f2ef',
    ),
    group('matrix(1 .25 0 1 0 0)', words(298, 426, 'STIVAR', 28, '#48524f')),
    words(400, 730, '600 × 400 × 220', 40, colour.ink),
  );
  return s.toString();
}

export function palletTruck(): string {
  const s = new Sheet();
  const base = '#d8a01e';
  const deep = dark(base, 0.3);
  s.shadow(390, 684, 360, 30, 0.42);
  s.add(
    line('M606 560L700 130', dark(base, 0.45), 30),
    line('M602 556L694 130', base, 20),
    line('M598 548L688 134', light(base, 0.55), 5),
    path(
      'M640 150l40 -70q30 -24 66 4l8 64q2 14 -10 14l-92 2q-14 -2 -12 -14zM668 136h58l-6 -40q-16 -12 -30 0z',
      s.linear('d', [0, '#4a5156'], [1, '#1d2124']),
      { 'fill-rule': 'evenodd' },
    ),
    line('M690 92l22 30', '#c4442d', 9),
    polygon(
      [
        [70, 612],
        [86, 588],
        [520, 560],
        [560, 576],
        [560, 606],
      ],
      s.linear('y', [0, light(base, 0.4)], [1, base]),
    ),
    polygon(
      [
        [40, 652],
        [60, 626],
        [560, 598],
        [600, 616],
        [600, 648],
        [90, 664],
      ],
      s.linear('y', [0, light(base, 0.5)], [0.4, base], [1, deep]),
    ),
    circle(150, 660, 22, '#22272a'),
    circle(150, 660, 12, '#c9752e'),
    circle(196, 658, 22, '#22272a'),
    circle(196, 658, 12, '#c9752e'),
    path(
      'M520 610V478q0 -20 22 -22h80q24 2 26 24l8 140z',
      s.linear('d', [0, light(base, 0.4)], [0.5, base], [1, deep]),
    ),
    rect(566, 410, 42, 130, s.bar('#8b959a', 'x'), { rx: 8 }),
    rect(574, 372, 26, 44, s.bar('#d3d9dc', 'x')),
    circle(606, 648, 46, '#1d2124'),
    circle(606, 648, 36, s.face('#c9752e')),
    circle(606, 648, 14, '#8b959a'),
    words(300, 634, '2500 kg', 30, dark(base, 0.75), { transform: 'rotate(-3 300 634)' }),
  );
  return s.toString();
}

export function ratchetStrap(): string {
  const s = new Sheet();
  const web = '#d8642b';
  s.shadow(404, 664, 310, 34, 0.38);
  const rolls = [150, 132, 114, 96, 78, 60].map(
    (r) =>
      circle(540, 480, r, 'none', { stroke: dark(web, 0.5), 'stroke-width': 17 }) +
      circle(540, 478, r, 'none', { stroke: web, 'stroke-width': 12 }) +
      circle(538, 475, r, 'none', { stroke: light(web, 0.5), 'stroke-width': 2.5, opacity: 0.7 }),
  );
  s.add(
    line('M96 300L520 340', dark(web, 0.35), 74, { 'stroke-linecap': 'butt' }),
    line('M96 296L520 336', web, 68, { 'stroke-linecap': 'butt' }),
    line('M96 280L520 320M96 312L520 352', dark(web, 0.4), 4, { 'stroke-dasharray': '12 8', opacity: 0.6 }),
    ...rolls,
    circle(540, 480, 46, '#e6e9e5'),
    group(
      'translate(300 316) rotate(6)',
      rect(-130, -66, 250, 30, s.bar('#b9c1c6'), { rx: 8 }),
      rect(-130, 40, 250, 30, s.bar('#8d979c'), { rx: 8 }),
      rect(-104, -44, 190, 92, s.linear('y', [0, '#4a5156'], [1, '#22272a']), { rx: 8 }),
      circle(-96, 0, 44, s.face('#b9c1c6'), {
        stroke: '#596167',
        'stroke-width': 9,
        'stroke-dasharray': '13 9',
      }),
      circle(-96, 0, 20, '#39434a'),
      rect(96, -76, 40, 156, s.bar('#33393d', 'x'), { rx: 16 }),
    ),
    line('M96 300Q50 300 44 250T96 200', dark('#aab2b6', 0.3), 17),
    line('M94 296Q54 294 48 250T94 204', '#d9dee0', 6),
    words(240, 640, '50 mm × 8 m', 40, colour.ink),
    words(240, 694, '5000 daN', 34, colour.ink, { 'font-weight': 400 }),
  );
  return s.toString();
}

export function stretchFilm(): string {
  const s = new Sheet();
  const film = s.linear(
    'x',
    [0, '#8fa8ad'],
    [0.12, '#d6e3e5'],
    [0.28, '#ffffff'],
    [0.45, '#cfdde0'],
    [0.75, '#9fb4b9'],
    [0.92, '#7f979d'],
    [1, '#b5c6ca'],
  );
  s.shadow(404, 700, 200, 32, 0.4);
  s.add(
    path(
      'M520 160q120 20 150 30l-14 430q-80 20 -136 44z',
      s.linear('x', [0, '#cfdde0', 0.75], [1, '#eef5f6', 0.25]),
    ),
    rect(344, 84, 112, 620, s.bar('#c79a63', 'x'), { rx: 8 }),
    ellipse(400, 86, 56, 14, s.face('#d8b27c')),
    ellipse(400, 87, 40, 9, '#6b4f2b'),
    path('M260 150q140 -40 280 0v500q-140 40 -280 0z', film),
    ellipse(400, 150, 140, 28, s.linear('d', [0, '#eef5f6'], [1, '#a9bec3'])),
    ellipse(400, 150, 100, 19, 'none', { stroke: '#8fa8ad', 'stroke-width': 2 }),
    ellipse(400, 150, 76, 14, 'none', { stroke: '#8fa8ad', 'stroke-width': 2 }),
    ellipse(400, 150, 57, 12, '#a77d47'),
    rect(344, 92, 112, 56, s.bar('#c79a63', 'x')),
    ellipse(400, 90, 56, 14, s.face('#d8b27c')),
    ellipse(400, 91, 40, 9, '#6b4f2b'),
    line('M300 180V640M508 176V646', '#ffffff', 7, { opacity: 0.6 }),
    words(400, 420, '500 mm', 40, '#5d757b'),
    words(400, 468, '23 µm', 32, '#5d757b', { 'font-weight': 400 }),
  );
  return s.toString();
}
