/** HMAC-SHA256 of a text, as base64url. Node's own answers at once; WebCrypto's, for a page, is a promise. */
export type Signer = (text: string) => string | Promise<string>;

/** The signer of WebCrypto, which every browser and Node have. */
export async function webSigner(key: Uint8Array<ArrayBuffer>): Promise<Signer> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, hmac, false, ['sign']);
  const encoder = new TextEncoder();
  return async (text) => {
    const signature = await crypto.subtle.sign('HMAC', imported, encoder.encode(text));
    return base64url(String.fromCharCode(...new Uint8Array(signature)));
  };
}

/** Bytes, one to a character, as base64url. */
export const base64url = (bytes: string): string =>
  btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

export const fromBase64url = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));

/** Compares without telling by its time where the first difference is. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1));
  return difference === 0;
}
