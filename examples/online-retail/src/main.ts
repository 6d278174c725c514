import { readArguments, usage, UsageError } from './arguments.js';
import { readPhase } from './read-phase.js';
import { replayPhase } from './replay-phase.js';

async function main(): Promise<boolean> {
  const options = readArguments(process.argv.slice(2));
  const reading = await readPhase(options.csv, options.invoices, options.report);
  if (!reading.settled) return false;
  return options.dry || replayPhase(options, reading);
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
  else if ((error as NodeJS.ErrnoException).code === 'ENOENT') console.error((error as Error).message);
  else console.error(error);
}
