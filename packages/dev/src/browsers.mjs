// The elements' tests in Firefox ESR and WebKitGTK, where they can be had: as root on Debian they are installed.
// `npm run test:browsers -- firefox price cart` runs one browser, and of the tests the files with these words.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebian, onPath } from './browser.mjs';
import { setUp } from './setup.mjs';
import { bold, dim, green, main, node, red, root, sourceFlags } from './steps.mjs';

const args = process.argv.slice(2);
const names = { firefox: 'Firefox ESR', webkit: 'WebKitGTK' };
const chosen = args.filter((word) => word in names);
const words = args.filter((word) => !(word in names));

/** What WebKitGTK's own small browser is called depends on its version. */
async function miniBrowser() {
  for (const folder of [
    '/usr/lib',
    ...(await readdir('/usr/lib').catch(() => [])).map((name) => join('/usr/lib', name)),
  ])
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0', 'webkit2gtk-5.0']) {
      const file = join(folder, version, 'MiniBrowser');
      if (existsSync(file)) return file;
    }
  return undefined;
}

/** The programs of a browser, as settings for the test runner; undefined where they cannot be had. */
const find = {
  async firefox() {
    const browser = () => onPath('firefox-esr', 'firefox');
    const found = browser() ?? ((await installDebian('firefox-esr')) ? browser() : undefined);
    return found && { browser: found };
  },
  async webkit() {
    const programs = async () => {
      const [driver, browser] = [onPath('WebKitWebDriver'), await miniBrowser()];
      const screen = process.env.DISPLAY ? '' : onPath('xvfb-run');
      return driver && browser && screen !== undefined ? { driver, browser, xvfb: screen } : undefined;
    };
    return (
      (await programs()) ??
      ((await installDebian('webkit2gtk-driver', 'xvfb', 'xauth')) ? programs() : undefined)
    );
  },
};
const packages = { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb xauth' };

async function testFiles() {
  const folder = join('packages', 'elements', 'src');
  return (await readdir(join(root, folder), { recursive: true }))
    .map((entry) => join(folder, entry))
    .filter(
      (file) => file.endsWith('.test.ts') && (!words.length || words.some((word) => file.includes(word))),
    )
    .sort();
}

await main(async () => {
  await setUp();
  const files = await testFiles();
  const results = [];
  for (const kind of chosen.length ? chosen : Object.keys(names)) {
    const programs = await find[kind]();
    if (!programs) {
      results.push({ kind });
      continue;
    }
    console.log(`\n${bold(names[kind])} ${dim(`${files.length} files`)}`);
    const folder = await mkdtemp(join(tmpdir(), 'portico-results-'));
    const report = join(folder, 'results.json');
    const runner = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
    const config = 'packages/elements/web-test-runner.config.mjs';
    const { code } = await node([...sourceFlags, runner, '--config', config, '--files', ...files], {
      check: false,
      env: {
        ...process.env,
        PORTICO_TEST_RESULTS: report,
        PORTICO_TEST_BROWSER: JSON.stringify({ kind, ...programs }),
      },
    });
    const {
      passed = 0,
      failed = 0,
      skipped = 0,
    } = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
    await rm(folder, { recursive: true });
    results.push({ kind, passed, skipped, failed: failed === 0 && code !== 0 ? 1 : failed });
  }
  console.log();
  for (const { kind, passed, failed, skipped } of results)
    console.log(
      passed === undefined
        ? `  – ${names[kind]} is not here and could not be installed (as root on Debian: apt-get install ${packages[kind]}), so nothing was tested in it.`
        : `  ${failed ? red('✗') : green('✓')} ${names[kind]}: ${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`,
    );
  if (results.some(({ failed }) => failed)) process.exitCode = 1;
});
