import { fill, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/fluids.js';
import * as machine from '../pictures/fluid-machines.js';
import type { Article } from '../types.js';

const hoses: Article[] = (
  [
    ['1SN', 10, 180, 720, '14.30'],
    ['2SN', 12, 275, 1100, '21.85'],
    ['2SN', 16, 250, 1000, '29.40'],
  ] as const
).map(([kind, dn, pressure, burst, price]) => ({
  sku: `HI-FUR-${kind}-DN${dn}`,
  category: 'hydraulics',
  brand: 'Idrolan',
  name: fill(
    t(
      'Furtun hidraulic {kind} DN{dn}, la metru',
      'Hydraulic hose {kind} DN{dn}, by the metre',
      'Hydraulikschlauch {kind} DN{dn}, Meterware',
    ),
    { kind, dn },
  ),
  text: t(
    'Furtun cu inserție din sârmă de oțel conform EN 853, pentru uleiuri minerale. Se taie la lungimea dorită; sertizarea se comandă separat.',
    'Hose with steel wire braid to EN 853, for mineral oils. Cut to length; crimping is ordered separately.',
    'Schlauch mit Stahldrahtgeflecht nach EN 853 für Mineralöle. Zuschnitt auf Länge; Verpressen wird separat bestellt.',
  ),
  specs: { norm: 'EN 853', use: kind, bore: dn, pressure, burst, temperature: '−40 … +100' },
  unit: 'MTR',
  price,
  breaks: [
    [25, 6],
    [100, 14],
  ],
  keep: 'shelf',
  picture: draw.hydraulicHose({ dn, layers: kind === '2SN' ? 2 : 1 }),
}));

const fittings: Article[] = (
  [
    ['1/4', '6.20'],
    ['3/8', '8.10'],
    ['1/2', '11.45'],
  ] as const
).map(([size, price]) => ({
  sku: `HI-NIP-${size.replace('/', '-')}`,
  category: 'hydraulics',
  brand: 'Idrolan',
  name: fill(
    t(
      'Niplu dublu hidraulic G {size}″, oțel zincat',
      'Hydraulic double nipple G {size}″, zinc-plated steel',
      'Hydraulik-Doppelnippel G {size}″, Stahl verzinkt',
    ),
    { size },
  ),
  text: t(
    'Niplu cu con interior de 60° pe ambele capete, pentru racorduri BSP.',
    'Nipple with 60° inner cone at both ends, for BSP connections.',
    'Nippel mit 60°-Innenkonus an beiden Enden für BSP-Anschlüsse.',
  ),
  specs: { connection: `G ${size}″`, pressure: 315, material: m.steel, finish: m.zinc },
  price,
  minimum: 5,
  multiple: 5,
  breaks: [[50, 10]],
  keep: 'shelf',
  picture: draw.nipple({ size }),
}));

const hydraulicRest: Article[] = [
  {
    sku: 'HI-CUPLA-1-2',
    category: 'hydraulics',
    brand: 'Idrolan',
    name: t(
      'Cuplă rapidă hidraulică G 1/2″, ISO 7241-A',
      'Hydraulic quick coupling G 1/2″, ISO 7241-A',
      'Hydraulik-Schnellkupplung G 1/2″, ISO 7241-A',
    ),
    text: t(
      'Cuplă cu clapetă, mamă și tată, care se conectează sub presiune reziduală.',
      'Poppet coupling, socket and plug, connects under residual pressure.',
      'Ventilkupplung, Muffe und Stecker, unter Restdruck kuppelbar.',
    ),
    specs: { norm: 'ISO 7241-A', connection: 'G 1/2″', pressure: 250, flow: 45, material: m.steel },
    price: '58.70',
    unit: 'SET',
    breaks: [[10, 8]],
    keep: 'item',
    picture: draw.quickCoupling(),
  },
  ...(
    [
      [8, 210, '318.00'],
      [16, 200, '402.50'],
    ] as const
  ).map(([volume, pressure, price]): Article => ({
    sku: `HI-POMPA-${volume}`,
    category: 'hydraulics',
    brand: 'Idrolan',
    name: fill(
      t(
        'Pompă hidraulică cu roți dințate {volume} cm³',
        'Hydraulic gear pump {volume} cm³',
        'Hydraulik-Zahnradpumpe {volume} cm³',
      ),
      { volume },
    ),
    text: t(
      'Pompă grupa 2, corp din aluminiu, sens de rotație dreapta, ax conic 1:8.',
      'Group 2 pump, aluminium body, clockwise, 1:8 taper shaft.',
      'Pumpe Baugruppe 2, Aluminiumgehäuse, rechtsdrehend, Kegelwelle 1:8.',
    ),
    specs: {
      use: t('grupa 2', 'group 2', 'Baugruppe 2'),
      volume: fill(t('{v} cm³/rot', '{v} cm³/rev', '{v} cm³/U'), { v: volume }),
      pressure,
      speed: 3500,
      material: m.aluminium,
    },
    price,
    keep: 'machine',
    picture: machine.gearPump({ volume }),
  })),
  {
    sku: 'HI-CIL-40-20-300',
    category: 'hydraulics',
    brand: 'Idrolan',
    name: t(
      'Cilindru hidraulic dublu efect 40/20 × 300',
      'Double-acting hydraulic cylinder 40/20 × 300',
      'Hydraulikzylinder doppeltwirkend 40/20 × 300',
    ),
    text: t(
      'Cilindru cu ochiuri sudate și bucșe unse, tijă cromată 20 mm.',
      'Cylinder with welded eyes and greased bushes, 20 mm chromed rod.',
      'Zylinder mit angeschweißten Augen und Buchsen, verchromte Stange 20 mm.',
    ),
    specs: { bore: 40, diameter: 20, stroke: 300, pressure: 200, connection: 'G 3/8″' },
    price: '486.00',
    keep: 'machine',
    picture: machine.hydraulicCylinder(),
  },
  {
    sku: 'HI-MAN-250',
    category: 'hydraulics',
    brand: 'Idrolan',
    name: t(
      'Manometru cu glicerină 0–250 bar, Ø 63, G 1/4″',
      'Glycerine pressure gauge 0–250 bar, Ø 63, G 1/4″',
      'Glyzerin-Manometer 0–250 bar, Ø 63, G 1/4″',
    ),
    text: t(
      'Carcasă din inox umplută cu glicerină: acul rămâne liniștit la vibrații. Clasa 1,6.',
      'Stainless case filled with glycerine: the needle stays calm under vibration. Class 1.6.',
      'Edelstahlgehäuse mit Glyzerinfüllung: ruhiger Zeiger bei Vibration. Klasse 1,6.',
    ),
    specs: { norm: 'EN 837-1', diameter: 63, connection: 'G 1/4″', pressure: 250 },
    price: '44.90',
    keep: 'item',
    picture: machine.gauge({ max: 250 }),
  },
];

const pushIns: Article[] = (
  [
    [6, '1/8', '3.85'],
    [8, '1/4', '4.60'],
    [10, '3/8', '6.15'],
  ] as const
).map(([tube, size, price]) => ({
  sku: `PN-RAC-${tube}-${size.replace('/', '-')}`,
  category: 'pneumatics',
  brand: 'Aerun',
  name: fill(
    t(
      'Racord rapid drept {tube} mm – G {size}″',
      'Straight push-in fitting {tube} mm – G {size}″',
      'Gerade Steckverschraubung {tube} mm – G {size}″',
    ),
    { tube, size },
  ),
  text: t(
    'Se cuplează prin împingere și se eliberează cu inelul albastru. Corp din alamă nichelată.',
    'Connects by pushing and releases by the blue ring. Nickel-plated brass body.',
    'Stecken und mit dem blauen Ring lösen. Körper aus vernickeltem Messing.',
  ),
  specs: { tube, connection: `G ${size}″`, pressure: 10, material: m.brassNickel },
  price,
  minimum: 10,
  multiple: 10,
  breaks: [[100, 12]],
  keep: 'shelf',
  picture: draw.pushIn({ tube, size }),
}));

const tubes: Article[] = (
  [
    [6, 4, m.blue, '2.15', '#2d6cb5'],
    [8, 5.5, m.blue, '3.20', '#2d6cb5'],
    [10, 6.5, m.blackColour, '4.75', '#2b2f33'],
  ] as const
).map(([outer, inner, colour, price, hex]) => ({
  sku: `PN-TUB-PU${outer}`,
  category: 'pneumatics',
  brand: 'Aerun',
  name: fill(
    t(
      'Tub poliuretan {outer} × {inner}, {colour}, la metru',
      'Polyurethane tube {outer} × {inner}, {colour}, by the metre',
      'Polyurethanschlauch {outer} × {inner}, {colour}, Meterware',
    ),
    { outer, inner, colour },
  ),
  text: t(
    'Tub calibrat, flexibil, cu rază mică de îndoire, pentru racorduri rapide.',
    'Calibrated flexible tube with a small bending radius, for push-in fittings.',
    'Kalibrierter, flexibler Schlauch mit kleinem Biegeradius für Steckverschraubungen.',
  ),
  specs: { tube: outer, pressure: 10, colour, material: m.polyurethane, temperature: '−20 … +60' },
  unit: 'MTR',
  minimum: 5,
  multiple: 5,
  price,
  breaks: [
    [50, 8],
    [200, 16],
  ],
  keep: 'bulk',
  picture: draw.tubeCoil({ colour: hex, outer }),
}));

const airCylinders: Article[] = (
  [
    [32, 50, '196.00'],
    [50, 100, '284.00'],
  ] as const
).map(([bore, stroke, price]) => ({
  sku: `PN-CIL-${bore}x${stroke}`,
  category: 'pneumatics',
  brand: 'Aerun',
  name: fill(
    t(
      'Cilindru pneumatic ISO 15552, Ø {bore} × {stroke}',
      'Pneumatic cylinder ISO 15552, Ø {bore} × {stroke}',
      'Pneumatikzylinder ISO 15552, Ø {bore} × {stroke}',
    ),
    { bore, stroke },
  ),
  text: t(
    'Dublu efect, cu amortizare reglabilă și piston magnetic pentru senzori.',
    'Double-acting with adjustable cushioning and a magnetic piston for sensors.',
    'Doppeltwirkend mit einstellbarer Dämpfung und Magnetkolben für Sensoren.',
  ),
  specs: {
    norm: 'ISO 15552',
    bore,
    stroke,
    pressure: 10,
    connection: bore === 32 ? 'G 1/8″' : 'G 1/4″',
    material: m.aluminium,
  },
  price,
  breaks: [[5, 6]],
  keep: 'machine',
  picture: machine.airCylinder({ bore, stroke }),
}));

const airRest: Article[] = [
  {
    sku: 'PN-FRL-1-4',
    category: 'pneumatics',
    brand: 'Aerun',
    name: t(
      'Grup de preparare aer G 1/4″, filtru-regulator + ungător',
      'Air preparation unit G 1/4″, filter regulator + lubricator',
      'Wartungseinheit G 1/4″, Filterregler + Öler',
    ),
    text: t(
      'Filtru de 5 µm cu purjare semiautomată, regulator 0,5–8,5 bar cu manometru, ungător cu ceață.',
      '5 µm filter with semi-automatic drain, 0.5–8.5 bar regulator with gauge, mist lubricator.',
      '5-µm-Filter mit halbautomatischem Ablass, Regler 0,5–8,5 bar mit Manometer, Nebelöler.',
    ),
    specs: { connection: 'G 1/4″', pressure: 10, flow: 1200, tolerance: '5 µm' },
    price: '178.00',
    keep: 'item',
    picture: machine.airUnit(),
  },
  {
    sku: 'PN-VALVA-5-2',
    category: 'pneumatics',
    brand: 'Aerun',
    name: t(
      'Electrovalvă 5/2, G 1/4″, 24 V c.c.',
      'Solenoid valve 5/2, G 1/4″, 24 V DC',
      'Magnetventil 5/2, G 1/4″, 24 V DC',
    ),
    text: t(
      'Monostabilă cu revenire prin arc, comandă manuală de urgență, consum 3 W.',
      'Monostable with spring return, manual override, 3 W.',
      'Monostabil mit Federrückstellung, Handhilfsbetätigung, 3 W.',
    ),
    specs: { connection: 'G 1/4″', voltage: 24, pressure: 8, flow: 1000, protection: 'IP65' },
    price: '132.40',
    breaks: [[10, 9]],
    keep: 'item',
    picture: machine.solenoidValve(),
  },
  {
    sku: 'PN-PISTOL-SUFLAT',
    category: 'pneumatics',
    brand: 'Aerun',
    name: t(
      'Pistol de suflat cu duză lungă 110 mm',
      'Blow gun with 110 mm nozzle',
      'Ausblaspistole mit 110-mm-Düse',
    ),
    text: t(
      'Debit reglabil din trăgaci, duză cu reducere de zgomot, inel de agățare.',
      'Flow by trigger, noise-reducing nozzle, hanging hook.',
      'Dosierbar am Abzug, lärmarme Düse, Aufhängehaken.',
    ),
    specs: { connection: 'G 1/4″', pressure: 10, length: 110, flow: 160 },
    price: '29.50',
    keep: 'item',
    picture: draw.blowGun(),
  },
];

export const hydraulics: Article[] = [...hoses, ...fittings, ...hydraulicRest];
export const pneumatics: Article[] = [...pushIns, ...tubes, ...airCylinders, ...airRest];
