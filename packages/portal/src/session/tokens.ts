import { base64url } from './base64url.js';

/** A new secret of 256 random bits. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** Hashes of tokens that came lately: WebCrypto's detour through a thread costs as much as a query's answer. */
const recent = new Map<string, string>();
const mostRecent = 2000;

/** What the database keeps of a token: who reads the database cannot sign in with it. */
export async function tokenHash(token: string): Promise<string> {
  const known = recent.get(token);
  if (known !== undefined) return known;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  const hash = base64url(new Uint8Array(digest));
  if (recent.size >= mostRecent) recent.clear();
  recent.set(token, hash);
  return hash;
}
