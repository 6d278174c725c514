// A page of the site around its text. It needs no script to be read: the menu of a small screen is a `details`, and
// what only a script can do is shown by the script.
import { posix } from 'node:path';
import { escape } from './markdown.mjs';

/** A page with live examples runs PostgreSQL as WebAssembly; no page evaluates text. */
const policy = (live) =>
  [
    "default-src 'none'",
    `script-src 'self'${live ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(live ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Examples that a reader edits, and the worker of the examples' network, by name.
    `trusted-types lit-html${live ? ' portico-docs default' : ''}`,
  ].join('; ');

const icon = (path) =>
  `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;
const icons = {
  search: icon('<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 3.8 3.8"/>'),
  theme: icon(
    '<path d="M10 3.2a6.8 6.8 0 1 0 0 13.6z" fill="currentColor"/><circle cx="10" cy="10" r="6.8"/>',
  ),
  menu: icon('<path d="M3 5.5h14M3 10h14M3 14.5h14"/>'),
  previous: icon('<path d="m12 4.5-5.5 5.5 5.5 5.5"/>'),
  next: icon('<path d="m8 4.5 5.5 5.5L8 15.5"/>'),
};

export const logo =
  '<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M16 3 3 10v2.5h26V10z"/><path d="M6 14.5h4v10H6zM14 14.5h4v10h-4zM22 14.5h4v10h-4z" class="columns"/><path d="M3 26.5h26V29H3z"/></svg>';

const nameOf = ({ name, section }) =>
  section === 'Elements' && name.startsWith('portico-') ? `<code>${escape(name)}</code>` : escape(name);

function navigation(pages, page, to) {
  const sections = [...new Set(pages.map(({ section }) => section))];
  return sections
    .map((section, at) => {
      const links = pages
        .filter((each) => each.section === section)
        .map(
          (each) =>
            `<li><a href="${to(each.output)}"${each === page ? ' aria-current="page"' : ''}>${nameOf(each)}</a></li>`,
        );
      return `<section aria-labelledby="nav-${at}"><h2 id="nav-${at}">${section}</h2><ul>${links.join('')}</ul></section>`;
    })
    .join('');
}

function contents(headings) {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  if (shown.length < 2) return '';
  const items = shown.map(
    ({ id, text, level }) =>
      `<li class="level-${level}"><a href="#${id}">${escape(level === 3 ? text.replace(/^\w+\.(?=\w+$)/, '') : text)}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2><ul>${items.join('')}</ul></nav>`;
}

function neighbours(pages, page, to) {
  const at = pages.indexOf(page);
  const link = (other, rel, words, mark) =>
    other
      ? `<a rel="${rel}" href="${to(other.output)}"><small>${words}</small><span>${rel === 'prev' ? mark : ''}${nameOf(other)}${rel === 'next' ? mark : ''}</span></a>`
      : '<span></span>';
  return `<nav class="neighbours" aria-label="Previous and next page">${link(pages[at - 1], 'prev', 'Previous', icons.previous)}${link(pages[at + 1], 'next', 'Next', icons.next)}</nav>`;
}

/** The whole document; `to(path)` is the relative address of a file of the site. */
export function layout({ page, pages, rendered, live, version }) {
  const to = (path) => posix.relative(posix.dirname(page.output), path) || posix.basename(path);
  const description = rendered.description
    ? `<meta name="description" content="${escape(rendered.description)}">`
    : '';
  const home = page.output === 'index.html';
  return `<!doctype html>
<html lang="en" data-root="${to('index.html').replace(/index\.html$/, '') || './'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(live)}">
<title>${home ? 'Portico' : `${escape(page.title)} · Portico`}</title>
${description}<meta name="color-scheme" content="light dark">
<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/theme.js')}"></script>
<script src="${to('assets/site.js')}" defer></script>
</head>
<body${home ? ' class="home"' : ''}>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="logo" href="${to('index.html')}">${logo}<b>Portico</b><span>docs</span></a>
<button type="button" class="find" hidden aria-haspopup="dialog" aria-label="Search" aria-keyshortcuts="/">${icons.search}<span>Search</span><kbd>/</kbd></button>
<button type="button" class="tool theme" hidden aria-label="Dark theme" aria-pressed="false">${icons.theme}</button>
</header>
<div class="frame">
<details class="menu"><summary>${icons.menu}<span>Menu</span><small>${page.section}</small></summary><nav class="pages" aria-label="Pages">${navigation(pages, page, to)}</nav></details>
<nav class="pages wide" aria-label="Pages">${navigation(pages, page, to)}</nav>
<main id="main" tabindex="-1">
<p class="section">${page.section}</p>
<article>
${rendered.html}</article>
${neighbours(pages, page, to)}
<footer><p>Portico ${escape(version)}, MIT licence. What these pages claim to run is run by <code>npm test</code>.</p></footer>
</main>
<aside>${contents(rendered.headings)}</aside>
</div>
</body>
</html>
`;
}
