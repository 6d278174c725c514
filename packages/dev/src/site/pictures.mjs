// Takes the pictures that stand on an element's page until its example runs: docs/pictures/elements, light and dark.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, isRoot } from '../browser.mjs';
import { serveFolder } from '../static-server.mjs';
import { root } from '../steps.mjs';
import { buildSite } from './build.mjs';

/** In a page: a PNG as WebP, which is a third of it. */
const toWebp = async (address) => {
  const image = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
  return [...new Uint8Array(await blob.arrayBuffer())];
};

export async function takePictures() {
  const output = await mkdtemp(join(tmpdir(), 'portico-docs-'));
  const folder = join(root, 'docs', 'pictures', 'elements');
  await mkdir(folder, { recursive: true });
  await buildSite({ output, reference: false });
  const site = await serveFolder(output);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const converter = await browser.newPage();
  for (const file of (await readdir(join(output, 'elements'))).filter((name) =>
    name.startsWith('portico-'),
  )) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`${site.url}/elements/${file}`);
    const example = page.locator('figure.example[data-kind=live]').first();
    if (await example.count()) {
      await page.locator('.run').first().click();
      await page.waitForSelector('figure.example[data-kind=live].running', { timeout: 60_000 });
      await page.waitForTimeout(2500);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
        await page.waitForTimeout(400);
        const { x, y, width, height } = await example
          .locator('.stage portico-portal > *')
          .first()
          .boundingBox();
        const clip = { x, y, width, height: Math.min(height, 520) };
        const png = await page.screenshot({ clip, fullPage: true });
        const bytes = await converter.evaluate(toWebp, `data:image/png;base64,${png.toString('base64')}`);
        await writeFile(join(folder, file.replace('.html', `.${theme}.webp`)), Uint8Array.from(bytes));
      }
    }
    await page.close();
  }
  await browser.close();
  site.close();
  await rm(output, { recursive: true, force: true });
}
