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
  tag,
} from './svg.js';

const chrome = '#b9c1c6';
const laid = 'translate(400 396) rotate(-36)';

export function spanner({ size }: { size: number }): string {
  const s = new Sheet();
  const k = 0.86 + size / 110;
  const steel = s.linear('y', [0, light(chrome, 0.6)], [0.5, chrome], [1, dark(chrome, 0.4)]);
  s.shadow(420, 650, 300, 28, 0.26);
  s.add(
    group(
      `${laid} scale(${k})`,
      path(
        'M-196 -26C-214 -70 -262 -82 -304 -66L-318 -50L-262 -26Q-246 0 -262 26L-318 50L-304 66C-262 82 -214 70 -196 26Q-150 20 -90 22H150Q204 24 226 44A66 66 0 1 0 226 -44Q204 -24 150 -22H-90Q-150 -20 -196 -26z',
        steel,
        { stroke: dark(chrome, 0.45), 'stroke-width': 2 },
      ),
      path(
        'M-180 -8Q-140 -12 -90 -12H150Q176 -12 196 -6Q176 12 150 12H-90Q-140 12 -180 8z',
        s.linear('y', [0, dark(chrome, 0.22)], [1, light(chrome, 0.5)]),
      ),
      circle(272, 0, 66, 'none', { stroke: light(chrome, 0.7), 'stroke-width': 3, opacity: 0.7 }),
      polygon(
        regular(12, 45, 15).map(([x, y]) => [x + 272, y]),
        '#e6e9e5',
        { stroke: dark(chrome, 0.5), 'stroke-width': 6, 'stroke-linejoin': 'round' },
      ),
      words(20, 9, `${size}  CHROM-VANADIUM`, 22, dark(chrome, 0.55), { opacity: 0.85 }),
    ),
    words(612, 712, `${size} mm`, 46, colour.ink),
  );
  return s.toString();
}

export function screwdriver({
  tip,
  colour: base,
  length,
}: {
  tip: string;
  colour: string;
  length: number;
}): string {
  const s = new Sheet();
  const blade = 180 + length;
  const end = 60 + blade;
  const flat = tip.startsWith('SL');
  s.shadow(420, 650, 300, 28, 0.26);
  s.add(
    group(
      `${laid} translate(-30 0)`,
      rect(40, -17, blade, 34, s.bar(chrome), { rx: 3 }),
      flat
        ? path(
            `M${end - 26} -17l40 -10h42v54h-42l-40 -10z`,
            s.linear('y', [0, light('#5a6167', 0.4)], [1, dark('#5a6167', 0.4)]),
          )
        : path(`M${end - 26} -17h30l34 12v10l-34 12h-30z`, s.bar('#5a6167')),
      flat ? '' : line(`M${end + 2} -6h32M${end + 2} 6h32`, '#22272a', 4, { opacity: 0.8 }),
      polygon(
        regular(6, 30, 0).map(([x, y]) => [x * 0.7 + 34, y]),
        s.bar(chrome),
      ),
      path(
        'M-300 -46Q-318 -40 -318 0T-300 46Q-230 62 -140 52Q-70 46 -36 32Q-4 26 24 32V-32Q-4 -26 -36 -32Q-70 -46 -140 -52Q-230 -62 -300 -46z',
        s.bar('#2f3438'),
      ),
      path(
        'M-286 -44Q-220 -58 -140 -48Q-92 -42 -64 -30L-76 -16Q-180 -24 -286 -18z',
        s.linear('y', [0, light(base, 0.35)], [1, base]),
      ),
      path(
        'M-286 44Q-220 58 -140 48Q-92 42 -64 30L-76 16Q-180 24 -286 18z',
        s.linear('y', [0, base], [1, dark(base, 0.4)]),
      ),
      line('M-276 -6Q-170 -10 -84 -6', light('#2f3438', 0.4), 4, { opacity: 0.7 }),
      ellipse(-310, 0, 10, 36, s.face(base)),
    ),
    words(604, 712, tip.replace('.', ','), 50, colour.ink),
  );
  return s.toString();
}

