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
} from './svg.js';

type Finish = 'zinc' | 'stainless' | 'black' | 'yellowZinc';
export const colours: Record<Finish, string> = {
  zinc: colour.zinc,
  stainless: colour.stainless,
  black: colour.black,
  yellowZinc: colour.yellowZinc,
};

/** A thread along x from `x`, centred on `y`: a toothed outline, shaded as a bar, with slanted crests. */
export function thread(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  r: number,
  pitch: number,
  base: string,
): string {
  const teeth = Math.max(2, Math.round(length / pitch));
  const step = length / teeth;
  const depth = Math.min(step * 0.42, r * 0.2);
  let top = `M${x} ${y - r + depth}`;
  let bottom = '';
  let crests = '';
  let roots = '';
  for (let i = 0; i < teeth; i++) {
    const at = x + i * step;
    top += `L${(at + step / 2).toFixed(1)} ${(y - r).toFixed(1)}L${(at + step).toFixed(1)} ${(y - r + depth).toFixed(1)}`;
    const back = x + length - i * step;
    bottom += `L${(back - step / 2).toFixed(1)} ${(y + r).toFixed(1)}L${(back - step).toFixed(1)} ${(y + r - depth).toFixed(1)}`;
    const lean = step * 0.5;
    const from = at + step / 2;
    if (from - lean > x && from + lean < x + length + 1) {
      crests += `M${from.toFixed(1)} ${(y - r).toFixed(1)}L${(from - lean).toFixed(1)} ${(y + r).toFixed(1)}`;
      const root = at + step;
      roots += `M${root.toFixed(1)} ${(y - r + depth).toFixed(1)}L${(root - lean).toFixed(1)} ${(y + r - depth).toFixed(1)}`;
    }
  }
  return (
    path(`${top}L${x + length} ${y + r - depth}${bottom}Z`, s.bar(base)) +
    line(roots, dark(base, 0.62), step * 0.3, { opacity: 0.55, 'stroke-linecap': 'butt' }) +
    line(crests, light(base, 0.75), step * 0.16, { opacity: 0.5, 'stroke-linecap': 'butt' })
  );
}

interface Bolt {
  d: number;
  length: number;
  finish: Finish;
  threaded?: number;
}

/** Thickness as drawn: true to scale, but a thin long screw is drawn a little thicker so that it can still be seen. */
function fit(d: number, length: number, headLength: number): { r: number; l: number; h: number } {
  const scale = Math.min(520 / (length + headLength), 200 / d);
  const r = Math.max((d * scale) / 2, 30);
  return { r, l: length * scale, h: headLength * scale };
}

