import { colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';

const zinc = colour.zinc;
const brass = '#cfc8b4';

/** A hexagon of a fitting that lies along x: three faces, the middle one brightest. */
function hexagon(s: Sheet, x: number, width: number, r: number, base: string): string {
  return (
    rect(x, -r, width, r * 0.55, s.linear('y', [0, dark(base, 0.3)], [1, light(base, 0.35)]), { rx: 3 }) +
    rect(
      x - 2,
      -r * 0.5,
      width + 4,
      r,
      s.linear('y', [0, light(base, 0.72)], [0.5, light(base, 0.2)], [1, dark(base, 0.06)]),
      { rx: 3 },
    ) +
    rect(x, r * 0.47, width, r * 0.53, s.linear('y', [0, dark(base, 0.28)], [1, dark(base, 0.52)]), { rx: 3 })
  );
}
/** A pipe thread along x. */
function pipe(s: Sheet, x: number, length: number, r: number, base: string): string {
  const teeth = Math.round(length / 12);
  return (
    rect(x, -r, length, r * 2, s.bar(base)) +
    line(
      Array.from({ length: teeth }, (_, i) => `M${x + 6 + i * 12} ${-r}l-4 ${r * 2}`).join(''),
      dark(base, 0.62),
      4,
      { opacity: 0.6, 'stroke-linecap': 'butt' },
    ) +
    line(
      Array.from({ length: teeth }, (_, i) => `M${x + 10 + i * 12} ${-r}l-4 ${r * 2}`).join(''),
      light(base, 0.7),
      2,
      { opacity: 0.6, 'stroke-linecap': 'butt' },
    )
  );
}
const laid = 'translate(400 392) rotate(-30)';

export function hydraulicHose({ dn, layers }: { dn: number; layers: number }): string {
  const s = new Sheet();
  const base = '#2b2f33';
  const w = 62 + dn * 2.4;
  s.shadow(404, 650, 300, 34, 0.36);
  const curve = 'M96 330C150 150 430 110 560 230C640 310 560 400 470 430';
  const braid = (x: number, length: number, r: number) => {
    const lines = Array.from(
      { length: Math.floor((length - 14) / 11) + 1 },
      (_, i) => `M${x + i * 11} ${-r}l14 ${2 * r}M${x + 14 + i * 11} ${-r}l-14 ${2 * r}`,
    ).join('');
    return rect(x, -r, length, r * 2, s.bar('#a9b2b7')) + line(lines, '#4d565b', 2.4, { opacity: 0.75 });
  };
  const r = w / 2;
  s.add(
    line(curve, dark(base, 0.6), w + 4, { 'stroke-linecap': 'butt' }),
    line(curve, base, w, { 'stroke-linecap': 'butt' }),
    line(curve, light(base, 0.16), w * 0.55, { transform: 'translate(-5 -7)', 'stroke-linecap': 'butt' }),
    line(curve, light(base, 0.42), w * 0.1, {
      transform: `translate(${-r * 0.35} ${-r * 0.45})`,
      'stroke-linecap': 'butt',
      opacity: 0.8,
    }),
    line('M230 196C320 160 430 160 520 220', '#d8dcdc', 5, {
      'stroke-dasharray': '46 12 20 12',
      opacity: 0.75,
    }),
    // The cut end, stripped layer by layer: cover, braid, (rubber, second braid,) tube.
    group(
      'translate(480 424) rotate(160)',
      rect(-10, -r, 70, r * 2, s.bar(base)),
      braid(56, 90, r * 0.84),
      ...(layers === 2
        ? [rect(142, -r * 0.76, 44, r * 1.52, s.bar('#3b4044')), braid(182, 76, r * 0.7)]
        : []),
      rect(layers === 2 ? 254 : 142, -r * 0.58, 74, r * 1.16, s.bar('#1d2124')),
      ellipse(layers === 2 ? 328 : 216, 0, r * 0.2, r * 0.58, '#3b4044'),
      ellipse(layers === 2 ? 330 : 218, 0, r * 0.13, r * 0.38, '#0b0d0e'),
    ),
    words(560, 724, `DN${dn} · ${layers}SN`, 46, colour.ink),
  );
  return s.toString();
}

const fraction: Record<string, number> = { '1/8': 0.72, '1/4': 0.84, '3/8': 0.96, '1/2': 1.08 };

export function nipple({ size }: { size: string }): string {
  const s = new Sheet();
  const k = fraction[size] ?? 1;
  s.shadow(414, 640, 260 * k, 30, 0.32);
  s.add(
    group(
      `${laid} scale(${k})`,
      pipe(s, -250, 180, 78, zinc),
      rect(-76, -66, 20, 132, s.bar(dark(zinc, 0.1))),
      pipe(s, 76, 174, 78, zinc),
      rect(56, -66, 22, 132, s.bar(dark(zinc, 0.1))),
      hexagon(s, -60, 120, 122, zinc),
      ellipse(-250, 0, 26, 78, s.linear('y', [0, light(zinc, 0.5)], [1, dark(zinc, 0.3)])),
      ellipse(-249, 0, 19, 57, s.linear('y', [0, dark(zinc, 0.6)], [1, dark(zinc, 0.15)])),
      ellipse(-247, 0, 12, 36, '#22282b'),
    ),
    words(590, 716, `G ${size}″`, 48, colour.ink),
  );
  return s.toString();
}

export function quickCoupling(): string {
  const s = new Sheet();
  s.shadow(410, 660, 320, 30, 0.32);
  s.add(
    group(
      'translate(270 470) rotate(-30)',
      hexagon(s, -190, 90, 84, zinc),
      rect(-104, -78, 60, 156, s.bar(zinc)),
      rect(-50, -98, 190, 196, s.bar(zinc), { rx: 10 }),
      line(Array.from({ length: 7 }, (_, i) => `M${-30 + i * 13} -96v192`).join(''), dark(zinc, 0.5), 5, {
        opacity: 0.5,
      }),
      rect(70, -98, 22, 196, s.bar('#c4442d')),
      ellipse(140, 0, 32, 96, s.linear('y', [0, light(zinc, 0.5)], [1, dark(zinc, 0.35)])),
      ellipse(141, 0, 21, 64, '#262c30'),
      ellipse(143, 0, 10, 30, s.face(zinc)),
    ),
    group(
      'translate(546 306) rotate(-30)',
      path('M-106 -36L-86 -56H-20V56H-86L-106 36z', s.bar(colour.stainless)),
      rect(-66, -48, 18, 96, s.bar(dark(colour.stainless, 0.3))),
      rect(-22, -74, 40, 148, s.bar(zinc), { rx: 5 }),
      hexagon(s, 16, 80, 84, zinc),
      pipe(s, 96, 84, 62, zinc),
      ellipse(-106, 0, 11, 36, s.face(zinc)),
    ),
    words(570, 700, 'G 1/2″', 48, colour.ink),
  );
  return s.toString();
}

export function pushIn({ tube, size }: { tube: number; size: string }): string {
  const s = new Sheet();
  const k = 0.74 + tube * 0.026;
  s.shadow(414, 640, 250 * k, 30, 0.32);
  s.add(
    group(
      `${laid} scale(${k})`,
      rect(
        196,
        -40,
        190,
        80,
        s.linear('y', [0, '#1f4f8a'], [0.27, '#8fb8ea'], [0.5, '#2d6cb5'], [1, '#17406f']),
        { opacity: 0.9 },
      ),
      pipe(s, -246, 136, 70, brass),
      rect(-120, -62, 24, 124, s.bar('#2b2f33'), { rx: 10 }),
      hexagon(s, -98, 96, 108, brass),
      rect(-4, -92, 158, 184, s.bar(brass), { rx: 10 }),
      rect(40, -92, 8, 184, s.bar(dark(brass, 0.25)), { opacity: 0.6 }),
      rect(150, -66, 34, 132, s.bar('#2d6cb5'), { rx: 6 }),
      rect(180, -78, 24, 156, s.bar('#2d6cb5'), { rx: 8 }),
      ellipse(-246, 0, 23, 70, s.linear('y', [0, light(brass, 0.5)], [1, dark(brass, 0.35)])),
      ellipse(-244, 0, 13, 40, '#3a352a'),
    ),
    words(570, 716, `${tube} mm – G ${size}″`, 44, colour.ink),
  );
  return s.toString();
}

export function tubeCoil({ colour: base, outer }: { colour: string; outer: number }): string {
  const s = new Sheet();
  const w = 14 + outer * 1.7;
  s.shadow(404, 650, 270, 38, 0.38);
  const bright = light(base, base === '#2b2f33' ? 0.45 : 0.65);
  const ring = (rx: number, y: number) => {
    const d = `M${400 - rx} ${y}a${rx} ${rx * 0.9} 0 1 0 ${2 * rx} 0a${rx} ${rx * 0.9} 0 1 0 ${-2 * rx} 0`;
    return (
      line(d, dark(base, 0.5), w + 2) +
      line(d, base, w - 2) +
      line(d, bright, w * 0.22, { transform: `translate(${-w * 0.14} ${-w * 0.2})`, opacity: 0.85 })
    );
  };
  const turns = Math.round(118 / w);
  let coil = ring(238, 420) + ring(238 - (turns - 1) * w, 420);
  for (let i = 0; i < turns; i++) coil += ring(238 - i * w * 0.98, 384);
  const end = 'M238 552Q360 680 600 640L690 616';
  s.add(
    coil,
    line(end, dark(base, 0.5), w + 2, { 'stroke-linecap': 'butt' }),
    line(end, base, w - 2, { 'stroke-linecap': 'butt' }),
    line(end, bright, w * 0.2, {
      transform: `translate(0 ${-w * 0.22})`,
      opacity: 0.85,
      'stroke-linecap': 'butt',
    }),
    group(
      'translate(690 616) rotate(-14)',
      ellipse(0, 0, w * 0.2, w * 0.52, light(base, 0.2)),
      ellipse(1, 0, w * 0.12, w * 0.32, dark(base, 0.75)),
    ),
    ...[-40, 200].map((turn) =>
      group(
        `translate(400 384) rotate(${turn}) translate(180 0)`,
        rect(-72, -12, 150, 24, s.linear('y', [0, '#ffffff'], [1, '#c3c9c6']), { rx: 4 }),
      ),
    ),
    words(400, 396, `Ø ${outer}`, 48, colour.ink),
  );
  return s.toString();
}

export function blowGun(): string {
  const s = new Sheet();
  const base = '#2d5f94';
  s.shadow(420, 690, 250, 30, 0.36);
  s.add(
    rect(60, 246, 260, 20, s.bar(colour.stainless), { rx: 6 }),
    rect(44, 242, 40, 28, s.bar('#2b2f33'), { rx: 8 }),
    rect(300, 230, 50, 52, s.bar(brass), { rx: 5 }),
    path(
      'M346 214h150q60 -4 92 30q26 30 40 110l40 220q6 40 -34 44h-56q-24 -4 -28 -30l-46 -196q-10 -44 -50 -48H346z',
      s.linear('d', [0, light(base, 0.45)], [0.45, base], [1, dark(base, 0.45)]),
    ),
    path('M556 330q20 60 30 110l22 120', 'none', {
      stroke: light(base, 0.55),
      'stroke-width': 9,
      'stroke-linecap': 'round',
      opacity: 0.5,
    }),
    path(
      'M392 346h34q24 80 66 190q6 24 -12 30q-16 2 -24 -20q-46 -110 -64 -200z',
      s.linear('x', [0, '#d2553b'], [1, '#8c301f']),
    ),
    path('M470 214q-6 -60 50 -64q52 0 52 44l-20 6q0 -28 -30 -30q-30 0 -30 46z', s.bar('#8b959a')),
    group('translate(616 618) rotate(76)', hexagon(s, -6, 44, 40, brass), pipe(s, 38, 50, 26, brass)),
    words(510, 300, 'AERUN', 32, '#dbe7f4'),
    words(240, 690, 'G 1/4″', 46, colour.ink),
  );
  return s.toString();
}
