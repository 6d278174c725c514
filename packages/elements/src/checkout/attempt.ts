import { randomKey, type Connection, type PlaceOrder, type PortalError } from '@portico/sdk';

/** One intent to order: what was sent, and the key under which the portal takes it only once. */
export interface Attempt {
  readonly key: string;
  readonly order: PlaceOrder;
}

/** An attempt that the portal has not answered yet; `settle` forgets it. */
export interface OpenAttempt {
  readonly attempt: Attempt;
  readonly settle: () => void;
}

/** Where the attempt of this buyer at this portal is kept; another buyer never sees it. */
const placeOf = (connection: Connection): string =>
  `portico-order ${connection.url} ${connection.session.current?.user?.id}`;

const memory = new Map<string, string>();
const inMemory = {
  getItem: (place: string) => memory.get(place) ?? null,
  setItem: (place: string, text: string) => void memory.set(place, text),
  removeItem: (place: string) => void memory.delete(place),
};

/** Browsers may forbid storage to a page; then an attempt lives as long as the page. */
function storage(): Pick<Storage, keyof typeof inMemory> {
  try {
    return sessionStorage;
  } catch {
    return inMemory;
  }
}

const openAt = (place: string, attempt: Attempt): OpenAttempt => ({
  attempt,
  settle: () => storage().removeItem(place),
});

/**
 * Keeps the attempt until the portal has answered it, in this tab only. A reload between sending and the answer would
 * lose the key, and the buyer's next press would order a second time; with the key kept, sending again gives the first order.
 */
export function keepAttempt(connection: Connection, order: PlaceOrder): OpenAttempt {
  const place = placeOf(connection);
  const attempt = { key: randomKey(), order };
  storage().setItem(place, JSON.stringify(attempt));
  return openAt(place, attempt);
}

/** The attempt whose answer never came, if there is one. */
export function openAttempt(connection: Connection): OpenAttempt | undefined {
  const place = placeOf(connection);
  const text = storage().getItem(place);
  return text ? openAt(place, JSON.parse(text) as Attempt) : undefined;
}

/** Whether the order may have been placed although this came back: only a refusal is certain. */
export const isUnsure = ({ kind, status = 0, code }: PortalError): boolean =>
  kind !== 'http' || status >= 500 || status === 408 || code === 'idempotency.in-progress';
