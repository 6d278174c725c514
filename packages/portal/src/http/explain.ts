import type { FieldProblem } from '@portico/contract';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** Words for one refusal of the validation: which field, what came, and what to send instead. */
export function explainIssue(issue: Issue, root: unknown): FieldProblem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const field = path.map(String).join('.');
  const value = secret.test(field) ? undefined : shortened(at(root, path));
  return {
    field,
    code: issue.code.replaceAll('_', '-'),
    message: remedy(issue),
    ...(value === undefined ? {} : { value }),
  };
}

function remedy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Send ${article(issue.expected)} here.`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `Send at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : 'characters'}.`
        : `Send a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `Send at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}.`
        : `Send a number ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}.`;
    case 'not_multiple_of':
      return `Send a multiple of ${issue.divisor}.`;
    case 'invalid_value':
      return `Send one of ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Leave this out: the contract has no such field.`;
    case 'invalid_format':
      return 'pattern' in issue && issue.pattern
        ? `Send ${formatOf(issue.pattern)}.`
        : `Send a valid ${issue.format}.`;
    default:
      return 'Send a value that the contract allows.';
  }
}

/** What a pattern asks for, in words where it is one of the contract's, told by what it takes and what not. */
function formatOf(pattern: string): string {
  const end = pattern.lastIndexOf('/');
  const format = new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
  const known = formats.find(([takes, , leaves]) => format.test(takes) && !format.test(leaves));
  return known ? `${known[1]}, such as ${known[0]}` : `text that fits ${pattern}`;
}

const formats: readonly (readonly [takes: string, words: string, leaves: string])[] = [
  ['2026-11-23T08:30:00Z', 'a time in UTC', '2026-11-23'],
  ['2026-11-23', 'a day', 'RON'],
  ['12.50', 'a decimal number with a full stop and no other sign', 'RON'],
  ['RON', 'a currency code', 'H87'],
  ['H87', 'a UN/ECE unit code', 'H-87'],
  ['RO', 'a country code of two letters', 'R0'],
];

const article = (expected: string): string => `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Passwords and tokens never come back in an error. */
const secret = /password|token/i;

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 200 ? `${value.slice(0, 200)}...` : value;
  return typeof value === 'object' ? undefined : value;
}