export function hexBolt({ d, length, finish, threaded }: Bolt): string {
  const s = new Sheet();
  const base = colours[finish];
  const k = 0.64 * d;
  const { r, l, h: trueHead } = fit(d, length, k);
  const h = Math.max(trueHead, r * 1.15);
  const left = 400 - (l + h) / 2;
  const y = 300;
  const hr = r * 1.9;
  s.shadow(400, y + hr + 18, (l + h) / 2 + 60, 26);
  const shank = threaded ? l - (l * threaded) / length : r * 0.24;
  const tip = r * 0.3;
  s.add(
    rect(left + h, y - r * 0.93, shank + 4, r * 1.86, s.bar(base)),
    thread(s, left + h + shank, y, l - shank - tip, r, r * 0.34, base),
    path(
      `M${left + h + l - tip} ${y - r * 0.86}l${tip} ${r * 0.28}v${r * 1.16}l${-tip} ${r * 0.28}z`,
      s.bar(dark(base, 0.08)),
    ),
    // Hexagon seen across the corners: three faces, the middle one brightest at its upper edge.
    rect(left + 5, y - hr, h - 5, hr * 0.52, s.linear('y', [0, dark(base, 0.3)], [1, light(base, 0.35)])),
    rect(
      left,
      y - hr * 0.5,
      h,
      hr,
      s.linear('y', [0, light(base, 0.72)], [0.5, light(base, 0.18)], [1, dark(base, 0.08)]),
      { rx: 3 },
    ),
    rect(
      left + 5,
      y + hr * 0.48,
      h - 5,
      hr * 0.52,
      s.linear('y', [0, dark(base, 0.28)], [1, dark(base, 0.52)]),
    ),
    line(`M${left + 4} ${y - hr * 0.5}h${h - 6}M${left + 4} ${y + hr * 0.49}h${h - 6}`, dark(base, 0.45), 2, {
      opacity: 0.6,
    }),
    rect(left + h - 4, y - hr * 0.93, 7, hr * 1.86, s.bar(dark(base, 0.1)), { rx: 2 }),
  );
  // The head from the front, below, at the same scale.
  const cx = left + hr * 0.95;
  const cy = 606;
  s.shadow(cx + 6, cy + hr + 6, hr * 1.1, 18, 0.26);
  s.add(
    group(
      `translate(${cx} ${cy})`,
      polygon(regular(6, hr, 0), s.face(base), {
        stroke: dark(base, 0.4),
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
      circle(
        0,
        0,
        hr * 0.84,
        s.linear('d', [0, light(base, 0.62)], [0.5, light(base, 0.22)], [1, dark(base, 0.12)]),
      ),
      circle(0, 0, hr * 0.84, 'none', { stroke: dark(base, 0.3), 'stroke-width': 1.5, opacity: 0.6 }),
      group('', marking(finish === 'black' ? '10.9' : '8.8', hr, base)),
    ),
  );
  s.lead(`M${left + h} ${y + hr + 6}V486M${left + h + l} ${y + r}V486`);
  s.dimension(left + h, 470, left + h + l, 470, `${length}`);
  return s.add(callout(cx + hr + 150, cy + 12, `M${d}`)).toString();
}

const marking = (text: string, hr: number, base: string): string =>
  `<text x="0" y="${Math.round(hr * 0.13)}" fill="${dark(base, 0.5)}" font-size="${Math.round(hr * 0.4)}" font-family="Arial, sans-serif" font-weight="700" text-anchor="middle" opacity="0.75">${text}</text>`;
export const callout = (x: number, y: number, text: string): string =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}" fill="${colour.ink}" font-size="58" font-family="'DIN Alternate', Bahnschrift, 'Segoe UI', Arial, sans-serif" font-weight="600" text-anchor="middle" letter-spacing="1">${text}</text>`;

export function socketScrew({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = colour.black;
  const { r, l, h } = fit(d, length, d);
  const left = 400 - (l + h) / 2;
  const y = 300;
  const hr = r * 1.5;
  s.shadow(400, y + hr + 20, (l + h) / 2 + 60, 26);
  s.add(
    thread(s, left + h - 2, y, l - r * 0.25, r, r * 0.34, base),
    path(
      `M${left + h + l - r * 0.27} ${y - r * 0.84}l${r * 0.27} ${r * 0.25}v${r * 1.18}l${-r * 0.27} ${r * 0.25}z`,
      s.bar(dark(base, 0.1)),
    ),
    path(
      `M${left + 8} ${y - hr}H${left + h}V${y + hr}H${left + 8}q-8 0 -8 -10V${y - hr + 10}q0 -10 8 -10z`,
      s.bar(base),
    ),
  );
  // Knurling of the head.
  let knurl = '';
  for (let i = 1; i < 26; i++) {
    const at = y - hr * Math.cos((i * Math.PI) / 26);
    knurl += `M${(left + 12).toFixed(1)} ${at.toFixed(1)}h${(h * 0.66).toFixed(1)}`;
  }
  s.add(line(knurl, dark(base, 0.55), 2.2, { opacity: 0.7 }));
  const [cx, cy] = [left + hr + 10, 606];
  s.shadow(cx + 6, cy + hr + 8, hr * 1.1, 18, 0.26);
  s.add(
    group(
      `translate(${cx} ${cy})`,
      circle(0, 0, hr, s.linear('d', [0, light(base, 0.42)], [0.5, base], [1, dark(base, 0.45)])),
      circle(0, 0, hr * 0.9, s.linear('d', [0, light(base, 0.24)], [1, dark(base, 0.2)])),
      circle(0, 0, hr * 0.9, 'none', { stroke: light(base, 0.3), 'stroke-width': 1.5, opacity: 0.5 }),
      polygon(regular(6, hr * 0.56, 30), s.linear('d', [0, '#0d0f11'], [1, '#34393d'])),
      polygon(regular(6, hr * 0.56, 30), 'none', {
        stroke: light(base, 0.35),
        'stroke-width': 2,
        opacity: 0.6,
      }),
    ),
  );
  s.lead(`M${left + h} ${y + hr + 6}V486M${left + h + l} ${y + r}V486`);
  s.dimension(left + h, 470, left + h + l, 470, `${length}`);
  return s.add(callout(cx + hr + 140, cy + 20, `M${d}`)).toString();
}

export function countersunkScrew({ d, length, finish }: Bolt): string {
  const s = new Sheet();
  const base = colours[finish];
  const { r, l } = fit(d, length, 0);
  const left = 400 - l / 2;
  const y = 300;
  const hr = r * 1.95;
  const h = hr - r * 0.9;
  s.shadow(400, y + hr + 16, l / 2 + 60, 26);
  s.add(
    thread(s, left + h, y, l - h - r * 0.25, r, r * 0.34, base),
    path(
      `M${left + l - r * 0.27} ${y - r * 0.84}l${r * 0.27} ${r * 0.25}v${r * 1.18}l${-r * 0.27} ${r * 0.25}z`,
      s.bar(dark(base, 0.1)),
    ),
    path(
      `M${left} ${y - hr}h8L${left + h + 6} ${y - r * 0.9}v${r * 1.8}L${left + 8} ${y + hr}h-8z`,
      s.bar(base),
    ),
    line(`M${left + 9} ${y - hr + 2}v${hr * 2 - 4}`, dark(base, 0.4), 2, { opacity: 0.5 }),
  );
  const [cx, cy] = [left + hr, 600];
  s.shadow(cx + 6, cy + hr + 8, hr * 1.1, 18, 0.26);
  s.add(
    group(
      `translate(${cx} ${cy})`,
      circle(0, 0, hr, s.face(base), { stroke: dark(base, 0.35), 'stroke-width': 2 }),
      circle(0, 0, hr * 0.93, 'none', { stroke: '#ffffff', 'stroke-width': 2, opacity: 0.5 }),
      polygon(regular(6, hr * 0.42, 30), s.linear('d', [0, dark(base, 0.85)], [1, dark(base, 0.5)])),
    ),
  );
  s.lead(`M${left} ${y + hr + 6}V486M${left + l} ${y + r}V486`);
  s.dimension(left, 470, left + l, 470, `${length}`);
  return s.add(callout(cx + hr + 140, cy + 20, `M${d}`)).toString();
}

const coarse = (
  s: Sheet,
  x: number,
  y: number,
  length: number,
  r: number,
  step: number,
  base: string,
): string => {
  let out = rect(x, y - r * 0.66, length, r * 1.32, s.bar(base));
  for (let at = x + step * 0.6; at < x + length - step * 0.3; at += step) {
    out += path(
      `M${at.toFixed(1)} ${(y - r).toFixed(1)}l${(step * 0.3).toFixed(1)} ${(r * 0.36).toFixed(1)}L${(at - step * 0.3).toFixed(1)} ${(y + r * 0.64).toFixed(1)}L${(at - step * 0.62).toFixed(1)} ${(y + r).toFixed(1)}L${(at - step * 0.74).toFixed(1)} ${(y + r * 0.62).toFixed(1)}L${(at - step * 0.2).toFixed(1)} ${(y - r * 0.66).toFixed(1)}z`,
      s.bar(light(base, 0.12)),
      { stroke: dark(base, 0.45), 'stroke-width': 1.2 },
    );
  }
  return out;
};

export function woodScrew({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = colour.yellowZinc;
  const l = 470 + length * 1.1;
  const r = Math.max(24, (d / length) * l * 0.62);
  const hr = r * 1.8;
  const left = -l / 2;
  s.shadow(420, 640, 290, 30, 0.26);
  const threadLength = l * 0.62;
  const start = left + l - threadLength - r * 2;
  s.add(
    group(
      'translate(400 400) rotate(-38)',
      path(
        `M${left} ${-hr}q${r * 1.5} ${r * 0.3} ${r * 1.9} ${hr - r * 0.7}v${r * 1.4}q${-r * 0.4} ${hr * 0.4} ${-r * 1.9} ${hr - r * 0.7}z`,
        s.bar(base),
      ),
      rect(left + r * 1.7, -r * 0.7, start - left - r * 1.7 + 8, r * 1.4, s.bar(base)),
      coarse(s, start, 0, threadLength, r, r * 0.95, base),
      path(
        `M${start + threadLength} ${-r * 0.66}L${left + l} 0L${start + threadLength} ${r * 0.66}z`,
        s.bar(base),
      ),
      line(`M${start + threadLength + r * 0.3} ${-r * 0.72}l${-r * 0.5} ${r * 1.3}`, light(base, 0.4), 5),
      ellipse(left, 0, r * 0.28, hr, s.linear('y', [0, light(base, 0.65)], [1, dark(base, 0.35)])),
    ),
  );
  return s.add(callout(560, 690, `${d} × ${length}`)).toString();
}

export function drillingScrew({ d, length }: { d: number; length: number }): string {
  const s = new Sheet();
  const base = colour.zinc;
  const r = 38;
  const l = 12 * length + 130;
  const left = -(l + 70) / 2;
  s.shadow(420, 640, 280, 30, 0.26);
  s.add(
    group(
      'translate(400 390) rotate(-38)',
      rect(left + 12, -66, 58, 34, s.linear('y', [0, dark(base, 0.3)], [1, light(base, 0.35)])),
      rect(left + 6, -33, 64, 66, s.linear('y', [0, light(base, 0.7)], [1, dark(base, 0.05)]), { rx: 3 }),
      rect(left + 12, 32, 58, 34, s.linear('y', [0, dark(base, 0.28)], [1, dark(base, 0.5)])),
      rect(left + 68, -92, 18, 184, s.bar(base), { rx: 7 }),
      coarse(s, left + 84, 0, l - 120, r, 34, base),
      rect(left + l - 40, -25, 70, 50, s.bar(dark(base, 0.06))),
      path(`M${left + l + 28} -25L${left + l + 72} 0L${left + l + 28} 25z`, s.bar(dark(base, 0.06))),
      path(
        `M${left + l - 34} 14C${left + l} -30 ${left + l + 24} -22 ${left + l + 60} 2L${left + l + 30} 12C${left + l + 10} 0 ${left + l - 8} 10 ${left + l - 34} 25z`,
        dark(base, 0.5),
        { opacity: 0.75 },
      ),
    ),
  );
  return s.add(callout(560, 690, `${String(d).replace('.', ',')} × ${length}`)).toString();
}
