import { fill, num, t } from '../kit.js';
import * as m from '../materials.js';
import * as draw from '../pictures/ppe.js';
import * as wear from '../pictures/workwear.js';
import type { Article, SpecValue, Texts } from '../types.js';

type More = Partial<Article>;
const item = (
  sku: string,
  name: Texts,
  text: Texts,
  specs: Record<string, SpecValue>,
  price: string,
  picture: string,
  more: More = {},
): Article => ({
  sku,
  category: 'ppe',
  brand: 'Sentrik',
  name,
  text,
  specs,
  price,
  picture,
  keep: 'shelf',
  ...more,
});

const gloveBreaks: More = {
  unit: 'PR',
  minimum: 12,
  multiple: 12,
  breaks: [
    [120, 9],
    [480, 18],
  ],
};

const gloves: Article[] = [
  ...[8, 9, 10].map((size) =>
    item(
      `EP-MAN-NIT-${size}`,
      fill(
        t(
          'Mănuși tricot cu nitril, mărimea {size}',
          'Knitted gloves with nitrile, size {size}',
          'Strickhandschuhe mit Nitril, Größe {size}',
        ),
        { size },
      ),
      t(
        'Palmă din spumă de nitril, dosul aerisit; bune la uscat și la ulei.',
        'Foamed nitrile palm, breathing back; good dry and oily.',
        'Nitrilschaum auf der Handfläche, atmungsaktiver Rücken; für trocken und ölig.',
      ),
      { norm: 'EN 388', size: String(size), level: '4121X', colour: m.grey },
      '7.40',
      draw.glove({ knit: '#c9cfd1', dip: '#2b2f33', cuff: '#1f5f56' }),
      gloveBreaks,
    ),
  ),
  ...[9, 10].map((size) =>
    item(
      `EP-MAN-TAI-${size}`,
      fill(
        t(
          'Mănuși antităiere nivel D, mărimea {size}',
          'Cut-resistant gloves level D, size {size}',
          'Schnittschutzhandschuhe Stufe D, Größe {size}',
        ),
        { size },
      ),
      t(
        'Fir HPPE cu fibră de sticlă, palmă din poliuretan: tăiere nivel D, simț bun al piesei.',
        'HPPE yarn with glass fibre, polyurethane palm: cut level D, good feel.',
        'HPPE-Garn mit Glasfaser, Polyurethan-Handfläche: Schnittschutz D, gutes Tastgefühl.',
      ),
      { norm: 'EN 388', size: String(size), level: '4X42D', colour: m.blue },
      '21.80',
      draw.glove({ knit: '#4d7fb0', dip: '#33383c', cuff: '#d8843b' }),
      gloveBreaks,
    ),
  ),
  item(
    'EP-MAN-SUD-10',
    t(
      'Mănuși de sudor din șpalt, 35 cm',
      'Welder’s gloves, split leather, 35 cm',
      'Schweißerhandschuhe Spaltleder, 35 cm',
    ),
    t(
      'Cusături din aramidă, căptușeală de bumbac, manșetă lungă.',
      'Aramid seams, cotton lining, long cuff.',
      'Aramidnähte, Baumwollfutter, lange Stulpe.',
    ),
    {
      norm: 'EN 12477 A',
      size: '10',
      length: 350,
      material: t('piele șpalt', 'split leather', 'Spaltleder'),
    },
    '34.60',
    draw.glove({ knit: '#b3552f', dip: '#9a4524', cuff: '#b3552f', gauntlet: true }),
    { unit: 'PR', minimum: 6, multiple: 6, breaks: [[60, 10]] },
  ),
];

const helmet = (code: string, colour: Texts, hex: string): Article =>
  item(
    `EP-CASCA-${code}`,
    fill(
      t(
        'Cască de protecție ventilată, {colour}',
        'Ventilated safety helmet, {colour}',
        'Schutzhelm belüftet, {colour}',
      ),
      { colour },
    ),
    t(
      'Calotă din ABS, reglaj cu rotiță, prindere în șase puncte.',
      'ABS shell, ratchet adjustment, six-point harness.',
      'ABS-Schale, Drehverschluss, Sechspunkt-Innenausstattung.',
    ),
    { norm: 'EN 397', colour, material: 'ABS', weight: num(0.36) },
    '32.90',
    draw.helmet({ colour: hex }),
    { breaks: [[20, 9]] },
  );

const boots = [41, 42, 43, 44].map((size) =>
  item(
    `EP-BOC-S3-${size}`,
    fill(
      t(
        'Bocanci de protecție S3 SRC, mărimea {size}',
        'Safety boots S3 SRC, size {size}',
        'Sicherheitsstiefel S3 SRC, Größe {size}',
      ),
      { size },
    ),
    t(
      'Piele hidrofobizată, bombeu compozit, talpă antiperforație fără metal, aderentă pe ulei.',
      'Water-repellent leather, composite cap, metal-free anti-perforation sole, grips on oil.',
      'Hydrophobiertes Leder, Kompositkappe, metallfreie durchtrittsichere Sohle, ölrutschhemmend.',
    ),
    {
      norm: 'EN ISO 20345',
      size: String(size),
      protection: 'S3 SRC',
      material: t('piele', 'leather', 'Leder'),
    },
    '218.00',
    wear.boot(),
    {
      unit: 'PR',
      breaks: [
        [10, 7],
        [50, 13],
      ],
      keep: 'item',
    },
  ),
);

