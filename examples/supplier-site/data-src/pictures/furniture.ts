import { circle, colour, dark, group, light, line, polygon, rect, Sheet, words, tag } from './svg.js';

export function palletRack({ bays }: { bays: number }): string {
  const s = new Sheet();
  const frame = '#2f5f8f';
  const beam = '#d8642b';
  const w = bays === 1 ? 500 : 640;
  const x0 = 400 - w / 2;
  const step = w / bays;
  s.shadow(410, 694, w * 0.6, 30, 0.4);
  const post = (x: number) =>
    rect(x - 11, 100, 22, 590, s.bar(frame, 'x')) +
    line(`M${x} 112V680`, dark(frame, 0.6), 5, {
      'stroke-dasharray': '9 13',
      'stroke-linecap': 'butt',
      opacity: 0.8,
    }) +
    rect(x - 20, 684, 40, 10, s.bar(frame, 'x'));
  const box = (x: number, y: number, width: number, height: number, tone: string) =>
    rect(x, y - height, width, height, s.linear('d', [0, light(tone, 0.3)], [1, dark(tone, 0.18)])) +
    rect(x + width * 0.42, y - height, width * 0.16, height, light(tone, 0.35), { opacity: 0.6 });
  const width = (step - 64) / 3;
  const pallet = tag(
    'g',
    { id: 'w' },
    rect(0, -18, width, 6, colour.wood) +
      rect(0, -5, width, 5, dark(colour.wood, 0.25)) +
      [0, 0.43, 0.87].map((k) => rect(width * k, -13, width * 0.13, 10, dark(colour.wood, 0.35))).join(''),
  );
  let goods = '';
  for (let bay = 0; bay < bays; bay++) {
    for (let level = 0; level < 3; level++) {
      const y = [688, 478, 278][level] ?? 0;
      const left = x0 + bay * step + 22;
      for (let i = 0; i < 3; i++) {
        if ((bay * 9 + level * 3 + i) % 7 === 5) continue;
        const px = left + i * (width + 10);
        const tone = ['#c79a63', '#b5bcbf', '#c79a63', '#6f8fa5'][(bay + level + i) % 4] ?? '#c79a63';
        goods +=
          `<use href="#w" x="${px.toFixed(1)}" y="${y}"/>` +
          box(px + 5, y - 18, width - 10, 78 + ((i * 31 + level * 17) % 34), tone);
      }
      if (level)
        goods += rect(
          x0 + bay * step,
          y,
          step,
          22,
          s.linear('y', [0, light(beam, 0.35)], [0.4, beam], [1, dark(beam, 0.35)]),
        );
    }
  }
  s.add(
    // The frames behind, so that the rack has depth.
    ...Array.from(
      { length: bays + 1 },
      (_, i) =>
        rect(x0 + i * step + 16, 80, 10, 600, dark(frame, 0.35)) +
        line(
          `M${x0 + i * step} 140l20 60l-20 60l20 60l-20 60l20 60l-20 60l20 60l-20 60`,
          dark(frame, 0.3),
          4,
        ),
    ),
    tag('defs', {}, pallet),
    goods,
    ...Array.from({ length: bays + 1 }, (_, i) => post(x0 + i * step)),
    words(400, 752, '2,7 × 4 m', 38, colour.ink),
  );
  return s.toString();
}

export function shelving({ colour: base }: { colour: string }): string {
  const s = new Sheet();
  s.shadow(410, 716, 240, 26, 0.4);
  const shelf = (y: number) =>
    polygon(
      [
        [200, y],
        [560, y],
        [612, y - 34],
        [252, y - 34],
      ],
      s.linear('y', [0, '#cfae7c'], [1, '#e3c797']),
    ) +
    rect(200, y, 360, 20, s.linear('y', [0, light(base, 0.4)], [1, dark(base, 0.25)])) +
    polygon(
      [
        [560, y],
        [612, y - 34],
        [612, y - 14],
        [560, y + 20],
      ],
      dark(base, 0.45),
    );
  const post = (x: number, top: number, bottom: number, shade: number) =>
    rect(x, top, 18, bottom - top, s.bar(dark(base, shade), 'x')) +
    line(`M${x + 9} ${top + 14}V${bottom - 10}`, dark(base, 0.65), 4, {
      'stroke-dasharray': '8 12',
      'stroke-linecap': 'butt',
    });
  s.add(
    post(246, 76, 676, 0.25),
    post(596, 76, 676, 0.25),
    ...[128, 264, 400, 536, 676].map(shelf),
    post(192, 104, 712, 0),
    post(550, 104, 712, 0),
    rect(250, 196, 110, 68, s.soft('#c79a63')),
    rect(380, 214, 90, 50, s.soft('#7b98a8')),
    rect(240, 460, 90, 76, s.soft('#c4622d')),
    rect(342, 460, 90, 76, s.soft('#2f6f8f')),
    rect(444, 460, 90, 76, s.soft('#c4622d')),
    rect(250, 610, 170, 66, s.soft('#c79a63')),
  );
  return s.toString();
}

