#!/usr/bin/env node
// The command line, from the built package; from its sources where it is not built or where Node was told to use them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/node/cli/main.js', import.meta.url);
const sources = new URL('../src/node/cli/main.ts', import.meta.url);
const fromSources = process.execArgv.some((argument) => argument.includes('portico:source'));

if (!fromSources && existsSync(built)) {
  await import(built.href);
} else if (fromSources) {
  await import(sources.href);
} else {
  const child = spawn(
    process.execPath,
    [
      '--conditions=portico:source',
      '--import',
      import.meta.resolve('tsx'),
      fileURLToPath(import.meta.url),
    ].concat(process.argv.slice(2)),
    { stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
