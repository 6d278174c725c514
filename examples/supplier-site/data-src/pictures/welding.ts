import { circle, colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';

const livery = '#b3402a';
const shell = '#33393d';

export function wireSpool({ d }: { d: number }): string {
  const s = new Sheet();
  const wire = colour.copper;
  s.shadow(404, 668, 260, 36, 0.42);
  const turns = Array.from({ length: 13 }, (_, i) =>
    circle(0, 0, 126 + i * 7.4, 'none', {
      stroke: i % 2 ? light(wire, 0.45) : dark(wire, 0.35),
      'stroke-width': 2,
      opacity: 0.55,
    }),
  );
  let spokes = '';
  for (let i = 0; i < 6; i++)
    spokes += group(`rotate(${i * 60})`, path('M-15 -120L-11 -238h22L15 -120z', s.bar('#2b2f33', 'x')));
  s.add(
    group(
      'translate(400 392)',
      circle(34, 10, 254, dark(shell, 0.5)),
      circle(20, 6, 226, dark(wire, 0.5)),
      circle(0, 0, 254, s.linear('d', [0, light(shell, 0.3)], [0.5, shell], [1, dark(shell, 0.4)])),
      circle(0, 0, 234, s.linear('d', [0, light(wire, 0.45)], [0.45, wire], [1, dark(wire, 0.4)])),
      ...turns,
      spokes,
      circle(0, 0, 124, s.linear('d', [0, light(shell, 0.3)], [1, dark(shell, 0.4)])),
      circle(0, 0, 104, '#f1f2ee'),
      circle(0, 0, 104, 'none', { stroke: livery, 'stroke-width': 12 }),
      words(0, -48, 'ARKVELT', 24, livery),
      words(0, 72, `SG2 ${String(d).replace('.', ',')}`, 26, '#2b3134'),
      circle(0, 0, 32, '#22272a'),
      circle(0, 2, 26, '#d9dddb'),
    ),
    words(400, 746, `Ø ${String(d).replace('.', ',')} mm · 15 kg`, 38, colour.ink),
  );
  return s.toString();
}

export function electrodes({ d }: { d: number }): string {
  const s = new Sheet();
  s.shadow(410, 668, 300, 30, 0.34);
  let rods = '';
  for (let i = 0; i < 5; i++) {
    rods += group(
      `translate(${i * 8 - 30} ${i * 40 - 86}) rotate(${i - 3})`,
      rect(-320, -9 - d, 540, 18 + 2 * d, s.bar('#a9a49a'), { rx: 3 }),
      rect(216, -6 - d / 2, 78, 12 + d, s.bar('#b9c1c6'), { rx: 3 }),
      rect(196, -9 - d, 22, 18 + 2 * d, s.bar('#c4442d')),
    );
  }
  s.add(
    group('translate(420 330) rotate(-28)', rods),
    path('M120 470l330 -60l210 70v130l-330 66l-210 -80z', '#8c301f'),
    path('M120 470l330 -60l210 70l-330 70z', s.linear('d', [0, light(livery, 0.4)], [1, livery])),
    path('M120 470l210 80v126l-210 -80z', s.linear('x', [0, livery], [1, dark(livery, 0.2)])),
    path('M330 550l330 -70v130l-330 66z', s.linear('x', [0, dark(livery, 0.3)], [1, dark(livery, 0.48)])),
    group(
      'matrix(1 -.21 0 1 0 0)',
      words(494, 690, 'ARKVELT', 44, '#fbeee6'),
      words(494, 728, 'E7018', 32, '#fbeee6', { 'font-weight': 400 }),
    ),
    words(640, 730, `Ø ${String(d).replace('.', ',')}`, 40, colour.ink),
  );
  return s.toString();
}

export function rodTube(): string {
  const s = new Sheet();
  s.shadow(430, 660, 320, 30, 0.34);
  const rods = Array.from({ length: 9 }, (_, i) =>
    rect(250, -44 + i * 10, 130 + ((i * 37) % 50), 8, s.bar('#c9ced1'), { rx: 3 }),
  ).join('');
  s.add(
    group(
      'translate(380 396) rotate(-34)',
      rods,
      rect(-340, -62, 600, 124, s.bar('#2f6f8f')),
      ellipse(260, 0, 20, 62, dark('#2f6f8f', 0.55)),
      rect(262, -34, 40, 68, 'none'),
      rect(-356, -66, 70, 132, s.bar('#f1f2ee'), { rx: 6 }),
      rect(-200, -62, 330, 124, s.linear('y', [0, '#cdd2d0'], [0.3, '#ffffff'], [1, '#aab1af'])),
      words(-36, -2, 'ARKVELT', 44, livery),
      words(-36, 40, 'WIG 308LSi  1,6', 28, '#2b3134', { 'font-weight': 400 }),
      ...Array.from({ length: 9 }, (_, i) =>
        rect(244, -44 + i * 10, 120 + ((i * 37) % 50), 8, s.bar('#c9ced1'), { rx: 3 }),
      ),
    ),
    words(610, 722, '5 kg', 44, colour.ink),
  );
  return s.toString();
}

export function tungsten(): string {
  const s = new Sheet();
  const steel = '#98a1a7';
  s.shadow(404, 646, 290, 32, 0.34);
  let rods = '';
  for (let i = 0; i < 6; i++) {
    rods += group(
      `translate(${150 + i * 12} ${236 + i * 36}) rotate(-4)`,
      path('M0 -9h430l54 9l-54 9H0z', s.bar(steel)),
      rect(0, -9, 70, 18, s.bar('#5f8fd0')),
    );
  }
  s.add(
    rect(132, 480, 540, 150, s.linear('y', [0, '#f7f8f6'], [1, '#cfd4d2']), { rx: 14 }),
    rect(132, 480, 540, 50, s.linear('y', [0, light(livery, 0.2)], [1, dark(livery, 0.1)]), { rx: 14 }),
    rect(132, 510, 540, 20, dark(livery, 0.05)),
    rods,
    words(402, 600, 'WL20  2,4 × 175', 42, '#2b3134'),
    words(402, 732, '10 ×', 40, colour.ink),
  );
  return s.toString();
}

export function inverter({ mig }: { mig: boolean }): string {
  const s = new Sheet();
  const [w, h] = mig ? [420, 450] : [400, 330];
  const [x, y] = [400 - w / 2 - 30, 672 - h];
  s.shadow(410, 684, 330, 34, 0.44);
  s.add(
    path(
      `M${x + w} ${y + 26}l92 -30v${h - 40}l-92 44z`,
      s.linear('x', [0, dark(livery, 0.28)], [1, dark(livery, 0.5)]),
    ),
    line(
      Array.from({ length: 6 }, (_, i) => `M${x + w + 16} ${y + 90 + i * 26}l58 -20`).join(''),
      '#1b1214',
      8,
      { opacity: 0.6 },
    ),
    path(`M${x} ${y + 26}l92 -30h${w}l-92 30z`, light(livery, 0.3)),
    line(`M${x + 90} ${y + 8}v-40q0 -26 26 -28h${w - 140}q28 2 28 26v36`, '#1d2124', 26),
    line(`M${x + 92} ${y + 4}v-36q0 -22 24 -24h${w - 142}`, '#596167', 6, { opacity: 0.7 }),
    rect(
      x,
      y + 24,
      w,
      h - 24,
      s.linear('d', [0, light(livery, 0.3)], [0.5, livery], [1, dark(livery, 0.3)]),
      { rx: 14 },
    ),
    rect(x + 22, y + 48, w - 44, h - 72, s.linear('y', [0, light(shell, 0.2)], [1, dark(shell, 0.4)]), {
      rx: 10,
    }),
    rect(x + 46, y + 72, 150, 70, '#101517', { rx: 6 }),
    words(x + 121, y + 127, mig ? '200' : '160', 56, '#f3a24a', {
      'font-family': "'DejaVu Sans Mono', Menlo, Consolas, monospace",
    }),
    words(x + w - 106, y + 116, 'ARKVELT', 32, '#e9edee'),
    ...[0, 1, 2].map((i) => circle(x + 60 + i * 30, y + 164, 6, i ? '#4a5358' : '#5fd08a')),
    ...(mig ? [x + w - 150, x + w - 66] : [x + w - 106]).map((cx) =>
      group(
        `translate(${cx} ${y + 194})`,
        circle(0, 0, 38, '#14181a'),
        circle(0, 0, 31, s.face('#7b858a')),
        rect(-4, -30, 8, 24, '#ffffff', { rx: 3 }),
      ),
    ),
    ...[x + 96, x + w - 96].map((cx, i) =>
      group(
        `translate(${cx} ${y + h - 62})`,
        circle(0, 0, 34, '#14181a'),
        circle(0, 0, 26, s.face(i ? '#2b2f33' : '#c4442d')),
        circle(0, 0, 12, '#0c0f10'),
      ),
    ),
    words(x + 150, y + h - 50, '+', 36, '#c9d0d2'),
    words(x + w - 150, y + h - 50, '−', 36, '#c9d0d2'),
  );
  if (mig)
    s.add(
      group(
        `translate(${x + w / 2} ${y + 310})`,
        circle(0, 0, 46, '#14181a'),
        circle(0, 0, 38, s.face(colour.brass)),
        circle(0, 0, 22, '#3a2f18'),
      ),
    );
  return s.toString();
}

export function weldingHelmet(): string {
  const s = new Sheet();
  s.shadow(404, 702, 210, 32, 0.42);
  s.add(
    path('M232 250Q180 290 190 400L214 420z', dark(shell, 0.5)),
    path('M568 250Q620 290 610 400L586 420z', dark(shell, 0.6)),
    path(
      'M400 90Q560 94 588 250Q602 380 566 520Q520 660 400 700Q280 660 234 520Q198 380 212 250Q240 94 400 90z',
      s.linear('x', [0, dark(shell, 0.2)], [0.18, light(shell, 0.35)], [0.45, shell], [1, dark(shell, 0.55)]),
    ),
    path(
      'M400 100Q540 104 572 230Q490 190 400 190Q310 190 228 230Q260 104 400 100z',
      s.linear('d', [0, light(livery, 0.35)], [0.5, livery], [1, dark(livery, 0.4)]),
    ),
    path(
      'M244 276q156 -44 312 0q14 86 -6 156q-150 40 -300 0q-20 -70 -6 -156z',
      s.linear('y', [0, dark(shell, 0.5)], [1, light(shell, 0.08)]),
    ),
    rect(286, 298, 228, 122, '#0a0f0c', { rx: 12 }),
    rect(
      298,
      308,
      204,
      102,
      s.linear('d', [0, '#3f7a5a'], [0.45, '#16402c'], [0.5, '#0d2a1d'], [1, '#1d5238']),
      { rx: 6 },
    ),
    path('M298 308h96l-60 102h-36z', '#bfe6cf', { opacity: 0.14 }),
    ...[268, 532].flatMap((x) => [circle(x, 330, 8, '#10241a'), circle(x, 384, 8, '#10241a')]),
    path('M300 500q100 36 200 0M306 536q94 34 188 0M316 572q84 32 168 0', 'none', {
      stroke: '#0d1113',
      'stroke-width': 10,
      'stroke-linecap': 'round',
      opacity: 0.6,
    }),
    circle(206, 330, 26, s.face('#596167')),
    circle(594, 330, 26, s.face('#3a4146')),
    words(400, 164, 'ARKVELT', 34, '#fbeee6'),
  );
  return s.toString();
}

export function torch(): string {
  const s = new Sheet();
  s.shadow(420, 668, 300, 28, 0.3);
  s.add(
    line('M560 470C700 470 740 560 650 610S330 640 250 610', dark(shell, 0.3), 44),
    line('M560 466C696 468 730 556 646 600S330 632 250 602', light(shell, 0.25), 8, { opacity: 0.7 }),
    rect(150, 566, 110, 84, s.bar(colour.brass), { rx: 8 }),
    rect(110, 590, 44, 36, s.bar(colour.brass), { rx: 4 }),
    rect(230, 558, 40, 100, s.bar(shell), { rx: 8 }),
    line('M196 300C200 200 300 180 350 270L380 320', dark('#c9a452', 0.4), 40),
    line('M196 300C200 200 300 180 350 270L380 320', '#c9a452', 32),
    line('M188 296C194 196 296 172 346 258', light('#c9a452', 0.7), 7, { opacity: 0.8 }),
    path('M166 290h62l-6 108h-50z', s.bar('#b9754a', 'x')),
    rect(184, 396, 26, 26, s.bar(colour.copper, 'x')),
    rect(194, 420, 6, 34, '#c9b08f'),
    path(
      'M352 296l60 -40q20 -8 34 8l150 172q14 30 -14 52q-34 20 -56 -4L354 340q-16 -24 -2 -44z',
      s.linear('d', [0, light(livery, 0.4)], [0.5, livery], [1, dark(livery, 0.4)]),
    ),
    path(
      'M376 312l40 -26q12 -6 22 6l130 150q6 18 -10 26q-20 8 -30 -6L378 336q-8 -14 -2 -24z',
      s.linear('d', [0, light(shell, 0.3)], [1, dark(shell, 0.4)]),
    ),
    path(
      'M386 378l70 78q-18 22 -44 10l-36 -44q-10 -26 10 -44z',
      s.linear('d', [0, '#596167'], [1, '#15191b']),
    ),
    words(610, 732, 'MB15 · 4 m', 40, colour.ink),
  );
  return s.toString();
}
