import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { fileOf, sale } from './testing.js';

const command = fileURLToPath(new URL('..', import.meta.url));

/** A made-up year: 60 invoices of up to 130 lines, breaks, a buyer with a contract, a counter, repeats, and dirt. */
function madeUpFile(): string {
  const lines: string[] = [];
  for (let invoice = 0; invoice < 60; invoice += 1) {
    const number = String(9000 + invoice);
    const customer = invoice % 7 === 6 ? '' : String(100 + (invoice % 6));
    const count = invoice % 20 === 19 ? 130 : 1 + ((invoice * 5) % 9);
    for (let at = 0; at < count; at += 1) {
      const article = (invoice * 3 + at) % 150;
      const quantity = 1 + ((invoice + at * 7) % 40);
      const list = quantity >= 24 ? 185 + article : 210 + article;
      const pence = customer === '103' ? list - 20 : customer === '' ? list + 99 : list;
      lines.push(sale(number, `${10 + article}A`, quantity, (pence / 100).toFixed(2), customer));
    }
    if (invoice % 4 === 0) lines.push(lines.at(-1)!);
    if (invoice % 5 === 0) lines.push(sale(number, 'POST', 1, '18.00', customer));
    if (invoice % 9 === 0) lines.push(sale(`C${number}`, '11A', -1, '2.11', customer));
  }
  return fileOf(...lines);
}

/** Runs the command as its reader would. */
async function run(...args: string[]): Promise<{ code: number | null; output: string[] }> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { code, output: output.trimEnd().split('\n') };
}

test('a small file is imported and ordered again by four buyers through two kills', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retail-'));
  try {
    const csv = join(folder, 'lines.csv');
    await writeFile(csv, madeUpFile());
    const report = join(folder, 'report');
    const args = ['--csv', csv, '--report', report, '--invoices', '50', '--buyers', '4', '--kills', '2'];
    const { code, output } = await run(...args);
    assert.equal(
      output.at(-1),
      '50 invoices, 4 buyers, 2 kills: 0 lost, 0 doubled, stock exact',
      output.join('\n'),
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
