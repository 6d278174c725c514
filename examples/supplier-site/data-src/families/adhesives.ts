import { t } from '../kit.js';
import * as pack from '../pictures/packs.js';
import type { Article } from '../types.js';
import { item } from './lumak.js';

const acrylate = t('metacrilat', 'methacrylate', 'Methacrylat');

export const adhesives: Article[] = [
  item(
    'adhesives',
    'AD-BLOC-M50',
    t(
      'Blocator de filet mediu 50 ml, demontabil',
      'Threadlocker medium 50 ml, removable',
      'Schraubensicherung mittelfest 50 ml, lösbar',
    ),
    t(
      'Blochează și etanșează filete M6–M20; se desface cu scule obișnuite.',
      'Locks and seals threads M6–M20; undone with ordinary tools.',
      'Sichert und dichtet Gewinde M6–M20; mit üblichem Werkzeug lösbar.',
    ),
    { base: acrylate, volume: '50 ml', cure: '3 h', temperature: '−55 … +150' },
    '46.20',
    pack.dropperBottle({ colour: '#2d6cb5' }),
    { breaks: [[12, 9]] },
  ),
  item(
    'adhesives',
    'AD-BLOC-T50',
    t(
      'Blocator de filet tare 50 ml',
      'Threadlocker high strength 50 ml',
      'Schraubensicherung hochfest 50 ml',
    ),
    t(
      'Pentru prezoane și îmbinări permanente; se desface la 250 °C.',
      'For studs and permanent joints; undone at 250 °C.',
      'Für Stehbolzen und dauerhafte Verbindungen; bei 250 °C lösbar.',
    ),
    { base: acrylate, volume: '50 ml', cure: '6 h', temperature: '−55 … +150' },
    '49.80',
    pack.dropperBottle({ colour: '#b3402a' }),
    { breaks: [[12, 9]] },
  ),
  item(
    'adhesives',
    'AD-CIANO-20',
    t(
      'Adeziv cianoacrilat universal 20 g',
      'Cyanoacrylate adhesive, universal, 20 g',
      'Sekundenkleber universal 20 g',
    ),
    t(
      'Lipește în secunde metal, cauciuc și plastic. Dop antiblocare.',
      'Bonds metal, rubber and plastic in seconds. Clog-free cap.',
      'Klebt Metall, Gummi und Kunststoff in Sekunden. Verstopfungsfreie Spitze.',
    ),
    { base: t('cianoacrilat', 'cyanoacrylate', 'Cyanacrylat'), volume: '20 g', cure: '5–20 s' },
    '18.40',
    pack.dropperBottle({ colour: '#3d4a4f' }),
    { minimum: 10, multiple: 10 },
  ),
  item(
    'adhesives',
    'AD-SIL-N-TR',
    t(
      'Silicon neutru 310 ml, transparent',
      'Neutral silicone 310 ml, transparent',
      'Neutralsilikon 310 ml, transparent',
    ),
    t(
      'Etanșează sticlă, metal și plastic fără să le atace; rezistă la mucegai.',
      'Seals glass, metal and plastic without attacking them; mould-resistant.',
      'Dichtet Glas, Metall und Kunststoff ohne Angriff; schimmelhemmend.',
    ),
    {
      base: t('silicon', 'silicone', 'Silikon'),
      volume: '310 ml',
      colour: t('transparent', 'transparent', 'transparent'),
    },
    '21.30',
    pack.cartridge({ colour: '#dfe6e6', band: '#2f6f8f' }),
    { minimum: 12, multiple: 12, breaks: [[96, 11]] },
  ),
  item(
    'adhesives',
    'AD-SIL-N-GR',
    t('Silicon neutru 310 ml, gri', 'Neutral silicone 310 ml, grey', 'Neutralsilikon 310 ml, grau'),
    t(
      'Etanșează sticlă, metal și plastic fără să le atace; rezistă la mucegai.',
      'Seals glass, metal and plastic without attacking them; mould-resistant.',
      'Dichtet Glas, Metall und Kunststoff ohne Angriff; schimmelhemmend.',
    ),
    { base: t('silicon', 'silicone', 'Silikon'), volume: '310 ml', colour: t('gri', 'grey', 'grau') },
    '21.30',
    pack.cartridge({ colour: '#8d979b', band: '#2f6f8f' }),
    { minimum: 12, multiple: 12, breaks: [[96, 11]] },
  ),
  item(
    'adhesives',
    'AD-MS-290',
    t(
      'Adeziv-etanșant MS polimer 290 ml, alb',
      'MS polymer adhesive sealant 290 ml, white',
      'MS-Polymer-Klebdichtstoff 290 ml, weiß',
    ),
    t(
      'Lipește elastic aproape orice, chiar pe suprafețe umede; se vopsește.',
      'Bonds almost anything elastically, even damp surfaces; paintable.',
      'Klebt fast alles elastisch, auch auf feuchtem Untergrund; überstreichbar.',
    ),
    {
      base: t('MS polimer', 'MS polymer', 'MS-Polymer'),
      volume: '290 ml',
      colour: t('alb', 'white', 'weiß'),
    },
    '38.90',
    pack.cartridge({ colour: '#f4f4f0', band: '#c4622d' }),
    { breaks: [[12, 8]] },
  ),
  item(
    'adhesives',
    'AD-SPUMA-750',
    t('Spumă poliuretanică pentru pistol 750 ml', 'Gun-grade PU foam 750 ml', 'PU-Pistolenschaum 750 ml'),
    t(
      'Expansiune redusă, randament 45 l, aplicare de la −10 °C.',
      'Low expansion, 45 l yield, applies from −10 °C.',
      'Geringe Nachdehnung, 45 l Ausbeute, ab −10 °C verarbeitbar.',
    ),
    { base: t('poliuretan', 'polyurethane', 'Polyurethan'), volume: '750 ml', temperature: '−10 … +30' },
    '29.60',
    pack.sprayCan({ colour: '#c4622d', accent: '#f3e2c8', ml: 750, wide: true }),
    { minimum: 12, multiple: 12, breaks: [[120, 10]] },
  ),
  item(
    'adhesives',
    'AD-EPOXI-50',
    t(
      'Adeziv epoxidic bicomponent 50 ml, 5 minute',
      'Two-part epoxy 50 ml, 5 minutes',
      'Zweikomponenten-Epoxid 50 ml, 5 Minuten',
    ),
    t(
      'Seringă dublă cu mixer; rezistență la forfecare 20 N/mm².',
      'Twin syringe with mixer; shear strength 20 N/mm².',
      'Doppelspritze mit Mischer; Scherfestigkeit 20 N/mm².',
    ),
    { base: t('epoxid', 'epoxy', 'Epoxid'), volume: '50 ml', cure: '5 min' },
    '54.70',
    pack.twinSyringe(),
    { keep: 'item' },
  ),
  item(
    'adhesives',
    'AD-BANDA-TEF',
    t('Bandă de etanșare PTFE 12 mm × 12 m', 'PTFE sealing tape 12 mm × 12 m', 'PTFE-Dichtband 12 mm × 12 m'),
    t(
      'Pentru filete de apă, aer și gaz până la 10 bar.',
      'For water, air and gas threads up to 10 bar.',
      'Für Wasser-, Luft- und Gasgewinde bis 10 bar.',
    ),
    { base: 'PTFE', width: 12, lengthM: 12, pressure: 10 },
    '1.45',
    pack.tapeRoll(),
    { minimum: 10, multiple: 10, breaks: [[250, 20]], keep: 'bulk' },
  ),
];
