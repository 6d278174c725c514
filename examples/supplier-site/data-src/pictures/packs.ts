import { circle, colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';

const white = '#f6f7f4';
const pale = (s: string, x = 400, y = 0, size = 40, fill = white) => words(x, y, s, size, fill);

interface Can {
  colour: string;
  accent: string;
  ml?: number;
  /** With the thread for a foam gun instead of a spray head. */
  wide?: boolean;
}

export function sprayCan({ colour: base, accent, ml = 400, wide }: Can): string {
  const s = new Sheet();
  const w = wide ? 224 : 190;
  const x = 400 - w / 2;
  s.shadow(404, 712, w * 0.78, 30, 0.42);
  s.add(
    rect(x, 236, w, 470, s.bar(base, 'x'), { rx: 10 }),
    path(`M${x} 662h${w}v34q0 10 -10 10H${x + 10}q-10 0 -10 -10z`, s.bar('#b9c0c3', 'x')),
    rect(x, 556, w, 74, s.bar(accent, 'x')),
    rect(x, 546, w, 4, s.bar(accent, 'x')),
    rect(x - 3, 228, w + 6, 14, s.bar('#aab2b6', 'x'), { rx: 6 }),
  );
  if (wide) {
    s.add(
      path(
        `M${x + 4} 230q${w * 0.14} -66 ${w * 0.34} -72h${w * 0.28}q${w * 0.2} 6 ${w * 0.36} 72z`,
        s.bar('#c9cfd1', 'x'),
      ),
      rect(352, 112, 96, 54, s.bar(colour.plastic, 'x'), { rx: 6 }),
      line('M352 130h96M352 146h96', light(colour.plastic, 0.25), 3, { opacity: 0.6 }),
      rect(378, 84, 44, 32, s.bar('#b9c0c3', 'x'), { rx: 4 }),
    );
  } else {
    s.add(
      path(`M${x + 4} 230q8 -40 42 -50h${w - 92}q34 10 42 50z`, s.bar('#c3cacd', 'x')),
      path(`M348 184V118q0 -16 16 -16h72q16 0 16 16v66z`, s.bar(accent, 'x')),
      path('M366 104q2 -26 20 -28h28q18 2 20 28z', s.bar(dark(accent, 0.08), 'x')),
      rect(394, 84, 12, 10, '#2b2f33', { rx: 2 }),
    );
  }
  s.add(
    pale('LUMAK', 400, 330, 40),
    line(`M${x + 40} 356h${w - 80}`, white, 2, { opacity: 0.55 }),
    circle(400, 446, 56, 'none', { stroke: white, 'stroke-width': 5, opacity: 0.9 }),
    path('M400 404q30 40 30 60a30 30 0 0 1 -60 0q0 -20 30 -60z', white, { opacity: 0.9 }),
    pale(`${ml} ml`, 400, 604, 30, dark(accent, 0.78)),
  );
  return s.toString();
}

export function cartridge({
  colour: base,
  band,
  flat,
}: {
  colour: string;
  band: string;
  flat?: boolean;
}): string {
  const s = new Sheet();
  s.shadow(404, 712, 150, 28, 0.4);
  s.add(
    rect(312, flat ? 170 : 292, 176, flat ? 530 : 408, s.bar(base, 'x'), { rx: 8 }),
    rect(312, flat ? 250 : 350, 176, 290, s.bar(band, 'x')),
    rect(312, flat ? 242 : 342, 176, 5, s.bar(dark(base, 0.2), 'x')),
    rect(304, 682, 192, 24, s.bar(flat ? '#aeb5b8' : dark(base, 0.06), 'x'), { rx: 7 }),
  );
  if (flat) {
    s.add(
      rect(304, 158, 192, 24, s.bar('#aeb5b8', 'x'), { rx: 7 }),
      ellipse(400, 160, 88, 10, s.face('#c9ced0')),
      line('M362 158a38 5 0 0 1 76 0', '#7d868a', 4),
      pale('LUMAK', 400, 340, 40),
      pale('EP 2', 400, 440, 54, light(base, 0.25)),
      pale('400 g', 400, 500, 30),
    );
  } else {
    s.add(
      path('M316 294q10 -30 52 -34h64q42 4 52 34z', s.bar(base, 'x')),
      rect(372, 226, 56, 38, s.bar(light(base, 0.1), 'x'), { rx: 4 }),
      path('M376 230L390 86h20l14 144z', s.linear('x', [0, '#c3ccce'], [0.3, '#ffffff'], [1, '#98a5a8'])),
      line('M380 216h40M383 200h35', '#8b979a', 2, { opacity: 0.6 }),
      pale('LUMAK', 400, 424, 38),
      line('M348 448h104', white, 2, { opacity: 0.6 }),
      rect(356, 476, 88, 88, base, { rx: 10, stroke: white, 'stroke-width': 4 }),
      pale('310 ml', 400, 612, 28),
    );
  }
  return s.toString();
}

export function dropperBottle({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(404, 700, 170, 28, 0.4);
  s.add(
    path('M276 690V400q0 -82 74 -96h100q74 14 74 96v290q0 8 -10 8H286q-10 0 -10 -8z', s.bar(base, 'x')),
    rect(346, 262, 108, 46, s.bar('#2b2f33', 'x'), { rx: 6 }),
    line('M360 266v38M374 266v38M388 266v38M402 266v38M416 266v38M430 266v38M442 266v38', '#565d61', 3, {
      opacity: 0.7,
    }),
    path(
      'M366 264L388 130q12 -16 24 0l22 134z',
      s.linear('x', [0, '#cfd6d7'], [0.3, '#ffffff'], [1, '#a2aeb0']),
    ),
    path('M382 166L388 130q12 -16 24 0l6 36z', s.bar('#d8642b', 'x')),
    rect(276, 420, 248, 200, s.linear('x', [0, '#c6cccb'], [0.3, '#ffffff'], [1, '#b8c0bf'])),
    rect(276, 420, 248, 50, s.bar(base, 'x')),
    pale('LUMAK', 400, 457, 34),
    words(400, 544, 'BOND', 44, dark(base, 0.3)),
    words(400, 592, 'Fe · Al · Cu', 26, '#55605f', { 'font-weight': 400 }),
  );
  return s.toString();
}

export function jar({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(404, 660, 230, 34, 0.42);
  s.add(
    path('M214 330h372v290q0 34 -34 34H248q-34 0 -34 -34z', s.bar('#ecede9', 'x')),
    rect(214, 384, 372, 196, s.bar(base, 'x')),
    path('M196 250q0 -12 12 -12h384q12 0 12 12v76q0 14 -14 14H210q-14 0 -14 -14z', s.bar('#33383c', 'x')),
    ellipse(400, 242, 200, 16, s.linear('d', [0, '#6a7277'], [1, '#2b2f33'])),
    line(Array.from({ length: 23 }, (_, i) => `M${212 + i * 17} 262v62`).join(''), '#15181a', 3, {
      opacity: 0.45,
    }),
    pale('LUMAK', 400, 450, 44),
    pale('Cu 1100 °C', 400, 514, 46),
    pale('500 g', 400, 560, 28),
  );
  return s.toString();
}

export function pail({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(404, 694, 230, 34, 0.42);
  s.add(
    line('M190 300C150 60 650 60 610 300', dark('#aab2b6', 0.3), 12),
    line('M190 298C150 58 650 58 610 298', '#d3d9dc', 5),
    rect(352, 96, 96, 30, s.bar('#33383c'), { rx: 12 }),
    path('M186 272h428l-38 400q-2 18 -20 18H244q-18 0 -20 -18z', s.bar(base, 'x')),
    path('M198 390h404l-20 212H218z', s.bar('#2b2f33', 'x')),
    rect(170, 246, 460, 40, s.bar(light(base, 0.1), 'x'), { rx: 14 }),
    ellipse(400, 248, 226, 20, s.face(light(base, 0.1))),
    circle(186, 302, 15, s.face('#aab2b6')),
    circle(614, 302, 15, s.face('#aab2b6')),
    pale('LUMAK', 400, 462, 48),
    pale('EP 2', 400, 548, 72, light(base, 0.2)),
    pale('5 kg', 400, 654, 40, dark(base, 0.75)),
  );
  return s.toString();
}

export function pumpBottle({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(404, 706, 200, 30, 0.42);
  s.add(
    path(
      'M240 690V360q0 -70 74 -84h172q74 14 74 84v330q0 14 -16 14H256q-16 0 -16 -14z',
      s.bar('#eef0ec', 'x'),
    ),
    rect(336, 226, 128, 52, s.bar('#33383c', 'x'), { rx: 8 }),
    rect(388, 130, 24, 100, s.bar('#cfd5d5', 'x')),
    path(
      'M340 96h110q20 0 20 18v26h-130l-70 46q-18 8 -18 -12q0 -12 14 -20l44 -30q10 -28 30 -28z',
      s.bar('#33383c'),
    ),
    rect(240, 400, 320, 210, s.bar(base, 'x')),
    pale('LUMAK', 400, 466, 46),
    path('M330 556q0 -44 36 -52q50 -18 70 0q34 10 34 36q0 46 -70 46q-70 0 -70 -30z', light(base, 0.72)),
    circle(372, 546, 7, base),
    circle(404, 532, 5, base),
    circle(430, 552, 6, base),
    words(400, 664, '3 l', 40, dark(base, 0.5)),
  );
  return s.toString();
}

export function canister({
  colour: base,
  litres,
  label,
}: {
  colour: string;
  litres: number;
  label: string;
}): string {
  const s = new Sheet();
  const big = litres > 10;
  s.shadow(404, 706, big ? 250 : 215, 34, 0.44);
  const draw = group(
    big ? 'translate(0 0)' : 'translate(60 104) scale(.85)',
    path(
      'M196 680V300q0 -40 40 -58l70 -36q16 -8 40 -8h150q12 0 12 -12v-18q0 -12 12 -12h34q50 4 50 56v468q0 22 -22 22H218q-22 0 -22 -22z',
      s.linear(
        'x',
        [0, dark(base, 0.2)],
        [0.1, light(base, 0.3)],
        [0.35, light(base, 0.06)],
        [0.75, dark(base, 0.12)],
        [1, dark(base, 0.45)],
      ),
    ),
    // The grip opening and its inner edge.
    path('M300 262q8 -22 34 -22h118q22 0 22 24t-22 24H316q-24 0 -16 -26z', '#dfe3df'),
    path('M300 262q8 -22 34 -22h118q22 0 22 24q-4 -10 -22 -10H336q-26 0 -36 8z', dark(base, 0.62)),
    rect(512, 112, 86, 54, s.bar('#2b2f33', 'x'), { rx: 8 }),
    line('M526 118v42M541 118v42M556 118v42M571 118v42M586 118v42', '#565d61', 3, { opacity: 0.6 }),
    line('M214 330v330M586 330v330', light(base, 0.35), 4, { opacity: 0.35 }),
    rect(244, 350, 312, 270, s.linear('x', [0, '#dfe3e0'], [0.3, '#ffffff'], [1, '#cdd3d0']), { rx: 10 }),
    rect(244, 350, 312, 70, base, { rx: 10 }),
    rect(244, 400, 312, 20, base),
    pale('LUMAK', 400, 402, 42),
    words(400, 510, label, 52, dark(base, 0.4)),
    words(400, 586, `${litres} l`, 46, '#48524f', { 'font-weight': 400 }),
  );
  return s.add(draw).toString();
}

export function tapeRoll(): string {
  const s = new Sheet();
  const base = '#2d6cb5';
  s.shadow(410, 640, 250, 36, 0.36);
  s.add(
    path('M400 560h250q14 0 14 8v26q0 8 -14 8H400z', s.linear('y', [0, '#ffffff'], [1, '#c8cfd0'])),
    circle(400, 398, 210, dark(base, 0.5)),
    circle(396, 390, 208, s.face(base)),
    circle(396, 390, 178, s.linear('d', [0, '#ffffff'], [0.5, '#e9ecec'], [1, '#bcc5c7'])),
    ...[164, 150, 136, 122].map((r) =>
      circle(396, 390, r, 'none', { stroke: '#a8b2b5', 'stroke-width': 1.5, opacity: 0.6 }),
    ),
    circle(396, 390, 108, s.face(light(base, 0.12))),
    circle(396, 390, 62, s.linear('d', [0, '#8f9a9d'], [0.3, '#dfe3df'], [1, '#eceeea'])),
    words(396, 328, 'PTFE', 32, white),
    words(400, 728, '12 mm × 12 m', 36, colour.ink),
  );
  return s.toString();
}

export function twinSyringe(): string {
  const s = new Sheet();
  s.shadow(410, 650, 280, 32, 0.28);
  const glass = (shade: string) =>
    s.linear('y', [0, dark(shade, 0.15)], [0.25, light(shade, 0.75)], [0.6, shade], [1, dark(shade, 0.35)]);
  s.add(
    group(
      'translate(400 396) rotate(-32)',
      rect(-330, -58, 140, 30, s.bar('#d9dedd')),
      rect(-330, 28, 140, 30, s.bar('#d9dedd')),
      rect(-350, -84, 26, 168, s.bar('#33383c'), { rx: 8 }),
      rect(-196, -118, 26, 236, s.bar('#33383c'), { rx: 8 }),
      rect(-174, -84, 330, 80, glass('#d9c48c'), { rx: 8 }),
      rect(-174, 4, 330, 80, glass('#b9c5cc'), { rx: 8 }),
      rect(-100, -92, 190, 184, s.linear('y', [0, '#b3402a'], [0.3, '#d8735a'], [1, '#8f2f1f'])),
      words(-5, -8, 'LUMAK', 38, white),
      words(-5, 40, 'EPOXI', 32, white, { 'font-weight': 400 }),
      path('M156 -76h30q16 0 24 40v72q-8 40 -24 40h-30z', s.bar('#e6eae9')),
      path(
        'M208 -24h30L360 -8v16L238 24h-30z',
        s.linear('y', [0, '#aab6b8', 0.95], [0.3, '#ffffff', 0.95], [1, '#98a5a8', 0.95]),
      ),
      line('M242 14l20 -28M266 12l20 -25M290 10l18 -22M314 8l16 -18', '#b3402a', 5, { opacity: 0.65 }),
    ),
    words(590, 712, '2 × 25 ml', 40, colour.ink),
  );
  return s.toString();
}

export function handbook(): string {
  const s = new Sheet();
  const base = colour.brand;
  s.shadow(420, 676, 250, 36, 0.4);
  const rings = Array.from({ length: 14 }, (_, i) => `M206 ${150 + i * 37}q-32 0 -32 11t34 11`).join('');
  s.add(
    path('M214 124h400q12 0 12 12v528q0 12 -12 12H214z', '#c9cfca'),
    path('M208 118h400q12 0 12 12v528q0 12 -12 12H208z', '#f4f5f2'),
    path(
      'M202 112h400q12 0 12 12v526q0 12 -12 12H202z',
      s.linear('d', [0, light(base, 0.22)], [0.4, base], [1, dark(base, 0.4)]),
    ),
    rect(202, 112, 44, 550, dark(base, 0.35), { opacity: 0.45 }),
    line(rings, '#2b3134', 9),
    line(rings, '#c9d0d2', 4),
    words(430, 232, 'TAROD', 60, white),
    line('M296 262h268', white, 2, { opacity: 0.6 }),
    words(430, 318, 'Tabele tehnice', 40, white, { 'font-weight': 400 }),
    words(430, 364, 'pentru atelier', 40, white, { 'font-weight': 400 }),
    line('M320 540L356 440H392L428 540L464 440H500L536 540', colour.orange, 8),
    line('M300 564h264M300 416h264', white, 2, { opacity: 0.5, 'stroke-dasharray': '14 7' }),
    words(430, 622, '2026', 34, white, { 'font-weight': 400 }),
  );
  return s.toString();
}
