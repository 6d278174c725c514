// Each property of the pricing engine a million times, or as often as `--runs` says: `npm run test:pricing:long`.
import fc from 'fast-check';
import { properties } from './properties.js';

const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 1_000_000 : Number(process.argv[at + 1]);
if (!Number.isSafeInteger(runs) || runs < 1) {
  console.error(`--runs takes a whole number above 0, not ${process.argv[at + 1]}.`);
  process.exit(2);
}
/** So many between two words of progress. */
const stretch = Math.min(20_000, runs);
const seed = Date.now() & 0x7fffffff;
console.log(`${properties.length} properties, ${runs.toLocaleString('en')} runs each, seed ${seed}`);
let failed = 0;
for (const { says, property } of properties) {
  const began = performance.now();
  let done = 0;
  let problem: string | undefined;
  while (done < runs && problem === undefined) {
    const numRuns = Math.min(stretch, runs - done);
    // A seed for each stretch, so that none repeats another and each can be run again.
    const result = fc.check(property, { numRuns, seed: (seed + done) | 0, verbose: 1 });
    if (result.failed) problem = fc.defaultReportMessage(result);
    done += numRuns;
    if (process.stdout.isTTY) process.stdout.write(`\r  … ${says} ${Math.floor((done / runs) * 100)} %`);
  }
  const took = `${((performance.now() - began) / 1000).toFixed(0)} s`;
  const start = process.stdout.isTTY ? '\r' : '';
  console.log(`${start}  ${problem === undefined ? '✓' : '✗'} ${says} · ${took}`);
  if (problem !== undefined) {
    failed += 1;
    console.error(problem);
  }
}
console.log(`${properties.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
