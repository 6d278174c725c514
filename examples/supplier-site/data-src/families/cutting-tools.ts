import { decimal, fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/cutting-tools.js';
import type { Article } from '../types.js';

const drills: Article[] = (
  [
    [3.3, 65, 10, '7.35'],
    [5, 86, 10, '9.80'],
    [6.8, 109, 10, '16.20'],
    [8.5, 117, 5, '24.60'],
    [10.2, 133, 5, '37.90'],
  ] as const
).map(([d, length, multiple, price]) => ({
  sku: `AS-BURGHIU-${decimal(d, 1)}`,
  category: 'cutting-tools',
  brand: 'Hartwin',
  name: fill(
    t(
      'Burghiu HSS-Co {d} mm, DIN 338, 135°',
      'Drill bit HSS-Co {d} mm, DIN 338, 135°',
      'Spiralbohrer HSS-Co {d} mm, DIN 338, 135°',
    ),
    { d },
  ),
  text: t(
    'Oțel rapid cu 5 % cobalt, pentru inox și oțeluri până la 1100 N/mm². Vârf cu ascuțire în cruce: se centrează singur.',
    'High-speed steel with 5 % cobalt, for stainless and steels up to 1100 N/mm². Split point: centres itself.',
    'Schnellarbeitsstahl mit 5 % Kobalt für Edelstahl und Stähle bis 1100 N/mm². Kreuzanschliff: zentriert selbst.',
  ),
  specs: {
    norm: 'DIN 338',
    diameter: num(d),
    length,
    coating: t('fără', 'none', 'ohne'),
    material: m.hssCobalt,
  },
  price,
  minimum: multiple,
  multiple,
  breaks: [
    [50, 8],
    [200, 15],
  ],
  keep: 'shelf',
  picture: draw.drillBit({ d, length, finish: 'cobalt' }),
}));

const masonry: Article[] = (
  [
    [8, 160, '9.60'],
    [10, 210, '14.40'],
  ] as const
).map(([d, length, price]) => ({
  sku: `AS-SDS-${d}x${length}`,
  category: 'cutting-tools',
  brand: 'Hartwin',
  name: fill(
    t(
      'Burghiu SDS-plus {d} × {length}, beton armat',
      'SDS-plus drill bit {d} × {length}, reinforced concrete',
      'SDS-plus-Bohrer {d} × {length}, armierter Beton',
    ),
    { d, length },
  ),
  text: t(
    'Cap din carbură cu patru tăișuri, care trece prin armătură.',
    'Four-edge carbide head that gets through rebar.',
    'Hartmetallkopf mit vier Schneiden, durchbohrt Armierung.',
  ),
  specs: { diameter: d, length, shank: 'SDS-plus', flutes: 4 },
  price,
  breaks: [[10, 10]],
  keep: 'shelf',
  picture: draw.masonryBit({ d, length }),
}));

const taps: Article[] = (
  [
    [6, 1, '38.50'],
    [8, 1.25, '44.90'],
    [10, 1.5, '56.70'],
  ] as const
).map(([d, pitch, price]) => ({
  sku: `AS-TAROD-M${d}`,
  category: 'cutting-tools',
  brand: 'Hartwin',
  name: fill(
    t(
      'Tarod de mașină M{d} × {pitch}, DIN 371, găuri înfundate',
      'Machine tap M{d} × {pitch}, DIN 371, blind holes',
      'Maschinengewindebohrer M{d} × {pitch}, DIN 371, Sackloch',
    ),
    { d, pitch },
  ),
  text: t(
    'Canale elicoidale la 40°, care scot așchia spre coadă. Toleranță 6H.',
    '40° spiral flutes that lift the chip towards the shank. Tolerance 6H.',
    '40°-Spiralnuten fördern den Span zum Schaft. Toleranz 6H.',
  ),
  specs: { norm: 'DIN 371', thread: `M${d}`, pitch, tolerance: '6H', coating: 'TiN', material: m.hssCobalt },
  price,
  breaks: [[5, 6]],
  keep: 'item',
  picture: draw.tap({ d }),
}));

const mills: Article[] = (
  [
    [6, 57, '64.00'],
    [8, 63, '82.50'],
    [10, 72, '114.00'],
    [12, 83, '149.00'],
  ] as const
).map(([d, length, price]) => ({
  sku: `AS-FREZA-${d}`,
  category: 'cutting-tools',
  brand: 'Hartwin',
  name: fill(
    t(
      'Freză cilindro-frontală Ø {d}, carbură, 4 dinți, TiAlN',
      'End mill Ø {d}, carbide, 4 flutes, TiAlN',
      'Schaftfräser Ø {d}, VHM, 4 Schneiden, TiAlN',
    ),
    { d },
  ),
  text: t(
    'Pas neuniform împotriva vibrațiilor, pentru oțeluri până la 45 HRC.',
    'Unequal pitch against chatter, for steels up to 45 HRC.',
    'Ungleiche Teilung gegen Rattern, für Stähle bis 45 HRC.',
  ),
  specs: {
    norm: 'DIN 6527',
    diameter: d,
    length,
    flutes: 4,
    coating: 'TiAlN',
    shank: 'h6',
    material: m.solidCarbide,
  },
  price,
  breaks: [
    [3, 5],
    [10, 10],
  ],
  keep: 'item',
  picture: draw.endMill({ d, length }),
}));

const inserts: Article[] = (
  [
    ['CNMG 120408', 'rhomb', '31.80'],
    ['DCMT 11T304', 'diamond', '28.40'],
  ] as const
).map(([code, shape, price]) => ({
  sku: `AS-PLAC-${code.replace(' ', '-')}`,
  category: 'cutting-tools',
  brand: 'Hartwin',
  name: fill(
    t(
      'Plăcuță amovibilă {code}, strunjire oțel P25',
      'Indexable insert {code}, turning steel P25',
      'Wendeschneidplatte {code}, Drehen Stahl P25',
    ),
    { code },
  ),
  text: t(
    'Strat CVD gros, sfărâmător de așchii pentru semifinisare. Cutie de 10 bucăți.',
    'Thick CVD layer, chip breaker for semi-finishing. Box of 10.',
    'Dicke CVD-Schicht, Spanbrecher für mittlere Bearbeitung. Schachtel zu 10.',
  ),
  specs: { norm: 'ISO 1832', use: 'P25', coating: 'CVD', material: t('carbură', 'carbide', 'Hartmetall') },
  price,
  minimum: 10,
  multiple: 10,
  breaks: [[50, 9]],
  keep: 'shelf',
  manufacturerNumber: code,
  picture: draw.insert({ shape }),
}));

const holeSaw: Article = {
  sku: 'AS-CAROTA-68',
  category: 'cutting-tools',
  brand: 'Hartwin',
  name: t('Carotă bimetal Ø 68 mm', 'Bimetal hole saw Ø 68 mm', 'Bimetall-Lochsäge Ø 68 mm'),
  text: t(
    'Dinți din HSS-Co sudați pe corp elastic; pentru oțel, inox, lemn și plastic.',
    'HSS-Co teeth welded to a flexible body; for steel, stainless, wood and plastic.',
    'HSS-Co-Zähne auf elastischem Körper; für Stahl, Edelstahl, Holz und Kunststoff.',
  ),
  specs: { diameter: 68, depth: 38, material: t('bimetal', 'bimetal', 'Bimetall') },
  price: '46.50',
  keep: 'item',
  picture: draw.holeSaw(),
};

export const cuttingTools: Article[] = [...drills, ...masonry, ...taps, ...mills, ...inserts, holeSaw];
