import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Currency, Day, Decimal, Id, Instant, Sku, Unit } from '@portico/contract';
import type * as z from 'zod/mini';
import { explainIssue } from './explain.js';

const said = (schema: z.ZodMiniType, value: unknown): string => {
  const result = schema.safeParse(value);
  assert.ok(!result.success);
  return explainIssue(result.error.issues[0]!, value).message;
};

test('a format is said in words with an example, not as a pattern', () => {
  assert.match(said(Decimal(), '1,50'), /decimal number with a full stop.*12\.50/);
  assert.match(said(Day(), '23.11.2026'), /a day, such as 2026-11-23/);
  assert.match(said(Instant(), '2026-11-23'), /a time in UTC, such as/);
  assert.match(said(Currency(), 'lei'), /a currency code, such as RON/);
  assert.match(said(Unit(), 'buc.'), /UN\/ECE unit code, such as H87/);
});

test('a pattern that is none of the known formats is said as it is', () => {
  for (const schema of [Sku(), Id()]) assert.match(said(schema, '~'), /text that fits \//);
});
