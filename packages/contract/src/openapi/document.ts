import * as z from 'zod/mini';
import * as contract from '../index.js';
import { header } from '../headers.js';
import { problemCatalogue, type ProblemCode } from '../problem-catalogue.js';
import { reference } from '../reference.js';
import type { Route } from '../route.js';
import { routesByNoun } from '../routes.js';
import { valuesOf } from '../schema.js';

type Json = Record<string, unknown>;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Every exported lazy schema by its name; the name of its export is the name in the document. */
const namedSchemas = (): Map<z.ZodMiniType, string> => {
  const named = new Map<z.ZodMiniType, string>();
  for (const [name, value] of Object.entries(contract)) {
    if (!/^[A-Z]/.test(name) || typeof value !== 'function') continue;
    named.set((value as () => z.ZodMiniType)(), name);
  }
  return named;
};

const componentSchemas = (named: Map<z.ZodMiniType, string>): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      const values = valuesOf(zodSchema);
      if (values) {
        // An open enumeration: these values are known, others may come.
        delete jsonSchema.type;
        jsonSchema.anyOf = [{ enum: [...values] }, { type: 'string' }];
      }
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, id, ...schema }]: [string, Json]) => [name, schema]),
  );
};

const parametersOf = (route: Route): Json[] => {
  const of = (schema: z.ZodMiniType | undefined, where: 'path' | 'query'): Json[] => {
    if (!schema) return [];
    const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema: property,
    }));
  };
  const headerParameter = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...of(route.params?.(), 'path'),
    ...of(route.query?.(), 'query'),
    headerParameter(header.client, true, 'Name and version of the client; forces a CORS preflight'),
    ...(route.idempotent
      ? [
          headerParameter(
            header.idempotencyKey,
            true,
            '8 to 200 visible ASCII characters: new for each intent, the same for each retry',
          ),
        ]
      : []),
    ...(route.id === 'changeCartLine'
      ? [headerParameter('If-Match', true, "The cart's version as the buyer saw it")]
      : []),
    ...(route.stream ? [headerParameter('Last-Event-ID', false, 'Resume after this event')] : []),
  ];
};

const everyRoute: ProblemCode[] = [
  'request.invalid',
  'request.rate-limited',
  'portal.failed',
  'portal.unavailable',
];

const problemsOf = (route: Route): ProblemCode[] => [
  ...everyRoute,
  ...(route.auth === 'required' ? (['session.required', 'session.expired'] as const) : []),
  ...(route.body ? (['request.not-json', 'request.too-large'] as const) : []),
  ...(route.method === 'GET' ? [] : (['request.forged'] as const)),
  ...(route.idempotent
    ? (['idempotency.key-required', 'idempotency.in-progress', 'idempotency.mismatch'] as const)
    : []),
  ...(reference[route.id]?.problems ?? []),
];

const responsesOf = (route: Route, named: Map<z.ZodMiniType, string>): Json => {
  const responses: Json = {};
  const schema = route.response?.();
  responses[route.status] = {
    description: route.status === 204 ? 'Done, no body' : 'Success',
    ...(route.versioned && {
      headers: { ETag: { schema: { type: 'string' }, description: "The cart's version" } },
    }),
    ...(schema && { content: { 'application/json': { schema: ref(named.get(schema) ?? '') } } }),
    ...(route.stream && {
      content: {
        'text/event-stream': { schema: { type: 'string', description: 'data: PortalEvent as JSON' } },
      },
    }),
  };
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route)) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[status] = {
      description: codes.map((code) => `\`${code}\`: ${problemCatalogue[code].title}`).join('\n\n'),
      content: { 'application/problem+json': { schema: ref('Problem') } },
    };
  }
  return responses;
};

/** The OpenAPI 3.1 document of the contract, made from the same data that the portal validates by. */
export function openApiDocument(version: string): Json {
  const named = namedSchemas();
  const paths: Record<string, Json> = {};
  for (const [noun, routes] of Object.entries(routesByNoun())) {
    for (const route of routes) {
      const body = route.body?.();
      (paths[route.path] ??= {})[route.method.toLowerCase()] = {
        operationId: route.id,
        tags: [noun],
        summary: reference[route.id]?.summary,
        ...(route.auth === 'none'
          ? { security: [] }
          : route.auth === 'optional' && { security: [{}, { cookie: [] }, { bearer: [] }] }),
        parameters: parametersOf(route),
        ...(body && {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: ref(named.get(body) ?? '') } },
          },
        }),
        responses: responsesOf(route, named),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Portico portal',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'What a portal answers to the Portico client and elements. A request is closed: an unknown field is refused. ' +
        'A response is open: a client ignores fields and degrades values that it does not know.',
    },
    security: [{ cookie: [] }, { bearer: [] }],
    tags: Object.keys(routesByNoun()).map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: '__Host-portico-session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      schemas: componentSchemas(named),
    },
  };
}
