import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as disc from '../pictures/abrasives.js';
import * as weld from '../pictures/welding.js';
import * as pack from '../pictures/packs.js';
import type { Article, Texts } from '../types.js';

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
    t('Disc de debitat inox {d} × {thickness} × 22,23', 'Cut-off wheel stainless {d} × {thickness} × 22.23', 'Trennscheibe Edelstahl {d} × {thickness} × 22,23'),
    { d, thickness },
  ),
  text: t('Tăiere rece, fără bavură, fără fier, sulf și clor. Formă plată T41.', 'Cool, burr-free cut; free of iron, sulphur and chlorine. Flat type 41.', 'Kühler, gratfreier Schnitt; frei von Eisen, Schwefel und Chlor. Flach, Form 41.'),
  specs: { norm: 'EN 12413', diameter: d, thickness: num(thickness), bore: num(22.23), grain: corundum, use: t('inox', 'stainless', 'Edelstahl') },
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
    t('Disc lamelar 125 mm, P{grit}, zirconiu', 'Flap disc 125 mm, P{grit}, zirconia', 'Fächerscheibe 125 mm, P{grit}, Zirkonkorund'),
    { grit },
  ),
  text: t('Degroșează și finisează dintr-o singură trecere; suport din fibră de sticlă.', 'Grinds and finishes in one pass; fibreglass backing.', 'Schruppt und schlichtet in einem Gang; Glasfaserträger.'),
  specs: { norm: 'EN 13743', diameter: 125, grit: `P${grit}`, grain: zirconia, use: t('oțel și inox', 'steel and stainless', 'Stahl und Edelstahl') },
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
    t('Disc abraziv velcro 150 mm, P{grit}, 15 găuri', 'Hook-and-loop disc 150 mm, P{grit}, 15 holes', 'Klett-Schleifscheibe 150 mm, P{grit}, 15 Löcher'),
    { grit },
  ),
  text: t('Hârtie cu strat antiîncărcare pentru vopsea, chit și lemn. Ambalaj de 50.', 'Anti-clog paper for paint, filler and wood. Pack of 50.', 'Antihaftpapier für Lack, Spachtel und Holz. Packung zu 50.'),
  specs: { diameter: 150, grit: `P${grit}`, grain: corundum, use: t('lemn și vopsea', 'wood and paint', 'Holz und Lack') },
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
    name: t('Disc de polizat oțel 125 × 6 × 22,23', 'Grinding wheel steel 125 × 6 × 22.23', 'Schruppscheibe Stahl 125 × 6 × 22,23'),
    text: t('Centru coborât T27, pentru debavurarea sudurilor.', 'Depressed centre type 27, for cleaning welds.', 'Gekröpft, Form 27, zum Verputzen von Schweißnähten.'),
    specs: { norm: 'EN 12413', diameter: 125, thickness: 6, bore: num(22.23), grain: corundum, use: t('oțel', 'steel', 'Stahl') },
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
    text: t('Pânză rezistentă, îmbinare care nu marchează.', 'Strong cloth with a joint that leaves no mark.', 'Zähes Gewebe, markierungsfreie Verbindung.'),
    specs: { width: 75, length: 533, grit: 'P80', grain: zirconia, use: t('lemn și metal', 'wood and metal', 'Holz und Metall') },
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
    name: t('Perie oală din sârmă împletită 65 mm, M14', 'Knotted wire cup brush 65 mm, M14', 'Topfbürste gezopft 65 mm, M14'),
    text: t('Sârmă de oțel 0,5 mm pentru rugină, vopsea și zgură.', '0.5 mm steel wire for rust, paint and slag.', 'Stahldraht 0,5 mm für Rost, Farbe und Schlacke.'),
    specs: { diameter: 65, thread: 'M14', speed: 12500, material: m.steel },
    price: '27.30',
    keep: 'item',
    picture: disc.cupBrush(),
  },
  {
    sku: 'AB-HARTIE-230x280-P120',
    category: 'abrasives',
    brand: 'Granat',
    name: t('Hârtie abrazivă 230 × 280, P120, rezistentă la apă', 'Waterproof sanding sheet 230 × 280, P120', 'Nassschleifpapier 230 × 280, P120'),
    text: t('Coală pentru șlefuire manuală umedă sau uscată.', 'Sheet for wet or dry sanding by hand.', 'Bogen für Nass- und Trockenschliff von Hand.'),
    specs: { width: 230, length: 280, grit: 'P120', grain: t('carbură de siliciu', 'silicon carbide', 'Siliziumkarbid') },
    price: '2.10',
    minimum: 50,
    multiple: 50,
    breaks: [[500, 15]],
    keep: 'bulk',
    picture: disc.sandingSheet(),
  },
];

