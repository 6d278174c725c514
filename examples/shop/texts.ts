/** What the five shops say themselves; everything else is said by the elements, in the page's language. */
export const texts = {
  brand: 'Tarod',
  logo: '/logo-mark.svg',
  catalogue: 'Catalogue',
  cart: 'Cart',
  orders: 'Orders',
  account: 'Account',
  checkout: 'Place the order',
  picks: 'For your workshop',
  picksHint: 'What companies like yours order most.',
  turn: 'Reverse the order',
  stock: 'Show stock',
  all: 'Everything',
  resultsFor: (search: string) => `Results for “${search}”`,
  added: (lines: number) => `Added. ${lines === 1 ? '1 article' : `${lines} articles`} in your cart.`,
  placed: (number: string) => `Order ${number} is placed.`,
  welcome: (name: string) => `Signed in as ${name}.`,
  goodbye: 'Signed out.',
};

/** The pages of the shop, by what stands behind `#` in the address. */
export const pages = ['catalogue', 'cart', 'orders', 'account'] as const;
export type Page = (typeof pages)[number] | 'checkout';

export const pageOf = (hash: string): Page => {
  const name = hash.replace('#', '');
  return name === 'checkout' || pages.includes(name as never) ? (name as Page) : 'catalogue';
};

/** Articles that the shop's own cards show; names and pictures are its own, price and stock are the buyer's. */
export const picks = [
  { sku: 'RU-6204-2RS', name: 'Ball bearing 6204-2RS', picture: '/media/ru-6204-2rs.svg' },
  { sku: 'SU-933-M8x40', name: 'Hexagon screw M8 × 40', picture: '/media/su-933-m8x40.svg' },
  { sku: 'EP-MAN-TAI-9', name: 'Cut-resistant gloves', picture: '/media/ep-man-tai-9.svg' },
  { sku: 'AB-DEB-125x1', name: 'Cut-off wheel 125 mm', picture: '/media/ab-deb-125x1.svg' },
];
export type Pick = (typeof picks)[number];

/** What the buyer looks at in the catalogue: the shop's own state, which the list is given and gives back. */
export interface Look {
  search: string;
  category: string;
  /** `key:value` each. */
  filters: readonly string[];
}

/** Ways into the catalogue. */
export const ways: { name: string; look: Look }[] = [
  { name: texts.all, look: { search: '', category: '', filters: [] } },
  { name: 'Screws', look: { search: '', category: 'screws', filters: [] } },
  { name: 'Bearings', look: { search: '', category: 'bearings', filters: [] } },
  { name: 'Screws by Vexor', look: { search: '', category: 'screws', filters: ['brand:Vexor'] } },
];

/** Whether a way leads to what is looked at. */
export const isAt = (a: Look, b: Look): boolean =>
  a.search === b.search && a.category === b.category && `${a.filters}` === `${b.filters}`;
