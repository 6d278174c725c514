import { fill, num, t } from '../kit.js';
import * as draw from '../pictures/power-tools.js';
import type { Article, SpecValue, Texts } from '../types.js';

const machine = (
  sku: string,
  name: Texts,
  text: Texts,
  specs: Record<string, SpecValue>,
  price: string,
  picture: string,
): Article => ({
  sku,
  category: 'power-tools',
  brand: 'Brunnak',
  name,
  text,
  specs,
  price,
  breaks: [[5, 5]],
  keep: 'machine',
  picture,
});

const batteries: Article[] = (
  [
    [4, '289.00', num(0.68)],
    [8, '489.00', num(1.05)],
  ] as const
).map(([capacity, price, weight]) =>
  machine(
    `SE-ACU-18-${capacity}`,
    fill(t('Acumulator Li-Ion 18 V, {c} Ah', 'Li-ion battery 18 V, {c} Ah', 'Li-Ion-Akku 18 V, {c} Ah'), {
      c: capacity,
    }),
    t(
      'Indicator de încărcare pe patru trepte, protecție la descărcare și supraîncălzire. Pentru toate sculele Brunnak 18 V.',
      'Four-step charge indicator, protection against deep discharge and heat. Fits every Brunnak 18 V tool.',
      'Vierstufige Ladeanzeige, Schutz vor Tiefentladung und Überhitzung. Für alle Brunnak-18-V-Geräte.',
    ),
    { voltage: 18, capacity, weight },
    price,
    draw.battery({ capacity }),
  ),
);

export const powerTools: Article[] = [
  machine(
    'SE-FLEX-125',
    t('Polizor unghiular 125 mm, 1400 W', 'Angle grinder 125 mm, 1400 W', 'Winkelschleifer 125 mm, 1400 W'),
    t(
      'Pornire lentă, protecție la repornire și mâner antivibrații. Discul se schimbă fără cheie.',
      'Soft start, restart protection and anti-vibration handle. Disc change without a key.',
      'Sanftanlauf, Wiederanlaufschutz und vibrationsarmer Griff. Scheibenwechsel ohne Schlüssel.',
    ),
    { diameter: 125, power: 1400, voltage: 230, speed: 11500, weight: num(2.4) },
    '469.00',
    draw.grinder({ disc: 125, cordless: false }),
  ),
  machine(
    'SE-FLEX-230',
    t('Polizor unghiular 230 mm, 2400 W', 'Angle grinder 230 mm, 2400 W', 'Winkelschleifer 230 mm, 2400 W'),
    t(
      'Pentru debitare grea în oțel și beton. Mâner posterior rotativ, întrerupător de om mort.',
      'For heavy cutting in steel and concrete. Rotating rear handle, dead-man switch.',
      'Für schwere Trennarbeiten in Stahl und Beton. Drehbarer Griff, Totmannschalter.',
    ),
    { diameter: 230, power: 2400, voltage: 230, speed: 6600, weight: num(5.6) },
    '729.00',
    draw.grinder({ disc: 230, cordless: false }),
  ),
  machine(
    'SE-FLEX-18',
    t(
      'Polizor unghiular cu acumulator 125 mm, 18 V, fără acumulator',
      'Cordless angle grinder 125 mm, 18 V, bare',
      'Akku-Winkelschleifer 125 mm, 18 V, ohne Akku',
    ),
    t(
      'Motor fără perii, frână de disc sub două secunde, oprire la blocare.',
      'Brushless motor, disc brake under two seconds, stops when it jams.',
      'Bürstenloser Motor, Scheibenbremse unter zwei Sekunden, Stopp bei Blockade.',
    ),
    { diameter: 125, voltage: 18, speed: 9000, weight: num(2.1) },
    '649.00',
    draw.grinder({ disc: 125, cordless: true }),
  ),
  machine(
    'SE-GAURIT-18',
    t(
      'Mașină de găurit și înșurubat 18 V, 2 × 4 Ah',
      'Cordless drill driver 18 V, 2 × 4 Ah',
      'Akku-Bohrschrauber 18 V, 2 × 4 Ah',
    ),
    t(
      'Mandrină metalică de 13 mm, două viteze, 80 Nm. Cu două acumulatoare, încărcător și valiză.',
      '13 mm metal chuck, two gears, 80 Nm. With two batteries, charger and case.',
      '13-mm-Metallfutter, zwei Gänge, 80 Nm. Mit zwei Akkus, Ladegerät und Koffer.',
    ),
    { voltage: 18, torque: 80, speed: 2000, weight: num(1.9) },
    '1189.00',
    draw.drillDriver({ impact: false }),
  ),
  machine(
    'SE-IMPACT-18',
    t(
      'Mașină de înșurubat cu impact 18 V, 180 Nm, fără acumulator',
      'Impact driver 18 V, 180 Nm, bare',
      'Akku-Schlagschrauber 18 V, 180 Nm, ohne Akku',
    ),
    t(
      'Locaș hexagonal 1/4″, trei trepte de cuplu, lampă LED triplă.',
      '1/4″ hexagon holder, three torque steps, triple LED.',
      'Innensechskant 1/4″, drei Drehmomentstufen, dreifache LED.',
    ),
    { voltage: 18, torque: 180, drive: '1/4″', weight: num(1.2) },
    '539.00',
    draw.drillDriver({ impact: true }),
  ),
  machine(
    'SE-ROTO-SDS',
    t(
      'Ciocan rotopercutor SDS-plus 850 W, 3,2 J',
      'Rotary hammer SDS-plus 850 W, 3.2 J',
      'Bohrhammer SDS-plus 850 W, 3,2 J',
    ),
    t(
      'Găurire, percuție și daltă; cuplaj de siguranță, diametru maxim în beton 28 mm.',
      'Drilling, hammer and chisel; safety clutch, up to 28 mm in concrete.',
      'Bohren, Hammerbohren, Meißeln; Sicherheitskupplung, bis 28 mm in Beton.',
    ),
    { power: 850, voltage: 230, impact: num(3.2), shank: 'SDS-plus', weight: num(3.1) },
    '819.00',
    draw.rotaryHammer(),
  ),
  machine(
    'SE-CIRCULAR-190',
    t('Ferăstrău circular 190 mm, 1400 W', 'Circular saw 190 mm, 1400 W', 'Handkreissäge 190 mm, 1400 W'),
    t(
      'Talpă din aluminiu, înclinare până la 56°, adâncime de tăiere 67 mm.',
      'Aluminium base, bevel up to 56°, cutting depth 67 mm.',
      'Aluminium-Grundplatte, Neigung bis 56°, Schnitttiefe 67 mm.',
    ),
    { diameter: 190, power: 1400, voltage: 230, depth: 67, weight: num(4.2) },
    '599.00',
    draw.circularSaw(),
  ),
  machine(
    'SE-INCARCATOR-18',
    t('Încărcător rapid 18 V, 6 A', 'Fast charger 18 V, 6 A', 'Schnellladegerät 18 V, 6 A'),
    t(
      'Încarcă un acumulator de 4 Ah în 40 de minute; răcire activă.',
      'Charges a 4 Ah battery in 40 minutes; active cooling.',
      'Lädt einen 4-Ah-Akku in 40 Minuten; aktive Kühlung.',
    ),
    { voltage: 18, current: 6, weight: num(0.9) },
    '249.00',
    draw.charger(),
  ),
  ...batteries,
];
