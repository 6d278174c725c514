// The designers' view: `dev` starts it, `build` writes it to storybook-static.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeManifest } from './manifest.mjs';
import { portalData } from './portal-data.mjs';
import { setUp } from './setup.mjs';
import { Refusal, main, node, root, step } from './steps.mjs';

const storybook = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
const folder = join(root, '.portico', 'storybook');
const output = join(root, 'storybook-static');

async function prepare() {
  await setUp();
  await mkdir(folder, { recursive: true });
  await step("Reading the elements' sources", writeManifest);
  await portalData();
  await copyFile(
    join(root, 'node_modules', 'msw', 'lib', 'mockServiceWorker.js'),
    join(folder, 'mockServiceWorker.js'),
  );
}

export async function buildStorybook() {
  await prepare();
  await step('Building Storybook', () =>
    node([storybook, 'build', '--output-dir', output, '--disable-telemetry', '--quiet'], { quiet: true }),
  );
  return output;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await main(async () => {
    const [what, ...rest] = process.argv.slice(2);
    if (what === 'build') {
      await buildStorybook();
      console.log(`\n  ${output}`);
    } else if (what === 'dev') {
      await prepare();
      const browser = process.stdout.isTTY ? [] : ['--no-open'];
      const host = ['--host', '127.0.0.1', '--port', '6006', '--exact-port'];
      await node([storybook, 'dev', ...(rest.length ? rest : host), ...browser, '--disable-telemetry']);
    } else throw new Refusal('Say `storybook.mjs dev` or `storybook.mjs build`.');
  });
}
