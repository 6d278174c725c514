import { randomKey, type Connection, type PlaceOrder, type PortalError } from '@portico/sdk';

/** One intent to order: what was sent, and the key under which the portal takes it only once. */
export interface Attempt {
  readonly key: string;
  readonly order: PlaceOrder;
}

/** Where the attempt of this buyer at this portal is kept; another buyer never sees it. */
const placeOf = (connection: Connection): string =>
  `portico-order ${connection.url} ${connection.session.current?.user?.id}`;

/** Pages may forbid storage; then an attempt lives as long as the page. */
const memory = new Map<string, string>();

/**
 * Keeps the attempt until the portal has answered it, in this tab only. A reload between sending and the answer would
 * lose the key, and the buyer's next press would order a second time; with the key kept, sending again gives the first order.
 */
export function keepAttempt(
  connection: Connection,
  order: PlaceOrder,
): { attempt: Attempt; settle: () => void } {
  const place = placeOf(connection);
  const attempt = { key: randomKey(), order };
  const text = JSON.stringify(attempt);
  memory.set(place, text);
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // Kept in memory.
  }
  return { attempt, settle: () => forget(place) };
}

/** The attempt whose answer never came, if there is one. */
export function openAttempt(connection: Connection): { attempt: Attempt; settle: () => void } | undefined {
  const place = placeOf(connection);
  let text = memory.get(place);
  try {
    text ??= sessionStorage.getItem(place) ?? undefined;
  } catch {
    // Memory is all there is.
  }
  if (!text) return undefined;
  try {
    return { attempt: JSON.parse(text) as Attempt, settle: () => forget(place) };
  } catch {
    return void forget(place);
  }
}

function forget(place: string): void {
  memory.delete(place);
  try {
    sessionStorage.removeItem(place);
  } catch {
    // It was never stored.
  }
}

/** Whether the order may have been placed although this came back: only a refusal is certain. */
export const isUnsure = ({ kind, status = 0, code }: PortalError): boolean =>
  kind !== 'http' || status >= 500 || status === 408 || code === 'idempotency.in-progress';
