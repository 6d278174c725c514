import { decimal, fill, t } from '../kit.js';
import * as m from '../materials.js';
import * as anchor from '../pictures/anchors.js';
import * as draw from '../pictures/nuts.js';
import type { Article, Texts } from '../types.js';

const flats: Record<number, number> = { 6: 10, 8: 13, 10: 17, 12: 19, 16: 24 };
const bulk = (multiple: number): Pick<Article, 'per' | 'minimum' | 'multiple' | 'breaks' | 'keep'> => ({
  per: 100,
  minimum: multiple,
  multiple,
  breaks: [
    [multiple * 5, 5],
    [multiple * 20, 12],
  ],
  keep: 'bulk',
});

const nut = (d: number, kind: '934' | '985' | '934-A2', price: string): Article => {
  const stainless = kind === '934-A2';
  const lock = kind === '985';
  const name: Texts = lock
    ? t(
        'Piuliță autoblocantă M{d}, DIN 985, 8, zincată',
        'Lock nut M{d}, DIN 985, 8, zinc-plated',
        'Sicherungsmutter M{d}, DIN 985, 8, verzinkt',
      )
    : stainless
      ? t(
          'Piuliță hexagonală M{d}, DIN 934, inox A2',
          'Hexagon nut M{d}, DIN 934, stainless A2',
          'Sechskantmutter M{d}, DIN 934, Edelstahl A2',
        )
      : t(
          'Piuliță hexagonală M{d}, DIN 934, 8, zincată',
          'Hexagon nut M{d}, DIN 934, 8, zinc-plated',
          'Sechskantmutter M{d}, DIN 934, 8, verzinkt',
        );
  return {
    sku: `PI-${kind.slice(0, 3)}-M${d}${stainless ? '-A2' : ''}`,
    category: 'nuts-washers',
    brand: 'Vexor',
    name: fill(name, { d }),
    text: lock
      ? t(
          'Inelul de poliamidă frânează filetul și ține strângerea la vibrații până la 120 °C.',
          'The polyamide ring brakes the thread and keeps the joint tight under vibration up to 120 °C.',
          'Der Polyamidring bremst das Gewinde und hält die Verbindung bei Vibration bis 120 °C.',
        )
      : t(
          'Piuliță cu filet metric normal, calibrată, pentru șuruburi din aceeași clasă.',
          'Nut with standard metric thread, gauged, for bolts of the same class.',
          'Mutter mit metrischem Regelgewinde, lehrenhaltig, für Schrauben gleicher Klasse.',
        ),
    specs: {
      norm: lock ? 'DIN 985' : 'DIN 934',
      thread: `M${d}`,
      acrossFlats: flats[d] ?? d,
      strength: stainless ? 'A2-70' : '8',
      material: stainless ? m.stainlessA2 : m.steel,
      finish: stainless ? m.plain : m.zinc,
    },
    price,
    ...bulk(d > 12 ? 50 : 100),
    picture: lock ? draw.lockNut({ d }) : draw.hexNut({ d, finish: stainless ? 'stainless' : 'zinc' }),
  };
};

