import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const elements = fileURLToPath(new URL('../../elements/src/', import.meta.url));

/** The rows of a guide's table of accessibility. */
const rowsOf = (guide: string): string[] =>
  /## Accessibility\n([\s\S]*)/
    .exec(guide)![1]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

/** Whether a file has a test of this name; `…` stands for what the test fills in. */
function has(source: string, name: string): boolean {
  const flow = /^of (.+)$/.exec(name)?.[1];
  if (flow && (source.includes(`async ${flow}(`) || source.includes(`async '${flow}'(`))) return true;
  const [before, after] = name.split('…') as [string, string?];
  return after === undefined
    ? [`'${name}'`, `\`${name}`, `"${name}"`].some((text) => source.includes(text))
    : source.includes(`\`${before}\${`) && source.includes(`}${after}`);
}

describe("a guide's table of accessibility", async () => {
  const guides = (await readdir(elements, { recursive: true })).filter((name) => name.endsWith('.guide.md'));
  for (const name of guides.sort()) {
    const guide = await readFile(join(elements, name), 'utf8');
    if (!/\| Live regions/.test(guide)) continue;
    it(`of ${name} names tests that there are`, async () => {
      for (const row of rowsOf(guide)) {
        const tested = row.split(' | ').at(-1)!;
        let source = '';
        let named = 0;
        for (const [, path, test] of tested.matchAll(/\]\(([^)]+)\)|“([^”]+)”/g)) {
          if (path) source = await readFile(join(elements, dirname(name), path), 'utf8');
          else {
            assert.ok(has(source, test!), `There is no test “${test}”: ${row}`);
            named++;
          }
        }
        assert.ok(named || /not tested/.test(tested), `No test is named: ${row}`);
      }
    });
  }
});
