import { header } from '@portico/contract';
import type { PortalConfig } from '../context.js';
import { ProblemError } from './problem.js';

/** Origins whose pages may call: the portal's own and those of the configuration, compared exactly. */
export function isAllowedOrigin(origin: string, config: PortalConfig, requestUrl: string): boolean {
  return (
    origin === new URL(config.baseUrl).origin ||
    origin === new URL(requestUrl).origin ||
    config.origins.includes(origin)
  );
}

/**
 * Refuses what a foreign page could make a browser send: the header cannot be set across origins without a preflight,
 * and only allowed origins pass that. Needed on whatever changes something or is authorised by a cookie.
 */
export function guardForgery(request: Request, config: PortalConfig): void {
  const origin = request.headers.get('Origin');
  if (origin !== null && !isAllowedOrigin(origin, config, request.url)) {
    throw new ProblemError('request.forged', {
      detail: `Pages of ${origin} may not call this portal; add it to the allowed origins.`,
    });
  }
  const changes = request.method !== 'GET';
  const byCookie = request.headers.has('Cookie') && !request.headers.has('Authorization');
  if ((changes || byCookie) && !request.headers.has(header.client)) {
    // A stranger's cookie for this site is no session; only ours make a request one to guard.
    if (changes || /(?:^|;\s*)(?:__Host-)?portico-/.test(request.headers.get('Cookie') ?? '')) {
      throw new ProblemError('request.forged', { detail: `Send the ${header.client} header.` });
    }
  }
}
