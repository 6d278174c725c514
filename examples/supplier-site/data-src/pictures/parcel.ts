import { colour, polygon, Sheet, light, dark } from './svg.js';

/** A plain parcel, for an article that has no drawing of its own; `title` keeps the files of different articles apart. */
export function parcel(kind: string, article: object): string {
  const s = new Sheet();
  const base = colour.wood;
  s.shadow(400, 640, 260, 36, 0.36);
  s.add(
    `<title>${kind} ${Object.values(article).join(' ')}</title>`,
    polygon(
      [
        [400, 210],
        [640, 310],
        [400, 420],
        [160, 310],
      ],
      light(base, 0.3),
    ),
    polygon(
      [
        [160, 310],
        [400, 420],
        [400, 640],
        [160, 530],
      ],
      base,
    ),
    polygon(
      [
        [400, 420],
        [640, 310],
        [640, 530],
        [400, 640],
      ],
      dark(base, 0.22),
    ),
  );
  return s.toString();
}
