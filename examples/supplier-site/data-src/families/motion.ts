import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/bearings.js';
import type { Article, Texts } from '../types.js';

interface Ball {
  code: string;
  size: [bore: number, outer: number, width: number];
  load: number;
  speed: number;
  price: string;
  seal: '2RS' | 'ZZ';
  clearance?: string;
}
const balls: Ball[] = [
  { code: '6201', size: [12, 32, 10], load: 6.9, speed: 16000, price: '9.40', seal: '2RS' },
  { code: '6202', size: [15, 35, 11], load: 7.8, speed: 14000, price: '10.20', seal: '2RS' },
  { code: '6203', size: [17, 40, 12], load: 9.6, speed: 12000, price: '11.85', seal: '2RS' },
  { code: '6204', size: [20, 47, 14], load: 12.8, speed: 10000, price: '14.70', seal: '2RS' },
  { code: '6205', size: [25, 52, 15], load: 14, speed: 9000, price: '17.30', seal: '2RS' },
  { code: '6206', size: [30, 62, 16], load: 19.5, speed: 7500, price: '23.90', seal: '2RS' },
  { code: '6308', size: [40, 90, 23], load: 41, speed: 8500, price: '64.50', seal: 'ZZ' },
  { code: '6310', size: [50, 110, 27], load: 62, speed: 6700, price: '118.00', seal: 'ZZ', clearance: 'C3' },
];

const ballBearings: Article[] = balls.map((b) => {
  const [bore, outer, width] = b.size;
  const code = `${b.code}-${b.seal}${b.clearance ? ` ${b.clearance}` : ''}`;
  return {
    sku: `RU-${code.replace(' ', '-')}`,
    category: 'bearings',
    brand: 'Rolmaris',
    name: fill(
      t(
        'Rulment radial cu bile {code}, {bore} × {outer} × {width}',
        'Deep groove ball bearing {code}, {bore} × {outer} × {width}',
        'Rillenkugellager {code}, {bore} × {outer} × {width}',
      ),
      { code, bore, outer, width },
    ),
    text:
      b.seal === '2RS'
        ? t(
            'Rulment uns pe viață, etanșat pe ambele părți cu garnituri de cauciuc nitrilic: ține praful și apa afară.',
            'Greased for life and sealed on both sides with nitrile rubber: keeps dust and water out.',
            'Auf Lebensdauer geschmiert, beidseitig mit Nitrilkautschuk abgedichtet: hält Staub und Wasser fern.',
          )
        : t(
            'Rulment cu capace metalice pe ambele părți, pentru turații mari și temperaturi până la 120 °C.',
            'Bearing with metal shields on both sides, for high speed and up to 120 °C.',
            'Lager mit beidseitigen Metalldeckscheiben für hohe Drehzahlen und bis 120 °C.',
          ),
    specs: {
      norm: 'DIN 625',
      bore,
      outer,
      width,
      seal: b.seal,
      clearance: b.clearance ?? 'CN',
      dynamicLoad: num(b.load),
      speed: b.speed,
      material: m.bearingSteel,
    },
    price: b.price,
    breaks: [
      [10, 8],
      [50, 15],
    ],
    keep: 'shelf',
    manufacturerNumber: code,
    picture: draw.ballBearing({ bore, outer, seal: b.seal }),
  };
});

const tapered: Article[] = (
  [
    ['30208', 40, 80, 19.75, 58.3, '54.20'],
    ['32206', 30, 62, 21.25, 50.1, '46.80'],
  ] as const
).map(([code, bore, outer, width, load, price]) => ({
  sku: `RU-${code}`,
  category: 'bearings',
  brand: 'Rolmaris',
  name: fill(
    t(
      'Rulment cu role conice {code}, {bore} × {outer} × {width}',
      'Tapered roller bearing {code}, {bore} × {outer} × {width}',
      'Kegelrollenlager {code}, {bore} × {outer} × {width}',
    ),
    { code, bore, outer, width },
  ),
  text: t(
    'Preia sarcini radiale și axiale într-un sens. Se montează pereche și se reglează la montaj.',
    'Takes radial loads and axial loads in one direction. Fitted in pairs and adjusted on assembly.',
    'Nimmt Radial- und einseitige Axiallasten auf. Paarweise eingebaut und bei der Montage eingestellt.',
  ),
  specs: { norm: 'DIN 720', bore, outer, width, dynamicLoad: load, material: m.bearingSteel },
  price,
  breaks: [[10, 7]],
  keep: 'item',
  manufacturerNumber: code,
  picture: draw.taperedBearing({ bore, outer }),
}));

