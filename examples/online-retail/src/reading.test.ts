import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { readCsv } from './csv.js';
import { readText } from './file.js';
import { readPounds, showPounds, writePounds } from './money.js';

async function* pieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}
const records = async (text: string, length = text.length) => {
  const all = [];
  for await (const record of readCsv(pieces(text, length || 1))) all.push(record);
  return all;
};

test('CSV: quotes, doubled quotes, commas and line breaks in quotes, however the text is cut', async () => {
  const text = '\uFEFFa,b,c\r\n1,"two, three","say ""four"""\r\n"line\nbreak",,\n\n"",x,last';
  const expected = [
    ['a', 'b', 'c'],
    ['1', 'two, three', 'say "four"'],
    ['line\nbreak', '', ''],
    ['', 'x', 'last'],
  ];
  for (let length = 1; length <= text.length; length += 1)
    assert.deepEqual(await records(text, length), expected, `cut every ${length}`);
});

test('CSV: a last line without an end, an empty file, an empty quoted last field', async () => {
  assert.deepEqual(await records('a,b'), [['a', 'b']]);
  assert.deepEqual(await records(''), []);
  assert.deepEqual(await records('a,""'), [['a', '']]);
});

test('a packed and a plain file give the same text; a broken one fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retail-'));
  try {
    const text = 'price,£\n'.repeat(50_000);
    await writeFile(join(folder, 'plain.csv'), text);
    await writeFile(join(folder, 'packed'), gzipSync(text));
    await writeFile(join(folder, 'broken.gz'), gzipSync(text).subarray(0, 100));
    const whole = async (name: string, told?: (bytes: number, of: number) => void) => {
      let all = '';
      for await (const piece of readText(join(folder, name), told)) all += piece;
      return all;
    };
    let last: [number, number] = [0, -1];
    assert.equal(await whole('plain.csv', (...told) => (last = told)), text);
    assert.equal(last[0], last[1]);
    assert.equal(await whole('packed'), text);
    await assert.rejects(whole('broken.gz'));
    await assert.rejects(whole('missing.csv'), { code: 'ENOENT' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('money is exact: what is read is written', () => {
  for (const text of ['0.00', '4.95', '-11062.06', '0.001', '9747747.934', '123456789012345.1234'])
    assert.equal(writePounds(readPounds(text)!), text);
  assert.equal(writePounds(readPounds('1')!), '1.00');
  assert.equal(writePounds(readPounds('2.5')!), '2.50');
  assert.equal(showPounds(readPounds('-9747747.934')!), '-9,747,747.934');
  assert.equal(showPounds(readPounds('747.5')!), '747.50');
  for (const text of ['', '.', '1e3', '1,5', '0.00001', ' 1', 'NaN', '--1'])
    assert.equal(readPounds(text), undefined, text);
  assert.equal(readPounds('0.1')! + readPounds('0.2')!, readPounds('0.3'));
});
