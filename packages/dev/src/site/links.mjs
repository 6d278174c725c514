// Dead links: of the built site, and of the Markdown as it is read in the repository.
import { stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { root } from '../steps.mjs';
import { render } from './markdown.mjs';

const outside = /^(https?:|mailto:|tel:|data:)/;

/** Every address and every id of an HTML page, by parse5's tree. */
function readPage(html, parse) {
  const links = [];
  const ids = new Set();
  const nav = [];
  const walk = (node, inNav) => {
    const attribute = (name) => node.attrs?.find((each) => each.name === name)?.value;
    const here = inNav || (node.tagName === 'nav' && /\bpages\b/.test(attribute('class') ?? ''));
    for (const name of ['href', 'src']) {
      const value = attribute(name);
      if (value === undefined) continue;
      links.push(value);
      if (here && name === 'href') nav.push(value);
    }
    if (attribute('id')) ids.add(attribute('id'));
    for (const child of node.childNodes ?? []) walk(child, here);
  };
  walk(parse(html), false);
  return { links, ids, nav };
}

/**
 * What is dead in a site: `pages` are its HTML pages by path, `files` the paths of all its files. A link to a page that
 * is not there, to an anchor that is not there, to a file that is not there; a page that no navigation leads to.
 */
export function faultsOfSite(pages, files, parse) {
  const read = new Map([...pages].map(([path, html]) => [path, readPage(html, parse)]));
  const faults = [];
  const resolve = (from, link) => {
    const [path, anchor] = link.split('#');
    return { target: path ? posix.join(posix.dirname(from), path) : from, anchor };
  };
  for (const [from, { links }] of read) {
    for (const link of links) {
      if (outside.test(link) || link === '') continue;
      const { target, anchor } = resolve(from, link);
      if (link.startsWith('/') || target.startsWith('..')) faults.push(`${from}: ${link} leaves the site`);
      else if (!files.has(target)) faults.push(`${from}: ${link} leads nowhere`);
      else if (anchor && !read.get(target)?.ids.has(anchor))
        faults.push(`${from}: ${link} has no such anchor`);
    }
  }
  const seen = new Set(['index.html']);
  const queue = ['index.html'];
  for (let page = queue.pop(); page; page = queue.pop()) {
    for (const link of read.get(page)?.nav ?? []) {
      const { target } = resolve(page, link);
      if (!seen.has(target) && read.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  for (const path of read.keys()) if (!seen.has(path)) faults.push(`${path}: no navigation leads here`);
  return faults;
}

/** The relative links of a Markdown text, its anchors and its pictures. */
export function linksOf(markdown) {
  const links = [];
  const { headings, title } = render(markdown, {
    link: (href) => {
      links.push(href);
      return href;
    },
  });
  return { links, anchors: new Set(headings.map(({ id }) => id)), title };
}

/** What is dead in Markdown files, by path from the repository's root. */
export async function faultsOfMarkdown(
  texts,
  exists = (file) =>
    stat(join(root, file)).then(
      () => true,
      () => false,
    ),
) {
  const read = new Map([...texts].map(([file, text]) => [file, linksOf(text)]));
  const faults = [];
  for (const [from, { links, anchors }] of read) {
    for (const link of links) {
      if (outside.test(link)) continue;
      const [path, anchor] = link.split('#');
      const target = path ? posix.join(posix.dirname(from), path) : from;
      if (path && !(await exists(target))) faults.push(`${from}: ${link} leads nowhere`);
      else if (anchor && !(path ? read.get(target)?.anchors : anchors)?.has(anchor))
        faults.push(`${from}: ${link} has no such anchor`);
    }
  }
  return faults;
}