const pillow: Article[] = (
  [
    ['UCP205', 25, 14, '38.40'],
    ['UCP206', 30, 19.5, '47.10'],
  ] as const
).map(([code, bore, load, price]) => ({
  sku: `RU-${code}`,
  category: 'bearings',
  brand: 'Rolmaris',
  name: fill(
    t(
      'Lagăr cu suport din fontă {code}, ax {bore} mm',
      'Cast iron pillow block {code}, shaft {bore} mm',
      'Stehlager aus Gusseisen {code}, Welle {bore} mm',
    ),
    { code, bore },
  ),
  text: t(
    'Corp din fontă cu rulment oscilant, fixat pe ax cu două știfturi. Cu ungător M6.',
    'Cast iron housing with a self-aligning insert, fixed on the shaft by two set screws. With M6 grease nipple.',
    'Gussgehäuse mit Spannlager, zwei Gewindestifte auf der Welle. Mit Schmiernippel M6.',
  ),
  specs: { bore, dynamicLoad: load, material: t('fontă cenușie', 'grey cast iron', 'Grauguss') },
  price,
  breaks: [[6, 6]],
  keep: 'item',
  manufacturerNumber: code,
  picture: draw.pillowBlock({ bore }),
}));

const needle: Article = {
  sku: 'RU-HK2020',
  category: 'bearings',
  brand: 'Rolmaris',
  name: t(
    'Rulment cu ace HK 2020, 20 × 26 × 20',
    'Drawn cup needle bearing HK 2020, 20 × 26 × 20',
    'Nadelhülse HK 2020, 20 × 26 × 20',
  ),
  text: t(
    'Manșon ambutisat cu colivie, pentru construcții cu înălțime radială mică.',
    'Drawn cup with cage, for designs with little radial height.',
    'Gezogene Hülse mit Käfig für geringe radiale Bauhöhe.',
  ),
  specs: {
    norm: 'DIN 618',
    bore: 20,
    outer: 26,
    width: 20,
    dynamicLoad: num(12.7),
    material: m.bearingSteel,
  },
  price: '13.60',
  breaks: [[20, 9]],
  keep: 'item',
  manufacturerNumber: 'HK 2020',
  picture: draw.needleBearing(),
};

const belt = (profile: string, length: number, price: string): Article => ({
  sku: `CU-${profile}-${length}`,
  category: 'bearings',
  brand: 'Rolmaris',
  name: fill(
    t(
      'Curea trapezoidală {profile} {length} mm',
      'V-belt {profile} {length} mm',
      'Keilriemen {profile} {length} mm',
    ),
    { profile, length },
  ),
  text: t(
    'Curea îngustă cu cord din poliester, antistatică, rezistentă la ulei.',
    'Narrow belt with polyester cord, antistatic and oil-resistant.',
    'Schmalkeilriemen mit Polyesterzugstrang, antistatisch und ölbeständig.',
  ),
  specs: { norm: 'DIN 7753', use: profile, length, material: m.rubber } satisfies Record<
    string,
    string | number | Texts
  >,
  price,
  breaks: [[5, 5]],
  keep: 'item',
  picture: draw.belt({ profile }),
});

export const bearings: Article[] = [
  ...ballBearings,
  ...tapered,
  ...pillow,
  needle,
  belt('SPA', 1250, '31.50'),
  belt('SPB', 2000, '58.90'),
];
