import { DirectoryLockedError, StartupError } from '@portico/portal/node';
import { readArguments, usage, UsageError } from './arguments.js';
import { readPhase } from './read-phase.js';
import { replayPhase } from './replay-phase.js';

async function main(): Promise<boolean> {
  const options = readArguments(process.argv.slice(2));
  const reading = await readPhase(options.csv, options.invoices, options.report);
  if (!reading.settled) return false;
  return options.dry || replayPhase(options, reading);
}

/** What its user can put right; everything else is shown with where it happened. */
const isPlain = (error: unknown): error is Error =>
  error instanceof StartupError ||
  error instanceof DirectoryLockedError ||
  (error as NodeJS.ErrnoException).code === 'ENOENT';

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
  else if (isPlain(error)) console.error(error.message);
  else console.error(error);
}
