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

const { round } = Math;

export function cableCoil({
  jacket,
  cores,
  thick,
}: {
  jacket: string;
  cores: number;
  thick: number;
}): string {
  const s = new Sheet();
  const earth = jacket === 'pe';
  const base = earth ? '#4d9a45' : jacket;
  const turns = Math.max(3, Math.round(132 / thick));
  s.shadow(404, 640, 270, 40, 0.4);
  const strand = (d: string, more = {}) =>
    line(d, dark(base, 0.55), thick + 2, more) +
    line(d, base, thick * 0.86, more) +
    (earth ? line(d, '#e9d23c', (thick - 1) * 0.36, more) : '') +
    line(d, light(base, 0.55), thick * 0.16, {
      ...more,
      transform: `translate(${-thick * 0.18} ${-thick * 0.22})`,
      opacity: 0.8,
    });
  // What is between the turns and below them, so that the coil is full.
  const span = (turns - 1) * thick * 0.96;
  const middle = 240 - span / 2;
  let coil = line(
    `M${400 - middle} ${384 + thick * 0.6}a${middle} ${middle * 0.9} 0 1 0 ${2 * middle} 0a${middle} ${middle * 0.9} 0 1 0 ${-2 * middle} 0`,
    dark(base, 0.55),
    span,
  );
  for (let layer = 2; layer >= 0; layer--) {
    let rings = '';
    for (let i = 0; i < turns; i++) {
      // Of the layers below only the outermost and the innermost turn can be seen.
      if (layer && i && i < turns - 1) continue;
      const rx = 240 - i * thick * 0.96;
      const y = 384 + layer * thick * 0.6;
      rings += `M${round(400 - rx)} ${round(y)}a${round(rx)} ${round(rx * 0.9)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(rx * 0.9)} 0 1 0 ${round(-2 * rx)} 0`;
    }
    coil += strand(rings);
  }
  // The free end, cut back so that its cores can be seen.
  const colours =
    cores === 1 ? [colour.copper] : ['#7a4a2b', '#2d6cb5', '#5d9a45', '#23272a', '#8d969a'].slice(0, cores);
  const [ex, ey] = [630, 606];
  const fan = colours
    .map((core, i) => {
      const a = (i - (colours.length - 1) / 2) * 15;
      const w = cores === 1 ? thick * 0.55 : Math.max(8, thick * 0.3);
      return (
        line(`M${ex} ${ey}q${24} ${a * 0.5} 56 ${a * 1.5}`, core, w) +
        (cores === 1 ? '' : line(`M${ex + 54} ${ey + a * 1.45}l22 ${a * 0.5}`, colour.copper, w * 0.6))
      );
    })
    .join('');
  const ties = [-32, 212].map((turn) =>
    group(
      `translate(400 384) rotate(${turn}) translate(178 0)`,
      rect(-84, -13, 170, 26, s.linear('y', [0, '#ffffff'], [1, '#c3c9c6']), { rx: 4, opacity: 0.95 }),
    ),
  );
  s.add(coil, fan, strand(`M250 590Q420 660 ${ex} ${ey}`), ...ties);
  return s.toString();
}

export function cableTies({ length }: { length: number }): string {
  const s = new Sheet();
  const base = '#2b2f33';
  const l = 380 + length * 0.6;
  s.shadow(410, 650, 290, 30, 0.3);
  let ties = '';
  for (let i = 0; i < 7; i++) {
    ties += group(
      `rotate(${(i - 3) * 5.5})`,
      path(
        `M0 -13H${l - 70}L${l} -4v8L${l - 70} 13H0z`,
        s.linear('y', [0, light(base, 0.35)], [0.4, base], [1, dark(base, 0.5)]),
      ),
      line(`M40 -4H${l - 80}`, '#0e1214', 8, {
        'stroke-dasharray': '3 5',
        'stroke-linecap': 'butt',
        opacity: 0.7,
      }),
      rect(-34, -24, 50, 48, s.linear('d', [0, light(base, 0.45)], [1, dark(base, 0.3)]), { rx: 8 }),
      rect(-20, -10, 22, 20, '#0b0e10', { rx: 3 }),
    );
  }
  s.add(group('translate(160 560) rotate(-34)', ties), words(590, 726, `${length} mm`, 44, colour.ink));
  return s.toString();
}

