import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as furniture from '../pictures/furniture.js';
import * as draw from '../pictures/storage.js';
import type { Article, SpecValue, Texts } from '../types.js';

const item = (
  sku: string,
  name: Texts,
  text: Texts,
  specs: Record<string, SpecValue>,
  price: string,
  picture: string,
  more: Partial<Article> = {},
): Article => ({
  sku,
  category: 'storage',
  brand: 'Stivar',
  name,
  text,
  specs,
  price,
  picture,
  keep: 'item',
  ...more,
});

const bins = (
  [
    [2, 160, 100, 75, m.red, '#b3402a', '4.90'],
    [3, 230, 150, 130, m.blue, '#2d6cb5', '8.60'],
    [4, 350, 210, 150, m.yellow, '#d8a01e', '15.40'],
  ] as const
).map(([size, depth, width, height, colour, hex, price]) =>
  item(
    `DE-CUTIE-${size}`,
    fill(
      t(
        'Cutie de depozitare cu vizor {depth} × {width} × {height}, {colour}',
        'Stacking bin {depth} × {width} × {height}, {colour}',
        'Sichtlagerkasten {depth} × {width} × {height}, {colour}',
      ),
      { depth, width, height, colour },
    ),
    t(
      'Se stivuiește și se agață pe panou perforat; rezistă la ulei și acizi.',
      'Stacks and hangs on louvred panels; resists oil and acids.',
      'Stapelbar und einhängbar; öl- und säurebeständig.',
    ),
    { depth, width, height, colour, material: m.polypropylene },
    price,
    draw.bin({ colour: hex, scale: 0.72 + size * 0.08 }),
    {
      minimum: 10,
      multiple: 10,
      breaks: [
        [50, 9],
        [200, 17],
      ],
      keep: 'shelf',
    },
  ),
);

