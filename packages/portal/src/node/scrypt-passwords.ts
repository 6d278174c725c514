import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { PasswordHasher } from '../session/password-hasher.js';
import { webPasswords } from '../session/web-passwords.js';

/** OWASP's setting of 16 MiB of memory. */
const cost = { N: 16_384, r: 8, p: 5 };

const derive = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, { ...options, maxmem: 128 * 1024 * 1024 }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );

/** scrypt of Node: `scrypt$N,r,p$<salt>$<hash>`. It also verifies what WebCrypto made, for data prepared elsewhere. */
export const scryptPasswords: PasswordHasher = {
  async hash(password) {
    const salt = randomBytes(16);
    const key = await derive(password, salt, cost);
    return `scrypt$${cost.N},${cost.r},${cost.p}$${salt.toString('base64')}$${key.toString('base64')}`;
  },
  async verify(password, hash) {
    const [method, parameters = '', salt = '', expected = ''] = hash.split('$');
    if (method !== 'scrypt') return webPasswords.verify(password, hash);
    const [N = cost.N, r = cost.r, p = cost.p] = parameters.split(',').map(Number);
    const key = await derive(password, Buffer.from(salt, 'base64'), { N, r, p });
    const wanted = Buffer.from(expected, 'base64');
    return key.length === wanted.length && timingSafeEqual(key, wanted);
  },
};
