/** A start that failed for a reason the operator can mend; its message says how. */
export class StartupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupError';
  }
}

/** Turns what the driver says on connecting into what is wrong with `DATABASE_URL`. The password is never repeated. */
export function explainDatabaseError(error: unknown, url: string): unknown {
  const { code } = error as { code?: string };
  let where: string;
  try {
    const { hostname, port, pathname, username } = new URL(url);
    where = `${decodeURIComponent(username) || 'nobody'}@${hostname}:${port || '5432'}${pathname}`;
  } catch {
    return new StartupError(
      'DATABASE_URL is not an address. It looks like postgres://user:password@host:5432/database.',
    );
  }
  const says: Record<string, string> = {
    ECONNREFUSED: `No PostgreSQL server answers for DATABASE_URL (${where}). Start it, or correct host and port.`,
    ENOTFOUND: `The host of DATABASE_URL (${where}) is not known. Correct it.`,
    CONNECT_TIMEOUT: `The server of DATABASE_URL (${where}) does not answer. Check host, port and firewall.`,
    '28P01': `The user name or password in DATABASE_URL (${where}) is refused. Correct it.`,
    '28000': `The user in DATABASE_URL (${where}) may not connect. Correct it or pg_hba.conf.`,
    '3D000': `The database in DATABASE_URL (${where}) does not exist. Create it with createdb, or correct the name.`,
    '42501': `The user in DATABASE_URL (${where}) may not create what the portal needs. Make it owner of the database.`,
  };
  const text = code === undefined ? undefined : says[code];
  return text === undefined ? error : new StartupError(text, { cause: error });
}