type WasherKind = 'DIN 125' | 'DIN 9021' | 'DIN 127';
const washer = (d: number, kind: WasherKind): Article => {
  const names: Record<WasherKind, Texts> = {
    'DIN 125': t(
      'Șaibă plată M{d}, DIN 125-A, zincată',
      'Flat washer M{d}, DIN 125-A, zinc-plated',
      'Unterlegscheibe M{d}, DIN 125-A, verzinkt',
    ),
    'DIN 9021': t(
      'Șaibă lată M{d}, DIN 9021, zincată',
      'Large washer M{d}, DIN 9021, zinc-plated',
      'Große Scheibe M{d}, DIN 9021, verzinkt',
    ),
    'DIN 127': t(
      'Șaibă elastică Grower M{d}, DIN 127-B, zincată',
      'Spring lock washer M{d}, DIN 127-B, zinc-plated',
      'Federring M{d}, DIN 127-B, verzinkt',
    ),
  };
  const factor = { 'DIN 125': 0.055, 'DIN 9021': 0.19, 'DIN 127': 0.075 }[kind];
  const ratio = { 'DIN 125': 2, 'DIN 9021': 3, 'DIN 127': 1.75 }[kind];
  return {
    sku: `SA-${kind.slice(4)}-M${d}`,
    category: 'nuts-washers',
    brand: 'Vexor',
    name: fill(names[kind], { d }),
    text:
      kind === 'DIN 127'
        ? t(
            'Șaibă din oțel de arc, despicată, care compensează tasarea îmbinării.',
            'Split washer of spring steel that makes up for the settling of the joint.',
            'Geteilter Federring aus Federstahl, gleicht das Setzen der Verbindung aus.',
          )
        : t(
            'Repartizează forța de strângere și protejează suprafața piesei. Duritate 140 HV.',
            'Spreads the clamping force and protects the surface. Hardness 140 HV.',
            'Verteilt die Klemmkraft und schont die Oberfläche. Härte 140 HV.',
          ),
    specs: {
      norm: kind,
      thread: `M${d}`,
      outer: Math.round(d * ratio),
      material: m.steel,
      finish: m.zinc,
    },
    price: decimal(factor * d ** 1.72 + 0.62, 4),
    ...bulk(200),
    picture: kind === 'DIN 127' ? draw.springWasher({ d }) : draw.washer({ d, ratio }),
  };
};

const wedgeAnchors: Article[] = (
  [
    [8, 75, '2.18', 5.7],
    [10, 95, '3.42', 7.6],
    [12, 110, '5.06', 11.9],
    [16, 145, '11.84', 16.7],
  ] as const
).map(([d, length, price, tension]) => ({
  sku: `AN-MEC-M${d}x${length}`,
  category: 'anchors',
  brand: 'Vexor',
  name: fill(
    t(
      'Ancoră mecanică M{d} × {length}, beton fisurat, zincată',
      'Wedge anchor M{d} × {length}, cracked concrete, zinc-plated',
      'Bolzenanker M{d} × {length}, gerissener Beton, verzinkt',
    ),
    { d, length },
  ),
  text: t(
    'Ancoră cu expansiune controlată, opțiunea 1, pentru beton C20/25 până la C50/60. Livrată montată cu piuliță și șaibă.',
    'Torque-controlled expansion anchor, option 1, for concrete C20/25 to C50/60. Delivered with nut and washer fitted.',
    'Kraftkontrolliert spreizender Anker, Option 1, für Beton C20/25 bis C50/60. Mit Mutter und Scheibe vormontiert.',
  ),
  specs: { thread: `M${d}`, length, tension, material: m.steel, finish: m.zinc },
  price,
  minimum: d > 12 ? 10 : 25,
  multiple: d > 12 ? 10 : 25,
  breaks: [
    [100, 7],
    [500, 13],
  ],
  keep: 'shelf',
  picture: anchor.wedgeAnchor({ d, length }),
}));

const plugs: Article[] = (
  [
    [6, 30, '7.8500', m.grey],
    [8, 40, '11.9500', m.grey],
    [10, 50, '21.4000', m.grey],
  ] as const
).map(([d, length, price, colour]) => ({
  sku: `AN-DIB-${d}x${length}`,
  category: 'anchors',
  brand: 'Vexor',
  name: fill(t('Diblu nailon {d} × {length}', 'Nylon plug {d} × {length}', 'Nylondübel {d} × {length}'), {
    d,
    length,
  }),
  text: t(
    'Diblu cu expansiune în patru direcții, pentru beton, cărămidă plină și BCA.',
    'Plug that expands in four directions, for concrete, solid brick and aerated concrete.',
    'In vier Richtungen spreizender Dübel für Beton, Vollziegel und Porenbeton.',
  ),
  specs: { diameter: d, length, material: m.nylon, colour },
  price,
  per: 100,
  minimum: 100,
  multiple: 100,
  breaks: [[1000, 10]],
  keep: 'bulk',
  picture: anchor.plug({ d, length }),
}));