export function trolley(): string {
  const s = new Sheet();
  const base = '#b3302a';
  s.shadow(404, 706, 260, 30, 0.44);
  const heights = [54, 54, 54, 54, 62, 78, 92];
  let y = 188;
  let drawers = '';
  for (const h of heights) {
    drawers +=
      rect(184, y, 350, h - 7, s.linear('y', [0, light(base, 0.28)], [0.2, base], [1, dark(base, 0.2)]), {
        rx: 4,
      }) + rect(184, y + 5, 350, 9, s.linear('y', [0, '#eef0f0'], [1, '#8b959a']), { rx: 3 });
    y += h;
  }
  s.add(
    polygon(
      [
        [546, 150],
        [628, 120],
        [628, 610],
        [546, 644],
      ],
      s.linear('x', [0, dark(base, 0.3)], [1, dark(base, 0.55)]),
    ),
    rect(168, 150, 380, 494, s.linear('x', [0, '#3a4146'], [1, '#1d2124']), { rx: 6 }),
    drawers,
    polygon(
      [
        [150, 150],
        [240, 112],
        [652, 112],
        [562, 150],
      ],
      '#4a5156',
    ),
    rect(150, 150, 412, 26, s.linear('y', [0, '#4a5156'], [1, '#1d2124']), { rx: 5 }),
    polygon(
      [
        [562, 150],
        [652, 112],
        [652, 134],
        [562, 176],
      ],
      '#14181a',
    ),
    line('M652 170q40 10 40 60v60q0 40 -62 50', '#8b959a', 15),
    ...[
      [206, 680],
      [510, 680],
      [606, 640],
    ].map(
      ([x = 0, cy = 0]) =>
        rect(x - 22, cy - 40, 44, 26, s.bar('#8b959a', 'x')) +
        circle(x, cy, 27, '#14181a') +
        circle(x, cy, 12, '#8b959a'),
    ),
    circle(508, 163, 7, '#c9ced1'),
    words(288, 170, 'STIVAR', 19, '#d9dddd'),
  );
  return s.toString();
}

export function workbench(): string {
  const s = new Sheet();
  const steel = '#3f5f7a';
  s.shadow(404, 668, 350, 30, 0.42);
  s.add(
    rect(610, 330, 22, 300, dark(steel, 0.4)),
    rect(196, 330, 22, 300, dark(steel, 0.4)),
    rect(196, 560, 430, 16, dark(steel, 0.45)),
    polygon(
      [
        [60, 300],
        [160, 226],
        [740, 226],
        [660, 300],
      ],
      s.linear('y', [0, '#dcb987'], [1, '#ecd0a2']),
    ),
    line('M110 282h560M140 262h556M150 244h566', '#c39a62', 2.5, { opacity: 0.6 }),
    rect(60, 300, 600, 38, s.linear('y', [0, '#d3ac76'], [1, '#a57d48'])),
    polygon(
      [
        [660, 300],
        [740, 226],
        [740, 262],
        [660, 338],
      ],
      '#94703f',
    ),
    rect(92, 338, 40, 326, s.bar(steel, 'x')),
    rect(590, 338, 40, 326, s.bar(steel, 'x')),
    rect(84, 656, 56, 12, '#22272a', { rx: 4 }),
    rect(582, 656, 56, 12, '#22272a', { rx: 4 }),
    rect(132, 604, 458, 26, s.linear('y', [0, light(steel, 0.3)], [1, dark(steel, 0.3)])),
    ...[346, 422].map(
      (y) =>
        rect(360, y, 226, 70, s.linear('y', [0, '#e3e7e8'], [1, '#a9b2b6']), { rx: 5 }) +
        rect(436, y + 20, 76, 14, s.linear('y', [0, '#596167'], [1, '#22272a']), { rx: 6 }) +
        circle(562, y + 22, 7, '#596167'),
    ),
    group(
      'translate(150 150)',
      rect(30, 60, 96, 76, s.bar('#4a6b8a', 'x'), { rx: 8 }),
      rect(0, 26, 60, 56, s.bar('#3a5670', 'x'), { rx: 6 }),
      rect(84, 26, 66, 56, s.bar('#4a6b8a', 'x'), { rx: 6 }),
      rect(54, 20, 14, 30, '#c9ced1'),
      rect(78, 20, 14, 30, '#c9ced1'),
      line('M-34 70v-50', '#aab2b6', 9),
      rect(-40, 42, 44, 10, s.bar('#aab2b6')),
    ),
    words(400, 738, '1500 × 750', 40, colour.ink),
  );
  return s.toString();
}
