export { createLog } from './log.js';
export { DirectoryLockedError } from './directory-lock.js';
export { openDatabase, type OpenedDatabase, type OpenOptions } from './open-database.js';
export { scryptPasswords } from './scrypt-passwords.js';
export { serve, type RunningPortal, type ServeOptions } from './serve.js';
export { StartupError } from './startup-errors.js';
