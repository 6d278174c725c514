import { t } from '../kit.js';
import * as pack from '../pictures/packs.js';
import type { Article } from '../types.js';
import { item } from './lumak.js';

const mineral = t('ulei mineral', 'mineral oil', 'Mineralöl');

export const lubricants: Article[] = [
  item(
    'lubricants',
    'LU-HLP46-V',
    t(
      'Ulei hidraulic HLP 46, vrac, la litru',
      'Hydraulic oil HLP 46, bulk, by the litre',
      'Hydrauliköl HLP 46, lose, je Liter',
    ),
    t(
      'Livrat în canistre de 20 l pline. Protecție antiuzură, DIN 51524-2.',
      'Delivered in full 20 l canisters. Anti-wear, DIN 51524-2.',
      'Geliefert in vollen 20-l-Kanistern. Verschleißschutz, DIN 51524-2.',
    ),
    { norm: 'DIN 51524-2', viscosity: 'ISO VG 46', base: mineral },
    '16.85',
    pack.canister({ colour: '#2f6f8f', litres: 20, label: 'HLP 46' }),
    {
      unit: 'LTR',
      minimum: 20,
      multiple: 20,
      breaks: [
        [200, 8],
        [1000, 15],
      ],
      keep: 'bulk',
    },
  ),
  item(
    'lubricants',
    'LU-CLP220-V',
    t(
      'Ulei de reductor CLP 220, vrac, la litru',
      'Gear oil CLP 220, bulk, by the litre',
      'Getriebeöl CLP 220, lose, je Liter',
    ),
    t(
      'Aditivi de extremă presiune pentru reductoare închise. Canistre de 20 l.',
      'Extreme pressure additives for closed gearboxes. 20 l canisters.',
      'EP-Zusätze für geschlossene Getriebe. 20-l-Kanister.',
    ),
    { norm: 'DIN 51517-3', viscosity: 'ISO VG 220', base: mineral },
    '21.40',
    pack.canister({ colour: '#7a5a2b', litres: 20, label: 'CLP 220' }),
    { unit: 'LTR', minimum: 20, multiple: 20, breaks: [[200, 8]], keep: 'shelf' },
  ),
  item(
    'lubricants',
    'LU-EMULSIE-V',
    t(
      'Emulsie de răcire concentrată, la litru',
      'Coolant concentrate, by the litre',
      'Kühlschmierstoff-Konzentrat, je Liter',
    ),
    t(
      'Semisintetică, fără bor și amine secundare; diluție 5–8 %. Canistre de 5 l.',
      'Semi-synthetic, free of boron and secondary amines; dilute 5–8 %. 5 l canisters.',
      'Teilsynthetisch, ohne Bor und sekundäre Amine; 5–8 % verdünnen. 5-l-Kanister.',
    ),
    {
      use: t('așchiere', 'machining', 'Zerspanung'),
      base: t('semisintetică', 'semi-synthetic', 'teilsynthetisch'),
    },
    '32.75',
    pack.canister({ colour: '#3e7a4d', litres: 5, label: 'KSS 5 %' }),
    {
      unit: 'LTR',
      minimum: 5,
      multiple: 5,
      breaks: [
        [50, 7],
        [200, 13],
      ],
      keep: 'shelf',
    },
  ),
  item(
    'lubricants',
    'LU-EP2-400',
    t(
      'Vaselină cu litiu EP 2, cartuș 400 g',
      'Lithium grease EP 2, 400 g cartridge',
      'Lithiumfett EP 2, Kartusche 400 g',
    ),
    t(
      'Pentru rulmenți și bucșe încărcate, −20 până la +130 °C.',
      'For loaded bearings and bushes, −20 to +130 °C.',
      'Für belastete Lager und Buchsen, −20 bis +130 °C.',
    ),
    {
      norm: 'DIN 51825 KP2K-20',
      viscosity: 'NLGI 2',
      volume: '400 g',
      base: t('litiu', 'lithium', 'Lithium'),
    },
    '19.90',
    pack.cartridge({ colour: '#c9a227', band: '#2b2f33', flat: true }),
    { minimum: 6, multiple: 6, breaks: [[48, 9]] },
  ),
  item(
    'lubricants',
    'LU-EP2-5KG',
    t(
      'Vaselină cu litiu EP 2, găleată 5 kg',
      'Lithium grease EP 2, 5 kg pail',
      'Lithiumfett EP 2, Eimer 5 kg',
    ),
    t(
      'Aceeași vaselină, pentru pompe de gresat și ungere centralizată.',
      'The same grease, for pumps and central lubrication.',
      'Dasselbe Fett für Pressen und Zentralschmierung.',
    ),
    {
      norm: 'DIN 51825 KP2K-20',
      viscosity: 'NLGI 2',
      volume: '5 kg',
      base: t('litiu', 'lithium', 'Lithium'),
    },
    '146.00',
    pack.pail({ colour: '#c9a227' }),
    { keep: 'item' },
  ),
  item(
    'lubricants',
    'LU-MULTI-400',
    t('Spray multifuncțional 400 ml', 'Multi-purpose spray 400 ml', 'Multifunktionsspray 400 ml'),
    t(
      'Unge, deblochează, alungă apa și protejează. Fără silicon.',
      'Lubricates, frees, displaces water and protects. Silicone-free.',
      'Schmiert, löst, verdrängt Wasser und schützt. Silikonfrei.',
    ),
    {
      volume: '400 ml',
      base: mineral,
      use: t('deblocare și ungere', 'freeing and lubricating', 'Lösen und Schmieren'),
    },
    '18.20',
    pack.sprayCan({ colour: '#1f5f56', accent: '#e8e3d3' }),
    {
      minimum: 12,
      multiple: 12,
      breaks: [
        [48, 8],
        [240, 16],
      ],
    },
  ),
  item(
    'lubricants',
    'LU-FRANA-500',
    t('Spray curățare frâne 500 ml', 'Brake cleaner spray 500 ml', 'Bremsenreiniger-Spray 500 ml'),
    t(
      'Degresează rapid și se evaporă fără urme. Fără acetonă.',
      'Degreases fast and evaporates without residue. Acetone-free.',
      'Entfettet schnell und verdunstet rückstandsfrei. Acetonfrei.',
    ),
    { volume: '500 ml', use: t('degresare', 'degreasing', 'Entfetten') },
    '12.40',
    pack.sprayCan({ colour: '#2b2f33', accent: '#d8a01e', ml: 500 }),
    {
      minimum: 12,
      multiple: 12,
      breaks: [
        [120, 12],
        [600, 20],
      ],
      keep: 'bulk',
    },
  ),
  item(
    'lubricants',
    'LU-LANT-500',
    t('Spray pentru lanț, aderent, 500 ml', 'Adhesive chain spray 500 ml', 'Haft-Kettenspray 500 ml'),
    t(
      'Nu se desprinde la turație mare, rezistă la apă; −30 până la +180 °C.',
      'Does not fling off at speed, resists water; −30 to +180 °C.',
      'Schleudert nicht ab, wasserbeständig; −30 bis +180 °C.',
    ),
    {
      volume: '500 ml',
      use: t('lanțuri și cabluri', 'chains and ropes', 'Ketten und Seile'),
      temperature: '−30 … +180',
    },
    '24.90',
    pack.sprayCan({ colour: '#7a2f3f', accent: '#e5d6c3', ml: 500 }),
    { minimum: 12, multiple: 12 },
  ),
  item(
    'lubricants',
    'LU-DEGR-5L',
    t(
      'Degresant industrial concentrat, canistră 5 l',
      'Industrial degreaser concentrate, 5 l canister',
      'Industrie-Entfetterkonzentrat, 5-l-Kanister',
    ),
    t(
      'Alcalin, biodegradabil, pentru utilaje, pardoseli și piese; diluție până la 1:40.',
      'Alkaline, biodegradable, for machines, floors and parts; dilute up to 1:40.',
      'Alkalisch, biologisch abbaubar, für Maschinen, Böden und Teile; bis 1:40.',
    ),
    { volume: '5 l', use: t('degresare', 'degreasing', 'Entfetten'), base: t('apă', 'water', 'Wasser') },
    '64.50',
    pack.canister({ colour: '#c4622d', litres: 5, label: 'DEGR 40' }),
    { breaks: [[4, 6]], keep: 'item' },
  ),
  item(
    'lubricants',
    'LU-CUPRU-500',
    t('Pastă de montaj cu cupru 500 g', 'Copper assembly paste 500 g', 'Kupferpaste 500 g'),
    t(
      'Previne griparea la temperaturi până la 1100 °C.',
      'Prevents seizing up to 1100 °C.',
      'Verhindert Festfressen bis 1100 °C.',
    ),
    { volume: '500 g', temperature: '−40 … +1100', base: t('cupru', 'copper', 'Kupfer') },
    '58.30',
    pack.jar({ colour: '#b0673a' }),
    { keep: 'item' },
  ),
  item(
    'lubricants',
    'LU-MAINI-3L',
    t(
      'Cremă de curățat mâinile, cu microgranule, 3 l',
      'Hand cleaner with micro-beads, 3 l',
      'Handreiniger mit Mikrogranulat, 3 l',
    ),
    t(
      'Scoate grăsimea și vopseaua, cu granule vegetale și balsam; pompă inclusă.',
      'Takes off grease and paint, with plant granules and balm; pump included.',
      'Entfernt Fett und Farbe, mit Pflanzengranulat und Pflege; Pumpe inklusive.',
    ),
    { volume: '3 l', use: t('igienă', 'hygiene', 'Hygiene') },
    '52.80',
    pack.pumpBottle({ colour: '#d8843b' }),
    { breaks: [[6, 7]], keep: 'item' },
  ),
];
