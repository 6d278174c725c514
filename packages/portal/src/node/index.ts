export { DirectoryLockedError } from './directory-lock.js';
export { openDatabase, type OpenedDatabase, type OpenOptions } from './open-database.js';
export { StartupError } from './startup-errors.js';
