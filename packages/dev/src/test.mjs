// Everything that must hold: types, lint, unit, portal on both databases, browser, end to end.
// `npm test -- --only node pricing` runs one part, and of it only the files with that word in their path.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { startPostgres } from './postgres.mjs';
import { setUp } from './setup.mjs';
import { Refusal, bold, dim, green, main, node, red, root, sourceFlags } from './steps.mjs';

const parts = ['types', 'lint', 'packages', 'node', 'browser', 'site', 'stories'];
const args = process.argv.slice(2);
const onlyAt = args.indexOf('--only');
const chosen = onlyAt < 0 ? parts : (args.splice(onlyAt, 2)[1] ?? '').split(',');
const words = args;

/** Files below the packages and examples that a pattern fits, and that the words on the command line narrow. */
async function testFiles(fits) {
  const files = [];
  for (const top of ['packages', 'examples']) {
    for (const entry of await readdir(join(root, top), { recursive: true })) {
      const file = join(top, entry);
      if (/node_modules|[\\/]dist[\\/]/.test(file) || !fits(file)) continue;
      if (words.length === 0 || words.some((word) => file.includes(word))) files.push(file);
    }
  }
  return files.sort();
}

const inBrowser = (file) => /^packages[\\/]elements[\\/]src[\\/].*\.test\.ts$/.test(file);
const onSite = (file) => /\.e2e\.ts$/.test(file);
const inNode = (file) => /\.test\.ts$/.test(file) && !inBrowser(file);

const results = [];
const add = (name, passed, failed) => results.push({ name, passed, failed });

async function command(name, run) {
  console.log(`\n${bold(name)}`);
  const { code } = await run();
  add(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** Runs files under node:test; what it counts is what is said at the end. */
async function nodeTests(name, files, env) {
  console.log(`\n${bold(name)} ${dim(`${files.length} files`)}`);
  if (files.length === 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'portico-results-'));
  const tap = join(folder, 'results.tap');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
  ];
  const { code } = await node([...sourceFlags, '--test', '--test-concurrency=2', ...reporters, ...files], {
    check: false,
    env: { ...process.env, ...env },
  });
  const text = await readFile(tap, 'utf8');
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  // A runner that died before it counted has failed, too.
  add(name, count('pass'), failed === 0 && code !== 0 ? 1 : failed);
  await rm(folder, { recursive: true });
}

async function browserTests(name, files, env) {
  console.log(`\n${bold(name)} ${dim(`${files.length} files`)}`);
  if (files.length === 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'portico-results-'));
  const report = join(folder, 'results.json');
  const { code } = await node(
    [
      ...sourceFlags,
      join('node_modules', '@web', 'test-runner', 'dist', 'bin.js'),
      '--config',
      'packages/elements/web-test-runner.config.mjs',
      '--files',
      ...files,
    ],
    { check: false, env: { ...process.env, ...env, PORTICO_TEST_RESULTS: report } },
  );
  const { passed = 0, failed = 0 } = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
  add(name, passed, failed === 0 && code !== 0 ? 1 : failed);
  await rm(folder, { recursive: true });
}

/** Every story, light and dark, with axe; what the command counts in its last line is what is said at the end. */
async function storyTests(env) {
  console.log(`\n${bold('Stories')}`);
  const child = spawn(process.execPath, ['packages/dev/src/stories.mjs', ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const [code] = await once(child, 'close');
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(output)?.map(Number) ?? [];
  add('Stories', passed, failed === 0 && code !== 0 ? 1 : failed);
}

await main(async () => {
  const unknown = chosen.filter((part) => !parts.includes(part));
  if (unknown.length)
    throw new Refusal(`There is no part "${unknown.join(', ')}"; the parts are ${parts.join(', ')}.`);
  const began = performance.now();
  const wants = (part) => chosen.includes(part);
  await setUp();
  if (wants('types')) {
    await command('Types', () => node(['node_modules/typescript/bin/tsc', '-b'], { check: false }));
    await command('Typings for frameworks', () =>
      node(['node_modules/typescript/bin/tsc', '-p', 'packages/elements/types/test'], { check: false }),
    );
  }
  if (wants('lint')) {
    await command('Lint', () =>
      node(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'], { check: false }),
    );
    await command('Format', () =>
      node(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'], { check: false }),
    );
    await command('Element pages', () => node(['packages/dev/src/docs.mjs', '--check'], { check: false }));
    await command('Public API', () => node(['packages/dev/src/api.mjs', '--check'], { check: false }));
  }
  if (wants('packages'))
    await command('Packages', () => node(['packages/dev/src/check-packages.mjs'], { check: false }));
  const postgres = wants('node') || wants('site') ? await startPostgres() : undefined;
  if (!postgres && (wants('node') || wants('site'))) {
    console.log(
      `\nNo PostgreSQL server can be had here, so the portal is tested on its embedded database only. ${dim('(Debian: the package postgresql)')}`,
    );
  }
  const env = postgres ? { PORTICO_TEST_DATABASE_URL: postgres.url } : {};
  try {
    if (wants('node')) await nodeTests('Node', await testFiles(inNode), env);
    if (wants('browser') || wants('site') || wants('stories')) {
      const CHROME_PATH = await findBrowser();
      if (wants('browser')) await browserTests('Browser', await testFiles(inBrowser), { CHROME_PATH });
      if (wants('site')) {
        await build();
        await nodeTests('End to end', await testFiles(onSite), { ...env, CHROME_PATH });
      }
      if (wants('stories')) await storyTests({ CHROME_PATH });
    }
  } finally {
    await postgres?.stop();
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log();
  for (const { name, passed, failed } of results)
    console.log(
      `  ${failed ? red('✗') : green('✓')} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''}`,
    );
  console.log(dim(`  ${((performance.now() - began) / 1000).toFixed(0)} s`));
  if (sum('failed') || sum('passed') === 0) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
});
