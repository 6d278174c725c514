import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as disc from '../pictures/abrasives.js';
import type { Article } from '../types.js';

const corundum = t('electrocorindon', 'aluminium oxide', 'Korund');
const zirconia = t('zirconiu', 'zirconia', 'Zirkonkorund');

const cutting: Article[] = (
  [
    [125, 1, 25, '3.90'],
    [125, 1.6, 25, '4.25'],
    [230, 2, 10, '9.80'],
  ] as const
).map(([d, thickness, multiple, price]) => ({
  sku: `AB-DEB-${d}x${thickness}`,
  category: 'abrasives',
  brand: 'Granat',
  name: fill(
    t(
      'Disc de debitat inox {d} × {thickness} × 22,23',
      'Cut-off wheel stainless {d} × {thickness} × 22.23',
      'Trennscheibe Edelstahl {d} × {thickness} × 22,23',
    ),
    { d, thickness },
  ),
  text: t(
    'Tăiere rece, fără bavură, fără fier, sulf și clor. Formă plată T41.',
    'Cool, burr-free cut; free of iron, sulphur and chlorine. Flat type 41.',
    'Kühler, gratfreier Schnitt; frei von Eisen, Schwefel und Chlor. Flach, Form 41.',
  ),
  specs: {
    norm: 'EN 12413',
    diameter: d,
    thickness: num(thickness),
    bore: num(22.23),
    grain: corundum,
    use: t('inox', 'stainless', 'Edelstahl'),
  },
  price,
  minimum: multiple,
  multiple,
  breaks: [
    [100, 9],
    [500, 18],
  ],
  keep: 'bulk',
  picture: disc.cuttingDisc({ d, colour: '#2f6f8f' }),
}));

const flaps: Article[] = ([40, 60, 80] as const).map((grit) => ({
  sku: `AB-LAM-125-P${grit}`,
  category: 'abrasives',
  brand: 'Granat',
  name: fill(
    t(
      'Disc lamelar 125 mm, P{grit}, zirconiu',
      'Flap disc 125 mm, P{grit}, zirconia',
      'Fächerscheibe 125 mm, P{grit}, Zirkonkorund',
    ),
    { grit },
  ),
  text: t(
    'Degroșează și finisează dintr-o singură trecere; suport din fibră de sticlă.',
    'Grinds and finishes in one pass; fibreglass backing.',
    'Schruppt und schlichtet in einem Gang; Glasfaserträger.',
  ),
  specs: {
    norm: 'EN 13743',
    diameter: 125,
    grit: `P${grit}`,
    grain: zirconia,
    use: t('oțel și inox', 'steel and stainless', 'Stahl und Edelstahl'),
  },
  price: '12.60',
  minimum: 10,
  multiple: 10,
  breaks: [[100, 12]],
  keep: 'shelf',
  picture: disc.flapDisc({ grit }),
}));

const pads: Article[] = (
  [
    [80, '#a8452f'],
    [120, '#b98a2e'],
    [240, '#cfc3a6'],
  ] as const
).map(([grit, colour]) => ({
  sku: `AB-VEL-150-P${grit}`,
  category: 'abrasives',
  brand: 'Granat',
  name: fill(
    t(
      'Disc abraziv velcro 150 mm, P{grit}, 15 găuri',
      'Hook-and-loop disc 150 mm, P{grit}, 15 holes',
      'Klett-Schleifscheibe 150 mm, P{grit}, 15 Löcher',
    ),
    { grit },
  ),
  text: t(
    'Hârtie cu strat antiîncărcare pentru vopsea, chit și lemn. Ambalaj de 50.',
    'Anti-clog paper for paint, filler and wood. Pack of 50.',
    'Antihaftpapier für Lack, Spachtel und Holz. Packung zu 50.',
  ),
  specs: {
    diameter: 150,
    grit: `P${grit}`,
    grain: corundum,
    use: t('lemn și vopsea', 'wood and paint', 'Holz und Lack'),
  },
  price: '92.5000',
  per: 100,
  minimum: 50,
  multiple: 50,
  breaks: [[500, 14]],
  keep: 'bulk',
  picture: disc.sandingPad({ colour }),
}));

