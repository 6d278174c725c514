import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { shapes } from './csv-shapes.js';
import { readCsv } from './csv.js';
import { readRows } from './read-rows.js';
import { RefusedFileError } from './refused-file.js';

const products = shapes.products!;

describe('CSV', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portico-csv-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const file = async (name: string, content: string | Buffer) => {
    const full = path.join(folder, name);
    await writeFile(full, content);
    return full;
  };

  it('reads what a Romanian spreadsheet writes: a mark, semicolons, CR LF, decimal commas', async () => {
    const text =
      '\uFEFFsku;name_ro;name_en;category;unit;price;base_quantity;breaks;stock;spec.thread;spec.length[mm]\r\n' +
      'M8;"Șurub ""M8""; lung";Bolt;bolts;H87;1.234,50;100;500:11,90|1000:10;1200;M8;40\r\n';
    const [row] = (await readRows(await file('a.csv', text), 'products')) as Record<string, unknown>[];
    assert.deepEqual(row?.['names'], { ro: 'Șurub "M8"; lung', en: 'Bolt' });
    assert.deepEqual(row?.['price'], {
      amount: '1234.50',
      currency: 'RON',
      baseQuantity: 100,
      breaks: [
        { from: 500, amount: '11.90' },
        { from: 1000, amount: '10' },
      ],
    });
    assert.deepEqual(row?.['stock'], { onHand: 1200 });
    assert.deepEqual(
      (row?.['specifications'] as { key: string; unit: string | null }[]).map(({ key, unit }) => [key, unit]),
      [
        ['thread', null],
        ['length', 'mm'],
      ],
    );
  });

  it('keeps a formula as text and refuses nothing for it', () => {
    const [row] = readCsv('sku,name_ro,category\nA,=cmd|x,bolts\n', products) as { names: { ro: string } }[];
    assert.equal(row?.names.ro, '=cmd|x');
  });

  it('does not guess what a comma means in a file of commas', () => {
    const [row] = readCsv('sku,name_ro,category,price\nA,x,bolts,"1,234"\n', products) as {
      price: { amount: string };
    }[];
    assert.equal(row?.price.amount, '1,234');
  });

  it('says which columns are missing, which are not known, and that a file is not UTF-8', async () => {
    assert.throws(() => readCsv('sku;price\nA;1\n', products), /name_ro, category are missing/);
    assert.throws(() => readCsv('sku,name_ro,category,prise\n', products), /prise are not known/);
    assert.throws(() => readCsv('', products), /empty/);
    const latin = await file('latin.csv', Buffer.from([0x73, 0x6b, 0x75, 0x0a, 0xba]));
    await assert.rejects(readRows(latin, 'products'), /CSV UTF-8/);
    await assert.rejects(readRows(path.join(folder, 'no.csv'), 'products'), RefusedFileError);
    await assert.rejects(readRows(await file('b.json', '{"a":'), 'products'), /not valid JSON/);
  });

  it('gathers the lines of one order and of one company', () => {
    const orders = readCsv(
      'number,company,user,placed_at,ship_to,sku,quantity\n1,a,u,2026-01-01T00:00:00Z,a-1,X,2\n1,a,u,,,Y,3\n2,a,u,2026-01-01T00:00:00Z,a-1,X,1\n',
      shapes.orders!,
    ) as { number: string; lines: unknown[] }[];
    assert.deepEqual(
      orders.map(({ number, lines }) => [number, lines.length]),
      [
        ['1', 2],
        ['2', 1],
      ],
    );
    const [company] = readCsv(
      'id,name,street,city,postal_code,user_name,password\na,A,S,C,1,ana,p1\na,A,S,C,1,dan,p2\n',
      shapes.companies!,
    ) as { users: unknown[]; shipToAddresses: unknown[] }[];
    assert.deepEqual([company?.users.length, company?.shipToAddresses.length], [2, 1]);
  });
});
