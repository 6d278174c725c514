import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/cables.js';
import type { Article, Texts } from '../types.js';

const rubberCables: Article[] = (
  [
    ['3G1.5', 3, 1.5, '7.60'],
    ['3G2.5', 3, 2.5, '11.35'],
    ['5G4', 5, 4, '24.80'],
  ] as const
).map(([code, cores, section, price]) => ({
  sku: `EL-H07RN-${code}`,
  category: 'cables',
  brand: 'Ohmara',
  name: fill(
    t(
      'Cablu cauciuc H07RN-F {code} mm², la metru',
      'Rubber cable H07RN-F {code} mm², by the metre',
      'Gummischlauchleitung H07RN-F {code} mm², Meterware',
    ),
    { code: { ro: code.replace('.', ','), en: code, de: code.replace('.', ',') } },
  ),
  text: t(
    'Flexibil, rezistent la ulei, intemperii și solicitări mecanice; pentru șantier și utilaje mobile.',
    'Flexible; withstands oil, weather and wear; for sites and mobile machines.',
    'Flexibel, beständig gegen Öl, Wetter und Belastung; für Baustellen und mobile Maschinen.',
  ),
  specs: {
    norm: 'EN 50525-2-21',
    cores,
    section: num(section),
    ratedVoltage: '450/750',
    colour: m.blackColour,
    material: m.copper,
  },
  unit: 'MTR',
  price,
  breaks: [
    [50, 7],
    [100, 12],
    [500, 18],
  ],
  keep: 'bulk',
  picture: draw.cableCoil({ jacket: '#26292c', cores, thick: 17 + section * 2.4 + cores }),
}));

const wires: Article[] = (
  [
    [1.5, m.blue, '1.62', '#2d6cb5', 'AL'],
    [2.5, m.blackColour, '2.48', '#26292c', 'NG'],
    [6, m.greenYellow, '5.95', 'pe', 'VG'],
  ] as const
).map(([section, colour, price, hex, code]) => ({
  sku: `EL-H07VK-${section}-${code}`,
  category: 'cables',
  brand: 'Ohmara',
  name: fill(
    t(
      'Conductor flexibil H07V-K (MYF) {section} mm², {colour}, la metru',
      'Flexible wire H07V-K {section} mm², {colour}, by the metre',
      'Aderleitung H07V-K {section} mm², {colour}, Meterware',
    ),
    { section, colour },
  ),
  text: t(
    'Cupru lițat clasa 5, pentru tablouri și canale. Colaci de 100 m.',
    'Class 5 stranded copper, for panels and trunking. 100 m coils.',
    'Kupferlitze Klasse 5 für Schaltschränke und Kanäle. Ringe zu 100 m.',
  ),
  specs: {
    norm: 'EN 50525-2-31',
    cores: 1,
    section: num(section),
    ratedVoltage: '450/750',
    colour,
    material: m.copper,
  },
  unit: 'MTR',
  minimum: 100,
  multiple: 100,
  price,
  breaks: [
    [500, 9],
    [2000, 16],
  ],
  keep: 'bulk',
  picture: draw.cableCoil({ jacket: hex, cores: 1, thick: 10 + section * 1.5 }),
}));

const ties = (length: number, width: number, price: string): Article => ({
  sku: `EL-COLIER-${length}x${width}`,
  category: 'cables',
  brand: 'Ohmara',
  name: fill(
    t(
      'Coliere plastic {length} × {width} mm, negre UV, pungă 100',
      'Cable ties {length} × {width} mm, black UV, bag of 100',
      'Kabelbinder {length} × {width} mm, schwarz UV, Beutel 100',
    ),
    { length, width },
  ),
  text: t(
    'Poliamidă 6.6 rezistentă la soare, −40 până la +85 °C.',
    'UV-resistant polyamide 6.6, −40 to +85 °C.',
    'UV-beständiges Polyamid 6.6, −40 bis +85 °C.',
  ),
  specs: { length, width: num(width), colour: m.blackColour, material: m.nylon, pieces: 100 },
  unit: 'XPK',
  price,
  breaks: [
    [10, 8],
    [50, 17],
  ],
  keep: 'shelf',
  picture: draw.cableTies({ length }),
});

