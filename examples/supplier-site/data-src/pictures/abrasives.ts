import { circle, colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';

/** A disc seen a little from above: its edge, its face, and what is drawn on the face around 0,0. */
function disc(s: Sheet, r: number, edge: number, base: string, ...face: string[]): string {
  return group(
    'translate(400 386) scale(1 .95)',
    circle(0, edge, r, dark(base, 0.55)),
    circle(0, 0, r, s.linear('d', [0, light(base, 0.3)], [0.5, base], [1, dark(base, 0.3)])),
    ...face,
  );
}
const hole = (s: Sheet, r: number): string =>
  circle(0, 0, r + 12, s.face('#b9c0c3'), { stroke: '#6d767a', 'stroke-width': 2 }) +
  circle(0, 0, r, s.linear('d', [0, '#8f999c'], [0.3, '#d9dddb'], [1, '#eceeea']));

export function cuttingDisc({
  d,
  colour: label,
  thick,
}: {
  d: number;
  colour: string;
  thick?: boolean;
}): string {
  const s = new Sheet();
  const base = thick ? '#59504a' : '#3f3d3c';
  const r = d > 150 ? 282 : 240;
  s.shadow(404, 396 + r * 0.94, r * 1.02, 34, 0.36);
  const mesh = Array.from({ length: 15 }, (_, i) => {
    const at = -r + ((i + 1) * 2 * r) / 16;
    const half = Math.sqrt(r * r - at * at) * 0.99;
    return `M${at} ${-half}V${half}M${-half} ${at}H${half}`;
  }).join('');
  const inner = r * 0.66;
  s.add(
    disc(
      s,
      r,
      thick ? 26 : 7,
      base,
      line(mesh, light(base, 0.4), 1.6, { opacity: 0.35 }),
      circle(0, 0, r - 3, 'none', { stroke: light(base, 0.45), 'stroke-width': 2, opacity: 0.6 }),
      thick ? circle(0, 0, r * 0.42, s.linear('d', [0, dark(base, 0.5)], [1, light(base, 0.2)])) : '',
      circle(0, 0, inner, s.linear('d', [0, light(label, 0.25)], [0.5, label], [1, dark(label, 0.3)])),
      circle(0, 0, inner * 0.94, 'none', { stroke: '#ffffff', 'stroke-width': 2, opacity: 0.45 }),
      circle(0, 0, inner * 0.45, '#f2f3ef'),
      words(0, -inner * 0.6, 'GRANAT', r * 0.17, '#ffffff'),
      words(0, inner * 0.74, thick ? `${d} × 6` : `${d} mm`, r * 0.13, '#ffffff', { 'font-weight': 400 }),
      hole(s, r * 0.13),
    ),
    words(400, 752, `Ø ${d}`, 40, colour.ink),
  );
  return s.toString();
}

export function flapDisc({ grit }: { grit: number }): string {
  const s = new Sheet();
  const base = '#a5462f';
  const count = 40;
  const flap = path(
    'M-21 -250L30 -244L38 -128L-12 -132z',
    s.linear('x', [0, light(base, 0.3)], [0.65, base], [1, dark(base, 0.5)]),
    { stroke: dark(base, 0.55), 'stroke-width': 1.5 },
  );
  let flaps = `<g id="f">${flap}</g>`;
  for (let i = 1; i < count; i++) flaps += `<use href="#f" transform="rotate(${(i * 360) / count})"/>`;
  s.shadow(404, 646, 262, 36, 0.4);
  s.add(
    group(
      'translate(400 388) scale(1 .95)',
      circle(0, 16, 252, dark(base, 0.65)),
      flaps,
      circle(0, 0, 140, s.linear('d', [0, '#efe9da'], [0.5, '#d8cfb9'], [1, '#a79d85'])),
      circle(0, 0, 132, 'none', { stroke: '#8f866f', 'stroke-width': 2, opacity: 0.6 }),
      circle(0, 0, 96, s.linear('d', [0, '#b8ae97'], [1, '#e4dcc8'])),
      words(0, -52, 'GRANAT', 26, '#5b5443'),
      words(0, 76, `P${grit}`, 34, '#a5462f'),
      hole(s, 30),
    ),
    words(400, 752, `Ø 125 · P${grit}`, 40, colour.ink),
  );
  return s.toString();
}

export function sandingPad({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(420, 640, 270, 34, 0.36);
  const holes = [circle(0, 0, 17, '#3a3f41')];
  for (let i = 0; i < 6; i++)
    holes.push(circle(86 * Math.cos((i * Math.PI) / 3), 86 * Math.sin((i * Math.PI) / 3), 15, '#3a3f41'));
  for (let i = 0; i < 8; i++)
    holes.push(
      circle(
        170 * Math.cos(((i + 0.5) * Math.PI) / 4),
        170 * Math.sin(((i + 0.5) * Math.PI) / 4),
        15,
        '#3a3f41',
      ),
    );
  const specks = Array.from({ length: 90 }, (_, i) => {
    const a = i * 2.39996;
    const r = 22 * Math.sqrt(i + 2);
    return `M${(r * Math.cos(a)).toFixed(0)} ${(r * Math.sin(a)).toFixed(0)}h1`;
  }).join('');
  s.add(
    group(
      'translate(436 420) scale(1 .95)',
      circle(0, 8, 236, '#8e918c'),
      circle(0, 0, 236, s.face('#d9dbd5')),
    ),
    group(
      'translate(412 402) scale(1 .95)',
      circle(0, 6, 236, dark(base, 0.5)),
      circle(0, 0, 236, dark(base, 0.15)),
    ),
    group(
      'translate(386 380) scale(1 .95)',
      circle(0, 8, 236, dark(base, 0.55)),
      circle(0, 0, 236, s.linear('d', [0, light(base, 0.3)], [0.5, base], [1, dark(base, 0.22)])),
      line(specks, light(base, 0.6), 5, { opacity: 0.5 }),
      group('translate(9 5)', line(specks, dark(base, 0.5), 4, { opacity: 0.45 })),
      ...holes,
    ),
    words(400, 744, 'Ø 150', 40, colour.ink),
  );
  return s.toString();
}

export function sandingBelt(): string {
  const s = new Sheet();
  const base = '#8a4f3c';
  s.shadow(410, 640, 300, 36, 0.4);
  s.add(
    path('M190 250h400q90 0 90 160t-90 160H190z', dark(base, 0.5)),
    path('M210 250h380q70 6 70 150t-70 150H210z', s.linear('y', [0, '#c9b48f'], [1, '#8f7a55'])),
    path(
      'M190 250c-90 6 -90 320 0 320h400c-84 -6 -84 -314 0 -320z',
      s.linear('y', [0, light(base, 0.4)], [0.3, base], [0.8, dark(base, 0.25)], [1, dark(base, 0.55)]),
    ),
    path('M430 250h30c-84 20 -84 300 0 320h-30c-84 -6 -84 -314 0 -320z', dark(base, 0.4), { opacity: 0.35 }),
    path(
      'M556 262c60 30 60 266 0 296c-40 -60 -40 -236 0 -296z',
      s.linear('x', [0, '#7c6a49'], [1, '#d8c49d']),
    ),
    words(296, 404, 'GRANAT', 44, light(base, 0.6), { opacity: 0.9 }),
    words(296, 456, 'P80', 40, light(base, 0.6), { opacity: 0.9 }),
    words(400, 728, '75 × 533', 40, colour.ink),
  );
  return s.toString();
}

export function cupBrush(): string {
  const s = new Sheet();
  const steel = '#aab3b8';
  s.shadow(404, 666, 250, 34, 0.42);
  let knots = '';
  for (let i = 0; i < 13; i++) {
    const a = (i - 6) / 6;
    const x = 400 + a * 178;
    const foot = 400 + a * 246;
    const low = 646 - Math.abs(a) * 34;
    knots += path(
      `M${x - 17} 400Q${x - 12} 520 ${foot - 26} ${low}Q${foot} ${low + 18} ${foot + 26} ${low}Q${x + 12} 520 ${x + 17} 400z`,
      s.bar(i % 2 ? '#8e979c' : '#9ea7ab', 'x'),
    );
    knots += line(`M${x - 7} 420L${foot - 11} ${low}M${x + 6} 420L${foot + 10} ${low}`, '#4c555a', 2.5, {
      opacity: 0.6,
    });
  }
  s.add(
    knots,
    path('M214 408V330q0 -74 90 -90h192q90 16 90 90v78q-186 40 -372 0z', s.bar(steel, 'x')),
    path('M214 384q186 40 372 0v26q-186 40 -372 0z', s.bar(dark(steel, 0.12), 'x')),
    ellipse(400, 250, 110, 24, s.face(steel)),
    path('M346 160h108v86q-54 20 -108 0z', s.bar(dark(steel, 0.05), 'x')),
    ellipse(400, 160, 54, 14, s.face(light(steel, 0.2))),
    ellipse(400, 161, 30, 8, '#2b3134'),
    words(400, 344, 'M14', 38, dark(steel, 0.55)),
    words(400, 744, 'Ø 65', 40, colour.ink),
  );
  return s.toString();
}

export function sandingSheet(): string {
  const s = new Sheet();
  const base = '#3d4145';
  s.shadow(420, 664, 260, 32, 0.36);
  const sheet = (dx: number, dy: number, turn: number) =>
    group(
      `rotate(${turn} 400 400)`,
      rect(
        196 + dx,
        130 + dy,
        410,
        500,
        s.linear('d', [0, light(base, 0.3)], [0.5, base], [1, dark(base, 0.4)]),
      ),
    );
  s.add(
    sheet(18, 22, 3),
    sheet(8, 10, -1),
    group(
      'rotate(-4 400 400)',
      path(
        'M196 126h410v390l-96 110H196z',
        s.linear('d', [0, light(base, 0.34)], [0.5, base], [1, dark(base, 0.3)]),
      ),
      path(
        'M510 626l14 -110q6 -14 22 -12l60 12z',
        s.linear('d', [0, '#f4eedd'], [0.5, '#d8cda9'], [1, '#a99a70']),
      ),
      line(
        Array.from({ length: 60 }, (_, i) => `M${216 + ((i * 97) % 380)} ${146 + ((i * 61) % 350)}h1`).join(
          '',
        ),
        light(base, 0.6),
        4,
        { opacity: 0.5 },
      ),
      words(360, 330, 'P120', 84, light(base, 0.55), { opacity: 0.6 }),
      words(360, 384, 'GRANAT', 34, light(base, 0.55), { opacity: 0.6 }),
    ),
    words(400, 736, '230 × 280', 40, colour.ink),
  );
  return s.toString();
}