const vest = (size: string, colour: Texts, hex: string, code: string): Article =>
  item(
    `EP-VESTA-${code}-${size}`,
    fill(
      t(
        'Vestă reflectorizantă {colour}, {size}',
        'High-visibility vest {colour}, {size}',
        'Warnweste {colour}, {size}',
      ),
      { colour, size },
    ),
    t(
      'Două benzi orizontale și două verticale, închidere velcro, clasa 2.',
      'Two horizontal and two vertical bands, hook-and-loop closure, class 2.',
      'Zwei Quer- und zwei Längsstreifen, Klettverschluss, Klasse 2.',
    ),
    { norm: 'EN ISO 20471', size, colour, level: t('clasa 2', 'class 2', 'Klasse 2') },
    '13.90',
    wear.vest({ colour: hex }),
    { minimum: 5, multiple: 5, breaks: [[50, 12]] },
  );

export const ppe: Article[] = [
  ...gloves,
  helmet('ALB', m.white, '#f1f2ef'),
  helmet('GALBEN', m.yellow, '#e6b422'),
  item(
    'EP-OCHELARI-C',
    t(
      'Ochelari de protecție, lentilă clară, antiaburire',
      'Safety glasses, clear, anti-fog',
      'Schutzbrille, klar, beschlagfrei',
    ),
    t(
      'Lentilă din policarbonat rezistentă la zgâriere, brațe moi, 26 g.',
      'Scratch-resistant polycarbonate lens, soft arms, 26 g.',
      'Kratzfeste Polycarbonatscheibe, weiche Bügel, 26 g.',
    ),
    { norm: 'EN 166', colour: m.transparent, level: '1FT' },
    '17.60',
    draw.glasses(),
    { minimum: 10, multiple: 10, breaks: [[100, 14]] },
  ),
  item(
    'EP-ANTIFON-30',
    t('Antifoane externe SNR 30 dB', 'Ear muffs SNR 30 dB', 'Kapselgehörschutz SNR 30 dB'),
    t(
      'Bandă pliabilă, pernițe late, potrivite și peste ochelari.',
      'Folding band, wide cushions, comfortable over glasses.',
      'Faltbügel, breite Polster, auch über der Brille.',
    ),
    { norm: 'EN 352-1', damping: 30, colour: m.orange, weight: num(0.25) },
    '58.40',
    draw.earMuffs(),
    { keep: 'item' },
  ),
  item(
    'EP-DOPURI-200',
    t(
      'Dopuri de urechi SNR 37 dB, cutie 200 perechi',
      'Ear plugs SNR 37 dB, box of 200 pairs',
      'Gehörschutzstöpsel SNR 37 dB, Box 200 Paar',
    ),
    t(
      'Spumă moale de unică folosință, perechi ambalate individual.',
      'Soft single-use foam, pairs packed one by one.',
      'Weicher Einwegschaum, paarweise verpackt.',
    ),
    { norm: 'EN 352-2', damping: 37, pieces: 200 },
    '124.00',
    draw.earPlugs(),
    { unit: 'XBX', keep: 'item' },
  ),
  item(
    'EP-FFP2-20',
    t(
      'Semimască FFP2 cu supapă, cutie 20',
      'FFP2 respirator with valve, box of 20',
      'Atemschutzmaske FFP2 mit Ventil, Box 20',
    ),
    t(
      'Pentru praf fin și fum; clemă nazală și bandă reglabilă.',
      'For fine dust and fume; nose clip and adjustable strap.',
      'Gegen Feinstaub und Rauch; Nasenbügel und verstellbares Band.',
    ),
    { norm: 'EN 149', protection: 'FFP2 NR D', pieces: 20 },
    '86.00',
    draw.respirator(),
    { unit: 'XBX', breaks: [[10, 9]] },
  ),
  ...boots,
  vest('L', m.orange, '#ef6a2b', 'PO'),
  vest('XL', m.yellow, '#d5dd2a', 'GA'),
  item(
    'EP-TRUSA-M',
    t(
      'Trusă medicală de prim ajutor, fixă, 50 de persoane',
      'First aid cabinet, wall-mounted, 50 persons',
      'Erste-Hilfe-Schrank für 50 Personen',
    ),
    t(
      'Conținut conform normelor în vigoare, dulap metalic cu cheie.',
      'Contents as required by law, lockable metal cabinet.',
      'Inhalt nach Vorschrift, abschließbarer Metallschrank.',
    ),
    { pieces: 84, material: m.steel, colour: m.white },
    '312.00',
    wear.firstAid(),
    { keep: 'machine' },
  ),
  item(
    'EP-APA-05-12',
    t(
      'Apă minerală plată 0,5 l, bax 12 sticle',
      'Still mineral water 0.5 l, pack of 12',
      'Stilles Mineralwasser 0,5 l, Pack 12',
    ),
    t(
      'Pentru punctele de hidratare din perioadele de caniculă.',
      'For the hydration points that heat waves require.',
      'Für Trinkstationen bei Hitze.',
    ),
    { volume: '12 × 0,5 l', pack: t('bax', 'pack', 'Pack') },
    '17.90',
    wear.water(),
    { brand: 'Tarod', unit: 'XPK', vatRate: '11', breaks: [[40, 8]] },
  ),
];
