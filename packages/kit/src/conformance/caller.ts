import {
  header,
  Problem,
  type Answer,
  type Body,
  type Params,
  type Query,
  type Route,
} from '@portico/contract';

/** What the contract says and the portal does not do. */
export class Nonconformity extends Error {}

/** The condition holds, or the check fails with the reason. */
export function expect(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Nonconformity(why);
}

export interface Input {
  params?: Record<string, string>;
  query?: object;
  body?: unknown;
  headers?: Record<string, string>;
}
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}
type Typed<R extends Route> = Omit<Input, 'params' | 'query' | 'body'> &
  Slot<'params', Params<R>> &
  Slot<'query', Query<R>> &
  Slot<'body', Body<R>>;
type Slot<K extends string, T> = [T] extends [undefined] ? { [key in K]?: undefined } : { [key in K]: T };

/** Speaks to a portal by the contract and nothing else, as one user or as nobody. */
export class Caller {
  constructor(
    readonly url: string,
    private readonly send: typeof fetch,
    public token?: string,
  ) {}

  /** Any request, as it comes back. */
  async raw(method: string, path: string, input: Input = {}): Promise<Answered> {
    const response = await this.open(method, path, input);
    const text = await response.text();
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: response.status, headers: response.headers, text, json };
  }

  /** The response with its body unread, for streams. */
  open(method: string, path: string, { body, headers }: Input = {}, signal?: AbortSignal): Promise<Response> {
    const all: Record<string, string> = {
      accept: 'application/json',
      [header.client]: 'conformance',
      ...headers,
    };
    if (this.token) all['authorization'] = `Bearer ${this.token}`;
    if (body !== undefined) all['content-type'] ??= 'application/json';
    return this.send(this.url + path, {
      method,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value)),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  }

  route(route: Route, input: Input = {}): Promise<Answered> {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(input.params?.[name] ?? ''),
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(input.query ?? {}))
      for (const each of [value].flat()) query.append(name, String(each));
    const headers = { ...(route.idempotent && { [header.idempotencyKey]: newKey() }), ...input.headers };
    return this.raw(route.method, query.size ? `${path}?${query}` : path, { ...input, headers });
  }

  /** A call that must succeed, its answer validated. */
  async ok<R extends Route>(route: R, input: Typed<R>): Promise<Answer<R>> {
    return (await this.okWith(route, input)).value;
  }

  async okWith<R extends Route>(
    route: R,
    input: Typed<R>,
  ): Promise<{ value: Answer<R>; headers: Headers; status: number }> {
    const { status, headers, json, text } = await this.route(route, input as Input);
    expect(
      status === route.status,
      `${route.id} must answer ${route.status}, and answered ${status}: ${text.slice(0, 300)}`,
    );
    if (!route.response) return { value: undefined as Answer<R>, headers, status };
    const result = route.response().safeParse(json);
    if (!result.success) {
      const issue = result.error.issues[0]!;
      expect(false, `${route.id}: ${issue.path.join('.') || 'the answer'}: ${issue.message}`);
    }
    return { value: result.data as Answer<R>, headers, status };
  }

  /** A call that must be refused with one of these codes, as a problem by RFC 9457. */
  async refused(route: Route, codes: string | string[], input: Input = {}): Promise<Problem> {
    return problemOf(await this.route(route, input), codes, route.id);
  }
}

/** The answer is a problem with one of these codes. */
export function problemOf(
  { status, headers, json, text }: Answered,
  codes: string | string[],
  what: string,
): Problem {
  const wanted = [codes].flat();
  const result = Problem().safeParse(json);
  expect(
    result.success,
    `${what} must answer the problem ${wanted.join(' or ')}, and answered ${status}: ${text.slice(0, 200)}`,
  );
  const problem = result.data;
  expect(
    wanted.includes(problem.code),
    `${what} must refuse with ${wanted.join(' or ')}, and refused with ${problem.code}`,
  );
  expect(
    problem.status === status,
    `${what}: the problem says status ${problem.status}, the answer has ${status}`,
  );
  const type = headers.get('content-type') ?? '';
  expect(
    /^application\/problem\+json\b/.test(type),
    `${what}: a problem has the type application/problem+json, not "${type}"`,
  );
  return problem;
}

export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
