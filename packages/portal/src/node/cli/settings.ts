import { optionalParts, type Part, type PortalConfig } from '../../context.js';
import type { OpenOptions } from '../open-database.js';
import { StartupError } from '../startup-errors.js';

type Values = Readonly<Record<string, string | boolean | undefined>>;
type Environment = Readonly<Record<string, string | undefined>>;

const list = (text: string | undefined, usual: readonly string[]): readonly string[] =>
  text === undefined
    ? usual
    : text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);

export const portOf = (values: Values, env: Environment): number => {
  const text = String(values['port'] ?? env['PORT'] ?? 4000);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartupError(`"${text}" is no port: give a number from 0 (any free one) to 65535.`);
};

/** The portal's configuration from options and environment; `docs/configuration.md` lists them. */
export function configFrom(values: Values, env: Environment): PortalConfig {
  const base = String(values['url'] ?? env['PORTICO_URL'] ?? `http://127.0.0.1:${portOf(values, env)}`);
  const url = address(base, 'PORTICO_URL');
  const origins = list(env['PORTICO_ORIGINS'], []);
  for (const origin of origins) {
    if (address(origin, 'PORTICO_ORIGINS').origin !== origin) {
      throw new StartupError(
        `"${origin}" in PORTICO_ORIGINS is no origin: write https://host or https://host:port, without a path.`,
      );
    }
  }
  const parts = list(env['PORTICO_PARTS'], optionalParts);
  for (const part of parts) {
    if (!optionalParts.includes(part as Part))
      throw new StartupError(`"${part}" in PORTICO_PARTS is no part: there are ${optionalParts.join(', ')}.`);
  }
  return {
    baseUrl: base.replace(/\/$/, ''),
    origins,
    supplier: {
      name: env['PORTICO_SUPPLIER'] ?? 'Portico',
      locales: list(env['PORTICO_LOCALES'], ['ro', 'en', 'de']),
      currencies: list(env['PORTICO_CURRENCIES'], ['RON']),
    },
    publicCatalogue: !/^(0|no|false)$/i.test(env['PORTICO_PUBLIC_CATALOGUE'] ?? 'yes'),
    parts: parts as readonly Part[],
    mediaBase: env['PORTICO_MEDIA_BASE'] ?? url.origin,
    holdMinutes: whole(env['PORTICO_HOLD_MINUTES'], 15, 'PORTICO_HOLD_MINUTES'),
    timeZone: env['PORTICO_TIME_ZONE'] ?? 'Europe/Bucharest',
  };
}

export function databaseFrom(values: Values, env: Environment): OpenOptions {
  const given = values['database-url'] ?? env['DATABASE_URL'];
  return {
    databaseUrl: given === undefined || given === '' ? undefined : String(given),
    dataFolder: String(values['data'] ?? env['PORTICO_DATA'] ?? 'data'),
  };
}

export const whole = (text: string | undefined, usual: number, name: string): number => {
  if (text === undefined) return usual;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new StartupError(`"${text}" in ${name} is no whole number.`);
};

function address(text: string, name: string): URL {
  try {
    const url = new URL(text);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  } catch {
    // Said below, as for another protocol.
  }
  throw new StartupError(`"${text}" in ${name} is no address: write https://host/path.`);
}
