/**
 * The little language of a template's bindings. It names what to show and never runs anything: a path into the data,
 * comparisons, `and`, `or`, `not`, and filters that format. There are no calls, no assignments and no globals, only own
 * properties are read, and nothing is ever compiled to a script: so it works under every policy, and whoever can write a
 * binding can read the data and nothing else.
 *
 *     binding  = or { '|' filter }
 *     or       = and { 'or' and }
 *     and      = compared { 'and' compared }
 *     compared = operand [ ( '=' | '!=' | '<' | '<=' | '>' | '>=' ) operand ]
 *     operand  = 'not' operand | '!' operand | path | number | 'text' | true | false | null
 *     path     = name { '.' ( name | index ) }
 *     filter   = name [ ':' operand { ',' operand } ]
 */
export type Scope = Readonly<Record<string, unknown>>;
export type Expression = (scope: Scope) => unknown;
/** Formats a value; `scope` has the language among what else the template sees. */
export type Filter = (value: unknown, args: unknown[], scope: Scope) => unknown;

/** A binding that cannot be read; the message says where and what would be right. */
export class BindingError extends Error {}

const warned = new Set<string>();

/** Says something of a template once, however many rows or elements it comes from. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`<portico-template> ${message}`);
}

const token =
  /\s*(?:(-?\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|([A-Za-z_][\w-]*(?:\.[\w-]+)*)|(!=|<=|>=|[=<>!|:,]))/y;
type Token = { kind: 'number' | 'text' | 'path' | 'sign' | 'end'; text: string };

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const found = token.exec(source);
    if (!found) throw new BindingError(`cannot read “${source.slice(at).trim()}”`);
    const [, digits, quoted, path, sign] = found;
    tokens.push(
      digits !== undefined
        ? { kind: 'number', text: digits }
        : quoted !== undefined
          ? { kind: 'text', text: quoted.replace(/\\(.)/gs, '$1') }
          : path !== undefined
            ? { kind: 'path', text: path }
            : { kind: 'sign', text: sign! },
    );
  }
  return tokens;
}

const constants: Record<string, unknown> = { true: true, false: false, null: null };

/** Reads a binding once; what it gives is asked for as often as the data change. */
export function parse(source: string, filters: Readonly<Record<string, Filter>>): Expression {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const take = (kind: Token['kind'], ...texts: string[]): string | undefined => {
    const { kind: found, text } = peek();
    if (found !== kind || (texts.length && !texts.includes(text))) return undefined;
    at++;
    return text;
  };

  const operand = (): Expression => {
    if (take('path', 'not') ?? take('sign', '!')) {
      const inner = operand();
      return (scope) => !truthy(inner(scope));
    }
    const { kind, text } = peek();
    at++;
    if (kind === 'number') return () => Number(text);
    if (kind === 'text') return () => text;
    if (kind !== 'path')
      throw new BindingError(text ? `did not expect “${text}”` : 'ends too early: a name is missing');
    if (Object.hasOwn(constants, text)) return () => constants[text];
    const names = text.split('.');
    return (scope) => read(scope, names, source);
  };
  const compared = (): Expression => {
    const left = operand();
    const sign = take('sign', '=', '!=', '<', '<=', '>', '>=');
    if (!sign) return left;
    const right = operand();
    return (scope) => compare(sign, left(scope), right(scope));
  };
  const joined = (word: 'and' | 'or', part: () => Expression) => (): Expression => {
    let left = part();
    while (take('path', word)) {
      const [first, second] = [left, part()];
      left = (scope) => {
        const value = first(scope);
        return truthy(value) === (word === 'and') ? second(scope) : value;
      };
    }
    return left;
  };
  const either = joined('or', joined('and', compared));

  let value = either();
  while (take('sign', '|')) {
    const name = take('path');
    const filter = name !== undefined && Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter)
      throw new BindingError(`has no filter “${name ?? ''}”: there are ${Object.keys(filters).join(', ')}`);
    const args: Expression[] = [];
    if (take('sign', ':')) {
      do args.push(operand());
      while (take('sign', ','));
    }
    const before = value;
    value = (scope) =>
      filter(
        before(scope),
        args.map((arg) => arg(scope)),
        scope,
      );
  }
  if (at < tokens.length) throw new BindingError(`did not expect “${tokens[at]!.text}”`);
  return value;
}

/** An empty list counts as nothing, as there is nothing to show of it; and so does zero of something. */
export const truthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : !!value);

function compare(sign: string, left: unknown, right: unknown): boolean {
  // An amount is a decimal string; two that read as numbers are compared as such.
  const [a, b] = [numeric(left), numeric(right)];
  const equal = a !== undefined && b !== undefined ? a === b : (left ?? null) === (right ?? null);
  if (sign === '=') return equal;
  if (sign === '!=') return !equal;
  if (a === undefined || b === undefined) return false;
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b;
}

const numeric = (value: unknown): number | undefined =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
      ? Number(value)
      : undefined;

/** Own properties only: nothing of JavaScript itself can be reached. What is not there yet gives nothing, in silence. */
function read(scope: Scope, names: string[], source: string): unknown {
  let value: unknown = scope;
  for (const [at, name] of names.entries()) {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'object' || !Object.hasOwn(value, name)) {
      // A row that a list does not have is no mistake.
      if (!Array.isArray(value) || !/^\d+$/.test(name)) warnUnknown(value, names, at, source);
      return undefined;
    }
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

function warnUnknown(value: unknown, names: string[], at: number, source: string): void {
  const parent = names.slice(0, at).join('.');
  const known = typeof value === 'object' ? Object.keys(value!).filter((key) => !/^\d+$/.test(key)) : [];
  const near = known.find((key) => distance(key.toLowerCase(), names[at]!.toLowerCase()) <= 2);
  warnOnce(
    `“${source}”: ${parent ? `“${parent}” has` : 'there is'} no “${names[at]}”.${near ? ` Did you mean “${near}”?` : ''} ` +
      (known.length ? `There is ${known.join(', ')}.` : 'It is a plain value.'),
  );
}

/** How many letters differ. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