const resin = (sku: string, name: Texts, base: Texts, price: string, band: string): Article => ({
  sku,
  category: 'anchors',
  brand: 'Lumak',
  name,
  text: t(
    'Rășină de injecție fără stiren pentru tije filetate și bare de armătură. Se extrudează cu pistolul obișnuit; două mixere incluse.',
    'Styrene-free injection resin for threaded rods and rebar. Fits an ordinary gun; two mixers included.',
    'Styrolfreier Injektionsmörtel für Gewindestangen und Bewehrung. Für übliche Pistolen; zwei Mischer liegen bei.',
  ),
  specs: { base, volume: '300 ml', temperature: '−5 … +40' },
  price,
  breaks: [
    [12, 6],
    [48, 12],
  ],
  keep: 'item',
  picture: anchor.resinCartridge({ band }),
});

const rods: Article[] = (
  [
    [8, '5.90'],
    [10, '9.35'],
    [12, '13.70'],
  ] as const
).map(([d, price]) => ({
  sku: `TJ-975-M${d}x1000`,
  category: 'anchors',
  brand: 'Vexor',
  name: fill(
    t(
      'Tijă filetată M{d} × 1000, DIN 975, 4.8, zincată',
      'Threaded rod M{d} × 1000, DIN 975, 4.8, zinc-plated',
      'Gewindestange M{d} × 1000, DIN 975, 4.8, verzinkt',
    ),
    { d },
  ),
  text: t(
    'Tijă de un metru, filetată pe toată lungimea, pentru suspendări și ancorări chimice.',
    'One-metre rod threaded over its whole length, for suspensions and chemical anchoring.',
    'Ein Meter, durchgehendes Gewinde, für Abhängungen und chemische Befestigung.',
  ),
  specs: {
    norm: 'DIN 975',
    thread: `M${d}`,
    length: 1000,
    strength: '4.8',
    material: m.steel,
    finish: m.zinc,
  },
  price,
  minimum: 10,
  multiple: 10,
  breaks: [[100, 9]],
  keep: 'shelf',
  picture: draw.threadedRod({ d }),
}));

export const nutsWashers: Article[] = [
  nut(6, '934', '3.1250'),
  nut(8, '934', '6.4875'),
  nut(10, '934', '12.3457'),
  nut(12, '934', '17.9000'),
  nut(16, '934', '38.6500'),
  nut(8, '934-A2', '21.7500'),
  nut(6, '985', '6.9500'),
  nut(8, '985', '12.8000'),
  nut(10, '985', '24.1500'),
  washer(6, 'DIN 125'),
  washer(8, 'DIN 125'),
  washer(10, 'DIN 125'),
  washer(12, 'DIN 125'),
  washer(8, 'DIN 9021'),
  washer(8, 'DIN 127'),
  washer(10, 'DIN 127'),
];

export const anchors: Article[] = [
  ...wedgeAnchors,
  ...plugs,
  resin(
    'AN-CHIM-VE300',
    t(
      'Ancoră chimică vinilester 300 ml',
      'Chemical anchor vinyl ester 300 ml',
      'Verbundmörtel Vinylester 300 ml',
    ),
    t('vinilester', 'vinyl ester', 'Vinylester'),
    '42.60',
    '#b3402a',
  ),
  resin(
    'AN-CHIM-PE300',
    t(
      'Ancoră chimică poliester 300 ml',
      'Chemical anchor polyester 300 ml',
      'Verbundmörtel Polyester 300 ml',
    ),
    t('poliester', 'polyester', 'Polyester'),
    '27.90',
    '#2f6f8f',
  ),
  ...rods,
];
