import * as z from 'zod/mini';
import { Instant } from './common.js';
import { route } from './route.js';
import { lazy, open, type Infer } from './schema.js';

export const User = lazy(() =>
  z.object({ id: z.string(), userName: z.string(), name: z.string(), email: z.nullable(z.string()) }),
);
export type User = Infer<typeof User>;

/**
 * Who is signed in; `user` is null for nobody. With `transport: "token"` it also carries a short access token, and a
 * refresh token where the caller keeps no cookies (a request without an `Origin`, such as one from Node).
 */
export const Session = lazy(() =>
  z.object({
    user: z.nullable(User()),
    company: z.nullable(
      z.object({
        id: z.string(),
        name: z.string(),
        currency: z.string(),
        /** How this buyer wants prices shown. */
        priceDisplay: open('net', 'gross'),
      }),
    ),
    /** When the session ends unless it is used. */
    expiresAt: z.nullable(Instant()),
    accessToken: z.optional(z.string()),
    refreshToken: z.optional(z.string()),
  }),
);
export type Session = Infer<typeof Session>;

export const SignIn = lazy(() =>
  z.strictObject({
    userName: z.string().check(z.minLength(1), z.maxLength(200)),
    password: z.string().check(z.minLength(1), z.maxLength(1000)),
    /** `cookie` on the portal's own site (default), `token` across sites and outside browsers. */
    transport: z._default(z.enum(['cookie', 'token']), 'cookie'),
  }),
);
export type SignIn = Infer<typeof SignIn>;

export const RefreshSession = lazy(() =>
  z.strictObject({ refreshToken: z.optional(z.string().check(z.maxLength(500))) }),
);
export const PasswordChange = lazy(() =>
  z.strictObject({
    currentPassword: z.string().check(z.minLength(1), z.maxLength(1000)),
    newPassword: z.string().check(z.minLength(10), z.maxLength(1000)),
  }),
);

export const readSession = /* @__PURE__ */ route({
  id: 'readSession',
  method: 'GET',
  path: '/session',
  auth: 'optional',
  response: Session,
  status: 200,
});
export const signIn = /* @__PURE__ */ route({
  id: 'signIn',
  method: 'POST',
  path: '/session',
  auth: 'none',
  body: SignIn,
  response: Session,
  status: 201,
});
export const refreshSession = /* @__PURE__ */ route({
  id: 'refreshSession',
  method: 'POST',
  path: '/session/refresh',
  auth: 'none',
  body: RefreshSession,
  response: Session,
  status: 200,
});
export const signOut = /* @__PURE__ */ route({
  id: 'signOut',
  method: 'DELETE',
  path: '/session',
  auth: 'optional',
  status: 204,
});
export const changePassword = /* @__PURE__ */ route({
  id: 'changePassword',
  method: 'PUT',
  path: '/session/password',
  auth: 'required',
  body: PasswordChange,
  status: 204,
});
