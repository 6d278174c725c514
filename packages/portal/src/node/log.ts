import { pino, type DestinationStream } from 'pino';
import type { Log } from '../context.js';

/** Names whose values never reach the log, wherever they stand. */
const secrets = [
  'password',
  'currentPassword',
  'newPassword',
  'accessToken',
  'refreshToken',
  'token',
  'cookie',
  'authorization',
  'databaseUrl',
  'hold',
];

/** One JSON object a line. `level`: `debug`, `info`, `warn`, `error` or `silent`. */
export function createLog(level = 'info', destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
