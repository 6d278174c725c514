import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import * as contract from '../index.js';
import type { Route } from '../route.js';

export const clientFile = new URL('./routes.ts', import.meta.url);

interface Definition {
  type: string;
  shape?: Record<string, AnySchema>;
  innerType?: AnySchema;
  element?: AnySchema;
  valueType?: AnySchema;
  checks?: { _zod: { def: { check: string; pattern?: RegExp } } }[];
}
interface AnySchema {
  _zod: { def: Definition };
}

/** The text that `routes.ts` must have: every route, and the shape of every answer, as data without zod. */
export async function clientText(): Promise<string> {
  const names = new Map<AnySchema, string>();
  const routes: Route[] = [];
  for (const [name, member] of Object.entries(contract)) {
    if (/^[A-Z]/.test(name) && typeof member === 'function')
      names.set((member as unknown as () => AnySchema)(), name);
    else if (typeof member === 'object' && 'path' in member) routes.push(member as Route);
  }
  const shapes = new Map<string, string>();

  const named = (schema: AnySchema): string => {
    const name = names.get(schema);
    const { type, checks } = schema._zod.def;
    if (!name || (type !== 'object' && !checks?.length)) return written(schema);
    if (!shapes.has(name)) shapes.set(name, written(schema));
    return name;
  };
  const written = (schema: AnySchema): string => {
    const { type, shape, innerType, element, valueType, checks } = schema._zod.def;
    if (type === 'string') return checks?.[0]?._zod.def.pattern?.toString() ?? `'s'`;
    if (type === 'number' || type === 'boolean') return `'${type[0]}'`;
    if (type === 'unknown') return `'*'`;
    if (type === 'nullable') return `[${named(innerType!)}, null]`;
    if (type === 'optional') return `[${named(innerType!)}, undefined]`;
    if (type === 'array') return `[${named(element!)}]`;
    if (type === 'record') return `{ '': ${named(valueType!)} }`;
    if (type === 'object')
      return `{ ${Object.entries(shape!)
        .map(([key, value]) => `${key}: ${named(value)}`)
        .join(', ')} }`;
    throw new Error(`An answer may not hold a zod ${type}: it has no shape`);
  };

  const lines = routes
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((route) => {
      const parts = [
        `path: '${route.path}'`,
        route.method === 'GET' ? '' : `method: '${route.method}'`,
        route.auth === 'required' ? '' : `auth: '${route.auth}'`,
        route.response ? `shape: ${named(route.response() as unknown as AnySchema)}` : '',
        route.idempotent ? 'idempotent: true' : '',
        route.safe ? 'safe: true' : '',
      ];
      return `export const ${route.id}: ClientRoute<typeof contract.${route.id}> = { ${parts.filter(Boolean).join(', ')} };`;
    });
  const event = `export const portalEvent: Shape = ${written(contract.PortalEvent() as unknown as AnySchema)};`;
  const text = [
    '// Written by `npm run openapi` from the contract, and never by hand.',
    `import type * as contract from '../index.js';`,
    `import type { ClientRoute, Shape } from './shape.js';`,
    '',
    ...[...shapes].map(([name, shape]) => `const ${name}: Shape = ${shape};`),
    '',
    ...lines,
    '',
    '/** One event of the stream. */',
    event,
  ].join('\n');
  const filepath = fileURLToPath(clientFile);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
