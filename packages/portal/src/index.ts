export { createApp, createContext, type PortalOptions } from './app.js';
export type { Clock, Context, Log, PortalConfig } from './context.js';
export type { Buyer } from './database/buyer.js';
export type { PortalDatabase } from './database/database.js';
export { openPageDatabase, prepareDataDirectory } from './database/page-database.js';
export {
  importers,
  runImport,
  seed,
  type ImportKind,
  type ImportOptions,
  type ImportReport,
  type SeedData,
} from './import/index.js';
export type { PasswordHasher } from './session/password-hasher.js';
export { webPasswords } from './session/web-passwords.js';
