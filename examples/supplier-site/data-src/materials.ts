import { t } from './kit.js';

/** Materials and surfaces that many families share. */
export const steel = t('oțel', 'steel', 'Stahl');
export const alloySteel = t('oțel aliat', 'alloy steel', 'legierter Stahl');
export const stainlessA2 = t('inox A2', 'stainless steel A2', 'Edelstahl A2');
export const bearingSteel = t('oțel de rulmenți 100Cr6', 'bearing steel 100Cr6', 'Wälzlagerstahl 100Cr6');
export const brassNickel = t('alamă nichelată', 'nickel-plated brass', 'Messing vernickelt');
export const aluminium = t('aluminiu', 'aluminium', 'Aluminium');
export const nylon = t('poliamidă PA6', 'polyamide PA6', 'Polyamid PA6');
export const polyurethane = t('poliuretan', 'polyurethane', 'Polyurethan');
export const polypropylene = t('polipropilenă', 'polypropylene', 'Polypropylen');
export const rubber = t('cauciuc', 'rubber', 'Gummi');
export const copper = t('cupru', 'copper', 'Kupfer');
export const chromeVanadium = t('oțel crom-vanadiu', 'chrome vanadium steel', 'Chrom-Vanadium-Stahl');
export const solidCarbide = t('carbură monobloc', 'solid carbide', 'Vollhartmetall');
export const hssCobalt = t('HSS-Co 5 %', 'HSS-Co 5 %', 'HSS-Co 5 %');

export const zinc = t('zincat', 'zinc-plated', 'verzinkt');
export const hotDip = t('zincat termic', 'hot-dip galvanised', 'feuerverzinkt');
export const black = t('brunat', 'black oxide', 'brüniert');
export const plain = t('fără acoperire', 'plain', 'blank');
export const yellowZinc = t('zincat galben', 'yellow zinc-plated', 'gelb verzinkt');

export const hexagon = t('hexagon exterior', 'external hexagon', 'Außensechskant');
export const hexSocket = t('hexagon interior', 'hexagon socket', 'Innensechskant');

export const red = t('roșu', 'red', 'rot');
export const blue = t('albastru', 'blue', 'blau');
export const blackColour = t('negru', 'black', 'schwarz');
export const white = t('alb', 'white', 'weiß');
export const yellow = t('galben', 'yellow', 'gelb');
export const orange = t('portocaliu', 'orange', 'orange');
export const grey = t('gri', 'grey', 'grau');
export const transparent = t('transparent', 'transparent', 'transparent');
export const greenYellow = t('verde-galben', 'green-yellow', 'grün-gelb');
