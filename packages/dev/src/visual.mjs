// Every story before and after, pixel by pixel, on this machine and with this browser, so that no pictures are committed.
// `npm run test:visual` compares the working tree with where it left main (HEAD while something is not committed);
// `-- --base REF` with any other state, `-- cart price` only stories with these words in their id. Report: .portico/visual/report.
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, isRoot } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { setUp } from './setup.mjs';
import { Refusal, bold, dim, green, main, node, red, root, run, step } from './steps.mjs';
import { storyDay } from './site/live/story-day.mjs';
import { openStories, showStory } from './story-page.mjs';
import { buildStorybook } from './storybook.mjs';
import { compareAll, writeReport } from './visual-report.mjs';

const args = process.argv.slice(2);
const baseAt = args.indexOf('--base');
const asked = baseAt < 0 ? undefined : args.splice(baseAt, 2)[1];
const words = args;
const folder = join(root, '.portico', 'visual');
const views = [
  { theme: 'light', width: 360 },
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
];

const git = async (...given) => {
  const { code, output } = await run('git', given, { quiet: true, check: false });
  return code ? undefined : output.trim();
};

/** The commit to compare with. */
async function findBase() {
  if (asked) {
    const commit = await git('rev-parse', '--verify', `${asked}^{commit}`);
    if (!commit) throw new Refusal(`There is no commit "${asked}".`);
    return commit;
  }
  if (await git('status', '--porcelain')) return git('rev-parse', 'HEAD');
  const main = (await git('merge-base', 'HEAD', 'main')) ?? (await git('merge-base', 'HEAD', 'origin/main'));
  const head = await git('rev-parse', 'HEAD');
  // On main itself there is the commit before.
  return main && main !== head ? main : git('rev-parse', 'HEAD~1');
}

/** The sources of a commit in a folder of their own, with the packages installed here where it asks for the same. */
async function checkOut(commit) {
  const tree = join(folder, 'trees', commit);
  if (existsSync(join(tree, '.ready'))) return tree;
  await rm(tree, { recursive: true, force: true });
  await mkdir(tree, { recursive: true });
  await run('sh', ['-c', `git archive ${commit} | tar -x -C '${tree}'`]);
  const lock = 'package-lock.json';
  if ((await readFile(join(tree, lock), 'utf8')) === (await readFile(join(root, lock), 'utf8'))) {
    await mkdir(join(tree, 'node_modules'));
    for (const name of await readdir(join(root, 'node_modules'))) {
      // These are links to the packages of this tree; the other tree has its own.
      if (!/^@portico/.test(name))
        await symlink(join(root, 'node_modules', name), join(tree, 'node_modules', name));
    }
    for (const scope of (await readdir(join(root, 'node_modules'))).filter((name) =>
      /^@portico/.test(name),
    )) {
      await mkdir(join(tree, 'node_modules', scope));
      for (const name of await readdir(join(root, 'node_modules', scope))) {
        const target = (await git('-C', root, 'ls-files', '--', `packages/${name}/package.json`))
          ? join(tree, 'packages', name)
          : join(tree, 'examples', name);
        await symlink(target, join(tree, 'node_modules', scope, name));
      }
    }
    // What a package has in a version of its own stands beside it.
    for (const top of ['packages', 'examples'])
      for (const name of await readdir(join(tree, top))) {
        const own = join(top, name, 'node_modules');
        if (existsSync(join(root, own))) await symlink(join(root, own), join(tree, own));
      }
  }
  // Other packages are installed by the build itself. What the portal has in it is the same while its sources are.
  const data = join('.portico', 'storybook');
  if (existsSync(join(root, data))) await cp(join(root, data), join(tree, data), { recursive: true });
  await writeFile(join(tree, '.ready'), '');
  return tree;
}

/** In the page: nothing is on its way any more, where the network answers. */
const settled = () => {
  const busy = (node) =>
    [...node.querySelectorAll('*')].some(
      (element) =>
        element.matches('[state=waiting], [state=loading], [state=busy], [aria-busy=true], .adding') ||
        (element.localName === 'img' && element.loading !== 'lazy' && !element.complete) ||
        (element.shadowRoot && busy(element.shadowRoot)),
    );
  const stage = document.querySelector('.stage');
  return !!stage && (stage.dataset.network === 'pending' || !busy(stage));
};

