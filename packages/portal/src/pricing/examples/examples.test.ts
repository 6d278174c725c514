import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { work } from './example.js';
import { pageFile, writtenPage } from './file.js';
import { chapters } from './index.js';

describe('worked examples', () => {
  it('are at least sixty besides those of the rules', () => {
    assert.ok(chapters.flatMap(({ examples }) => examples).length >= 66);
  });

  it('stand in docs/pricing-examples.md; `npm run docs:pricing` writes it', async () => {
    assert.equal(await readFile(pageFile, 'utf8'), await writtenPage(), 'stale: run `npm run docs:pricing`');
  });

  for (const { title, examples } of chapters)
    describe(title, () => {
      for (const example of examples)
        it(example.title, () => {
          assert.deepEqual(work(example), example.result);
        });
    });
});
