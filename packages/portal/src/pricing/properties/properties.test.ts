import { describe, it } from 'node:test';
import fc from 'fast-check';
import { properties } from './properties.js';

/** `npm run test:pricing:long` runs each a million times. */
const numRuns = 2000;

describe('the pricing engine, whatever the order', () => {
  for (const { says, property } of properties)
    it(says, () => {
      fc.assert(property, { numRuns });
    });
});
