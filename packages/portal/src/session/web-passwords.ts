import type { PasswordHasher } from './password-hasher.js';

const rounds = 210_000;

const derive = async (password: string, salt: Uint8Array<ArrayBuffer>, iterations: number) => {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(password.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-512', salt, iterations },
    key,
    256,
  );
  return new Uint8Array(bits);
};

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** Equal in a time that says nothing of where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** PBKDF2-SHA512 through WebCrypto: `pbkdf2$<rounds>$<salt>$<hash>`; for a page, where scrypt is not at hand. */
export const webPasswords: PasswordHasher = {
  async hash(password) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    return `pbkdf2$${rounds}$${toBase64(salt)}$${toBase64(await derive(password, salt, rounds))}`;
  },
  async verify(password, hash) {
    const [method, iterations, salt, expected] = hash.split('$');
    if (method !== 'pbkdf2' || !iterations || !salt || !expected) return false;
    return equalBytes(await derive(password, fromBase64(salt), Number(iterations)), fromBase64(expected));
  },
};
