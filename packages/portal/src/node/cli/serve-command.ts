import { createLog } from '../log.js';
import { openDatabase } from '../open-database.js';
import { serve } from '../serve.js';
import { configFrom, databaseFrom, portOf, whole } from './settings.js';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Serves until it is told to stop. */
export async function serveCommand(values: Values, env: NodeJS.ProcessEnv): Promise<number> {
  const config = configFrom(values, env);
  const log = createLog(env['PORTICO_LOG_LEVEL'] ?? 'info');
  const database = await openDatabase(databaseFrom(values, env));
  try {
    if (database.migrated.length > 0)
      log.info({ steps: database.migrated }, 'the schema was brought up to date');
    const { protocol, hostname } = new URL(config.baseUrl);
    if (protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(hostname)) {
      log.warn(
        { url: config.baseUrl },
        'the portal is reached without https: anybody on the way can read passwords',
      );
    }
    const portal = await serve({
      database,
      config,
      port: portOf(values, env),
      host: String(values['host'] ?? env['HOST'] ?? '127.0.0.1'),
      log,
      trustedProxies: whole(env['PORTICO_TRUSTED_PROXIES'], 0, 'PORTICO_TRUSTED_PROXIES'),
    });
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await portal.stop();
  } finally {
    await database.close();
  }
  return 0;
}
