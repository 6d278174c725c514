import { circle, colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';

/** The make's livery: petrol housings with black grips. */
const body = '#256a78';
const grip = '#2b3034';
const metal = '#aeb6bb';

const housing = (s: Sheet) => s.linear('y', [0, light(body, 0.42)], [0.35, body], [1, dark(body, 0.5)]);
const rubber = (s: Sheet) => s.linear('y', [0, light(grip, 0.28)], [0.4, grip], [1, dark(grip, 0.5)]);
const vents = (x: number, y: number, count: number, step = 14, height = 46) =>
  line(Array.from({ length: count }, (_, i) => `M${x + i * step} ${y}l-8 ${height}`).join(''), '#0e1416', 6, {
    opacity: 0.6,
  });

function pack(s: Sheet, x: number, y: number, width = 176): string {
  return (
    rect(x, y, width, 84, s.linear('y', [0, light(grip, 0.3)], [0.4, grip], [1, dark(grip, 0.5)]), {
      rx: 14,
    }) +
    rect(x + 10, y + 46, width - 20, 26, s.linear('y', [0, light(body, 0.3)], [1, dark(body, 0.3)]), {
      rx: 6,
    }) +
    words(x + width / 2, y + 67, '18 V', 22, '#eef4f4') +
    rect(x + width - 44, y + 14, 28, 14, '#c4622d', { rx: 4 })
  );
}

export function grinder({ disc, cordless }: { disc: number; cordless: boolean }): string {
  const s = new Sheet();
  const big = disc > 150;
  const r = big ? 196 : 128;
  const wheel = '#6b5a4a';
  const cx = big ? 236 : 214;
  s.shadow(410, 616, 330, 34, 0.4);
  s.add(
    // The disc, edge on and a little from above, below its guard.
    ellipse(cx, 548, r, r * 0.2, dark(wheel, 0.5)),
    ellipse(cx, 540, r, r * 0.2, s.linear('d', [0, light(wheel, 0.35)], [0.5, wheel], [1, dark(wheel, 0.4)])),
    ellipse(cx, 540, r * 0.55, r * 0.1, '#2f6f8f'),
    path(`M${cx - r - 8} 512q${r} -44 ${r * 2 + 16} 0v18q${-r} -40 ${-r * 2 - 16} 0z`, s.bar('#7f898f', 'x')),
    rect(cx - 30, 490, 60, 42, s.bar(metal, 'x'), { rx: 4 }),
    // Gear head.
    path(
      `M${cx - 62} 494V402q0 -46 46 -52l118 -10v146q-20 14 -60 14h-84q-20 0 -20 -6z`,
      s.linear('d', [0, light(metal, 0.5)], [0.5, metal], [1, dark(metal, 0.5)]),
    ),
    circle(cx - 4, 424, 26, dark(metal, 0.25)),
    circle(cx - 4, 424, 18, s.face(metal)),
    path(`M${cx + 96} 338h250q44 2 ${big ? 120 : 92} 14v112q-50 14 -94 16H${cx + 96}z`, housing(s)),
    path(`M${cx + 180} 364h170v92H${cx + 180}z`, rubber(s), { opacity: 0.92 }),
    vents(cx + 116, 366, 4),
    rect(cx + 214, 332, 74, 16, s.bar('#c4622d'), { rx: 8 }),
    words(cx + (big ? 246 : 264), 422, 'BRUNNAK', big ? 22 : 30, '#dfe9ea'),
  );
  if (big) {
    s.add(
      path('M560 352q70 -18 120 20q34 28 34 76q-2 46 -40 58q-40 8 -64 -18l-60 -22z', housing(s)),
      path('M600 392q40 -10 66 10q18 18 10 44q-10 20 -34 12l-50 -20z', '#dfe3df'),
      path('M596 470l50 24q14 4 12 14l-18 4q-40 -10 -60 -30z', '#c4622d'),
    );
  } else if (cordless) {
    s.add(group('translate(640 404) rotate(90)', pack(s, -88, -60, 176)));
  }
  if (!cordless)
    s.add(
      line(big ? 'M712 450Q760 470 752 540T716 640' : 'M652 410Q724 416 730 500T690 640', '#1d2124', 18),
      line(big ? 'M712 450l16 10' : 'M640 410h40', '#14181a', 30),
    );
  s.add(
    group(
      `translate(${cx - 10} 392) rotate(${big ? -64 : -58})`,
      rect(30, -24, 150, 48, rubber(s), { rx: 20 }),
      rect(18, -16, 22, 32, s.bar(metal), { rx: 4 }),
      line('M70 -22v44M90 -22v44M110 -22v44M130 -22v44', '#0d1113', 4, { opacity: 0.5 }),
    ),
    words(612, 726, `Ø ${disc}`, 46, colour.ink),
  );
  return s.toString();
}

export function drillDriver({ impact }: { impact: boolean }): string {
  const s = new Sheet();
  s.shadow(430, 712, 210, 30, 0.4);
  const chuck = impact
    ? path('M168 268l54 -22v98l-54 -22q-10 -4 -10 -27t10 -27z', s.bar('#3a4146')) +
      rect(122, 280, 44, 30, s.bar(metal), { rx: 4 }) +
      rect(84, 287, 44, 16, s.bar('#5d666c'), { rx: 3 })
    : path('M132 262l26 -26h64v118h-64l-26 -26z', s.bar('#3f464b')) +
      line('M166 240v112M180 240v112M194 240v112', '#1a1e21', 4, { opacity: 0.6 }) +
      rect(58, 286, 78, 18, s.bar(metal)) +
      path('M40 286h20v18H40l-8 -9z', s.bar(colour.cobalt));
  const collar = impact
    ? ''
    : rect(222, 228, 58, 134, s.bar('#2b3034'), { rx: 8 }) +
      line('M232 240v110M244 240v110M256 240v110M268 240v110', '#515a60', 3, { opacity: 0.8 });
  const x = impact ? 218 : 276;
  s.add(
    path('M410 352h132q-4 90 24 250l4 36H412q4 -60 -12 -140q-10 -80 10 -146z', rubber(s)),
    path('M430 380q-14 60 -2 130l28 2q-8 -66 6 -130z', housing(s)),
    pack(s, 376, 620, 236),
    chuck,
    collar,
    path(`M${x} 226h270q92 4 92 68q0 70 -92 76H${x}z`, housing(s)),
    path(`M${x + 200} 226h70q92 4 92 68q0 70 -92 76h-30q30 -76 -40 -144z`, rubber(s)),
    vents(x + 250, 262, 5, 16, 62),
    path('M388 372h26q-6 40 4 62q-20 6 -32 -8q-10 -24 2 -54z', '#c4622d'),
    rect(372, 362, 60, 18, '#1b1f22', { rx: 6 }),
    words(x + 106, 312, 'BRUNNAK', 34, '#e6eff0'),
    line(`M${x + 8} 240h196`, light(body, 0.75), 4, { opacity: 0.5 }),
    words(196, 716, impact ? '180 Nm' : '80 Nm', 46, colour.ink),
  );
  return s.toString();
}

export function rotaryHammer(): string {
  const s = new Sheet();
  s.shadow(430, 690, 270, 30, 0.4);
  s.add(
    rect(34, 288, 110, 20, s.bar('#7f898f')),
    line('M40 300l26 -10M66 304l26 -14M92 304l26 -14', '#4d565b', 5),
    path('M140 258l60 -16v112l-60 -16z', s.bar('#33393d')),
    path('M198 232h150v130H198z', s.bar(metal)),
    line('M220 236v122M236 236v122', dark(metal, 0.5), 4, { opacity: 0.6 }),
    path('M320 214h250q54 6 60 54l10 110q-4 36 -44 34H386q-56 -2 -66 -60z', housing(s)),
    path('M372 408h128v112q-4 66 -64 66t-64 -66z', housing(s)),
    vents(396, 520, 5, 20, 40),
    path('M608 252q96 4 112 96q10 100 -22 226q-16 38 -66 30q-20 -8 -14 -30q30 -110 12 -186z', rubber(s)),
    path('M632 330q34 -2 42 40l2 90q-8 60 -28 90l-14 -4q12 -110 -2 -216z', '#e3e7e3'),
    path('M640 352q-26 30 -16 96l22 4q4 -50 -6 -100z', '#c4622d'),
    circle(352, 288, 36, '#1d2225'),
    circle(352, 288, 26, '#c4622d'),
    path('M346 266h12v30h-12z', '#fbeee6'),
    words(494, 324, 'BRUNNAK', 38, '#e6eff0'),
    path('M232 354h40v150q0 26 -20 26t-20 -26z', rubber(s)),
    line('M234 400h36M234 424h36M234 448h36M234 472h36', '#0d1113', 5, { opacity: 0.5 }),
    line('M690 590Q700 650 650 690', '#1d2124', 18),
    words(196, 714, 'SDS-plus', 44, colour.ink),
  );
  return s.toString();
}

export function circularSaw(): string {
  const s = new Sheet();
  const teeth = Array.from({ length: 28 }, (_, i) => {
    const a = (i * 2 * Math.PI) / 28;
    const p = (r: number, b: number) =>
      `${(r * Math.cos(a + b)).toFixed(0)} ${(r * Math.sin(a + b)).toFixed(0)}`;
    return `${i ? 'L' : 'M'}${p(168, 0)}L${p(180, 0.05)}L${p(166, 0.12)}`;
  }).join('');
  s.shadow(400, 668, 320, 30, 0.42);
  s.add(
    group(
      'translate(366 470)',
      path(`${teeth}z`, s.linear('d', [0, '#eef1f1'], [0.5, '#b3bbbf'], [1, '#7d878c'])),
      circle(0, 0, 40, '#8b9499'),
      circle(0, 0, 22, s.face(metal)),
    ),
    path(
      'M360 236q54 -70 170 -64q130 10 150 96q8 60 -22 110q-20 26 -56 10q-20 -12 -4 -40q26 -60 0 -90q-46 -40 -120 -26l-60 40z',
      rubber(s),
    ),
    path('M560 268q20 20 20 58l-24 6q-4 -34 -16 -50z', '#c4622d'),
    path('M160 494q-6 -226 206 -230q206 6 210 206l-60 6q-20 -92 -150 -96q-130 8 -140 116z', housing(s)),
    path('M420 356h170q50 4 50 60t-50 62H430z', housing(s)),
    vents(556, 380, 4, 18, 66),
    path('M186 470q10 -166 180 -178', 'none', {
      stroke: light(body, 0.7),
      'stroke-width': 5,
      opacity: 0.5,
      'stroke-linecap': 'round',
    }),
    words(366, 344, 'BRUNNAK', 32, '#e6eff0'),
    path(
      'M90 560q0 -16 20 -18h560q24 2 24 18v18H90z',
      s.linear('y', [0, '#e3e8ea'], [0.5, metal], [1, dark(metal, 0.4)]),
    ),
    rect(200, 540, 330, 6, dark(metal, 0.5)),
    path('M186 300q-40 -10 -50 -50q-4 -30 26 -34q30 4 36 32q4 20 26 30z', rubber(s)),
    words(400, 736, 'Ø 190', 46, colour.ink),
  );
  return s.toString();
}

export function charger(): string {
  const s = new Sheet();
  s.shadow(400, 640, 280, 34, 0.42);
  s.add(
    line('M600 590Q700 600 716 680', '#1d2124', 16),
    path(
      'M156 616V420q0 -60 60 -70l110 -18h170q130 14 146 120v150q0 26 -26 26H182q-26 0 -26 -12z',
      rubber(s),
    ),
    path(
      'M186 590V450q0 -40 40 -46h360q28 8 28 60v126z',
      s.linear('y', [0, light(body, 0.35)], [0.4, body], [1, dark(body, 0.4)]),
    ),
    path(
      'M236 404v-94q0 -20 20 -20h250q20 0 20 20v94z',
      s.linear('y', [0, light(grip, 0.35)], [1, dark(grip, 0.4)]),
    ),
    rect(262, 262, 236, 36, s.bar(metal), { rx: 6 }),
    line('M300 300v60M340 300v60M420 300v60M460 300v60', '#c9a452', 8),
    vents(240, 470, 8, 18, 70),
    words(480, 500, 'BRUNNAK', 34, '#e6eff0'),
    circle(440, 546, 9, '#5fd08a'),
    circle(470, 546, 9, '#7f3b2c'),
    words(540, 556, '18 V  6 A', 24, '#cfe0e2'),
  );
  return s.toString();
}

export function battery({ capacity }: { capacity: number }): string {
  const s = new Sheet();
  const h = capacity > 5 ? 270 : 190;
  const top = 590 - h;
  s.shadow(400, 650, 270, 36, 0.44);
  s.add(
    path(`M196 ${top}l24 -34h360l24 34z`, s.linear('y', [0, light(grip, 0.5)], [1, light(grip, 0.15)])),
    rect(262, top - 92, 276, 74, s.linear('y', [0, light(grip, 0.3)], [1, dark(grip, 0.3)]), { rx: 10 }),
    rect(290, top - 82, 220, 14, dark(grip, 0.5), { rx: 5 }),
    line(`M316 ${top - 60}v34M352 ${top - 60}v34M448 ${top - 60}v34M484 ${top - 60}v34`, '#c9a452', 10),
    rect(180, top, 440, h + 50, rubber(s), { rx: 26 }),
    rect(180, top + 34, 440, h - 40, housing(s)),
    words(400, top + 34 + (h - 40) / 2 + 4, `${capacity} Ah`, 78, '#f0f6f6'),
    words(400, top + 34 + (h - 40) / 2 + 50, '18 V Li-Ion', 30, '#cfe0e2', { 'font-weight': 400 }),
    ...[0, 1, 2, 3].map((i) =>
      rect(470 + i * 28, top + h + 12, 20, 12, i < 3 ? '#5fd08a' : '#3b4a44', { rx: 3 }),
    ),
    words(290, top + h + 28, 'BRUNNAK', 28, '#aab8ba'),
    rect(584, top + 60, 50, h - 92, s.bar('#c4622d', 'x'), { rx: 10 }),
  );
  return s.toString();
}