export function socketSet(): string {
  const s = new Sheet();
  const shell = '#33393d';
  s.shadow(406, 690, 350, 34, 0.44);
  const socket =
    circle(0, 0, 35, '#14181b') + circle(0, 0, 30, s.face(chrome)) + polygon(regular(6, 18, 30), '#2a3034');
  const sockets = (y: number, r: number, count: number, step: number) =>
    Array.from({ length: count }, (_, i) => {
      const scale = ((r / 30) * (0.72 + (0.28 * i) / count)).toFixed(2);
      return `<use href="#k" transform="translate(${134 + i * step} ${y}) scale(${scale})"/>`;
    }).join('');
  s.add(
    rect(70, 130, 660, 262, s.linear('d', [0, light(shell, 0.22)], [1, dark(shell, 0.35)]), { rx: 22 }),
    rect(92, 150, 616, 226, s.linear('y', [0, dark(shell, 0.5)], [1, dark(shell, 0.2)]), { rx: 12 }),
    words(400, 284, 'KOVARO', 62, light(shell, 0.5), { opacity: 0.75 }),
    rect(70, 396, 660, 290, s.linear('d', [0, light(shell, 0.2)], [1, dark(shell, 0.4)]), { rx: 22 }),
    rect(92, 414, 616, 246, s.linear('y', [0, '#b3402a'], [1, '#8c301f']), { rx: 12 }),
    rect(120, 386, 70, 16, '#15191b', { rx: 6 }),
    rect(610, 386, 70, 16, '#15191b', { rx: 6 }),
    tag('defs', {}, tag('g', { id: 'k' }, socket)),
    sockets(458, 24, 12, 48),
    sockets(520, 30, 8, 58),
    // The two ratchets.
    rect(118, 574, 300, 26, s.bar(chrome), { rx: 13 }),
    rect(118, 572, 150, 30, s.bar('#2b2f33'), { rx: 15 }),
    circle(424, 587, 34, s.face(chrome)),
    circle(424, 587, 14, '#2b3134'),
    rect(118, 622, 210, 18, s.bar(chrome), { rx: 9 }),
    rect(118, 620, 110, 22, s.bar('#2b2f33'), { rx: 11 }),
    circle(334, 631, 20, s.face(chrome)),
    ...Array.from({ length: 14 }, (_, i) =>
      rect(494 + (i % 7) * 28, 570 + Math.floor(i / 7) * 44, 14, 34, s.bar('#6c757a', 'x'), { rx: 3 }),
    ),
    rect(626, 450, 62, 90, s.bar(chrome, 'x'), { rx: 6 }),
  );
  return s.toString();
}

export function pliers({ colour: base, cutter }: { colour: string; cutter: boolean }): string {
  const s = new Sheet();
  const steel = s.linear('x', [0, light(chrome, 0.5)], [0.5, dark(chrome, 0.1)], [1, dark(chrome, 0.5)]);
  const handle = (flip: number) =>
    group(
      `scale(${flip} 1)`,
      path(
        'M-14 6C-40 60 -104 110 -120 190C-134 262 -112 330 -86 352Q-62 366 -52 340C-66 280 -64 210 -44 160C-30 124 6 80 16 40z',
        s.linear('x', [0, light(base, 0.3)], [0.5, base], [1, dark(base, 0.42)]),
      ),
      line('M-96 190C-108 250 -94 306 -76 334', light(base, 0.6), 7, { opacity: 0.5 }),
      path('M-14 6l30 34q-4 22 -14 44l-44 -22q14 -26 28 -56z', s.bar(dark(base, 0.55), 'x')),
    );
  const jaw = cutter
    ? 'M-62 20Q-76 -40 -46 -92Q-20 -132 4 -146L0 -40L28 20z'
    : 'M-58 20Q-66 -50 -50 -110L-34 -214Q-20 -230 -2 -226V-30L28 20z';
  s.shadow(404, 722, 150, 26, 0.3);
  s.add(
    group(
      'translate(400 340)',
      handle(1),
      handle(-1),
      path(jaw, steel, { stroke: dark(chrome, 0.5), 'stroke-width': 2 }),
      group(
        'scale(-1 1)',
        path(jaw, s.linear('x', [0, dark(chrome, 0.2)], [1, light(chrome, 0.3)]), {
          stroke: dark(chrome, 0.5),
          'stroke-width': 2,
        }),
      ),
      cutter
        ? line('M0 -142V-34', '#2b3134', 5)
        : line('M0 -222V-120M0 -64V-34', '#2b3134', 4) +
            line('M-14 -206h28M-14 -192h28M-14 -178h28M-14 -164h28M-14 -150h28', dark(chrome, 0.55), 3) +
            ellipse(0, -92, 15, 28, '#3a4246'),
      circle(0, 8, 36, s.face(chrome), { stroke: dark(chrome, 0.5), 'stroke-width': 2 }),
      circle(0, 8, 19, s.linear('d', [0, dark(chrome, 0.3)], [1, light(chrome, 0.5)])),
    ),
    cutter ? words(618, 690, '1000 V', 46, colour.ink) : words(618, 690, '180 mm', 46, colour.ink),
  );
  return s.toString();
}

