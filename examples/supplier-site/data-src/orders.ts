import { products } from './articles.js';
import { companies } from './companies.js';
import { chance } from './kit.js';
import type { ProductRecord } from './types.js';

interface Habit {
  company: string;
  orders: number;
  categories: string[];
  /** How the buyer numbers purchase orders; some leave it out. */
  poNumber: (index: number, year: number) => string | null;
}

const habits: Habit[] = [
  {
    company: 'somes',
    orders: 18,
    categories: ['screws', 'nuts-washers', 'cutting-tools', 'bearings', 'pneumatics', 'lubricants'],
    poNumber: (index, year) => `CA-${year}/${String(118 + index * 7)}`,
  },
  {
    company: 'carpatin',
    orders: 15,
    categories: ['anchors', 'ppe', 'power-tools', 'abrasives', 'cables', 'storage', 'adhesives'],
    poNumber: (index) => `4500${String(71020 + index * 133)}`,
  },
  {
    company: 'bega',
    orders: 12,
    categories: ['lubricants', 'hand-tools', 'adhesives', 'ppe', 'welding', 'hydraulics'],
    poNumber: (index) => (index % 3 === 1 ? null : `BG ${index + 31}`),
  },
];

const notes = [
  'Livrare doar între 8 și 14, vă rugăm.',
  'Factura pe comanda de la șantier, mulțumesc.',
  'Sunați cu o oră înainte de livrare.',
  'Urgent: utilajul stă.',
];

type Fate = 'placed' | 'confirmed' | 'partial' | 'closed' | 'short' | 'cancelled';

/** The newest orders are on their way; of the old ones nearly all are done. */
function fateOf(fromNewest: number, seed: string): Fate {
  if (fromNewest === 0) return 'placed';
  if (fromNewest === 1) return 'confirmed';
  if (fromNewest === 2) return 'partial';
  if (fromNewest === 6) return 'cancelled';
  return chance(`fate ${seed}`) < 0.12 ? 'short' : 'closed';
}

/** A working day at an hour when an office orders; `age` 0 is the newest order and 1 the oldest. */
function momentOf(age: number, seed: string): Date {
  const newest = Date.UTC(2026, 10, 20);
  const day = new Date(newest - Math.round(age * 318 - chance(`day ${seed}`) * 5) * 86_400_000);
  if (day.getTime() > newest) day.setTime(newest);
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() - 1);
  day.setUTCHours(5 + Math.floor(chance(`hour ${seed}`) * 9), Math.floor(chance(`minute ${seed}`) * 60));
  return day;
}

function quantityOf({ minimum, multiple, price, unit }: ProductRecord, seed: string): number {
  const times =
    1 + Math.floor(chance(`times ${seed}`) ** 2 * (Number(price.amount) / price.baseQuantity > 150 ? 3 : 9));
  const steps = unit === 'MTR' && multiple === 1 ? times * 15 : times;
  return Math.max(minimum, steps * multiple);
}

function linesOf(habit: Habit, fate: Fate, seed: string) {
  const usual = products.filter((product) => habit.categories.includes(product.category));
  const ranked = usual
    .map((product) => ({ product, rank: chance(`${seed} ${product.sku}`) }))
    .sort((a, b) => a.rank - b.rank);
  const count = 2 + Math.floor(chance(`count ${seed}`) * 6);
  return ranked.slice(0, count).map(({ product }, index) => {
    const quantity = quantityOf(product, `${seed} ${product.sku}`);
    const part = Math.floor(quantity / product.multiple / 2) * product.multiple;
    const [shipped, cancelled] = {
      placed: [0, 0],
      confirmed: [0, 0],
      partial: index === 0 ? [quantity, 0] : index === 1 ? [part, 0] : [0, 0],
      closed: [quantity, 0],
      short: index === 0 && part > 0 ? [part, quantity - part] : [quantity, 0],
      cancelled: [0, quantity],
    }[fate] as [number, number];
    return { sku: product.sku, quantity, shipped, cancelled };
  });
}

const states = {
  placed: 'placed',
  confirmed: 'confirmed',
  partial: 'confirmed',
  closed: 'closed',
  short: 'closed',
  cancelled: 'cancelled',
} as const;

const drafts = habits.flatMap((habit) => {
  const company = companies.find(({ id }) => id === habit.company);
  if (!company) throw new Error(`There is no company "${habit.company}"`);
  const pick = <T>(from: T[], seed: string): T => {
    const one = from[Math.floor(chance(seed) * from.length)];
    if (one === undefined) throw new Error(`Nothing to choose from for ${seed}`);
    return one;
  };
  return Array.from({ length: habit.orders }, (_, index) => {
    const seed = `${habit.company} ${index}`;
    const fromNewest = habit.orders - 1 - index;
    const fate = fateOf(fromNewest, seed);
    const placedAt = momentOf(fromNewest / habit.orders, seed);
    return {
      company: company.id,
      user: pick(company.users, `user ${seed}`).userName,
      placedAt: placedAt.toISOString(),
      poNumber: habit.poNumber(index, placedAt.getUTCFullYear()),
      state: states[fate],
      lines: linesOf(habit, fate, seed),
      shipTo: pick(company.shipToAddresses, `address ${seed}`).id,
      note: chance(`note ${seed}`) < 0.25 ? pick(notes, `which ${seed}`) : null,
    };
  });
});

/** Numbered in the order in which they came in, whoever sent them. */
export const orders = drafts
  .sort((a, b) => a.placedAt.localeCompare(b.placedAt))
  .map((order, index) => ({
    number: `T${order.placedAt.slice(2, 4)}-${String(4110 + index * 3)}`,
    ...order,
  }));