const gland = (size: number, range: string, price: string): Article => ({
  sku: `EL-PRESET-M${size}`,
  category: 'cables',
  brand: 'Ohmara',
  name: fill(
    t(
      'Presetupă M{size}, IP68, poliamidă gri',
      'Cable gland M{size}, IP68, grey polyamide',
      'Kabelverschraubung M{size}, IP68, Polyamid grau',
    ),
    { size },
  ),
  text: t(
    'Cu contrapiuliță și garnitură, pentru cabluri rotunde.',
    'With lock nut and seal, for round cables.',
    'Mit Gegenmutter und Dichtung, für runde Kabel.',
  ),
  specs: { thread: `M${size}`, range, protection: 'IP68', material: m.nylon, colour: m.grey },
  price,
  minimum: 10,
  multiple: 10,
  breaks: [[100, 14]],
  keep: 'shelf',
  picture: draw.gland({ size }),
});

const part = (
  sku: string,
  name: Texts,
  text: Texts,
  specs: Article['specs'],
  price: string,
  picture: string,
  unit?: string,
): Article => ({
  sku,
  category: 'cables',
  brand: 'Ohmara',
  name,
  text,
  specs,
  price,
  ...(unit ? { unit } : {}),
  keep: 'item',
  breaks: [[10, 6]],
  picture,
});

export const cables: Article[] = [
  ...rubberCables,
  ...wires,
  ties(200, 3.6, '9.80'),
  ties(300, 4.8, '18.60'),
  gland(20, '6–12', '3.15'),
  gland(25, '13–18', '4.60'),
  part(
    'EL-PINI-400',
    t(
      'Set pini de capăt izolați 0,5–6 mm², 400 bucăți',
      'Insulated ferrule set 0.5–6 mm², 400 pieces',
      'Aderendhülsen-Set 0,5–6 mm², 400 Stück',
    ),
    t(
      'Opt secțiuni în cutie compartimentată, culori conform DIN 46228-4.',
      'Eight sizes in a divided box, colours to DIN 46228-4.',
      'Acht Querschnitte in der Sortierbox, Farben nach DIN 46228-4.',
    ),
    { norm: 'DIN 46228-4', pieces: 400, section: '0.5–6', material: m.copper },
    '58.00',
    draw.ferrules(),
    'SET',
  ),
  part(
    'EL-TAMBUR-50',
    t(
      'Prelungitor pe tambur 50 m, H07RN-F 3G2,5, 4 prize',
      'Cable reel 50 m, H07RN-F 3G2.5, 4 sockets',
      'Kabeltrommel 50 m, H07RN-F 3G2,5, 4 Steckdosen',
    ),
    t(
      'Tambur metalic pe suport, protecție termică, prize IP44.',
      'Metal reel on a stand, thermal cut-out, IP44 sockets.',
      'Metalltrommel auf Gestell, Thermoschutz, Steckdosen IP44.',
    ),
    { lengthM: 50, section: num(2.5), cores: 3, ratedVoltage: 230, protection: 'IP44' },
    '489.00',
    draw.cableReel(),
  ),
  part(
    'EL-CEE-32-5',
    t(
      'Fișă industrială CEE 32 A, 5 poli, 400 V, IP44',
      'CEE plug 32 A, 5 poles, 400 V, IP44',
      'CEE-Stecker 32 A, 5-polig, 400 V, IP44',
    ),
    t(
      'Contacte nichelate, presetupă cu filet multiplu.',
      'Nickel-plated contacts, multi-start gland.',
      'Vernickelte Kontakte, Mehrfachgewinde-Verschraubung.',
    ),
    { norm: 'EN 60309-2', current: 32, ratedVoltage: 400, protection: 'IP44', colour: m.red },
    '36.90',
    draw.ceePlug(),
  ),
];
