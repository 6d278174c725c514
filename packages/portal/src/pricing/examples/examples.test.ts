import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { work } from './example.js';
import { chapters } from './index.js';

describe('worked examples', () => {
  it('are at least sixty besides those of the rules', () => {
    assert.ok(chapters.flatMap(({ examples }) => examples).length >= 66);
  });
  for (const { title, examples } of chapters)
    describe(title, () => {
      for (const example of examples)
        it(example.title, () => {
          assert.deepEqual(work(example), example.result);
        });
    });
});
