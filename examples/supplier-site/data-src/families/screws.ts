import { decimal, fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/threaded.js';
import type { Article, Texts } from '../types.js';

/** Price of 100 pieces by the steel that goes into them; four places, as the trade quotes small parts. */
const per100 = (d: number, length: number, factor: number): string =>
  decimal(factor * (3.2 + 0.0029 * d ** 2 * (length + d * 1.9) + d * 0.35), 4);

const flats: Record<number, number> = { 6: 10, 8: 13, 10: 17, 12: 19, 16: 24 };
const bulk = (multiple: number): Pick<Article, 'per' | 'minimum' | 'multiple' | 'breaks' | 'keep'> => ({
  per: 100,
  minimum: multiple,
  multiple,
  breaks: [
    [multiple * 5, 6],
    [multiple * 20, 11],
  ],
  keep: 'bulk',
});

const hexBolts: Article[] = (
  [
    [6, 20, 100],
    [8, 30, 100],
    [8, 40, 100],
    [10, 50, 50],
    [12, 60, 50],
    [16, 80, 25],
  ] as const
).map(([d, length, multiple]) => ({
  sku: `SU-933-M${d}x${length}`,
  category: 'screws',
  brand: 'Vexor',
  name: fill(
    t(
      'Șurub cap hexagonal M{d} × {length}, DIN 933, 8.8, zincat',
      'Hexagon head screw M{d} × {length}, DIN 933, 8.8, zinc-plated',
      'Sechskantschraube M{d} × {length}, DIN 933, 8.8, verzinkt',
    ),
    { d, length },
  ),
  text: t(
    'Șurub de precizie cu filet complet, pentru construcții metalice și utilaje. Clasa 8.8 îl face potrivit pentru îmbinări solicitate, iar stratul de zinc îl protejează în interior și în mediu uscat.',
    'Precision screw threaded up to the head, for steel structures and machinery. Strength class 8.8 suits loaded joints; the zinc layer protects it indoors and in dry surroundings.',
    'Präzisionsschraube mit Gewinde bis zum Kopf für Stahl- und Maschinenbau. Festigkeitsklasse 8.8 für belastete Verbindungen; die Zinkschicht schützt in trockener Umgebung.',
  ),
  specs: {
    norm: 'DIN 933',
    thread: `M${d}`,
    length,
    acrossFlats: flats[d] ?? d,
    strength: '8.8',
    material: m.steel,
    finish: m.zinc,
    drive: m.hexagon,
  },
  price: per100(d, length, 1.9),
  ...bulk(multiple),
  picture: draw.hexBolt({ d, length, finish: 'zinc' }),
}));

const shankBolt: Article = {
  sku: 'SU-931-M12x100',
  category: 'screws',
  brand: 'Vexor',
  name: t(
    'Șurub cap hexagonal M12 × 100, DIN 931, 10.9, brunat',
    'Hexagon head bolt M12 × 100, DIN 931, 10.9, black oxide',
    'Sechskantschraube M12 × 100, DIN 931, 10.9, brüniert',
  ),
  text: t(
    'Șurub cu tijă parțial filetată, clasa 10.9, pentru îmbinări solicitate la forfecare.',
    'Bolt with a partly threaded shank, class 10.9, for joints loaded in shear.',
    'Schraube mit Schaft, Festigkeitsklasse 10.9, für auf Scherung beanspruchte Verbindungen.',
  ),
  specs: {
    norm: 'DIN 931',
    thread: 'M12',
    length: 100,
    acrossFlats: 19,
    strength: '10.9',
    material: m.alloySteel,
    finish: m.black,
    drive: m.hexagon,
  },
  price: '214.3750',
  ...bulk(25),
  picture: draw.hexBolt({ d: 12, length: 100, finish: 'black', threaded: 36 }),
};

const socketScrews: Article[] = (
  [
    [5, 16, 100],
    [6, 20, 100],
    [8, 25, 100],
    [10, 40, 50],
  ] as const
).map(([d, length, multiple]) => ({
  sku: `SU-912-M${d}x${length}`,
  category: 'screws',
  brand: 'Vexor',
  name: fill(
    t(
      'Șurub cap cilindric imbus M{d} × {length}, DIN 912, 12.9',
      'Socket head cap screw M{d} × {length}, DIN 912, 12.9',
      'Zylinderschraube mit Innensechskant M{d} × {length}, DIN 912, 12.9',
    ),
    { d, length },
  ),
  text: t(
    'Șurub de înaltă rezistență cu locaș hexagonal, pentru dispozitive și matrițe acolo unde nu încape cheia fixă.',
    'High-strength screw with a hexagon socket, for fixtures and dies where no spanner fits.',
    'Hochfeste Schraube mit Innensechskant für Vorrichtungen und Werkzeuge, wo kein Maulschlüssel Platz hat.',
  ),
  specs: {
    norm: 'DIN 912',
    thread: `M${d}`,
    length,
    strength: '12.9',
    material: m.alloySteel,
    finish: m.black,
    drive: m.hexSocket,
  },
  price: per100(d, length, 3.4),
  ...bulk(multiple),
  picture: draw.socketScrew({ d, length }),
}));

const countersunk: Article[] = (
  [
    [5, 20],
    [6, 25],
  ] as const
).map(([d, length]) => ({
  sku: `SU-7991-M${d}x${length}-A2`,
  category: 'screws',
  brand: 'Vexor',
  name: fill(
    t(
      'Șurub cap înecat imbus M{d} × {length}, DIN 7991, inox A2',
      'Countersunk socket screw M{d} × {length}, DIN 7991, stainless A2',
      'Senkschraube mit Innensechskant M{d} × {length}, DIN 7991, Edelstahl A2',
    ),
    { d, length },
  ),
  text: t(
    'Șurub inoxidabil cu cap înecat la 90°, pentru suprafețe plane și medii umede.',
    'Stainless screw with a 90° countersunk head, for flush surfaces and damp surroundings.',
    'Rostfreie Schraube mit 90°-Senkkopf für bündige Flächen und feuchte Umgebung.',
  ),
  specs: {
    norm: 'DIN 7991',
    thread: `M${d}`,
    length,
    strength: 'A2-70',
    material: m.stainlessA2,
    finish: m.plain,
    drive: m.hexSocket,
  },
  price: per100(d, length, 5.1),
  ...bulk(100),
  picture: draw.countersunkScrew({ d, length, finish: 'stainless' }),
}));

const drilling: Article[] = (
  [
    [4.8, 19, 500, '18.6250'],
    [6.3, 25, 250, '31.9400'],
  ] as const
).map(([d, length, multiple, price]) => ({
  sku: `SU-7504-${d}x${length}`,
  category: 'screws',
  brand: 'Vexor',
  name: fill(
    t(
      'Șurub autoforant {d} × {length}, DIN 7504-K, zincat',
      'Self-drilling screw {d} × {length}, DIN 7504-K, zinc-plated',
      'Bohrschraube {d} × {length}, DIN 7504-K, verzinkt',
    ),
    { d, length },
  ),
  text: t(
    'Găurește, filetează și strânge dintr-o singură mișcare în tablă de până la 6 mm. Cu guler și cap hexagonal de 8 mm.',
    'Drills, taps and fastens in one go in sheet up to 6 mm. With flange and 8 mm hexagon head.',
    'Bohrt, schneidet Gewinde und spannt in einem Zug in Blech bis 6 mm. Mit Bund und Sechskantkopf.',
  ),
  specs: {
    norm: 'DIN 7504-K',
    diameter: num(d),
    length,
    material: m.steel,
    finish: m.zinc,
    drive: m.hexagon,
  },
  price,
  ...bulk(multiple),
  picture: draw.drillingScrew({ d, length }),
}));

const wood: Article[] = (
  [
    [4, 40, 'TX20', 200, '14.8200'],
    [5, 60, 'TX25', 200, '27.4500'],
    [6, 100, 'TX30', 100, '58.1500'],
  ] as const
).map(([d, length, drive, multiple, price]) => ({
  sku: `SU-LEMN-${d}x${length}`,
  category: 'screws',
  brand: 'Vexor',
  name: fill(
    t(
      'Șurub pentru lemn {d} × {length}, cap înecat {drive}, zincat galben',
      'Wood screw {d} × {length}, countersunk {drive}, yellow zinc',
      'Holzbauschraube {d} × {length}, Senkkopf {drive}, gelb verzinkt',
    ),
    { d, length, drive },
  ),
  text: t(
    'Vârf ascuțit și nervuri de frezare sub cap: intră fără pregăurire și nu crapă lemnul.',
    'Sharp tip and milling ribs under the head: drives without pilot hole and does not split the wood.',
    'Scharfe Spitze und Fräsrippen unter dem Kopf: ohne Vorbohren, ohne Reißen des Holzes.',
  ),
  specs: { diameter: d, length, material: m.steel, finish: m.yellowZinc, drive } satisfies Record<
    string,
    string | number | Texts
  >,
  price,
  ...bulk(multiple),
  picture: draw.woodScrew({ d, length }),
}));

export const screws: Article[] = [
  ...hexBolts,
  shankBolt,
  ...socketScrews,
  ...countersunk,
  ...drilling,
  ...wood,
];
