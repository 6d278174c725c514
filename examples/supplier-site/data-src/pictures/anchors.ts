import { colour, dark, ellipse, group, light, line, path, rect, Sheet, words } from './svg.js';
import { thread } from './threaded.js';

export function wedgeAnchor({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = colour.zinc;
  const r = 26 + d * 1.1;
  const l = 470 + length;
  const left = -l / 2;
  s.shadow(420, 640, 290, 30, 0.26);
  s.add(
    group(
      'translate(395 395) rotate(-38)',
      thread(s, left, 0, l * 0.46, r, r * 0.36, base),
      rect(left + l * 0.45, -r * 0.94, l * 0.33, r * 1.88, s.bar(base)),
      // Washer and nut, run a third down the thread.
      rect(left + l * 0.255, -r * 2.2, 13, r * 4.4, s.bar(base), { rx: 3 }),
      rect(
        left + l * 0.255 - r * 1.45,
        -r * 1.75,
        r * 1.45,
        r * 0.9,
        s.linear('y', [0, dark(base, 0.3)], [1, light(base, 0.35)]),
      ),
      rect(
        left + l * 0.255 - r * 1.5,
        -r * 0.88,
        r * 1.5,
        r * 1.76,
        s.linear('y', [0, light(base, 0.72)], [1, dark(base, 0.05)]),
        { rx: 3 },
      ),
      rect(
        left + l * 0.255 - r * 1.45,
        r * 0.86,
        r * 1.45,
        r * 0.9,
        s.linear('y', [0, dark(base, 0.28)], [1, dark(base, 0.5)]),
      ),
      // Expansion sleeve and cone.
      path(
        `M${left + l * 0.78} ${-r * 0.7}L${left + l} ${-r}V${r}L${left + l * 0.78} ${r * 0.7}z`,
        s.bar(dark(base, 0.12)),
      ),
      path(
        `M${left + l * 0.74} ${-r}h${l * 0.17}v${r * 0.72}h${-l * 0.11}v${r * 0.16}h${l * 0.11}V${r}h${-l * 0.17}z`,
        s.bar(colour.stainless),
        { stroke: dark(base, 0.5), 'stroke-width': 1.5 },
      ),
      ellipse(left, 0, r * 0.3, r * 0.96, s.linear('y', [0, light(base, 0.7)], [1, dark(base, 0.25)])),
    ),
    words(590, 700, `M${d} × ${length}`, 50, colour.ink),
  );
  return s.toString();
}

export function plug({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = '#9aa3a6';
  const l = 430 + length * 1.6;
  const r = (d / length) * l * 0.55;
  const left = -l / 2;
  s.shadow(420, 640, 270, 32, 0.26);
  let ribs = '';
  for (let i = 0; i < 9; i++) {
    const x = left + l * 0.38 + i * l * 0.055;
    ribs += path(
      `M${x} ${-r}l${l * 0.045} ${-r * 0.16}v${r * 2.32}l${-l * 0.045} ${-r * 0.16}z`,
      s.bar(base),
    );
  }
  s.add(
    group(
      'translate(400 395) rotate(-38)',
      rect(left + 10, -r, l * 0.9, r * 2, s.soft(base)),
      ribs,
      path(
        `M${left + l * 0.88} ${-r}L${left + l} ${-r * 0.55}v${r * 1.1}L${left + l * 0.88} ${r}z`,
        s.soft(base),
      ),
      line(`M${left + l * 0.3} 0H${left + l}`, dark(base, 0.72), 11),
      line(`M${left + l * 0.3} 4H${left + l}`, light(base, 0.4), 2),
      rect(left, -r * 1.24, 22, r * 2.48, s.soft(base), { rx: 8 }),
      ellipse(left + 2, 0, r * 0.16, r * 0.62, dark(base, 0.75)),
      path(
        `M${left + l * 0.2} ${-r}l${l * 0.12} ${-r * 0.62}l${-l * 0.02} ${r * 0.62}z`,
        s.soft(light(base, 0.1)),
      ),
      path(`M${left + l * 0.2} ${r}l${l * 0.12} ${r * 0.62}l${-l * 0.02} ${-r * 0.62}z`, dark(base, 0.3)),
    ),
    words(590, 700, `${d} × ${length}`, 50, colour.ink),
  );
  return s.toString();
}

export function resinCartridge({ band }: { band: string }): string {
  const s = new Sheet();
  const body = '#e9ebe8';
  s.shadow(400, 706, 150, 30, 0.4);
  s.add(
    rect(300, 250, 200, 446, s.bar(body, 'x'), { rx: 14 }),
    rect(300, 330, 200, 270, s.bar(band, 'x')),
    rect(300, 318, 200, 8, s.bar(dark(band, 0.2), 'x')),
    rect(292, 676, 216, 26, s.bar('#aeb5b6', 'x'), { rx: 8 }),
    path('M318 252q8 -42 52 -52h60q44 10 52 52z', s.bar('#cfd4d4', 'x')),
    rect(366, 166, 68, 40, s.bar(colour.plastic, 'x'), { rx: 6 }),
    // The mixer nozzle with its spiral.
    path(
      'M376 168L386 60h28l10 108z',
      s.linear('x', [0, '#c7d2d3', 0.9], [0.3, '#f6f9f9', 0.9], [1, '#9eabad', 0.9]),
    ),
    line('M381 148l38 -14M383 126l35 -14M385 104l30 -12M387 84l26 -10', dark(band, 0.1), 6, { opacity: 0.8 }),
    words(400, 424, 'LUMAK', 38, '#ffffff'),
    line('M340 448h120', '#ffffff', 2, { opacity: 0.6 }),
    words(400, 500, 'FIX 300', 34, '#ffffff', { 'font-weight': 400 }),
    words(400, 560, '300 ml', 26, '#ffffff', { 'font-weight': 400, opacity: 0.85 }),
  );
  return s.toString();
}
