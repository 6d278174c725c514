import type { FieldProblem } from '@portico/contract';

export type Outcome = 'added' | 'changed' | 'unchanged' | 'refused';

/** What became of one line of the input. */
export interface LineReport {
  /** Counted from 1, without a heading. */
  readonly line: number;
  /** What the line is about: an article number, a company, an order number. */
  readonly key: string;
  readonly outcome: Outcome;
  /** Why it was refused: field, value and what to give instead. Empty otherwise. */
  readonly problems: readonly FieldProblem[];
}

/** What became of every line: `added + changed + unchanged + refused` is how many there were. */
export interface ImportReport {
  readonly kind: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly lines: readonly LineReport[];
}

export interface Progress {
  readonly kind: string;
  readonly done: number;
  /** Undefined while the input is still being read. */
  readonly total: number | undefined;
}

export const refusal = (field: string, code: string, message: string, value?: unknown): FieldProblem => ({
  field,
  code,
  message,
  ...(value === undefined ? {} : { value }),
});
