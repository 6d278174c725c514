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
  tag,
} from './svg.js';

export function boot(): string {
  const s = new Sheet();
  const leather = '#4a4440';
  const trim = '#c4622d';
  const one =
    path(
      'M262 160q90 -26 166 0q-2 130 18 190q60 40 150 66q66 22 70 92v60H232q-12 -110 14 -200q20 -90 16 -208z',
      s.linear('d', [0, light(leather, 0.3)], [0.45, leather], [1, dark(leather, 0.45)]),
    ) +
    path('M262 160q90 -26 166 0q0 30 2 56q-84 20 -168 4z', s.linear('y', [0, '#6a625c'], [1, '#332f2c'])) +
    path(
      'M426 200l20 150q40 28 80 44l-26 40q-70 -20 -120 -70q-20 -80 -10 -160z',
      s.linear('x', [0, '#3a3532'], [1, '#2b2725']),
    ) +
    path(
      'M520 408q150 30 146 160H500q-24 -110 20 -160z',
      s.linear('d', [0, light('#2f2c2b', 0.35)], [0.5, '#2f2c2b'], [1, '#161514']),
    ) +
    path('M244 380q50 -20 92 0q20 90 -6 188h-96q-10 -100 10 -188z', dark(leather, 0.3)) +
    line('M246 392q40 -16 84 2M516 420q-30 60 -14 146', light(leather, 0.5), 3, {
      'stroke-dasharray': '8 6',
      opacity: 0.8,
    }) +
    [0, 1, 2, 3, 4]
      .map(
        (i) =>
          line(`M${386 + i * i * 4 + i * 4} ${236 + i * 36}l${64 + i * 7} ${i * 9 - 4}`, trim, 9) +
          circle(386 + i * i * 4 + i * 4, 236 + i * 36, 8, '#b9c1c6'),
      )
      .join('') +
    line('M280 252q60 20 90 170', trim, 6, { opacity: 0.9 }) +
    path(
      'M218 556h460q14 40 6 78q-4 12 -16 12H452q-20 -22 -60 -22h-20l-10 22H232q-14 0 -16 -12q-6 -40 2 -78z',
      s.linear('y', [0, '#3b4044'], [0.5, '#23272a'], [1, '#0f1112']),
    ) +
    line('M222 572h458', trim, 8) +
    line(
      Array.from({ length: 9 }, (_, i) => `M${470 + i * 24} 628v18`).join('') +
        'M250 628v18M280 628v18M310 628v18M340 628v18',
      '#0a0c0d',
      9,
      { 'stroke-linecap': 'butt' },
    );
  s.shadow(420, 660, 330, 34, 0.44);
  s.add(group('translate(-34 -46) scale(.98)', one), tagged(one), words(400, 740, 'S3 SRC', 42, colour.ink));
  return s.toString();
}
const tagged = (one: string): string => group('translate(24 6)', one);