export function hammer(): string {
  const s = new Sheet();
  const steel = '#7d878d';
  s.shadow(420, 668, 280, 28, 0.28);
  s.add(
    group(
      'translate(392 400) rotate(42)',
      path(
        'M-20 -150Q-24 60 -30 200Q-34 290 -24 318H24Q34 290 30 200Q24 60 20 -150z',
        s.bar(colour.wood, 'x'),
      ),
      line('M-8 -90Q-10 120 -14 290M6 -60Q8 140 8 280', dark(colour.wood, 0.4), 2, { opacity: 0.4 }),
      path('M-25 -130h50l2 90h-54z', s.bar('#2f3438', 'x')),
      path(
        'M-112 -238h70q14 12 42 12t42 -12h34l92 34v30l-92 34h-34q-14 -12 -42 -12t-42 12h-70q-12 0 -12 -12v-74q0 -12 12 -12z',
        s.bar(steel),
      ),
      rect(-150, -252, 44, 112, s.bar(light(steel, 0.12)), { rx: 9 }),
      rect(-154, -244, 8, 96, s.bar(light(steel, 0.5)), { rx: 4 }),
      ellipse(0, -226, 20, 5, colour.wood),
      words(0, -178, '500 g', 24, dark(steel, 0.6)),
    ),
  );
  return s.toString();
}

export function caliper(): string {
  const s = new Sheet();
  const steel = '#c3c9cb';
  const marks = Array.from({ length: 31 }, (_, i) => `M${-150 + i * 15} -20v${i % 5 === 0 ? 22 : 13}`).join(
    '',
  );
  s.shadow(420, 640, 300, 28, 0.28);
  s.add(
    group(
      'translate(400 380) rotate(-20)',
      rect(-330, -26, 680, 56, s.bar(steel), { rx: 3 }),
      line(marks, '#39444a', 2),
      path(
        'M-330 -26v-64l-8 -34q-4 -10 8 0l44 74v24zM-330 30v206q18 4 30 -18l18 -120V30z',
        s.linear('x', [0, light(steel, 0.5)], [1, dark(steel, 0.3)]),
        { stroke: dark(steel, 0.5), 'stroke-width': 1.5 },
      ),
      path(
        'M-150 -26v-64l8 -34q4 -10 -8 0l-44 74v24zM-238 30v188q-14 18 -30 18V30z',
        s.linear('x', [0, dark(steel, 0.1)], [1, light(steel, 0.4)]),
        { stroke: dark(steel, 0.5), 'stroke-width': 1.5, transform: 'translate(24 0)' },
      ),
      rect(
        -250,
        -54,
        282,
        118,
        s.linear('y', [0, light('#3a4146', 0.3)], [0.3, '#3a4146'], [1, dark('#3a4146', 0.5)]),
        { rx: 14 },
      ),
      rect(-228, -38, 172, 62, s.linear('d', [0, '#aebdb0'], [1, '#d3ddd0']), { rx: 6 }),
      words(-146, 8, '42.18', 48, '#1d2422', {
        'font-family': "'DejaVu Sans Mono', Menlo, Consolas, monospace",
      }),
      words(-76, -18, 'mm', 16, '#1d2422'),
      circle(-28, -22, 12, '#c4442d'),
      circle(6, -22, 12, '#8b959a'),
      words(-140, 52, 'KOVARO', 18, '#aab4b8'),
      circle(40, 44, 24, s.face('#8b959a'), {
        stroke: '#565f64',
        'stroke-width': 5,
        'stroke-dasharray': '4 4',
      }),
      rect(344, -4, 60, 9, s.bar(steel)),
    ),
    words(612, 712, '0–150 mm', 42, colour.ink),
  );
  return s.toString();
}

