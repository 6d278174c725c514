import { base64url } from '../session/base64url.js';
import { ProblemError } from '../http/problem.js';

/** Where a list goes on: the sort keys of the last row, bound to the very list it is of. */
export function writeCursor(list: string, keys: readonly string[]): string {
  return base64url(new TextEncoder().encode(JSON.stringify([fingerprint(list), ...keys])));
}

export function readCursor(cursor: string, list: string, keys: number): string[] {
  let parts: unknown;
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    parts = JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (c) => c.charCodeAt(0))));
  } catch {
    throw new ProblemError('cursor.invalid');
  }
  const [mark, ...rest] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (mark !== fingerprint(list) || rest.length !== keys || rest.some((key) => typeof key !== 'string')) {
    throw new ProblemError('cursor.invalid');
  }
  return rest as string[];
}

/** FNV-1a; it tells lists apart, it protects nothing: a cursor only says where to go on. */
function fingerprint(list: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < list.length; i++) hash = Math.imul(hash ^ list.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
