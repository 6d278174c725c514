import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/hand-tools.js';
import * as box from '../pictures/storage.js';
import * as print from '../pictures/packs.js';
import type { Article } from '../types.js';

const spanners: Article[] = (
  [
    [10, 140, '13.80'],
    [13, 168, '16.90'],
    [17, 208, '23.40'],
    [19, 228, '27.60'],
  ] as const
).map(([size, length, price]) => ({
  sku: `SC-CHEIE-${size}`,
  category: 'hand-tools',
  brand: 'Kovaro',
  name: fill(
    t(
      'Cheie combinată {size} mm, DIN 3113',
      'Combination spanner {size} mm, DIN 3113',
      'Ring-Maulschlüssel {size} mm, DIN 3113',
    ),
    { size },
  ),
  text: t(
    'Forjată din oțel crom-vanadiu, cu profil care apasă pe fețe, nu pe muchii. Capul inelar are 15° înclinare.',
    'Forged chrome vanadium steel with a profile that presses on the faces, not the edges. Ring end at 15°.',
    'Geschmiedeter Chrom-Vanadium-Stahl, Profil greift an den Flächen statt den Kanten. Ringseite 15° gekröpft.',
  ),
  specs: { norm: 'DIN 3113', acrossFlats: size, length, material: m.chromeVanadium },
  price,
  breaks: [[10, 8]],
  keep: 'shelf',
  picture: draw.spanner({ size }),
}));

const drivers: Article[] = (
  [
    ['PH2', 100, '#c4442d', '14.50'],
    ['SL5.5', 125, '#2f6f8f', '12.90'],
    ['TX25', 100, '#3e7a4d', '15.70'],
  ] as const
).map(([tip, length, colour, price]) => ({
  sku: `SC-SURUB-${tip}`,
  category: 'hand-tools',
  brand: 'Kovaro',
  name: fill(
    t(
      'Șurubelniță {tip} × {length}, mâner bicomponent',
      'Screwdriver {tip} × {length}, two-component handle',
      'Schraubendreher {tip} × {length}, Zweikomponentengriff',
    ),
    { tip, length },
  ),
  text: t(
    'Lamă din oțel S2 cu vârf fosfatat, hexagon pentru cheie sub mâner.',
    'S2 steel blade with phosphated tip and a hexagon for a spanner under the handle.',
    'Klinge aus S2-Stahl, phosphatierte Spitze, Sechskantansatz für den Schlüssel.',
  ),
  specs: { drive: tip, length, material: t('oțel S2', 'S2 steel', 'S2-Stahl') },
  price,
  breaks: [[12, 7]],
  keep: 'shelf',
  picture: draw.screwdriver({ tip, colour, length }),
}));

