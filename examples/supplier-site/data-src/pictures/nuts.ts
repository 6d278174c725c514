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
  regular,
  Sheet,
  tag,
} from './svg.js';
import { callout, colours, thread } from './threaded.js';

export function hexNut({ d, finish }: { d: number; finish: 'zinc' | 'stainless' }): string {
  const s = new Sheet();
  const base = colours[finish];
  const R = 150 + d * 7;
  s.shadow(400, 400 + R * 0.93, R * 1.06, 34, 0.36);
  return nutFace(s, R, base)
    .add(callout(690, 735, `M${d}`))
    .toString();
}

/** A nut a little from above: its hexagon, the chamfer and the threaded hole. */
function nutFace(s: Sheet, R: number, base: string): Sheet {
  const depth = R * 0.26;
  const points = regular(6, R, 0);
  const at = (i: number): [number, number] => points[i] ?? [0, 0];
  const side = (i: number, j: number, fill: string) => {
    const [a, b] = [at(i), at(j)];
    return polygon([a, b, [b[0], b[1] + depth], [a[0], a[1] + depth]], fill);
  };
  let turns = '';
  for (let i = 1; i <= 5; i++)
    turns += circle(0, i * 2.2, R * (0.53 - i * 0.012), 'none', {
      stroke: i % 2 ? light(base, 0.4) : dark(base, 0.6),
      'stroke-width': 3.5,
      opacity: 0.8,
    });
  return s.add(
    group(
      `translate(400 ${390 - depth / 2}) scale(1 0.93)`,
      side(0, 1, s.linear('x', [0, dark(base, 0.38)], [1, dark(base, 0.55)])),
      side(1, 2, s.linear('x', [0, dark(base, 0.02)], [0.5, dark(base, 0.2)], [1, dark(base, 0.36)])),
      side(2, 3, s.linear('x', [0, light(base, 0.25)], [1, dark(base, 0.05)])),
      polygon(points, s.face(base), {
        stroke: dark(base, 0.3),
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
      circle(
        0,
        0,
        R * 0.855,
        s.linear('d', [0, light(base, 0.74)], [0.5, light(base, 0.24)], [1, dark(base, 0.14)]),
      ),
      circle(0, 0, R * 0.855, 'none', { stroke: '#ffffff', 'stroke-width': 2.5, opacity: 0.5 }),
      circle(0, 0, R * 0.59, s.linear('d', [0, dark(base, 0.4)], [0.55, base], [1, light(base, 0.6)])),
      circle(0, 0, R * 0.54, s.linear('d', [0, dark(base, 0.88)], [1, dark(base, 0.5)])),
      turns,
      ellipse(R * 0.01, R * 0.05, R * 0.46, R * 0.44, '#dfe3df'),
      ellipse(R * 0.03, R * 0.1, R * 0.44, R * 0.39, '#eceeea'),
    ),
  );
}

export function lockNut({ d }: { d: number }): string {
  const s = new Sheet();
  const R = 150 + d * 7;
  s.shadow(400, 400 + R * 0.93, R * 1.06, 34, 0.36);
  nutFace(s, R, colour.zinc);
  const ring = '#2f6fb0';
  return s
    .add(
      group(
        `translate(400 ${390 - R * 0.13}) scale(1 0.93)`,
        circle(0, 0, R * 0.645, 'none', {
          stroke: s.linear('d', [0, light(colour.zinc, 0.8)], [1, dark(colour.zinc, 0.3)]),
          'stroke-width': R * 0.06,
        }),
        circle(0, 0, R * 0.53, 'none', {
          stroke: s.linear('d', [0, dark(ring, 0.2)], [1, light(ring, 0.35)]),
          'stroke-width': R * 0.15,
        }),
        circle(0, 0, R * 0.455, 'none', { stroke: dark(ring, 0.5), 'stroke-width': 3 }),
      ),
      callout(690, 735, `M${d}`),
    )
    .toString();
}

export function washer({ d, ratio }: { d: number; ratio: number }): string {
  const s = new Sheet();
  const base = colour.zinc;
  const R = 160 + d * 8;
  const hole = R / ratio;
  s.shadow(404, 402 + R * 0.9, R * 1.02, 34, 0.34);
  const ring = (dy: number) =>
    `M${-R} ${dy}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0zM${-hole} ${dy}a${hole} ${hole} 0 1 1 ${2 * hole} 0a${hole} ${hole} 0 1 1 ${-2 * hole} 0z`;
  return s
    .add(
      group(
        'translate(400 384) scale(1 0.9)',
        path(ring(20), s.linear('x', [0, light(base, 0.2)], [0.4, dark(base, 0.25)], [1, dark(base, 0.6)]), {
          'fill-rule': 'evenodd',
        }),
        path(
          ring(0),
          s.linear(
            'd',
            [0, light(base, 0.7)],
            [0.35, light(base, 0.2)],
            [0.5, light(base, 0.5)],
            [0.7, base],
            [1, dark(base, 0.25)],
          ),
          { 'fill-rule': 'evenodd' },
        ),
        circle(0, 0, R - 4, 'none', { stroke: '#ffffff', 'stroke-width': 3, opacity: 0.55 }),
        circle(0, 0, hole + 3, 'none', { stroke: dark(base, 0.5), 'stroke-width': 2, opacity: 0.6 }),
        circle(0, 0, (R + hole) / 2, 'none', { stroke: '#ffffff', 'stroke-width': 1.5, opacity: 0.25 }),
      ),
      callout(690, 735, `M${d}`),
    )
    .toString();
}

export function springWasher({ d }: { d: number }): string {
  const s = new Sheet();
  const base = colour.zinc;
  const R = 165 + d * 7;
  const w = R * 0.3;
  s.shadow(404, 402 + R * 0.9, R * 1.02, 34, 0.34);
  const arc = (r: number, dy: number) => {
    const [a, b] = [-0.62, -0.86];
    return `M${(r * Math.cos(a)).toFixed(1)} ${(r * Math.sin(a) + dy).toFixed(1)}A${r} ${r} 0 1 1 ${(r * Math.cos(b)).toFixed(1)} ${(r * Math.sin(b) + dy - 16).toFixed(1)}`;
  };
  const mid = R - w / 2;
  return s
    .add(
      group(
        'translate(400 380) scale(1 0.92)',
        line(arc(mid, 34), dark(base, 0.5), w, { 'stroke-linecap': 'butt' }),
        line(arc(mid, 18), dark(base, 0.34), w, { 'stroke-linecap': 'butt' }),
        line(
          arc(mid, 0),
          s.linear(
            'd',
            [0, light(base, 0.7)],
            [0.4, light(base, 0.15)],
            [0.6, light(base, 0.4)],
            [1, dark(base, 0.2)],
          ),
          w,
          { 'stroke-linecap': 'butt' },
        ),
        line(arc(R - 5, 0), '#ffffff', 3, { opacity: 0.5 }),
      ),
      callout(690, 735, `M${d}`),
    )
    .toString();
}

export function threadedRod({ d }: { d: number }): string {
  const s = new Sheet();
  const base = colour.zinc;
  s.shadow(430, 660, 320, 34, 0.24);
  const r = 22 + d;
  const rod = group(
    'rotate(-38)',
    thread(s, -430, 0, 780, r, r * 0.62, base),
    ellipse(-430, 0, r * 0.34, r, s.linear('y', [0, light(base, 0.6)], [1, dark(base, 0.3)])),
    ellipse(-430, 0, r * 0.26, r * 0.8, s.linear('y', [0, light(base, 0.8)], [1, base])),
  );
  const again = (dy: number) => `<use href="#rod" y="${dy}"/>`;
  return s
    .add(tag('g', { id: 'rod', transform: 'translate(400 322)' }, rod), again(84), again(168))
    .add(callout(640, 735, `M${d}`))
    .toString();
}
