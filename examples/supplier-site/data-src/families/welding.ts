import { fill, num, t } from '../kit.js';
import * as pack from '../pictures/packs.js';
import * as weld from '../pictures/welding.js';
import type { Article, Texts } from '../types.js';

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
    t(
      'Sârmă de sudură SG2 {d} mm, bobină 15 kg',
      'Welding wire SG2 {d} mm, 15 kg spool',
      'Schweißdraht SG2 {d} mm, 15-kg-Spule',
    ),
    { d },
  ),
  text: t(
    'Sârmă cuprată G3Si1 pentru oțeluri nealiate, înfășurată strat lângă strat. Se vinde la kilogram, în bobine întregi.',
    'Copper-coated G3Si1 wire for unalloyed steel, layer-wound. Sold by the kilogram in whole spools.',
    'Verkupferter Draht G3Si1 für unlegierte Stähle, lagenweise gespult. Verkauf nach Kilogramm in ganzen Spulen.',
  ),
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
    t(
      'Electrozi bazici E7018, {d} × {length}, pachet 2,5 kg',
      'Basic electrodes E7018, {d} × {length}, 2.5 kg pack',
      'Basische Elektroden E7018, {d} × {length}, Paket 2,5 kg',
    ),
    { d, length },
  ),
  text: t(
    'Pentru îmbinări de rezistență, cu hidrogen difuzibil redus. Se usucă la 350 °C înainte de folosire.',
    'For load-bearing joints, low diffusible hydrogen. Re-dry at 350 °C before use.',
    'Für tragende Verbindungen, geringer diffusibler Wasserstoff. Vor Gebrauch bei 350 °C rücktrocknen.',
  ),
  specs: { norm: 'EN ISO 2560-A', diameter: num(d), length, weight: num(2.5) },
  unit: 'XPK',
  price,
  breaks: [[10, 8]],
  keep: 'shelf',
  picture: weld.electrodes({ d }),
}));

const source = (
  sku: string,
  name: Texts,
  text: Texts,
  current: number,
  duty: number,
  price: string,
  mig: boolean,
): Article => ({
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

export const welding: Article[] = [
  ...wires,
  ...electrodes,
  {
    sku: 'SD-WIG-308-1.6',
    category: 'welding',
    brand: 'Arkvelt',
    name: t(
      'Vergele WIG 308LSi, 1,6 × 1000, tub 5 kg',
      'TIG rods 308LSi, 1.6 × 1000, 5 kg tube',
      'WIG-Stäbe 308LSi, 1,6 × 1000, 5-kg-Köcher',
    ),
    text: t(
      'Material de adaos pentru inox 304 și 321, marcat pe fiecare vergea.',
      'Filler for stainless 304 and 321, each rod stamped.',
      'Zusatz für Edelstahl 1.4301 und 1.4541, jeder Stab gestempelt.',
    ),
    specs: {
      norm: 'EN ISO 14343-A',
      diameter: num(1.6),
      length: 1000,
      weight: 5,
      material: t('inox 308LSi', 'stainless 308LSi', 'Edelstahl 308LSi'),
    },
    unit: 'XPK',
    price: '318.00',
    keep: 'item',
    picture: weld.rodTube(),
  },
  {
    sku: 'SD-WOLFRAM-2.4',
    category: 'welding',
    brand: 'Arkvelt',
    name: t(
      'Electrozi wolfram WL20 2,4 × 175, cutie 10',
      'Tungsten electrodes WL20 2.4 × 175, box of 10',
      'Wolframelektroden WL20 2,4 × 175, 10 Stück',
    ),
    text: t(
      'Aliați cu lantan, fără toriu, pentru curent continuu și alternativ.',
      'Lanthanated, thorium-free, for DC and AC.',
      'Lanthanhaltig, thoriumfrei, für Gleich- und Wechselstrom.',
    ),
    specs: { norm: 'EN ISO 6848', diameter: num(2.4), length: 175 },
    unit: 'XBX',
    price: '96.00',
    keep: 'item',
    picture: weld.tungsten(),
  },
  source(
    'SD-INV-160',
    t('Invertor de sudură MMA 160 A', 'MMA inverter 160 A', 'Elektroden-Inverter 160 A'),
    t(
      'Pornire la cald, antilipire, forțarea arcului; lucrează și pe generator.',
      'Hot start, anti-stick, arc force; runs on a generator too.',
      'Hot-Start, Anti-Stick, Arc-Force; auch am Generator.',
    ),
    160,
    60,
    '749.00',
    false,
  ),
  source(
    'SD-MIG-200',
    t(
      'Aparat de sudură MIG/MAG sinergic 200 A',
      'Synergic MIG/MAG welder 200 A',
      'Synergisches MIG/MAG-Gerät 200 A',
    ),
    t(
      'Reglaj sinergic după sârmă și grosime, bobine de 5 kg, inversare de polaritate.',
      'Synergic setting by wire and thickness, 5 kg spools, polarity change.',
      'Synergie nach Draht und Dicke, 5-kg-Spulen, Polwechsel.',
    ),
    200,
    35,
    '2290.00',
    true,
  ),
  {
    sku: 'SD-MASCA-AUTO',
    category: 'welding',
    brand: 'Arkvelt',
    name: t(
      'Mască de sudură automată, DIN 4/9–13',
      'Auto-darkening welding helmet, DIN 4/9–13',
      'Automatik-Schweißhelm, DIN 4/9–13',
    ),
    text: t(
      'Patru senzori, timp de comutare 0,1 ms, mod de polizare, câmp vizual 100 × 60 mm.',
      'Four sensors, 0.1 ms switching, grinding mode, 100 × 60 mm view.',
      'Vier Sensoren, 0,1 ms Schaltzeit, Schleifmodus, Sichtfeld 100 × 60 mm.',
    ),
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
    name: t(
      'Pistolet MIG/MAG MB15, 4 m, racord euro',
      'MIG/MAG torch MB15, 4 m, euro connector',
      'MIG/MAG-Brenner MB15, 4 m, Euroanschluss',
    ),
    text: t(
      'Răcit cu gaz, 180 A la 60 %, cablu flexibil cu articulație sferică.',
      'Gas-cooled, 180 A at 60 %, flexible cable with ball joint.',
      'Gasgekühlt, 180 A bei 60 %, flexibles Kabel mit Kugelgelenk.',
    ),
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
    text: t(
      'Fără silicon: piesa poate fi vopsită după sudare.',
      'Silicone-free: the part can be painted after welding.',
      'Silikonfrei: das Teil bleibt lackierbar.',
    ),
    specs: { volume: '400 ml', base: t('apă', 'water', 'Wasser') },
    price: '16.90',
    minimum: 6,
    multiple: 6,
    breaks: [[48, 12]],
    keep: 'shelf',
    picture: pack.sprayCan({ colour: '#b3402a', accent: '#f1d9a8' }),
  },
];