const rest: Article[] = [
  {
    sku: 'SC-TRUSA-94',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Trusă chei tubulare 1/4″ + 1/2″, 94 piese',
      'Socket set 1/4″ + 1/2″, 94 pieces',
      'Steckschlüsselsatz 1/4″ + 1/2″, 94-teilig',
    ),
    text: t(
      'Două antrenoare cu 72 de dinți, tubulare 4–32 mm, biți și prelungitoare, în casetă.',
      'Two 72-tooth ratchets, sockets 4–32 mm, bits and extensions in a case.',
      'Zwei Knarren mit 72 Zähnen, Einsätze 4–32 mm, Bits und Verlängerungen im Koffer.',
    ),
    specs: { pieces: 94, drive: '1/4″ + 1/2″', material: m.chromeVanadium },
    price: '389.00',
    unit: 'SET',
    keep: 'item',
    picture: draw.socketSet(),
  },
  {
    sku: 'SC-CLESTE-180',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t('Clește combinat 180 mm', 'Combination pliers 180 mm', 'Kombizange 180 mm'),
    text: t(
      'Tăiș călit inductiv pentru sârmă tare, mânere îmbrăcate în două straturi.',
      'Induction-hardened edges for hard wire, two-layer grips.',
      'Induktiv gehärtete Schneiden für harten Draht, Zweischichtgriffe.',
    ),
    specs: { norm: 'ISO 5746', length: 180, material: m.chromeVanadium },
    price: '48.60',
    keep: 'item',
    picture: draw.pliers({ colour: '#c4442d', cutter: false }),
  },
  {
    sku: 'SC-TAIETOR-160',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Clește tăietor diagonal 160 mm, VDE 1000 V',
      'Diagonal cutter 160 mm, VDE 1000 V',
      'Seitenschneider 160 mm, VDE 1000 V',
    ),
    text: t(
      'Izolat și încercat individual la 1000 V conform EN 60900.',
      'Insulated and individually tested at 1000 V to EN 60900.',
      'Isoliert und einzeln mit 1000 V nach EN 60900 geprüft.',
    ),
    specs: { norm: 'EN 60900', length: 160, ratedVoltage: 1000, material: m.chromeVanadium },
    price: '62.30',
    keep: 'item',
    picture: draw.pliers({ colour: '#d8a01e', cutter: true }),
  },
  {
    sku: 'SC-CIOCAN-500',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Ciocan de lăcătuș 500 g, coadă din frasin',
      'Engineer’s hammer 500 g, ash handle',
      'Schlosserhammer 500 g, Eschenstiel',
    ),
    text: t(
      'Cap forjat din oțel C45, fețe călite, coadă din frasin cu manșon de protecție.',
      'Head forged from C45 steel, hardened faces, ash handle with guard sleeve.',
      'Kopf aus C45 geschmiedet, gehärtete Bahn, Eschenstiel mit Schutzhülse.',
    ),
    specs: {
      norm: 'DIN 1041',
      weight: num(0.5),
      length: 320,
      material: t('oțel C45', 'C45 steel', 'Stahl C45'),
    },
    price: '38.20',
    keep: 'item',
    picture: draw.hammer(),
  },
  {
    sku: 'SC-SUBLER-150',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Șubler digital 150 mm, IP54',
      'Digital caliper 150 mm, IP54',
      'Digitaler Messschieber 150 mm, IP54',
    ),
    text: t(
      'Măsoară exterior, interior, adâncime și trepte. Oprire automată, baterie inclusă, certificat de fabrică.',
      'Measures outside, inside, depth and steps. Auto-off, battery included, factory certificate.',
      'Misst außen, innen, Tiefe und Stufen. Abschaltautomatik, Batterie und Werkszertifikat.',
    ),
    specs: { norm: 'DIN 862', range: '0–150', resolution: num(0.01), protection: 'IP54' },
    price: '118.00',
    breaks: [[5, 6]],
    keep: 'item',
    picture: draw.caliper(),
  },
  {
    sku: 'SC-RULETA-5',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Ruletă 5 m × 25 mm, clasa II',
      'Tape measure 5 m × 25 mm, class II',
      'Rollbandmaß 5 m × 25 mm, Klasse II',
    ),
    text: t(
      'Bandă mată acoperită cu nailon, cârlig magnetic, carcasă cauciucată.',
      'Matt nylon-coated blade, magnetic hook, rubber-coated case.',
      'Mattes, nylonbeschichtetes Band, Magnethaken, gummiertes Gehäuse.',
    ),
    specs: { lengthM: 5, width: 25, level: t('clasa II', 'class II', 'Klasse II') },
    price: '24.80',
    breaks: [[24, 10]],
    keep: 'shelf',
    picture: draw.tapeMeasure(),
  },
  {
    sku: 'SC-DINAMO-200',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Cheie dinamometrică 1/2″, 40–200 Nm',
      'Torque wrench 1/2″, 40–200 Nm',
      'Drehmomentschlüssel 1/2″, 40–200 Nm',
    ),
    text: t(
      'Declanșare audibilă și tactilă, precizie ±3 %, cu certificat de etalonare.',
      'Audible and tactile release, accuracy ±3 %, with calibration certificate.',
      'Hör- und fühlbare Auslösung, Genauigkeit ±3 %, mit Kalibrierzertifikat.',
    ),
    specs: { norm: 'ISO 6789', torque: '40–200', drive: '1/2″', length: 465 },
    price: '264.00',
    keep: 'machine',
    picture: draw.torqueWrench(),
  },
  {
    sku: 'SC-IMBUS-9',
    category: 'hand-tools',
    brand: 'Kovaro',
    name: t(
      'Set chei imbus 1,5–10 mm, cap sferic, 9 piese',
      'Hex key set 1.5–10 mm, ball end, 9 pieces',
      'Sechskant-Stiftschlüsselsatz 1,5–10 mm, Kugelkopf, 9-teilig',
    ),
    text: t(
      'Capul sferic lucrează până la 25° înclinare; suport cu mărimea marcată.',
      'The ball end works at up to 25°; holder with marked sizes.',
      'Kugelkopf bis 25° Neigung; Halter mit Größenangabe.',
    ),
    specs: { norm: 'ISO 2936', pieces: 9, material: m.chromeVanadium },
    price: '46.40',
    unit: 'SET',
    keep: 'item',
    picture: draw.hexKeys(),
  },
  {
    sku: 'SC-CUTIE-19',
    category: 'hand-tools',
    brand: 'Stivar',
    name: t(
      'Cutie de scule 19″, cu organizator',
      'Tool box 19″, with organiser',
      'Werkzeugkoffer 19″, mit Organizer',
    ),
    text: t(
      'Închizători metalice, tavă detașabilă, mâner care ține 25 kg.',
      'Metal latches, removable tray, handle good for 25 kg.',
      'Metallverschlüsse, herausnehmbare Ablage, Griff bis 25 kg.',
    ),
    specs: { width: 486, depth: 240, height: 232, load: 25, material: m.polypropylene },
    price: '86.90',
    keep: 'item',
    picture: box.toolBox(),
  },
  {
    sku: 'CA-TABELE-2026',
    category: 'hand-tools',
    brand: 'Tarod',
    name: t(
      'Tabele tehnice pentru atelier, ediția 2026',
      'Workshop tables, 2026 edition (in Romanian)',
      'Tabellenbuch für die Werkstatt, Ausgabe 2026 (rumänisch)',
    ),
    text: t(
      'Filete, ajustaje, cupluri de strângere, viteze de așchiere și greutăți, 176 de pagini cu spirală.',
      'Threads, fits, tightening torques, cutting speeds and weights; 176 pages, spiral-bound.',
      'Gewinde, Passungen, Anziehmomente, Schnittgeschwindigkeiten und Gewichte; 176 Seiten, Spiralbindung.',
    ),
    specs: { pack: t('carte, 176 pagini', 'book, 176 pages', 'Buch, 176 Seiten') },
    price: '49.00',
    vatRate: '11',
    keep: 'item',
    picture: print.handbook(),
  },
];

export const handTools: Article[] = [...spanners, ...drivers, ...rest];