/** Pictures of all stories of a built Storybook. */
async function take(storybook, into) {
  const { entries } = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8'));
  const wanted = Object.values(entries).filter(
    ({ type, id }) => type === 'story' && (!words.length || words.some((word) => id.includes(word))),
  );
  const site = await serveFolder(storybook);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ['--font-render-hinting=none', '--disable-lcd-text', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  await mkdir(into, { recursive: true });
  const waiting = [...wanted];
  const work = async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Bucharest',
      locale: 'en-GB',
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    // The same moment in both and on every day: holds, dates and today's day do not differ.
    await page.clock.setFixedTime(new Date(storyDay));
    let opened = false;
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const { id } = story;
      await page.setViewportSize({ width: 1280, height: 800 });
      if (!opened) await openStories(page, site.url, id);
      await showStory(page, id, !opened);
      opened = true;
      await page.waitForFunction(settled, undefined, { timeout: 10_000 }).catch(() => {});
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const { theme, width } of views) {
        await page.evaluate((scheme) => {
          for (const element of document.querySelectorAll('[data-theme]')) element.dataset.theme = scheme;
        }, theme);
        // In a window as tall as the page the elements draw what they leave for later where it is far below.
        await page.setViewportSize({ width, height: 800 });
        const long = await page.evaluate(() => document.documentElement.scrollHeight > 800);
        for (const height of long ? [6000, 800] : [800]) {
          await page.setViewportSize({ width, height });
          // A container query is answered in the frame after; a late picture is waited for.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 120))),
          );
          await page.waitForFunction(settled, undefined, { timeout: 10_000 }).catch(() => {});
        }
        await page.screenshot({
          path: join(into, `${id}.${theme}.${width}.png`),
          fullPage: true,
          animations: 'disabled',
          caret: 'hide',
        });
      }
    }
    await context.close();
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    site.close();
  }
  return wanted.length;
}

await main(async () => {
  await setUp();
  const base = await findBase();
  if (!base) throw new Refusal('There is no commit to compare with; name one: `-- --base REF`.');
  const subject = await git('log', '-1', '--format=%h %s', base);
  console.log(`${bold('Before')} ${subject}\n${bold('After')}  the working tree\n`);
  const executable = await findBrowser();
  const { output: version } = await run(executable, ['--version'], { quiet: true, check: false });
  const key = words.length ? `words-${words.join('-').replace(/[^\w-]/g, '')}` : 'all';
  const cache = join(folder, 'before', base, `${version.replace(/\W+/g, '-')}${key}`);
  if (!existsSync(cache)) {
    const tree = await step('Checking the base out', () => checkOut(base));
    await step("Building the base's Storybook", async () => {
      const { href } = pathToFileURL(join(tree, 'packages/dev/src/storybook.mjs'));
      const build = `import('${href}').then(({ buildStorybook }) => buildStorybook())`;
      await node(['--input-type=module', '-e', build], {
        cwd: tree,
        quiet: true,
        env: { ...process.env, CI: '1' },
      });
    });
    const partial = `${cache}.partial`;
    await rm(partial, { recursive: true, force: true });
    await step('Taking its pictures', () => take(join(tree, 'storybook-static'), partial));
    await rename(partial, cache);
  }
  const storybook = await buildStorybook();
  const after = join(folder, 'after');
  await rm(after, { recursive: true, force: true });
  const count = await step('Taking the pictures', () => take(storybook, after));
  if (!count) throw new Refusal('There is no such story.');
  const report = join(folder, 'report');
  const result = await compareAll(cache, after, report);
  await writeReport(report, subject, result);
  for (const { name, kind, share } of result.filter(({ kind }) => kind !== 'same'))
    console.log(`  ${red('✗')} ${name} ${dim(kind === 'changed' ? `${(share * 100).toFixed(2)} %` : kind)}`);
  const same = result.filter(({ kind }) => kind === 'same').length;
  const differ = result.length - same;
  console.log(
    `\n${differ ? red('✗') : green('✓')} ${count} stories: ${same} pictures are the same, ${differ} differ`,
  );
  if (differ) {
    console.log(`  ${join(report, 'index.html')}`);
    process.exitCode = 1;
  }
});