export function vest({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  const band = s.linear(
    'x',
    [0, '#b9c0c2'],
    [0.3, '#f4f6f6'],
    [0.55, '#c7cecf'],
    [0.8, '#eef0f0'],
    [1, '#a5adaf'],
  );
  const cloth = s.linear(
    'x',
    [0, dark(base, 0.12)],
    [0.25, light(base, 0.22)],
    [0.48, base],
    [0.52, dark(base, 0.1)],
    [0.8, light(base, 0.06)],
    [1, dark(base, 0.26)],
  );
  s.shadow(400, 714, 230, 28, 0.34);
  s.add(
    path('M300 110Q400 160 500 110L520 130Q400 230 280 130z', dark(base, 0.5)),
    path(
      'M286 112L340 104Q360 220 396 300V706H196Q204 560 192 420Q190 360 232 300Q262 220 250 140zM514 112L460 104Q440 220 404 300V706H604Q596 560 608 420Q610 360 568 300Q538 220 550 140z',
      cloth,
    ),
    path(
      'M262 132L304 108Q318 260 316 440H262Q262 300 272 220zM538 132L496 108Q482 260 484 440H538Q538 300 528 220z',
      band,
    ),
    rect(194, 440, 202, 50, band),
    rect(404, 440, 202, 50, band),
    rect(197, 584, 199, 50, band),
    rect(404, 584, 199, 50, band),
    line(
      'M340 104Q360 220 396 300V706M460 104Q440 220 404 300V706M250 140Q262 220 232 300Q190 360 192 420M550 140Q538 220 568 300Q610 360 608 420',
      dark(base, 0.5),
      6,
      { opacity: 0.75 },
    ),
    line('M230 510Q236 560 228 580M570 510Q566 560 574 580M240 650Q246 680 240 700', dark(base, 0.4), 5, {
      opacity: 0.35,
    }),
  );
  return s.toString();
}

export function firstAid(): string {
  const s = new Sheet();
  s.shadow(404, 690, 270, 34, 0.42);
  s.add(
    path('M600 150l56 34v470l-56 30z', s.linear('x', [0, '#aeb6b4'], [1, '#8d9694'])),
    rect(160, 150, 440, 534, s.linear('d', [0, '#ffffff'], [0.5, '#f0f2f0'], [1, '#cdd3d0']), { rx: 10 }),
    rect(180, 170, 400, 494, 'none', { rx: 6, stroke: '#bcc4c1', 'stroke-width': 3 }),
    rect(290, 274, 180, 180, s.linear('d', [0, '#3fa36b'], [1, '#1f7a48']), { rx: 18 }),
    path('M358 300h44v42h42v44h-42v42h-44v-42h-42v-44h42z', '#ffffff'),
    words(380, 530, 'PRIM AJUTOR', 44, '#1f7a48'),
    words(380, 576, 'DIN 13157', 28, '#6a7573', { 'font-weight': 400 }),
    circle(552, 420, 17, s.face('#aab2b6')),
    rect(549, 412, 6, 16, '#2b3134'),
    rect(168, 230, 12, 60, s.bar('#9aa3a6', 'x'), { rx: 4 }),
    rect(168, 550, 12, 60, s.bar('#9aa3a6', 'x'), { rx: 4 }),
    rect(300, 120, 160, 32, 'none', { rx: 14, stroke: '#596167', 'stroke-width': 14 }),
    rect(286, 146, 188, 10, '#e6e9e6'),
  );
  return s.toString();
}

export function water(): string {
  const s = new Sheet();
  s.shadow(404, 706, 300, 34, 0.4);
  const one = tag(
    'g',
    { id: 'b' },
    group(
      '',
      path(
        'M-46 400V130Q-46 70 -18 46V20h36v26Q46 70 46 130v270q0 14 -14 14h-64q-14 0 -14 -14z',
        s.linear('x', [0, '#8fc3d8'], [0.2, '#e9f7fb'], [0.5, '#b9dfec'], [0.85, '#7fb4ca'], [1, '#a9d5e4']),
      ),
      line('M-44 300q44 14 88 0M-44 340q44 14 88 0M-44 378q44 14 88 0', '#6fa5bb', 4, { opacity: 0.5 }),
      rect(-46, 150, 92, 110, s.bar('#1f6f96', 'x')),
      path('M-40 226l26 -40l18 22l16 -30l26 48z', '#e8f4f8', { opacity: 0.9 }),
      rect(-20, 0, 40, 28, s.bar('#2d6cb5', 'x'), { rx: 4 }),
    ),
  );
  const bottle = (x: number, y: number) => `<use href="#b" x="${x}" y="${y}"/>`;
  s.add(
    tag('defs', {}, one),
    ...[0, 1, 2, 3].map((i) => bottle(256 + i * 100, 232)),
    ...[0, 1, 2, 3].map((i) => bottle(234 + i * 100, 262)),
    ...[0, 1, 2, 3].map((i) => bottle(212 + i * 100, 292)),
    polygon(
      [
        [160, 440],
        [210, 330],
        [610, 270],
        [640, 640],
        [560, 706],
        [160, 706],
      ],
      '#ffffff',
      { opacity: 0.1 },
    ),
    line('M170 690L250 440M540 690L600 400', '#ffffff', 10, { opacity: 0.5 }),
    ellipse(362, 700, 200, 8, '#5b8ea3', { opacity: 0.3 }),
    words(400, 160, '12 × 0,5 l', 48, colour.ink),
  );
  return s.toString();
}
