// Opens every story in a real browser: axe in light, dark and forced colours (light and dark), the size of what can be
// pressed, 320 px and text of 200 %, no motion where less is asked for, the console, undefined elements, blank stories.
// `npm run test:stories -- price cart` narrows by words; `--shots DIR` writes pictures; `--built` takes storybook-static as it is.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, isRoot } from './browser.mjs';
import { serveFolder } from './static-server.mjs';
import { Refusal, dim, green, main, red, root } from './steps.mjs';
import { motion, reflow, targets } from './story-checks.mjs';
import { openStories, showStory } from './story-page.mjs';
import { checkControls } from './stories-controls.mjs';
import { buildStorybook } from './storybook.mjs';

const args = process.argv.slice(2);
const take = (flag, values) => {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args.splice(at, 1 + values)[values];
};
const shots = take('--shots', 1);
const built = take('--built', 0);
const words = args;

/** In the page: what is wrong with the elements of the story. */
const faultsOf = () => {
  const all = [];
  const walk = (node) => {
    for (const element of node.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  const stage = document.querySelector('.stage');
  if (!stage) return ['there is no story'];
  walk(stage);
  const portico = all.filter((element) => element.localName.startsWith('portico-'));
  const faults = portico
    .filter((element) => !element.matches(':defined'))
    .map((element) => `<${element.localName}> is not defined`);
  // A story whose network never answers is there to show that.
  if (stage.dataset.network !== 'pending') {
    const busy = all.filter((element) =>
      element.matches('[state=waiting], [state=loading], [state=busy], [aria-busy=true]'),
    );
    for (const element of busy) faults.push(`<${element.localName}> is still loading`);
  }
  const drawn = all.some((element) => element.localName !== 'portico-portal' && element.clientHeight > 0);
  if (!drawn) faults.push('nothing is drawn');
  return [...new Set(faults)];
};

/** In the page: what axe finds. Between the themes only colours differ, so all but light ask for those rules alone. */
const violations = async (theme) => {
  const scheme = theme.endsWith('dark') ? 'dark' : 'light';
  for (const element of document.querySelectorAll('[data-theme]')) element.dataset.theme = scheme;
  // A colour scheme that has just changed is computed anew.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { violations } = await window.axe.run('.stage', {
    runOnly:
      theme !== 'light'
        ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
        : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // These speak of a whole page, and a story is a piece of one.
    ...(theme === 'light' && {
      rules: {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
        'heading-order': { enabled: false },
        // The same element in several widths has the same landmarks.
        'landmark-unique': { enabled: !document.querySelector('.boxes') },
      },
    }),
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${theme}: ${id}: ${help} (${nodes
        .map((node) => node.target.flat().join(' '))
        .join('; ')
        .slice(0, 400)}) ${nodes[0].any[0]?.message.slice(0, 160) ?? ''}`,
  );
};

/** What axe finds and still finds a moment later: colours may be on their way when the scheme has just changed. */
async function audit(page, theme) {
  const found = await page.evaluate(violations, theme);
  if (!found.length) return found;
  await page.waitForTimeout(300);
  return page.evaluate(violations, theme);
}

async function check(page, story, again, complaints) {
  complaints.length = 0;
  const problems = [];
  await page.setViewportSize({ width: 1280, height: 800 });
  const failed = await showStory(page, story.id, again);
  if (failed) problems.push(failed);
  let faults = [];
  for (let waited = 0; waited < 8000; waited += 100) {
    faults = await page.evaluate(faultsOf);
    if (faults.length === 0) break;
    await page.waitForTimeout(100);
  }
  problems.push(...faults);
  for (const theme of ['light', 'dark']) {
    problems.push(...(await audit(page, theme)));
    for (const width of shots ? [1280, 360] : []) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(100);
      await page.screenshot({ path: join(shots, `${story.id}.${theme}.${width}.png`), fullPage: true });
    }
  }
  for (const [name, colorScheme] of [
    ['forced', 'light'],
    ['forced-dark', 'dark'],
  ]) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    problems.push(...(await audit(page, name)));
    if (shots) await page.screenshot({ path: join(shots, `${story.id}.${name}.png`), fullPage: true });
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  problems.push(...(await page.evaluate(motion)));
  await page.setViewportSize({ width: 1280, height: 800 });
  problems.push(...(await page.evaluate(targets)));
  // The stage has the font size that a page would set.
  await page.evaluate(() => (document.querySelector('.stage').style.fontSize = '30px'));
  problems.push(...(await page.evaluate(reflow('text of 200 %'))));
  if (shots) await page.screenshot({ path: join(shots, `${story.id}.large.png`), fullPage: true });
  await page.evaluate(() => (document.querySelector('.stage').style.fontSize = ''));
  await page.setViewportSize({ width: 320, height: 800 });
  problems.push(...(await page.evaluate(reflow('320 px'))), ...(await page.evaluate(targets)));
  if (shots) await page.screenshot({ path: join(shots, `${story.id}.320.png`), fullPage: true });
  const troubled = await page.evaluate(
    () => !!document.querySelector('.stage:is([data-refusals=true], :not([data-network=fast]))'),
  );
  const expected = troubled ? /^Failed to load resource/ : /^$/;
  const own = await page.evaluate(() => document.querySelector('portico-portal')?.getAttribute('url') ?? '');
  // A story before may still hear the end of what it asked.
  const former = (text) => /\/story\/story-\d+\//.test(text) && !text.includes(`${own}/`);
  problems.push(
    ...complaints
      .filter((text) => !expected.test(text) && !former(text))
      .map((text) => `console: ${text.split('\n')[0]}`),
  );
  return [...new Set(problems)];
}

await main(async () => {
  const folder = join(root, 'storybook-static');
  if (!built || !existsSync(join(folder, 'index.json'))) await buildStorybook();
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const all = Object.values(entries).filter(({ type }) => type === 'story');
  const stories = all.filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
  /** Whose controls are tried: one story of each element. */
  const firstOf = new Map(all.toReversed().map((story) => [story.title, story]));
  if (stories.length === 0) throw new Refusal('There is no such story.');
  if (shots) await mkdir(shots, { recursive: true });
  const axe = await readFile(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  const site = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const began = performance.now();
  const waiting = [...stories];
  let passed = 0;
  let failed = 0;

  /** One page with one portal in it, which shows story after story. */
  const work = async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Bucharest' });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    const open = async (story) => {
      await openStories(page, site.url, story.id);
      await page.evaluate(axe);
    };
    let opened = false;
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      let problems;
      try {
        const again = !opened;
        if (again) await open(story);
        opened = true;
        problems = await check(page, story, again, complaints);
        if (firstOf.get(story.title) === story) problems.push(...(await checkControls(page, story.id)));
      } catch (error) {
        problems = [error.message];
        opened = false;
      }
      const name = `${story.title} · ${story.name}`;
      if (problems.length) failed++;
      else passed++;
      console.log(problems.length ? `  ${red('✗')} ${name}` : `  ${green('✓')} ${dim(name)}`);
      for (const problem of problems) console.log(`      ${problem}`);
    }
    await context.close();
  };

  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    site.close();
  }
  console.log(dim(`\n  ${((performance.now() - began) / 1000).toFixed(0)} s`));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
});
