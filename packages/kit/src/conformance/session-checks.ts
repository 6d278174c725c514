import { readCart, readCompany, readSession, refreshSession, signIn, signOut } from '@portico/contract';
import { expect } from './caller.js';
import type { Check } from './conformance.js';

/** Signing in, refreshing, signing out. */
export const sessionChecks: Check[] = [
  {
    id: 'session.read',
    about: 'the session says who is signed in, and nobody for nobody',
    async run({ ana, nobody, users }) {
      const { user, company, expiresAt } = await ana.ok(readSession, {});
      expect(user?.userName.toLowerCase() === users[0].userName.toLowerCase(), `it names ${user?.userName}`);
      expect(company && expiresAt, 'company or expiresAt is missing');
      const none = await nobody.ok(readSession, {});
      expect(none.user === null && none.company === null, 'nobody has a user or a company');
    },
  },
  {
    id: 'session.tenants',
    about: 'the two buyers belong to different companies, and each reads only their own',
    async run({ ana, bob }) {
      const [one, two] = [await ana.ok(readCompany, {}), await bob.ok(readCompany, {})];
      expect(one.id !== two.id, 'both buyers belong to one company: the checks of tenancy need two');
      const shared = one.users.find(({ id }) => two.users.some((other) => other.id === id));
      expect(!shared, `user ${shared?.userName} is shown to both companies`);
    },
  },
  {
    id: 'session.no-hint',
    about: 'a wrong password and an unknown user are refused alike',
    async run({ nobody, users }) {
      const password = 'certainly-not-the-password';
      const wrong = await nobody.refused(signIn, 'session.wrong-credentials', {
        body: { userName: users[0].userName, password, transport: 'token' },
      });
      const unknown = await nobody.refused(signIn, 'session.wrong-credentials', {
        body: { userName: `nobody-${Date.now()}`, password, transport: 'token' },
      });
      const { requestId: _one, ...first } = wrong;
      const { requestId: _two, ...second } = unknown;
      expect(JSON.stringify(first) === JSON.stringify(second), 'the two refusals differ');
    },
  },
  {
    id: 'session.refresh',
    about: 'a refresh token is good for one use; used again, it ends what was made from it',
    async run({ nobody, users, ana }) {
      const first = await nobody.ok(signIn, { body: { ...users[0], transport: 'token' } });
      expect(first.refreshToken, 'a caller without cookies must get a refreshToken');
      const body = { refreshToken: first.refreshToken };
      const second = await nobody.ok(refreshSession, { body });
      expect(
        second.accessToken && second.accessToken !== first.accessToken,
        'the access token is not a new one',
      );
      expect(
        second.refreshToken && second.refreshToken !== first.refreshToken,
        'the refresh token is not a new one',
      );
      await nobody.refused(refreshSession, 'session.refresh-refused', { body });
      const headers = { authorization: `Bearer ${second.accessToken}` };
      await nobody.refused(readCart, ['session.expired', 'session.required'], { headers });
      await nobody.refused(refreshSession, 'session.refresh-refused', {
        body: { refreshToken: second.refreshToken },
      });
      await ana.ok(readSession, {});
    },
  },
  {
    id: 'session.sign-out',
    about: 'after signing out the token is worth nothing, and other sessions live on',
    async run({ enter, users, ana }) {
      const session = await enter(users[0]);
      await session.ok(readCart, {});
      await session.ok(signOut, {});
      await session.refused(readCart, ['session.expired', 'session.required']);
      await ana.ok(readCart, {});
    },
  },
  {
    id: 'session.forged-token',
    about: 'a made-up token is nobody',
    async run({ nobody }) {
      const headers = { authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };
      await nobody.refused(readCart, ['session.expired', 'session.required'], { headers });
    },
  },
];