export function gland({ size }: { size: number }): string {
  const s = new Sheet();
  const base = '#9aa4aa';
  const k = size > 20 ? 1.08 : 0.94;
  const hexagon = (y: number, w: number, h: number) =>
    rect(400 - w / 2, y, w, h, s.bar(base, 'x'), { rx: 8 }) +
    rect(400 - w * 0.28, y, w * 0.56, h, s.linear('x', [0, light(base, 0.62)], [1, light(base, 0.1)])) +
    line(`M${400 - w * 0.28} ${y + 4}v${h - 8}M${400 + w * 0.28} ${y + 4}v${h - 8}`, dark(base, 0.4), 2, {
      opacity: 0.5,
    });
  s.shadow(404, 690, 210, 32, 0.4);
  s.add(
    group(
      `translate(400 400) scale(${k}) translate(-400 -400)`,
      line('M400 30V190', '#26292c', 74, { 'stroke-linecap': 'butt' }),
      line('M380 30V190', '#70787d', 10, { 'stroke-linecap': 'butt', opacity: 0.7 }),
      path('M320 236q4 -66 30 -72h100q26 6 30 72z', s.bar('#2f3438', 'x')),
      path('M296 290q6 -70 40 -76h128q34 6 40 76z', s.bar(base, 'x')),
      line(Array.from({ length: 9 }, (_, i) => `M${318 + i * 20} 226v60`).join(''), dark(base, 0.45), 5, {
        opacity: 0.45,
      }),
      hexagon(288, 252, 86),
      rect(310, 372, 180, 22, s.bar(dark(base, 0.15), 'x')),
      hexagon(392, 236, 70),
      rect(286, 460, 228, 14, s.bar('#2b2f33', 'x'), { rx: 6 }),
      ...Array.from({ length: 6 }, (_, i) =>
        path(`M316 ${476 + i * 17}h168l8 9l-8 9H316l-8 -9z`, s.bar(base, 'x')),
      ),
      hexagon(582, 264, 56),
    ),
    words(634, 700, `M${size}`, 48, colour.ink),
  );
  return s.toString();
}

export function ferrules(): string {
  const s = new Sheet();
  const tints = ['#f2f2ee', '#e0812f', '#6b7479', '#c4442d', '#2b2f33', '#2d6cb5', '#8d9a9e', '#d8b52e'];
  s.shadow(404, 660, 320, 36, 0.4);
  const cells = tints.map((tint, i) => {
    const [x, y] = [110 + (i % 4) * 147, 216 + Math.floor(i / 4) * 208];
    const one = tag(
      'g',
      { id: `c${i}` },
      rect(-4, -5, 42, 10, s.bar('#c9ced1')) + path('M-30 -12h22l8 5v14l-8 5h-22z', s.soft(tint)),
    );
    const pieces = Array.from({ length: 5 }, (_, j) => {
      const at = `${x + 34 + ((j * 47) % 74)} ${y + 36 + ((j * 41) % 130)}`;
      return tag('use', { href: `#c${i}`, transform: `translate(${at}) rotate(${(j * 67 + i * 31) % 180})` });
    });
    return (
      rect(x, y, 139, 200, s.linear('y', [0, '#b5bdbf'], [0.2, '#d6dbda'], [1, '#e9ecea']), { rx: 8 }) +
      tag('defs', {}, one) +
      pieces.join('')
    );
  });
  s.add(
    rect(86, 190, 628, 462, s.linear('d', [0, '#33547a'], [1, '#1b2f47']), { rx: 22 }),
    ...cells,
    rect(330, 640, 140, 30, s.bar('#d8642b'), { rx: 10 }),
    path('M86 212q0 -22 22 -22h584q22 0 22 22v40L300 652h-192q-22 0 -22 -22z', '#ffffff', { opacity: 0.1 }),
    words(400, 160, '0,5–6 mm²', 44, colour.ink),
  );
  return s.toString();
}

