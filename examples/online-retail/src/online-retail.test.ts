import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { madeUpFile } from './testing.js';

const command = fileURLToPath(new URL('..', import.meta.url));

/** Runs the command as its reader would. */
async function run(...args: string[]): Promise<{ code: number | null; output: string[]; errors: string }> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output: output.trimEnd().split('\n'), errors };
}

test('a small file is imported and ordered again by four buyers through two kills', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retail-'));
  try {
    const csv = join(folder, 'lines.csv');
    await writeFile(csv, madeUpFile());
    const report = join(folder, 'report');
    const args = ['--csv', csv, '--report', report, '--invoices', '50', '--buyers', '4', '--kills', '2'];
    const { code, output, errors } = await run(...args);
    assert.equal(
      output.at(-1),
      '50 invoices, 4 buyers, 2 kills: 0 lost, 0 doubled, stock exact',
      `${output.join('\n')}\n${errors}`,
    );
    assert.equal(code, 0);
    const accounts = JSON.parse(await readFile(join(report, 'accounts.json'), 'utf8')) as {
      difference: { lines: number; sum: string };
    };
    assert.deepEqual(accounts.difference, { lines: 0, sum: '0.00' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
