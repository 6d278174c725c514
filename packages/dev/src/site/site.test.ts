import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { elements, writeManifest } from '../manifest.mjs';
import { root } from '../steps.mjs';
import { documents } from './blocks.mjs';
import { buildSite } from './build.mjs';
import { faultsOfMarkdown, faultsOfSite } from './links.mjs';

describe('the documentation site', () => {
  const pages = new Map<string, string>();
  const files = new Set<string>();
  let output = '';

  before(async () => {
    await writeManifest();
    output = await mkdtemp(join(tmpdir(), 'portico-docs-'));
    // Without what runs the examples, which takes longer and has no links.
    await buildSite({ output, live: false });
    for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name)
        .slice(output.length + 1)
        .replaceAll('\\', '/');
      files.add(path);
      if (path.endsWith('.html')) pages.set(path, await readFile(join(output, path), 'utf8'));
    }
  });
  after(() => rm(output, { recursive: true, force: true }));

  it('has no dead link, anchor or picture, and no page that the navigation misses', () => {
    assert.ok(pages.size > 20, `${pages.size} pages`);
    assert.deepEqual(faultsOfSite(pages, files, parse), []);
  });

  it('has a page for every element', async () => {
    const all = await elements();
    assert.ok(all.length > 10);
    const missing = all.map(({ tagName }) => tagName).filter((tag) => !pages.has(`elements/${tag}.html`));
    assert.deepEqual(missing, []);
  });

  it('has an example, an anatomy and a table of accessibility for every element that shows something', async () => {
    for (const { tagName } of await elements()) {
      if (tagName === 'portico-portal') continue;
      const html = pages.get(`elements/${tagName}.html`)!;
      // A template has no parts but the page's own.
      for (const kind of tagName === 'portico-template'
        ? ['live', 'do', 'dont']
        : ['live', 'anatomy', 'do', 'dont'])
        assert.match(html, new RegExp(`<figure class="example" data-kind="${kind}"`), `${tagName} ${kind}`);
      assert.match(html, /id="accessibility"[\s\S]*Keyboard[\s\S]*Contrast[\s\S]*id="not-tested"/, tagName);
    }
  });

  it('is as strict as what it describes: no inline script or style, no address of another host', () => {
    for (const [path, html] of pages) {
      assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|<[^>]+\sstyle=|<[^>]+\son\w+=/, path);
      assert.doesNotMatch(html, /<(script|link|img)[^>]+(src|href)="(https?:)?\/\//, path);
      assert.match(html, /Content-Security-Policy" content="default-src 'none';/, path);
    }
  });

  it('is found by its search', async () => {
    const { default: MiniSearch } = await import('minisearch');
    const { searchOptions } = await import('./search-options.mjs');
    const index = MiniSearch.loadJSON(
      await readFile(join(output, 'assets/search.json'), 'utf8'),
      searchOptions as any,
    );
    const first = (query: string) => index.search(query)[0]?.['url'];
    assert.match(first('portico-price'), /portico-price/);
    assert.match(first('idempotency key'), /sdk|contract/);
    assert.match(first('nonce'), /csp/);
    assert.ok(index.search('idempotncy').length > 0, 'a slip of the pen is forgiven');
    const indexed = new Set([...index.search(MiniSearch.wildcard)].map(({ url }) => url.split('#')[0]));
    assert.deepEqual(
      [...pages.keys()].filter((path) => !indexed.has(path)),
      [],
      'every page is in it',
    );
  });
});

describe('the links of the Markdown', () => {
  it('lead somewhere, in the repository too', async () => {
    const texts = new Map<string, string>();
    for (const file of await documents()) texts.set(file, await readFile(join(root, file), 'utf8'));
    assert.deepEqual(await faultsOfMarkdown(texts), []);
  });
});

describe('the search for dead links', () => {
  it('finds a page, an anchor and a file that are missing, and a page that is out of reach', () => {
    const page = (body: string) =>
      `<nav class="pages"><a href="index.html">x</a><a href="a.html">a</a></nav>${body}`;
    const pages = new Map([
      ['index.html', page('<a href="b.html">b</a><a href="a.html#there">there</a><a href="#nowhere">n</a>')],
      ['a.html', page('<h2 id="there">There</h2><img src="lost.png"><a href="/root.html">r</a>')],
      ['c.html', page('')],
    ]);
    assert.deepEqual(faultsOfSite(pages, new Set(pages.keys()), parse), [
      'index.html: b.html leads nowhere',
      'index.html: #nowhere has no such anchor',
      'a.html: lost.png leads nowhere',
      'a.html: /root.html leaves the site',
      'c.html: no navigation leads here',
    ]);
  });

  it('finds the same in Markdown', async () => {
    const texts = new Map([
      ['docs/a.md', '# A\n\n[b](b.md#two-words) [c](c.md) [d](b.md#three) [e](#f) ![p](p.png)\n'],
      ['docs/b.md', '# B\n\n## Two words\n'],
    ]);
    assert.deepEqual(await faultsOfMarkdown(texts, async (file: string) => texts.has(file)), [
      'docs/a.md: c.md leads nowhere',
      'docs/a.md: b.md#three has no such anchor',
      'docs/a.md: #f has no such anchor',
      'docs/a.md: p.png leads nowhere',
    ]);
  });
});