const wires: Article[] = (
  [
    [0.8, '17.90'],
    [1, '16.80'],
    [1.2, '16.40'],
  ] as const
).map(([d, price]) => ({
  sku: `SD-SG2-${d}`,
  category: 'welding',
  brand: 'Arkvelt',
  name: fill(
    t('Sârmă de sudură SG2 {d} mm, bobină 15 kg', 'Welding wire SG2 {d} mm, 15 kg spool', 'Schweißdraht SG2 {d} mm, 15-kg-Spule'),
    { d },
  ),
  text: t('Sârmă cuprată G3Si1 pentru oțeluri nealiate, înfășurată strat lângă strat. Se vinde la kilogram, în bobine întregi.', 'Copper-coated G3Si1 wire for unalloyed steel, layer-wound. Sold by the kilogram in whole spools.', 'Verkupferter Draht G3Si1 für unlegierte Stähle, lagenweise gespult. Verkauf nach Kilogramm in ganzen Spulen.'),
  specs: { norm: 'EN ISO 14341-A', diameter: num(d), weight: 15, gas: 'M21 / CO₂' },
  unit: 'KGM',
  minimum: 15,
  multiple: 15,
  price,
  breaks: [
    [150, 6],
    [600, 11],
  ],
  keep: 'shelf',
  picture: weld.wireSpool({ d }),
}));

const electrodes: Article[] = (
  [
    [2.5, 350, '62.00'],
    [3.2, 350, '58.50'],
  ] as const
).map(([d, length, price]) => ({
  sku: `SD-EL-7018-${d}`,
  category: 'welding',
  brand: 'Arkvelt',
  name: fill(
    t('Electrozi bazici E7018, {d} × {length}, pachet 2,5 kg', 'Basic electrodes E7018, {d} × {length}, 2.5 kg pack', 'Basische Elektroden E7018, {d} × {length}, Paket 2,5 kg'),
    { d, length },
  ),
  text: t('Pentru îmbinări de rezistență, cu hidrogen difuzibil redus. Se usucă la 350 °C înainte de folosire.', 'For load-bearing joints, low diffusible hydrogen. Re-dry at 350 °C before use.', 'Für tragende Verbindungen, geringer diffusibler Wasserstoff. Vor Gebrauch bei 350 °C rücktrocknen.'),
  specs: { norm: 'EN ISO 2560-A', diameter: num(d), length, weight: num(2.5) },
  unit: 'XPK',
  price,
  breaks: [[10, 8]],
  keep: 'shelf',
  picture: weld.electrodes({ d }),
}));

const source = (sku: string, name: Texts, text: Texts, current: number, duty: number, price: string, mig: boolean): Article => ({
  sku,
  category: 'welding',
  brand: 'Arkvelt',
  name,
  text,
  specs: { current, voltage: 230, duty, weight: mig ? 13 : num(5.2), protection: 'IP21S' },
  price,
  keep: 'machine',
  picture: weld.inverter({ mig }),
});

export const abrasives: Article[] = [...cutting, ...flaps, ...pads, ...abrasiveRest];

