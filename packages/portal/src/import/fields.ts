import { Currency, Day, Decimal, Sku, Unit } from '@portico/contract';
import * as z from 'zod/mini';

/** Pieces that several kinds of input share. */
export const texts = () =>
  z
    .record(z.string().check(z.regex(/^[a-z]{2}$/)), z.string().check(z.maxLength(20_000)))
    .check(z.refine((value) => Object.values(value).some((text) => text.trim() !== ''), { error: 'empty' }));

const positive = (text: string) => !/^-|^0+(\.0+)?$/.test(text);
export const amount = () => Decimal().check(z.refine((text) => !text.startsWith('-'), { error: 'negative' }));
export const quantity = () => z.number().check(z.positive(), z.multipleOf(0.001));

/** A price from 1 on and its breaks, net of VAT: `amount` for `baseQuantity` units. */
export const priceFields = () => ({
  amount: amount(),
  currency: Currency(),
  baseQuantity: z._default(quantity(), 1),
  breaks: z._default(
    z.array(z.strictObject({ from: quantity(), amount: amount() })).check(z.maxLength(50)),
    [],
  ),
});

export const stockFields = () => ({
  onHand: z.number().check(z.minimum(0), z.multipleOf(0.001)),
  expectedOn: z.optional(z.nullable(Day())),
  leadTimeDays: z.optional(z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(3650)))),
});

export const rate = () =>
  Decimal().check(z.refine((text) => positive(text) || /^0/.test(text), { error: 'negative' }));
export const id = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const shortText = (most = 200) => z.string().check(z.minLength(1), z.maxLength(most));
export const maybeText = (most = 200) => z.optional(z.nullable(z.string().check(z.maxLength(most))));
export { Currency, Day, Decimal, Sku, Unit };
