import { t } from './kit.js';
import type { Texts } from './types.js';

interface CategoryRecord {
  id: string;
  parent: string | null;
  names: Texts;
}

const category = (id: string, parent: string | null, ro: string, en: string, de: string): CategoryRecord => ({
  id,
  parent,
  names: t(ro, en, de),
});

export const categories: CategoryRecord[] = [
  category('fastening', null, 'Organe de asamblare', 'Fastening', 'Verbindungselemente'),
  category('screws', 'fastening', 'Șuruburi', 'Screws and bolts', 'Schrauben'),
  category('nuts-washers', 'fastening', 'Piulițe și șaibe', 'Nuts and washers', 'Muttern und Scheiben'),
  category('anchors', 'fastening', 'Ancore și dibluri', 'Anchors and plugs', 'Anker und Dübel'),
  category('motion', null, 'Transmisii și fluide', 'Motion and fluids', 'Antrieb und Fluidtechnik'),
  category('bearings', 'motion', 'Rulmenți', 'Bearings', 'Wälzlager'),
  category('hydraulics', 'motion', 'Hidraulică', 'Hydraulics', 'Hydraulik'),
  category('pneumatics', 'motion', 'Pneumatică', 'Pneumatics', 'Pneumatik'),
  category('tools', null, 'Scule', 'Tools', 'Werkzeuge'),
  category('hand-tools', 'tools', 'Scule de mână', 'Hand tools', 'Handwerkzeuge'),
  category('power-tools', 'tools', 'Scule electrice', 'Power tools', 'Elektrowerkzeuge'),
  category('cutting-tools', 'tools', 'Scule așchietoare', 'Cutting tools', 'Zerspanungswerkzeuge'),
  category('abrasives', 'tools', 'Abrazive', 'Abrasives', 'Schleifmittel'),
  category(
    'welding-electrical',
    null,
    'Sudură și electrice',
    'Welding and electrical',
    'Schweißen und Elektro',
  ),
  category('welding', 'welding-electrical', 'Sudură', 'Welding', 'Schweißtechnik'),
  category(
    'cables',
    'welding-electrical',
    'Cabluri și conectică',
    'Cables and connectors',
    'Kabel und Verbinder',
  ),
  category('chemicals', null, 'Chimie tehnică', 'Technical chemicals', 'Chemisch-technische Produkte'),
  category(
    'adhesives',
    'chemicals',
    'Adezivi și etanșanți',
    'Adhesives and sealants',
    'Kleb- und Dichtstoffe',
  ),
  category('lubricants', 'chemicals', 'Lubrifianți', 'Lubricants', 'Schmierstoffe'),
  category('site', null, 'Protecție și depozitare', 'Safety and storage', 'Arbeitsschutz und Lager'),
  category('ppe', 'site', 'Echipament de protecție', 'Protective equipment', 'Schutzausrüstung'),
  category('storage', 'site', 'Depozitare', 'Storage', 'Lagertechnik'),
];
