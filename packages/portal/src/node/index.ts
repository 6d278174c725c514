export { openServerDatabase } from '../database/server/server-database.js';