const abrasiveRest: Article[] = [
  {
    sku: 'AB-POL-125x6',
    category: 'abrasives',
    brand: 'Granat',
    name: t(
      'Disc de polizat oțel 125 × 6 × 22,23',
      'Grinding wheel steel 125 × 6 × 22.23',
      'Schruppscheibe Stahl 125 × 6 × 22,23',
    ),
    text: t(
      'Centru coborât T27, pentru debavurarea sudurilor.',
      'Depressed centre type 27, for cleaning welds.',
      'Gekröpft, Form 27, zum Verputzen von Schweißnähten.',
    ),
    specs: {
      norm: 'EN 12413',
      diameter: 125,
      thickness: 6,
      bore: num(22.23),
      grain: corundum,
      use: t('oțel', 'steel', 'Stahl'),
    },
    price: '8.40',
    minimum: 10,
    multiple: 10,
    breaks: [[100, 10]],
    keep: 'shelf',
    picture: disc.cuttingDisc({ d: 125, colour: '#a8452f', thick: true }),
  },
  {
    sku: 'AB-BANDA-75x533-P80',
    category: 'abrasives',
    brand: 'Granat',
    name: t('Bandă abrazivă 75 × 533, P80', 'Sanding belt 75 × 533, P80', 'Schleifband 75 × 533, P80'),
    text: t(
      'Pânză rezistentă, îmbinare care nu marchează.',
      'Strong cloth with a joint that leaves no mark.',
      'Zähes Gewebe, markierungsfreie Verbindung.',
    ),
    specs: {
      width: 75,
      length: 533,
      grit: 'P80',
      grain: zirconia,
      use: t('lemn și metal', 'wood and metal', 'Holz und Metall'),
    },
    price: '7.20',
    minimum: 10,
    multiple: 10,
    keep: 'shelf',
    picture: disc.sandingBelt(),
  },
  {
    sku: 'AB-PERIE-65',
    category: 'abrasives',
    brand: 'Granat',
    name: t(
      'Perie oală din sârmă împletită 65 mm, M14',
      'Knotted wire cup brush 65 mm, M14',
      'Topfbürste gezopft 65 mm, M14',
    ),
    text: t(
      'Sârmă de oțel 0,5 mm pentru rugină, vopsea și zgură.',
      '0.5 mm steel wire for rust, paint and slag.',
      'Stahldraht 0,5 mm für Rost, Farbe und Schlacke.',
    ),
    specs: { diameter: 65, thread: 'M14', speed: 12500, material: m.steel },
    price: '27.30',
    keep: 'item',
    picture: disc.cupBrush(),
  },
  {
    sku: 'AB-HARTIE-230x280-P120',
    category: 'abrasives',
    brand: 'Granat',
    name: t(
      'Hârtie abrazivă 230 × 280, P120, rezistentă la apă',
      'Waterproof sanding sheet 230 × 280, P120',
      'Nassschleifpapier 230 × 280, P120',
    ),
    text: t(
      'Coală pentru șlefuire manuală umedă sau uscată.',
      'Sheet for wet or dry sanding by hand.',
      'Bogen für Nass- und Trockenschliff von Hand.',
    ),
    specs: {
      width: 230,
      length: 280,
      grit: 'P120',
      grain: t('carbură de siliciu', 'silicon carbide', 'Siliziumkarbid'),
    },
    price: '2.10',
    minimum: 50,
    multiple: 50,
    breaks: [[500, 15]],
    keep: 'bulk',
    picture: disc.sandingSheet(),
  },
];

export const abrasives: Article[] = [...cutting, ...flaps, ...pads, ...abrasiveRest];
