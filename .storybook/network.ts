import { HttpResponse, delay } from 'msw';

/**
 * What the network does to a request before the portal gets it:
 * `slow` 1.5 s late · `pending` never answered · `failing` 500 with a problem · `malformed` HTML instead of JSON ·
 * `offline` no connection.
 */
export type Network = 'fast' | 'slow' | 'pending' | 'failing' | 'malformed' | 'offline';

/** The answer that the network gives in the portal's place; undefined lets the request through. */
export async function disturb(network: Network): Promise<Response | undefined> {
  switch (network) {
    case 'slow':
      await delay(1500);
      return undefined;
    case 'pending':
      await delay('infinite');
      return undefined;
    case 'failing':
      return HttpResponse.json(
        { type: 'about:blank', code: 'portal.failed', title: 'The portal failed', status: 500 },
        { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
      );
    case 'malformed':
      return HttpResponse.html('<!doctype html><title>Maintenance</title>');
    case 'offline':
      return HttpResponse.error();
    default:
      return undefined;
  }
}
