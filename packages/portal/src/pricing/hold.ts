import type { Context } from '../context.js';
import type { Buyer } from '../database/buyer.js';
import { Decimal } from '../decimal.js';
import type { Step } from './engine.js';
import type { VatRate } from './line.js';
import type { Allowance } from './price-order.js';
import { base64url, fromBase64url, sameText, type Signer } from './signer.js';

/** One promised line: everything its amounts follow from, so that the order charges and explains what was shown. */
export interface HeldLine {
  readonly sku: string;
  readonly unit: string;
  readonly quantity: Decimal;
  readonly vat: VatRate;
  readonly steps: readonly Step[];
}

/** A signed promise of prices to one company; a cart's is for one user and one version of the cart besides. */
export interface Hold {
  readonly currency: string;
  readonly lines: readonly HeldLine[];
  /** What is taken off the order as a whole; of a cart only. */
  readonly allowances: readonly Allowance[];
  readonly cartVersion: number | undefined;
  readonly expiresAt: Date;
}

export type HoldCheck =
  | { readonly state: 'valid' | 'expired'; readonly hold: Hold }
  /** Not signed by this portal, altered, or given to someone else. */
  | { readonly state: 'forged' | 'foreign'; readonly hold?: never };

/** Short names, since a token of 2,000 lines travels with its order. */
interface Wire {
  readonly c: string;
  readonly u?: string;
  readonly v?: number;
  readonly m: string;
  readonly e: number;
  readonly l: readonly WireLine[];
  readonly a?: readonly WireAllowance[];
}
type WireAllowance = readonly [
  kind: number,
  id: string,
  amount: number,
  name: string,
  lines?: readonly number[],
];
type WireStep = readonly [
  kind: number,
  amount: string,
  base: string,
  params?: Readonly<Record<string, string>>,
  free?: string,
];
type WireLine = readonly [
  sku: string,
  unit: string,
  quantity: string,
  vat: string,
  rate: string,
  ...WireStep[],
];

/** By their place in a token: new ones go to the end. */
const kinds = ['list', 'contract', 'break', 'group', 'promotion'] as const;

const allowanceKinds = ['order-promotion', 'payment', 'points'] as const;

const signers = new WeakMap<Context, Promise<Signer>>();

/** The signer with the key that all nodes of this portal share. */
export function holdSigner(context: Context): Promise<Signer> {
  let signer = signers.get(context);
  if (!signer) {
    signer = context.secret('hold').then((key) => context.signerFrom(key));
    signer.catch(() => signers.delete(context));
    signers.set(context, signer);
  }
  return signer;
}

export interface NewHold {
  readonly buyer: Buyer;
  readonly currency: string;
  readonly lines: readonly HeldLine[];
  readonly allowances?: readonly Allowance[];
  readonly expiresAt: Date;
  /** Makes it a cart's hold, good only for this user and version. */
  readonly cartVersion?: number;
}

/** The token of a promise. */
export async function signHold(signer: Signer, hold: NewHold): Promise<string> {
  const wire: Wire = {
    c: hold.buyer.companyId,
    ...(hold.cartVersion === undefined ? {} : { u: hold.buyer.userId, v: hold.cartVersion }),
    m: hold.currency,
    e: hold.expiresAt.getTime(),
    l: hold.lines.map(toWire),
    ...(hold.allowances?.length && { a: hold.allowances.map(allowanceToWire) }),
  };
  const text = base64url(JSON.stringify(wire).replace(/[\u0080-\uffff]/g, escaped));
  return `${text}.${await signer(text)}`;
}

/** Whether a token is one of this portal's to this buyer, and what it promises. */
export async function checkHold(signer: Signer, token: string, buyer: Buyer, now: Date): Promise<HoldCheck> {
  const dot = token.indexOf('.');
  const text = token.slice(0, Math.max(dot, 0));
  if (!sameText(await signer(text), token.slice(dot + 1)) || text === '') return { state: 'forged' };
  const wire = JSON.parse(fromBase64url(text)) as Wire;
  if (wire.c !== buyer.companyId || (wire.u !== undefined && wire.u !== buyer.userId))
    return { state: 'foreign' };
  const hold: Hold = {
    currency: wire.m,
    lines: wire.l.map(fromWire),
    allowances: (wire.a ?? []).map(allowanceFromWire),
    cartVersion: wire.v,
    expiresAt: new Date(wire.e),
  };
  return { state: wire.e > now.getTime() ? 'valid' : 'expired', hold };
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const toWire = (line: HeldLine): WireLine => [
  line.sku,
  line.unit,
  line.quantity.toString(),
  line.vat.category,
  line.vat.rate.toString(),
  ...line.steps.map((step): WireStep => {
    const start = [kinds.indexOf(step.kind), step.amount.toString(), step.baseQuantity.toString()] as const;
    if (step.free) return [...start, step.params, step.free.toString()];
    return Object.keys(step.params).length === 0 ? start : [...start, step.params];
  }),
];

const fromWire = ([sku, unit, quantity, category, rate, ...steps]: WireLine): HeldLine => ({
  sku,
  unit,
  quantity: Decimal.parse(quantity),
  vat: { category, rate: Decimal.parse(rate) },
  steps: steps.map(([kind, amount, base, params, free]) => ({
    kind: kinds[kind] ?? 'list',
    amount: Decimal.parse(amount),
    baseQuantity: Decimal.parse(base),
    params: params ?? {},
    ...(free !== undefined && { free: Decimal.parse(free) }),
  })),
});

const allowanceToWire = ({ kind, id, amount, name = '', lines }: Allowance): WireAllowance => {
  const start = [allowanceKinds.indexOf(kind), id, amount, name] as const;
  return lines ? [...start, lines] : start;
};

const allowanceFromWire = ([kind, id, amount, name, lines]: WireAllowance): Allowance => ({
  kind: allowanceKinds[kind] ?? 'order-promotion',
  id,
  amount,
  ...(name !== '' && { name }),
  ...(lines && { lines }),
});