export const welding: Article[] = [
  ...wires,
  ...electrodes,
  {
    sku: 'SD-WIG-308-1.6',
    category: 'welding',
    brand: 'Arkvelt',
    name: t('Vergele WIG 308LSi, 1,6 × 1000, tub 5 kg', 'TIG rods 308LSi, 1.6 × 1000, 5 kg tube', 'WIG-Stäbe 308LSi, 1,6 × 1000, 5-kg-Köcher'),
    text: t('Material de adaos pentru inox 304 și 321, marcat pe fiecare vergea.', 'Filler for stainless 304 and 321, each rod stamped.', 'Zusatz für Edelstahl 1.4301 und 1.4541, jeder Stab gestempelt.'),
    specs: { norm: 'EN ISO 14343-A', diameter: num(1.6), length: 1000, weight: 5, material: t('inox 308LSi', 'stainless 308LSi', 'Edelstahl 308LSi') },
    unit: 'XPK',
    price: '318.00',
    keep: 'item',
    picture: weld.rodTube(),
  },
  {
    sku: 'SD-WOLFRAM-2.4',
    category: 'welding',
    brand: 'Arkvelt',
    name: t('Electrozi wolfram WL20 2,4 × 175, cutie 10', 'Tungsten electrodes WL20 2.4 × 175, box of 10', 'Wolframelektroden WL20 2,4 × 175, 10 Stück'),
    text: t('Aliați cu lantan, fără toriu, pentru curent continuu și alternativ.', 'Lanthanated, thorium-free, for DC and AC.', 'Lanthanhaltig, thoriumfrei, für Gleich- und Wechselstrom.'),
    specs: { norm: 'EN ISO 6848', diameter: num(2.4), length: 175 },
    unit: 'XBX',
    price: '96.00',
    keep: 'item',
    picture: weld.tungsten(),
  },
  source(
    'SD-INV-160',
    t('Invertor de sudură MMA 160 A', 'MMA inverter 160 A', 'Elektroden-Inverter 160 A'),
    t('Pornire la cald, antilipire, forțarea arcului; lucrează și pe generator.', 'Hot start, anti-stick, arc force; runs on a generator too.', 'Hot-Start, Anti-Stick, Arc-Force; auch am Generator.'),
    160,
    60,
    '749.00',
    false,
  ),
  source(
    'SD-MIG-200',
    t('Aparat de sudură MIG/MAG sinergic 200 A', 'Synergic MIG/MAG welder 200 A', 'Synergisches MIG/MAG-Gerät 200 A'),
    t('Reglaj sinergic după sârmă și grosime, bobine de 5 kg, inversare de polaritate.', 'Synergic setting by wire and thickness, 5 kg spools, polarity change.', 'Synergie nach Draht und Dicke, 5-kg-Spulen, Polwechsel.'),
    200,
    35,
    '2290.00',
    true,
  ),
  {
    sku: 'SD-MASCA-AUTO',
    category: 'welding',
    brand: 'Arkvelt',
    name: t('Mască de sudură automată, DIN 4/9–13', 'Auto-darkening welding helmet, DIN 4/9–13', 'Automatik-Schweißhelm, DIN 4/9–13'),
    text: t('Patru senzori, timp de comutare 0,1 ms, mod de polizare, câmp vizual 100 × 60 mm.', 'Four sensors, 0.1 ms switching, grinding mode, 100 × 60 mm view.', 'Vier Sensoren, 0,1 ms Schaltzeit, Schleifmodus, Sichtfeld 100 × 60 mm.'),
    specs: { norm: 'EN 379', shade: '4 / 9–13', level: '1/1/1/2', weight: num(0.49) },
    price: '289.00',
    breaks: [[5, 8]],
    keep: 'item',
    picture: weld.weldingHelmet(),
  },
  {
    sku: 'SD-PISTOLET-MB15',
    category: 'welding',
    brand: 'Arkvelt',
    name: t('Pistolet MIG/MAG MB15, 4 m, racord euro', 'MIG/MAG torch MB15, 4 m, euro connector', 'MIG/MAG-Brenner MB15, 4 m, Euroanschluss'),
    text: t('Răcit cu gaz, 180 A la 60 %, cablu flexibil cu articulație sferică.', 'Gas-cooled, 180 A at 60 %, flexible cable with ball joint.', 'Gasgekühlt, 180 A bei 60 %, flexibles Kabel mit Kugelgelenk.'),
    specs: { current: 180, duty: 60, lengthM: 4, connection: t('euro', 'euro', 'Euro') },
    price: '214.00',
    keep: 'item',
    picture: weld.torch(),
  },
  {
    sku: 'SD-SPRAY-400',
    category: 'welding',
    brand: 'Lumak',
    name: t('Spray antistropi pentru sudură 400 ml', 'Anti-spatter spray 400 ml', 'Schweißtrennspray 400 ml'),
    text: t('Fără silicon: piesa poate fi vopsită după sudare.', 'Silicone-free: the part can be painted after welding.', 'Silikonfrei: das Teil bleibt lackierbar.'),
    specs: { volume: '400 ml', base: t('apă', 'water', 'Wasser') },
    price: '16.90',
    minimum: 6,
    multiple: 6,
    breaks: [[48, 12]],
    keep: 'shelf',
    picture: pack.sprayCan({ colour: '#b3402a', accent: '#f1d9a8' }),
  },
];
