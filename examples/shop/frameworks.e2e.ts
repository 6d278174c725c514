// What Custom Elements Everywhere asks of a framework, and more, asked of each with Portico's own elements.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let folder: string;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-checks-'));
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH']!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function bundle(name: string): Promise<string> {
  const { build } = await import('vite');
  process.env['NODE_ENV'] = 'production';
  const outDir = join(folder, name);
  await build({
    root: here(`../${name}`),
    configFile: here(`../${name}/vite.config.ts`),
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: here(`./checks/${name}.ts`),
        output: { entryFileNames: 'checks.js', codeSplitting: false },
      },
    },
  });
  return readFile(join(outDir, 'checks.js'), 'utf8');
}

for (const name of ['react', 'vue', 'svelte']) {
  test(`${name} passes properties, attributes, children and events, and shows content at once`, async () => {
    const script = await bundle(name);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.route('http://checks.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/checks.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      if (pathname !== '/') return route.fulfill({ status: 204 });
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Checks</title><body></body></html>',
      });
    });
    await page.goto('http://checks.example/');
    await page.addScriptTag({ type: 'module', url: '/checks.js' });
    const found = await page.evaluate(async () => {
      const began = Date.now();
      while (!('checks' in globalThis) && Date.now() - began < 10_000)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return (globalThis as unknown as { checks: Promise<Record<string, boolean>> }).checks;
    });
    assert.deepEqual(
      Object.entries(found).filter(([, passed]) => !passed),
      [],
      name,
    );
    assert.ok(Object.keys(found).length >= 17, `${Object.keys(found).length} checks`);
    assert.deepEqual(faults, []);
    await page.close();
  });
}
