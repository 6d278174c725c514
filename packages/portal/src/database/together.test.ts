import assert from 'node:assert/strict';
import { it } from 'node:test';
import { together } from './together.js';

it('waits for every statement and fails with the cause, not with what followed from it', async () => {
  let ended = 0;
  const later = async (code: string, milliseconds: number) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    ended += 1;
    throw Object.assign(new Error(code), { code });
  };
  await assert.rejects(together([later('25P02', 1), later('40P01', 20), later('25P02', 30)]), {
    code: '40P01',
  });
  assert.equal(ended, 3);
  await assert.rejects(together([later('25P02', 1)]), { code: '25P02' });
  assert.deepEqual(await together([Promise.resolve('a'), 2, undefined]), ['a', 2, undefined]);
});