export const storage: Article[] = [
  ...bins,
  item(
    'DE-RAFT-PALET-B',
    t(
      'Raft de paleți, modul de bază 2,7 × 4 m, 3 niveluri',
      'Pallet rack, starter bay 2.7 × 4 m, 3 levels',
      'Palettenregal, Grundfeld 2,7 × 4 m, 3 Ebenen',
    ),
    t(
      '9 locuri de europalet, 3000 kg pe nivel, cadre zincate și traverse vopsite.',
      '9 Euro pallet places, 3000 kg per level, galvanised frames and painted beams.',
      '9 Europalettenplätze, 3000 kg je Ebene, verzinkte Rahmen und lackierte Träger.',
    ),
    { norm: 'EN 15512', width: 2700, height: 4000, depth: 1100, load: 9000 },
    '3480.00',
    furniture.palletRack({ bays: 1 }),
    { keep: 'machine', stock: { onHand: 0, leadTimeDays: 20 } },
  ),
  item(
    'DE-RAFT-PALET-E',
    t(
      'Raft de paleți, modul de extensie 2,7 × 4 m, 3 niveluri',
      'Pallet rack, add-on bay 2.7 × 4 m, 3 levels',
      'Palettenregal, Anbaufeld 2,7 × 4 m, 3 Ebenen',
    ),
    t(
      'Se prinde de modulul de bază; un singur cadru.',
      'Attaches to the starter bay; a single frame.',
      'Wird an das Grundfeld angebaut; ein Rahmen.',
    ),
    { norm: 'EN 15512', width: 2700, height: 4000, depth: 1100, load: 9000 },
    '2690.00',
    furniture.palletRack({ bays: 2 }),
    { keep: 'machine', stock: { onHand: 0, leadTimeDays: 20 } },
  ),
  item(
    'DE-RAFT-175',
    t(
      'Raft metalic fără șuruburi, 5 polițe, 175 kg pe poliță',
      'Boltless shelving, 5 shelves, 175 kg each',
      'Steckregal, 5 Fachböden, je 175 kg',
    ),
    t(
      'Se montează în zece minute; polițe din PAL, înălțime reglabilă.',
      'Assembled in ten minutes; chipboard shelves, adjustable height.',
      'In zehn Minuten montiert; Spanplattenböden, höhenverstellbar.',
    ),
    { height: 1800, width: 900, depth: 400, shelves: 5, load: 875, finish: m.zinc },
    '219.00',
    furniture.shelving({ colour: '#aeb6ba' }),
    {
      breaks: [
        [5, 6],
        [20, 12],
      ],
    },
  ),
  item(
    'DE-RAFT-265',
    t(
      'Raft metalic greu, 5 polițe, 265 kg pe poliță',
      'Heavy shelving, 5 shelves, 265 kg each',
      'Schwerlastregal, 5 Fachböden, je 265 kg',
    ),
    t(
      'Profile vopsite în câmp electrostatic, polițe din MDF.',
      'Powder-coated profiles, MDF shelves.',
      'Pulverbeschichtete Profile, MDF-Böden.',
    ),
    { height: 2000, width: 1200, depth: 500, shelves: 5, load: 1325, colour: m.blue },
    '438.00',
    furniture.shelving({ colour: '#2f5f8f' }),
    { breaks: [[5, 7]], keep: 'machine' },
  ),
  item(
    'DE-EURO-6422',
    t(
      'Navetă Euro 600 × 400 × 220, gri, 43 l',
      'Euro container 600 × 400 × 220, grey, 43 l',
      'Eurobehälter 600 × 400 × 220, grau, 43 l',
    ),
    t(
      'Fund și pereți plini, mânere deschise, stivuire până la 250 kg.',
      'Solid base and walls, open handles, stacks up to 250 kg.',
      'Geschlossene Wände, offene Griffe, Auflast bis 250 kg.',
    ),
    { width: 600, depth: 400, height: 220, load: 40, colour: m.grey, material: m.polypropylene },
    '38.70',
    draw.euroContainer(),
    { minimum: 4, multiple: 4, breaks: [[40, 11]] },
  ),
  item(
    'DE-TRANSPALET-25',
    t(
      'Transpalet manual 2500 kg, furci 1150 mm',
      'Hand pallet truck 2500 kg, forks 1150 mm',
      'Handhubwagen 2500 kg, Gabeln 1150 mm',
    ),
    t(
      'Role din poliuretan, pompă monobloc cu supapă de suprasarcină.',
      'Polyurethane rollers, one-piece pump with overload valve.',
      'Polyurethanrollen, einteilige Pumpe mit Überlastventil.',
    ),
    { load: 2500, length: 1150, width: 540, weight: 65 },
    '1690.00',
    draw.palletTruck(),
    { breaks: [[3, 5]], keep: 'machine' },
  ),
  item(
    'DE-CARUCIOR-7',
    t(
      'Cărucior de scule cu 7 sertare, gol',
      'Tool trolley with 7 drawers, empty',
      'Werkstattwagen mit 7 Schubladen, leer',
    ),
    t(
      'Sertare pe rulmenți cu autoblocare, 30 kg pe sertar, roți de 125 mm cu frână.',
      'Self-locking ball-bearing drawers, 30 kg each, 125 mm castors with brake.',
      'Kugelgelagerte Schubladen mit Einzelsperre, je 30 kg, 125-mm-Rollen mit Bremse.',
    ),
    { width: 688, depth: 458, height: 980, load: 400, colour: m.red },
    '1349.00',
    furniture.trolley(),
    { keep: 'machine' },
  ),
  item(
    'DE-BANC-1500',
    t(
      'Banc de lucru 1500 × 750, blat de fag 40 mm',
      'Workbench 1500 × 750, 40 mm beech top',
      'Werkbank 1500 × 750, Buchenplatte 40 mm',
    ),
    t(
      'Structură sudată, 800 kg sarcină, două sertare cu cheie.',
      'Welded frame, 800 kg load, two lockable drawers.',
      'Geschweißtes Gestell, 800 kg Last, zwei abschließbare Schubladen.',
    ),
    { width: 1500, depth: 750, height: 850, load: 800 },
    '2140.00',
    furniture.workbench(),
    { keep: 'machine', stock: { onHand: 0, expectedOn: '2026-12-17' } },
  ),
  item(
    'DE-CHINGA-50-8',
    t(
      'Chingă de ancorare cu clichet 50 mm × 8 m, 5000 daN',
      'Ratchet lashing 50 mm × 8 m, 5000 daN',
      'Zurrgurt mit Ratsche 50 mm × 8 m, 5000 daN',
    ),
    t(
      'Două piese, cârlige duble, etichetă cusută, conform EN 12195-2.',
      'Two-part, double hooks, sewn label, to EN 12195-2.',
      'Zweiteilig, Doppelhaken, eingenähtes Etikett, nach EN 12195-2.',
    ),
    { norm: 'EN 12195-2', width: 50, lengthM: 8, tension: 25 },
    '44.80',
    draw.ratchetStrap(),
    {
      breaks: [
        [10, 8],
        [50, 15],
      ],
    },
  ),
  item(
    'DE-STRETCH-23',
    t(
      'Folie stretch manuală 500 mm, 23 µm, 2,4 kg',
      'Hand stretch film 500 mm, 23 µm, 2.4 kg',
      'Handstretchfolie 500 mm, 23 µm, 2,4 kg',
    ),
    t(
      'Preîntindere 150 %, transparentă, lipire interioară.',
      '150 % stretch, clear, inside cling.',
      '150 % Dehnung, transparent, innenhaftend.',
    ),
    { width: 500, thickness: num(0.023), weight: num(2.4), colour: m.transparent },
    '24.60',
    draw.stretchFilm(),
    {
      minimum: 6,
      multiple: 6,
      breaks: [
        [60, 9],
        [300, 16],
      ],
      keep: 'shelf',
    },
  ),
];
