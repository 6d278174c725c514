import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const names = new URL('./names.mjs', import.meta.url).href;
const { itemOf, namesOf } = (await import(names)) as {
  itemOf(noun: string): string;
  namesOf(noun: string, item?: string): Record<string, string>;
};
const command = fileURLToPath(new URL('../new.mjs', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));

const run = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

test('what one of a list is called', () => {
  assert.deepEqual(
    ['invoices', 'credit-notes', 'deliveries', 'addresses', 'boxes', 'loyalty', 'status'].map(itemOf),
    ['invoice', 'credit-note', 'delivery', 'address', 'box', 'loyalty-entry', 'status-entry'],
  );
});

test('one noun has one name on every floor', () => {
  assert.deepEqual(namesOf('credit-notes'), {
    noun: 'credit-notes',
    nounCamel: 'creditNotes',
    Noun: 'CreditNotes',
    nounWords: 'credit notes',
    Title: 'Credit notes',
    item: 'credit note',
    Item: 'CreditNote',
    table: 'credit_note',
  });
  for (const bad of ['', 'ab', 'Invoices', 'a_b', '-a-b', 'a--b', '../up', 'x'.repeat(33)])
    assert.throws(() => namesOf(bad), /cannot be the noun/);
  assert.throws(() => namesOf('loyalty', 'loyalty'), /another name with --item/);
});

test('a dry run plans every file on the sources as they are, and writes none', async () => {
  const { code, output } = await run('wishlists', '--dry-run');
  assert.equal(code, 0, output);
  assert.equal(output.match(/^ {2}new /gm)?.length, 11);
  assert.match(output, /changed +packages\/portal\/src\/database\/scope-plugin\.ts/);
  assert.match(output, /Nothing was written/);
  assert.ok(!existsSync(join(root, 'packages/contract/src/wishlists.ts')));
});

test('a name that something else has is refused in a sentence', async () => {
  for (const [noun, why] of [
    ['company', /contract\/src\/company\.ts exists/],
    ['units', /the contract has a Unit already/],
    ['promises', /Promise means something in JavaScript/],
    ['locale', /has `locale` already/],
  ] as const) {
    const { code, output } = await run(noun, '--dry-run');
    assert.equal(code, 1);
    assert.match(output, why);
    assert.ok(!output.includes('    at '), 'no stack');
  }
});