export function tapeMeasure(): string {
  const s = new Sheet();
  const base = '#d8a01e';
  s.shadow(400, 662, 310, 34, 0.42);
  s.add(
    path('M470 594h222v44H440z', s.linear('y', [0, '#f7e9a6'], [0.5, '#f0d35e'], [1, '#c9a33a'])),
    line(
      Array.from({ length: 13 }, (_, i) => `M${680 - i * 11} 596v${i % 5 === 0 ? 26 : 14}`).join(''),
      '#2b2f33',
      2.5,
    ),
    path('M690 586h12v74q-20 4 -20 -10h8z', s.bar('#aab2b6', 'x')),
    path(
      'M150 648V330q0 -170 170 -170h80q170 0 170 170v250q0 68 -60 68z',
      s.linear('d', [0, light('#33393d', 0.3)], [0.4, '#33393d'], [1, dark('#33393d', 0.5)]),
    ),
    path(
      'M176 620V332q0 -146 146 -146h72q146 0 146 146v228q0 60 -54 60z',
      s.linear('d', [0, light(base, 0.45)], [0.45, base], [1, dark(base, 0.35)]),
    ),
    circle(354, 392, 128, s.linear('d', [0, dark(base, 0.3)], [1, light(base, 0.3)])),
    circle(354, 392, 118, '#f4f4ef'),
    words(354, 400, '5 m', 74, '#2b3134'),
    words(354, 448, '25 mm', 32, '#55605f', { 'font-weight': 400 }),
    words(354, 330, 'KOVARO', 26, '#c4442d'),
    path('M556 340h38q12 0 12 14v70q0 14 -12 14h-38z', s.bar('#c4442d', 'x')),
    path('M150 560h-14q-8 0 -8 -10v-90q0 -10 8 -10h14z', s.bar('#2b2f33', 'x')),
  );
  return s.toString();
}

export function torqueWrench(): string {
  const s = new Sheet();
  s.shadow(420, 650, 310, 28, 0.26);
  s.add(
    group(
      laid,
      rect(-170, -17, 420, 34, s.bar(chrome)),
      rect(-350, -30, 190, 60, s.bar('#2f3438'), { rx: 14 }),
      line(Array.from({ length: 15 }, (_, i) => `M${-338 + i * 10} -28v56`).join(''), '#12161a', 4, {
        opacity: 0.55,
      }),
      rect(-366, -22, 22, 44, s.bar('#c4442d'), { rx: 7 }),
      rect(-164, -24, 96, 48, s.bar(chrome), { rx: 4 }),
      line(
        Array.from({ length: 9 }, (_, i) => `M${-156 + i * 10} -10v${i % 3 ? 12 : 22}`).join(''),
        '#39444a',
        2.5,
      ),
      rect(-66, -20, 16, 40, s.bar('#c4442d'), { rx: 3 }),
      path(
        'M236 -17l30 -26q22 -14 54 -14a57 57 0 0 1 0 114q-32 0 -54 -14l-30 -26z',
        s.linear('y', [0, light(chrome, 0.6)], [0.5, chrome], [1, dark(chrome, 0.45)]),
        { stroke: dark(chrome, 0.45), 'stroke-width': 2 },
      ),
      circle(318, 0, 42, s.face(chrome), { stroke: dark(chrome, 0.4), 'stroke-width': 2 }),
      circle(318, 0, 20, s.linear('d', [0, dark(chrome, 0.45)], [1, light(chrome, 0.3)])),
      path('M276 -50l40 -10l-4 16l-34 8z', '#2b2f33'),
      words(90, 9, '40–200 Nm', 26, dark(chrome, 0.55)),
    ),
    words(600, 712, '1/2″', 50, colour.ink),
  );
  return s.toString();
}

export function hexKeys(): string {
  const s = new Sheet();
  const steel = '#50585e';
  s.shadow(404, 690, 250, 30, 0.36);
  for (let i = 0; i < 9; i++) {
    const w = 9 + i * 2.6;
    const x = 196 + i * 47;
    const top = 330 - i * 26;
    const d = `M${x} 590V${top + 24}q0 -24 24 -24h${34 + i * 3}`;
    s.add(
      line(d, dark(steel, 0.5), w + 2, { 'stroke-linecap': 'butt' }),
      line(d, steel, w, { 'stroke-linecap': 'butt' }),
      line(d, light(steel, 0.55), w * 0.28, {
        'stroke-linecap': 'butt',
        transform: `translate(${-w * 0.2} ${-w * 0.2})`,
      }),
    );
  }
  s.add(
    rect(150, 508, 500, 110, s.linear('y', [0, '#d2553b'], [0.3, '#c4442d'], [1, '#84291a']), { rx: 18 }),
    rect(150, 618, 500, 58, s.linear('y', [0, '#33393d'], [1, '#1d2124']), { rx: 16 }),
    ...['1,5', '2', '2,5', '3', '4', '5', '6', '8', '10'].map((label, i) =>
      words(196 + i * 47, 580, label, 24, '#f6e6e0'),
    ),
    words(400, 658, 'KOVARO', 28, '#aab4b8'),
  );
  return s.toString();
}