export function cableReel(): string {
  const s = new Sheet();
  const cable = '#26292c';
  const drum = '#d8642b';
  s.shadow(404, 704, 280, 32, 0.44);
  const turns = [206, 190, 174, 158].map(
    (r) =>
      circle(400, 366, r, 'none', { stroke: dark(cable, 0.5), 'stroke-width': 17 }) +
      circle(400, 366, r, 'none', { stroke: light(cable, 0.16), 'stroke-width': 10 }),
  );
  s.add(
    line('M210 690L300 120Q400 60 500 120L590 690', '#3a4348', 24),
    line('M206 688L296 120Q398 58 498 118', '#8b959a', 6, { opacity: 0.8 }),
    line('M178 694h84M538 694h84', '#3a4348', 26),
    rect(346, 74, 108, 34, s.bar('#1d2124'), { rx: 16 }),
    circle(400, 366, 226, s.linear('d', [0, light(drum, 0.3)], [0.5, drum], [1, dark(drum, 0.4)])),
    circle(400, 366, 214, '#191c1e'),
    ...turns,
    circle(400, 366, 148, s.linear('d', [0, light(drum, 0.45)], [0.5, drum], [1, dark(drum, 0.4)])),
    ...[
      [-58, -58],
      [58, -58],
      [-58, 58],
      [58, 58],
    ].map(([x = 0, y = 0]) =>
      group(
        `translate(${400 + x} ${366 + y})`,
        circle(0, 0, 40, '#14181a'),
        circle(0, 0, 33, '#39434a'),
        circle(0, 0, 24, '#1d2327'),
        circle(-9, 0, 4, '#8d979c'),
        circle(9, 0, 4, '#8d979c'),
      ),
    ),
    circle(400, 366, 16, s.face('#aab2b6')),
    line('M560 520Q700 560 640 680', cable, 18),
    rect(612, 664, 56, 46, s.linear('y', [0, '#4a5358'], [1, '#14181a']), { rx: 8 }),
    words(190, 180, '50 m', 46, colour.ink),
  );
  return s.toString();
}

export function ceePlug(): string {
  const s = new Sheet();
  const base = '#c4332b';
  s.shadow(410, 640, 290, 34, 0.4);
  s.add(
    group(
      'translate(400 390) rotate(-22)',
      line('M-390 0H-250', '#26292c', 66, { 'stroke-linecap': 'butt' }),
      line('M-390 -18H-250', '#70787d', 9, { 'stroke-linecap': 'butt', opacity: 0.6 }),
      path('M-270 -52h90v104h-90q-14 0 -14 -52t14 -52z', s.bar('#43484d')),
      line('M-262 -44v88M-244 -50v100M-226 -50v100M-208 -50v100', '#14181a', 5, { opacity: 0.5 }),
      path('M-182 -64L-60 -96H40V96H-60L-182 64z', s.bar('#43484d')),
      rect(20, -122, 66, 244, s.bar(base), { rx: 12 }),
      path('M86 -112h190q12 0 12 12v200q0 12 -12 12H86z', s.bar(base)),
      ellipse(284, 0, 34, 112, s.linear('d', [0, dark(base, 0.2)], [1, dark(base, 0.6)])),
      ellipse(284, 0, 25, 92, '#241012'),
      ...[
        [-48, 276],
        [-14, 268],
        [34, 272],
        [58, 288],
        [-62, 292],
      ].map(([y = 0, x = 0]) => rect(x, y - 7, 52, 14, s.bar('#c9ced1'), { rx: 6 })),
      path('M120 -112v-16h120v16z', s.bar(dark(base, 0.1))),
      polygon(
        regular(6, 18, 0).map(([x, y]) => [x - 60, y]),
        '#2b2f33',
      ),
      words(176, 14, '32A', 46, '#fbe9e6'),
    ),
    words(600, 722, '400 V · 32 A', 42, colour.ink),
  );
  return s.toString();
}
