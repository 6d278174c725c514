import { parseArgs } from 'node:util';
import { NewerSchemaError } from '../../database/migrate.js';
import { DirectoryLockedError } from '../directory-lock.js';
import { RefusedFileError } from '../files/refused-file.js';
import { openDatabase } from '../open-database.js';
import { StartupError } from '../startup-errors.js';
import { commands, options, type Invocation } from './commands.js';
import { serveCommand } from './serve-command.js';
import { databaseFrom } from './settings.js';
import { usage } from './usage.js';

/** Runs one command; its exit code: 0 done, 1 something was refused, 2 it was called wrongly or could not start. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [noun = '', verb = ''] = positionals;
    if (values.help || noun === '' || noun === 'help') {
      console.log(usage);
      return noun === '' && !values.help ? 2 : 0;
    }
    if (noun === 'serve') return await serveCommand(values, env);
    const name = `${noun} ${verb}`;
    const command = commands[noun] ?? commands[name];
    if (!command) {
      console.error(`There is no command "${name.trim()}".\n\n${usage}`);
      return 2;
    }
    const rest = positionals.slice(commands[noun] ? 1 : 2);
    const database = await openDatabase({ ...databaseFrom(values, env), shared: true });
    try {
      return await command({ values, rest, env, database } satisfies Invocation);
    } finally {
      await database.close();
    }
  } catch (error) {
    const known =
      error instanceof StartupError ||
      error instanceof RefusedFileError ||
      error instanceof DirectoryLockedError ||
      error instanceof NewerSchemaError ||
      String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
    console.error(known ? (error as Error).message : error);
    return 2;
  }
}
