import type { PortalConfig } from '../context.js';

interface Place {
  readonly session: string;
  readonly refresh: string;
  /** Attributes besides the name, the value and the age. */
  readonly sessionAttributes: string;
  readonly refreshAttributes: string;
}

/**
 * `__Host-` cookies over https. On plain http (a machine's own loopback) browsers refuse those, so there they are plain
 * and kept to the portal's path.
 */
function placeOf(config: PortalConfig): Place {
  const { protocol, pathname } = new URL(config.baseUrl);
  if (protocol === 'https:') {
    return {
      session: '__Host-portico-session',
      refresh: '__Host-portico-refresh',
      sessionAttributes: 'Path=/; HttpOnly; Secure; SameSite=Strict',
      refreshAttributes: 'Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
    };
  }
  const path = pathname.replace(/\/$/, '') || '/';
  const attributes = `Path=${path}; HttpOnly; SameSite=Strict`;
  return {
    session: 'portico-session',
    refresh: 'portico-refresh',
    sessionAttributes: attributes,
    refreshAttributes: attributes,
  };
}

type Kind = 'session' | 'refresh';

/** `Set-Cookie` with a token; `seconds` 0 takes the cookie away. */
export function setCookie(config: PortalConfig, kind: Kind, token: string, seconds: number): string {
  const place = placeOf(config);
  const attributes = kind === 'session' ? place.sessionAttributes : place.refreshAttributes;
  return `${place[kind]}=${token}; Max-Age=${seconds}; ${attributes}`;
}

export const dropCookie = (config: PortalConfig, kind: Kind): string => setCookie(config, kind, '', 0);

export function readCookie(request: Request, config: PortalConfig, kind: Kind): string | undefined {
  const name = placeOf(config)[kind];
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
