// Builds every package, when something changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { named, pageFolder, writeIntegrity } from './integrity.mjs';
import { setUp } from './setup.mjs';
import { dim, main, node, root, step } from './steps.mjs';

const stamp = join(root, '.portico', 'built');

/** What the build depends on, as one line: names, sizes and times of the sources. */
async function fingerprint() {
  const hash = createHash('sha256');
  const files = ['rollup.config.mjs', 'package-lock.json'];
  for (const name of await readdir(join(root, 'packages'))) {
    if (name === 'dev') continue;
    files.push(join('packages', name, 'package.json'));
    for (const entry of await readdir(join(root, 'packages', name, 'src'), { recursive: true })) {
      if (/\.(ts|css)$/.test(entry) && !/\.(test|stories|e2e)\.ts$/.test(entry))
        files.push(join('packages', name, 'src', entry));
    }
  }
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export async function build({ force = false, types = false } = {}) {
  const now = await fingerprint();
  const fresh = !force && existsSync(stamp) && (await readFile(stamp, 'utf8')) === now;
  if (!fresh) {
    // Files of an earlier build, which are named by their content, would stay for good.
    await rm(pageFolder, { recursive: true, force: true });
    await step('Building the packages', () =>
      node(['node_modules/rollup/dist/bin/rollup', '-c', 'rollup.config.mjs', '--silent'], { quiet: true }),
    );
    await writeIntegrity();
    await mkdir(join(root, '.portico'), { recursive: true });
    await writeFile(stamp, now);
  }
  if (types)
    await step('Writing the types', () => node(['node_modules/typescript/bin/tsc', '-b'], { quiet: true }));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await main(async () => {
    await setUp();
    await build({ force: true, types: true });
    const hashes = await writeIntegrity();
    console.log('\nFor a page, in packages/elements/dist/page (all of them in its integrity.json):');
    for (const file of named) console.log(`  ${file.padEnd(24)}${dim(hashes[file])}`);
  });
}
