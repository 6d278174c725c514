import { base64url } from './base64url.js';

/** A new secret of 256 random bits. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** What the database keeps of a token: who reads the database cannot sign in with it. */
export async function tokenHash(token: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))));
}
