import { readCapabilities, signIn, type Capabilities } from '@portico/contract';
import { Caller, Nonconformity, expect } from './caller.js';
import { cartChecks } from './cart-checks.js';
import { catalogueChecks } from './catalogue-checks.js';
import { eventChecks } from './event-checks.js';
import { orderChecks } from './order-checks.js';
import { pricingChecks } from './pricing-checks.js';
import { protocolChecks } from './protocol-checks.js';
import { sessionChecks } from './session-checks.js';

export interface Credentials {
  userName: string;
  password: string;
}

export interface ConformanceOptions {
  /** Address of the portal. */
  url: string;
  fetch?: typeof fetch | undefined;
  /** Two buyers of different companies. Their carts are emptied, and orders are placed and cancelled: never on live data. */
  users: readonly [Credentials, Credentials];
  /** Only checks whose id begins so: `cart`. */
  only?: string | undefined;
  /** Told after each check. */
  onCheck?: ((outcome: Outcome) => void) | undefined;
}

/** What a check has to work with. */
export interface Bench {
  capabilities: Capabilities;
  users: readonly [Credentials, Credentials];
  /** A buyer, a buyer of another company, and nobody. */
  ana: Caller;
  bob: Caller;
  nobody: Caller;
  /** A caller for a session of its own, so that ending it ends no other. */
  enter(user: Credentials): Promise<Caller>;
}

/** One rule of the contract. */
export interface Check {
  /** `cart.version`: the noun first. */
  id: string;
  /** What must hold, in a sentence. */
  about: string;
  /** The part of the portal it belongs to; skipped when the portal has none. */
  part?: string;
  /** Throws when the rule is broken. */
  run(bench: Bench): Promise<void>;
}

export interface Outcome {
  id: string;
  about: string;
  result: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  why?: string;
  milliseconds: number;
}

export interface ConformanceReport {
  url: string;
  contract: string;
  checks: Outcome[];
  passed: number;
  failed: number;
  skipped: number;
}

const allChecks: Check[] = [
  ...protocolChecks,
  ...sessionChecks,
  ...catalogueChecks,
  ...pricingChecks,
  ...cartChecks,
  ...orderChecks,
  ...eventChecks,
];

/**
 * Walks the contract against any portal, whatever it is made of, and reports rule by rule.
 *
 * ```ts
 * const report = await conformance({ url: 'http://127.0.0.1:3000/b2b', users: [ana, bob] });
 * console.log(formatReport(report));
 * ```
 */
export async function conformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const url = options.url.replace(/\/+$/, '');
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const nobody = new Caller(url, send);
  const enter = async (user: Credentials) => {
    const { accessToken } = await nobody.ok(signIn, { body: { ...user, transport: 'token' } });
    expect(accessToken, 'signing in with transport "token" must give an accessToken');
    return new Caller(url, send, accessToken);
  };
  const checks: Outcome[] = [];
  const note = (outcome: Outcome) => {
    checks.push(outcome);
    options.onCheck?.(outcome);
  };

  const bench = await setUp(note, async () => {
    const capabilities = await nobody.ok(readCapabilities, {});
    const [ana, bob] = [await enter(options.users[0]), await enter(options.users[1])];
    return { capabilities, users: options.users, ana, bob, nobody, enter };
  });
  if (bench)
    for (const check of allChecks)
      if (check.id.startsWith(options.only ?? '')) note(await outcomeOf(check, bench));

  const count = (result: Outcome['result']) => checks.filter((check) => check.result === result).length;
  return {
    url,
    contract: bench?.capabilities.contract ?? 'unknown',
    checks,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
}

/** Without capabilities and two signed-in buyers there is nothing to check by. */
async function setUp(
  note: (outcome: Outcome) => void,
  make: () => Promise<Bench>,
): Promise<Bench | undefined> {
  let bench: Bench | undefined;
  const about = 'the portal answers its capabilities, and both buyers can sign in';
  const check: Check = { id: 'begin', about, run: async () => void (bench = await make()) };
  note(await outcomeOf(check, undefined as never));
  return bench;
}

async function outcomeOf({ id, about, part, run }: Check, bench: Bench): Promise<Outcome> {
  const start = performance.now();
  const outcome = (result: Outcome['result'], why?: string): Outcome => ({
    id,
    about,
    result,
    ...(why && { why }),
    milliseconds: Math.round(performance.now() - start),
  });
  if (part && !bench.capabilities.parts.includes(part))
    return outcome('skipped', `the portal has no ${part}`);
  try {
    await run(bench);
    return outcome('passed');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return outcome('failed', error instanceof Nonconformity ? why : `it could not be checked: ${why}`);
  }
}

/** The report as lines of text. */
export function formatReport({ url, contract, checks, passed, failed, skipped }: ConformanceReport): string {
  const mark = { passed: 'ok  ', failed: 'FAIL', skipped: '-   ' };
  const lines = checks.map(
    ({ id, about, result, why }) => `${mark[result]} ${id}: ${about}${why ? `\n     ${why}` : ''}`,
  );
  return [
    `${url}, contract ${contract}`,
    ...lines,
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ].join('\n');
}
