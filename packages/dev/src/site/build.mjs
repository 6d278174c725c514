// Builds the site: Markdown to pages, the index of the search, styles and scripts. `live` adds what runs the examples
// (the elements and the real portal, 5 MB that a page loads only when its reader asks for it).
import { copyFile, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { build as esbuild } from 'esbuild';
import { root } from '../steps.mjs';
import { layout, logo } from './layout.mjs';
import { escape, exampleOf, render } from './markdown.mjs';
import { collectPages, outputOf } from './pages.mjs';
import { buildIndex } from './search-index.mjs';

const here = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);

/** Where a link of a Markdown file leads on the site; undefined for a file of the repository that the site has not. */
export function linkFrom(file, outputs) {
  return (href) => {
    if (/^(https?:|mailto:|tel:|#)/.test(href)) return href;
    const [path, anchor] = href.split('#');
    const target = posix.normalize(posix.join(posix.dirname(file), path));
    const suffix = anchor ? `#${anchor}` : '';
    const from = posix.dirname(outputOf(file));
    if (target.endsWith('.md') && outputs.has(outputOf(target)))
      return `${posix.relative(from, outputOf(target))}${suffix}`;
    if (target.startsWith('pictures/')) return posix.relative(from, target);
    return undefined;
  };
}

/** The pictures of an element's first example, until it runs. */
function picturesOf(page, pictures) {
  let first = true;
  const tag = posix.basename(page.file, '.md');
  const shot = (theme) => `pictures/elements/${tag}.${theme}.webp`;
  return ({ kind }) => {
    if (kind !== 'live' || !first || !pictures.has(shot('light'))) return '';
    first = false;
    const to = (path) => posix.relative(posix.dirname(page.output), path);
    return ['light', 'dark']
      .map(
        (theme) =>
          `<img class="shot ${theme}" src="${to(shot(theme))}" alt="${escape(tag)} in the demo shop" loading="lazy">`,
      )
      .join('');
  };
}

async function assets(output) {
  const folder = join(output, 'assets');
  await mkdir(folder, { recursive: true });
  await esbuild({
    entryPoints: [join(here, 'client/site.ts'), join(here, 'client/theme.ts'), join(here, 'client/site.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // A module of the live examples is loaded by its address at run time.
    external: ['*/live.js'],
    logLevel: 'error',
    tsconfig: join(root, 'packages/dev/tsconfig.esbuild.json'),
  });
  await writeFile(
    join(folder, 'icon.svg'),
    logo.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" fill="#3a4fd1" '),
  );
}

/** The demo supplier's portal, the worker of msw, and the script that runs the examples on them. */
async function liveParts(output) {
  const { build } = await import('vite');
  const { portalData } = await import('../portal-data.mjs');
  const { liveConfig } = await import('./live/vite.config.mjs');
  await mkdir(join(output, 'live'), { recursive: true });
  await copyFile(await portalData(), join(output, 'live', 'portal-data.tar.gz'));
  await copyFile(
    join(root, 'node_modules/msw/lib/mockServiceWorker.js'),
    join(output, 'mockServiceWorker.js'),
  );
  await cp(join(root, 'examples/supplier-site/public/media'), join(output, 'media'), { recursive: true });
  await build(liveConfig(join(output, 'live')));
}

/** Builds into `output`; `reference` leaves typedoc's part out when false, which a page of the site then misses. */
export async function buildSite({ output, live = true, reference = true }) {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const { pages: texts, types } = reference
    ? await (await import('./reference.mjs')).referencePages()
    : { pages: new Map(), types: new Map() };
  const pages = await collectPages(texts);
  const outputs = new Set(pages.map(({ output }) => output));
  const { version } = JSON.parse(await readFile(join(root, 'packages/elements/package.json'), 'utf8'));

  const pictures = new Set();
  for (const page of pages) {
    if (page.section !== 'Elements') continue;
    const picture = `pictures/elements/${posix.basename(page.file, '.md')}.light.webp`;
    if (await stat(join(root, 'docs', picture)).catch(() => undefined)) pictures.add(picture);
  }
  const rendered = [];
  for (const page of pages) {
    const links = new Map([...types].map(([name, place]) => [name, place.replace('.md', '.html')]));
    const body = render(page.markdown, {
      link: linkFrom(page.file, outputs),
      live: exampleOf(picturesOf(page, pictures)),
      types: links,
    });
    rendered.push({ page, ...body });
    const hasLive = body.html.includes('class="example"');
    const file = join(output, page.output);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, layout({ page, pages, rendered: body, live: hasLive, version }));
  }
  await cp(join(root, 'docs/pictures'), join(output, 'pictures'), { recursive: true });
  await assets(output);
  await writeFile(join(output, 'assets', 'search.json'), buildIndex(rendered));
  if (live) await liveParts(output);
  return { pages: pages.length };
}
